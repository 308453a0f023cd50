import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  BACKEND_CONFIG_KEYS,
  BACKEND_MODULE,
  exportsOfModule
} from "./chunk-F4AMOL77.js";

// compiler:typescript
import { createRequire } from "node:module";
var typescript_default = createRequire(import.meta.url)("./typescript.cjs");

// node_modules/detect-indent/index.js
var INDENT_REGEX = /^(?:( )+|\t+)/;
var INDENT_TYPE_SPACE = "space";
var INDENT_TYPE_TAB = "tab";
function shouldIgnoreSingleSpace(ignoreSingleSpaces, indentType, value) {
  return ignoreSingleSpaces && indentType === INDENT_TYPE_SPACE && value === 1;
}
function makeIndentsMap(string, ignoreSingleSpaces) {
  const indents = /* @__PURE__ */ new Map();
  let previousSize = 0;
  let previousIndentType;
  let key;
  for (const line of string.split(/\n/g)) {
    if (!line) {
      continue;
    }
    const matches = line.match(INDENT_REGEX);
    if (matches === null) {
      previousSize = 0;
      previousIndentType = "";
    } else {
      const indent = matches[0].length;
      const indentType = matches[1] ? INDENT_TYPE_SPACE : INDENT_TYPE_TAB;
      if (shouldIgnoreSingleSpace(ignoreSingleSpaces, indentType, indent)) {
        continue;
      }
      if (indentType !== previousIndentType) {
        previousSize = 0;
      }
      previousIndentType = indentType;
      let use = 1;
      let weight = 0;
      const indentDifference = indent - previousSize;
      previousSize = indent;
      if (indentDifference === 0) {
        use = 0;
        weight = 1;
      } else {
        const absoluteIndentDifference = Math.abs(indentDifference);
        if (shouldIgnoreSingleSpace(ignoreSingleSpaces, indentType, absoluteIndentDifference)) {
          continue;
        }
        key = encodeIndentsKey(indentType, absoluteIndentDifference);
      }
      const entry = indents.get(key);
      indents.set(key, entry === void 0 ? [1, 0] : [entry[0] + use, entry[1] + weight]);
    }
  }
  return indents;
}
function encodeIndentsKey(indentType, indentAmount) {
  const typeCharacter = indentType === INDENT_TYPE_SPACE ? "s" : "t";
  return typeCharacter + String(indentAmount);
}
function decodeIndentsKey(indentsKey) {
  const keyHasTypeSpace = indentsKey[0] === "s";
  const type = keyHasTypeSpace ? INDENT_TYPE_SPACE : INDENT_TYPE_TAB;
  const amount = Number(indentsKey.slice(1));
  return { type, amount };
}
function getMostUsedKey(indents) {
  let result;
  let maxUsed = 0;
  let maxWeight = 0;
  for (const [key, [usedCount, weight]] of indents) {
    if (usedCount > maxUsed || usedCount === maxUsed && weight > maxWeight) {
      maxUsed = usedCount;
      maxWeight = weight;
      result = key;
    }
  }
  return result;
}
function makeIndentString(type, amount) {
  const indentCharacter = type === INDENT_TYPE_SPACE ? " " : "	";
  return indentCharacter.repeat(amount);
}
function detectIndent(string) {
  if (typeof string !== "string") {
    throw new TypeError("Expected a string");
  }
  let indents = makeIndentsMap(string, true);
  if (indents.size === 0) {
    indents = makeIndentsMap(string, false);
  }
  const keyOfMostUsedIndent = getMostUsedKey(indents);
  let type;
  let amount = 0;
  let indent = "";
  if (keyOfMostUsedIndent !== void 0) {
    ({ type, amount } = decodeIndentsKey(keyOfMostUsedIndent));
    indent = makeIndentString(type, amount);
  }
  return {
    amount,
    type,
    indent
  };
}

// src/syntax/style.ts
var KNOWN = /* @__PURE__ */ new WeakMap();
function styleOf(file) {
  const known = KNOWN.get(file) ?? readStyle(file);
  KNOWN.set(file, known);
  return known;
}
function readStyle(file) {
  let single = 0;
  let double = 0;
  let withSemicolon = 0;
  let withoutSemicolon = 0;
  let trailing = 0;
  let bare = 0;
  const visit = (node) => {
    if (typescript_default.isStringLiteral(node)) {
      if (file.text[node.getStart(file)] === '"') double++;
      else single++;
    } else if (endsWithSemicolon(node)) {
      if (file.text[node.end - 1] === ";") withSemicolon++;
      else withoutSemicolon++;
    }
    if (typescript_default.isObjectLiteralExpression(node) && node.properties.length > 0 && isMultiline(node, file)) {
      if (node.properties.hasTrailingComma) trailing++;
      else bare++;
    }
    typescript_default.forEachChild(node, visit);
  };
  visit(file);
  return {
    quote: double > single ? '"' : "'",
    semicolons: withSemicolon >= withoutSemicolon,
    trailingCommas: trailing > bare,
    // The lines of a block comment are indented by their stars.
    indent: detectIndent(file.text.replace(/\/\*[^]*?\*\//g, "")).indent || "  ",
    newLine: isMostlyWindows(file.text) ? "\r\n" : "\n"
  };
}
function endsWithSemicolon(node) {
  return typescript_default.isExpressionStatement(node) || typescript_default.isVariableStatement(node) || typescript_default.isImportDeclaration(node) || typescript_default.isReturnStatement(node) || typescript_default.isExportAssignment(node);
}
function isMultiline(node, file) {
  return file.text.slice(node.getStart(file), node.end).includes("\n");
}
function isMostlyWindows(text) {
  const all = text.split("\n").length - 1;
  return (text.split("\r\n").length - 1) * 2 > all;
}

// src/codemod/identifiers.ts
var KNOWN2 = /* @__PURE__ */ new WeakMap();
function identifiersIn(file) {
  const known = KNOWN2.get(file);
  if (known !== void 0) return known;
  const found = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (typescript_default.isIdentifier(node) || typescript_default.isPrivateIdentifier(node)) {
      const same = found.get(node.text);
      if (same === void 0) found.set(node.text, [node]);
      else same.push(node);
    }
    typescript_default.forEachChild(node, visit);
  };
  visit(file);
  KNOWN2.set(file, found);
  return found;
}

// src/codemod/names.ts
function keysFor(members, taken = /* @__PURE__ */ new Set()) {
  const used = new Set(taken);
  return members.map((member) => {
    const key = free(wishFor(member), used);
    used.add(key);
    return key;
  });
}
function wishFor({ component, result }) {
  if ("site" in result && result.site.holder.kind !== "nothing") return result.site.holder.name.text.replace(/^#/, "");
  return camelCase(component.id);
}
function free(wish, used) {
  const isTaken = (name) => used.has(name) || BACKEND_CONFIG_KEYS.has(name) || name === "__proto__";
  if (!isTaken(wish)) return wish;
  const named = BACKEND_CONFIG_KEYS.has(wish) ? `${wish}Component` : wish;
  return numbered(named, isTaken);
}
function camelCase(text) {
  const words = Array.from(text, (character) => isNamePart(character) ? character : " ").join("").split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  const name = words.map((word, index) => index === 0 ? lowerStart(word) : upperFirst(word)).join("");
  const first = name.codePointAt(0);
  const isName = first !== void 0 && typescript_default.isIdentifierStart(first, typescript_default.ScriptTarget.ESNext);
  return isName ? name : `component${upperFirst(name)}`;
}
var isNamePart = (character) => typescript_default.isIdentifierPart(character.codePointAt(0), typescript_default.ScriptTarget.ESNext);
var lowerStart = (word) => word.replace(new RegExp("^(\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}+(?!\\p{L})|\\p{Lu})", "u"), (start) => start.toLowerCase());
var upperFirst = (word) => word.replace(new RegExp("^\\p{Ll}", "u"), (first) => first.toUpperCase());
function freeName(wish, file, taken = /* @__PURE__ */ new Set()) {
  const used = identifiersIn(file);
  return numbered(wish, (name) => used.has(name) || taken.has(name));
}
function numbered(name, isTaken) {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}${number}`)) number++;
  return `${name}${number}`;
}

// src/codemod/import-edit.ts
function importDefineBackend(file, style, tree) {
  const imported = importedName(file);
  if (imported !== null) return { name: imported, edit: null };
  const name = freeName("defineBackend", file);
  const specifier = name === "defineBackend" ? name : `defineBackend as ${name}`;
  return { name, edit: { file: tree.spanOf(file).file, ...insertion(file, style, specifier, name) } };
}
function importedName(file) {
  for (const statement of file.statements) {
    if (!typescript_default.isImportDeclaration(statement) || !typescript_default.isStringLiteral(statement.moduleSpecifier)) continue;
    if (exportsOfModule(statement.moduleSpecifier.text)?.defineBackend === void 0) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === void 0 || !typescript_default.isNamedImports(bindings) || isTypeOnly(statement)) continue;
    const found = bindings.elements.find(
      (element) => !element.isTypeOnly && (element.propertyName ?? element.name).text === "defineBackend"
    );
    if (found !== void 0) return found.name.text;
  }
  return null;
}
function insertion(file, style, specifier, name) {
  const existing = file.statements.filter(typescript_default.isImportDeclaration);
  const same = existing.find(
    (each) => typescript_default.isStringLiteral(each.moduleSpecifier) && each.moduleSpecifier.text === BACKEND_MODULE && !isTypeOnly(each) && each.importClause?.namedBindings !== void 0 && typescript_default.isNamedImports(each.importClause.namedBindings)
  );
  const elements = same?.importClause?.namedBindings?.elements;
  const lastElement = elements?.at(-1);
  if (lastElement !== void 0) return insert(lastElement.end, `, ${specifier}`);
  const { quote, newLine } = style;
  const end = style.semicolons ? ";" : "";
  const module = `${quote}${BACKEND_MODULE}${quote}`;
  const last = existing.at(-1);
  if (last !== void 0) return insert(last.end, `${newLine}import { ${specifier} } from ${module}${end}`);
  const required = file.statements.filter(isRequire).at(-1);
  const names = name === "defineBackend" ? name : `defineBackend: ${name}`;
  if (required !== void 0) return insert(required.end, `${newLine}const { ${names} } = require(${module})${end}`);
  const first = file.statements[0]?.getStart() ?? 0;
  return insert(first, `import { ${specifier} } from ${module}${end}${newLine}`);
}
var insert = (at, text) => ({ start: at, end: at, text });
var isTypeOnly = (node) => node.importClause?.phaseModifier === typescript_default.SyntaxKind.TypeKeyword;
function isRequire(statement) {
  if (!typescript_default.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some(({ initializer }) => {
    let at = initializer;
    while (at !== void 0 && typescript_default.isPropertyAccessExpression(at)) at = at.expression;
    return at !== void 0 && typescript_default.isCallExpression(at) && typescript_default.isIdentifier(at.expression) && at.expression.text === "require";
  });
}

// src/codemod/leftovers.ts
function leftoversOf(statement, sites) {
  if (!typescript_default.isVariableStatement(statement)) return [];
  const nodes = new Set(sites.map(({ node }) => node));
  return statement.declarationList.declarations.filter(
    ({ initializer }) => initializer === void 0 || !nodes.has(initializer)
  );
}

// src/codemod/commas.ts
function commasIn(node) {
  const list = node.getChildren().findLast(({ kind }) => kind === typescript_default.SyntaxKind.SyntaxList);
  const commas = list.getChildren().filter(({ kind }) => kind === typescript_default.SyntaxKind.CommaToken);
  return commas.map((comma) => comma.getStart());
}

// src/syntax/indentation.ts
function indentationAt(node) {
  const { text } = node.getSourceFile();
  const lineStart = text.lastIndexOf("\n", node.getStart() - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart))[0];
}
function reindentedText(node, from, to) {
  const file = node.getSourceFile();
  const start = node.getStart();
  const frozen = frozenRanges(node);
  const lines = file.text.slice(start, node.end).split("\n");
  let at = start;
  return lines.map((line, index) => {
    const lineStart = at;
    at += line.length + 1;
    const isFrozen = frozen.some(([open, close]) => lineStart > open && lineStart <= close);
    if (index === 0 || isFrozen || line.trim() === "") return line;
    return line.startsWith(from) ? to + line.slice(from.length) : line;
  }).join("\n");
}
function frozenRanges(root, within = { start: root.getStart(), end: root.end }) {
  const ranges = [];
  const visit = (at) => {
    if (at.end < within.start || at.pos > within.end) return;
    const isText = at.kind === typescript_default.SyntaxKind.NoSubstitutionTemplateLiteral || at.kind === typescript_default.SyntaxKind.TemplateHead || at.kind === typescript_default.SyntaxKind.TemplateMiddle || at.kind === typescript_default.SyntaxKind.TemplateTail || at.kind === typescript_default.SyntaxKind.JsxText;
    if (isText) ranges.push([at.getStart(), at.end]);
    typescript_default.forEachChild(at, visit);
  };
  visit(root);
  return ranges;
}

// src/syntax/node-at.ts
function callAt(tree, span) {
  const file = tree.file(span.file);
  if (file === void 0) return null;
  const find = (node) => {
    if (node.end < span.end || node.pos > span.start) return void 0;
    const isCall = typescript_default.isNewExpression(node) || typescript_default.isCallExpression(node);
    if (isCall && node.end === span.end && node.getStart(file) === span.start) return node;
    return typescript_default.forEachChild(node, find);
  };
  return find(file) ?? null;
}

// src/codemod/moved-text.ts
function movedText(file, range, indentation, replacements) {
  const { from, to } = indentation;
  const frozen = frozenRanges(file, range);
  const inside = replacements.filter(({ start, end }) => start >= range.start && end <= range.end).toSorted((a, b) => a.start - b.start);
  let result = "";
  let at = range.start;
  const copyUntil = (end) => {
    while (at < end) {
      const lineBreak = file.text.indexOf("\n", at);
      if (lineBreak === -1 || lineBreak + 1 > end) {
        result += file.text.slice(at, end);
        at = end;
        return;
      }
      result += file.text.slice(at, lineBreak + 1);
      at = lineBreak + 1;
      const isFrozen = frozen.some(([open, close]) => at > open && at <= close);
      const rest = file.text.slice(at, range.end);
      if (!isFrozen && rest.startsWith(from) && !/^[ \t]*\r?(\n|$)/.test(rest)) {
        result += to;
        at += from.length;
      }
    }
  };
  for (const { start, end, text } of inside) {
    copyUntil(start);
    result += text;
    at = Math.max(at, end);
  }
  copyUntil(range.end);
  return result;
}

// src/codemod/comments.ts
function commentsBetween(file, start, end) {
  if (end <= start) return [];
  const scanner = typescript_default.createScanner(
    typescript_default.ScriptTarget.ESNext,
    false,
    typescript_default.LanguageVariant.Standard,
    file.text,
    void 0,
    start,
    end - start
  );
  const found = [];
  for (let token = scanner.scan(); token !== typescript_default.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === typescript_default.SyntaxKind.SingleLineCommentTrivia || token === typescript_default.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) found.push({ pos: scanner.getTokenStart(), end: scanner.getTokenEnd() });
  }
  return found;
}

// src/codemod/entry.ts
function entryOf(node, key, place) {
  const file = node.getSourceFile();
  const { indent, newLine, replacements, comments } = place;
  const from = indentationAt(node);
  const move = (start, end) => movedText(file, { start, end }, { from, to: indent }, replacements);
  const texts = (ranges) => ranges.map(({ pos, end }) => move(pos, end));
  const before = comments?.before ?? commentsBetween(file, node.getStart(), node.expression.getStart());
  const value = typescript_default.isNewExpression(node) ? definitionOf(node, move) : { comments: [], text: move(node.getStart(), node.end) };
  const lines = [...texts(before), ...texts(value.comments), `${key}: ${value.text}`];
  return { text: lines.map((line) => indent + line).join(newLine), trailing: texts(comments?.behind ?? []).join(" ") };
}
function definitionOf(node, move) {
  const file = node.getSourceFile();
  const { expression, typeArguments } = node;
  const [scope, id] = node.arguments ?? [];
  const types = typeArguments === void 0 ? "" : `<${typeArguments.map((type) => type.getText()).join(", ")}>`;
  const args = id === void 0 ? ")" : move(id.pos, node.end).replace(/^[ \t]+/, "");
  return {
    comments: [
      ...commentsBetween(file, expression.end, scope?.getStart() ?? expression.end),
      ...commentsBetween(file, scope?.end ?? node.end, id?.pos ?? node.end)
    ],
    text: `${move(expression.getStart(), expression.end)}.define${types}(${args}`
  };
}
function joinEntries(entries, { newLine, trailingCommas }, gap = gapBetween(entries, newLine)) {
  return entries.map(({ text, trailing }, index) => {
    const comma = index < entries.length - 1 || trailingCommas ? "," : "";
    return text + comma + (trailing === "" ? "" : ` ${trailing}`);
  }).join(gap);
}
function gapBetween(entries, newLine, map = null) {
  const there = map?.properties ?? [];
  const isLong = entries.some(({ text }) => text.includes("\n")) || there.some((each) => each.getText().includes("\n"));
  const isSpaced = there.length > 1 ? there.slice(1).some(isAfterBlankLine) : isLong;
  return isSpaced ? newLine + newLine : newLine;
}
var isAfterBlankLine = (node) => /\n[ \t]*\r?\n/.test(node.getFullText().slice(0, node.getLeadingTriviaWidth()));

// src/codemod/statement-lines.ts
function linesOf(statement) {
  const { text } = statement.getSourceFile();
  const trailing = typescript_default.getTrailingCommentRanges(text, statement.end) ?? [];
  const all = typescript_default.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const own = all.filter(
    ({ pos }) => text.slice(statement.getFullStart(), pos).includes("\n") || isFirstLine(text, pos)
  );
  const leading = [];
  let next = statement.getStart();
  for (const comment of own.toReversed()) {
    const between = text.slice(comment.end, next);
    if ((between.match(/\n/g) ?? []).length > 1) break;
    leading.unshift(comment);
    next = comment.pos;
  }
  return {
    start: leading[0]?.pos ?? statement.getStart(),
    end: trailing.at(-1)?.end ?? statement.end,
    leading,
    trailing
  };
}
function isFirstLine(text, at) {
  return !text.slice(0, at).includes("\n");
}
function removalOf(statement) {
  const { text } = statement.getSourceFile();
  const { start, end } = linesOf(statement);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
  const isAlone = text.slice(lineStart, start).trim() === "" && text.slice(end, lineEnd).trim() === "";
  if (!isAlone) return { start, end };
  const isBlankBefore = lineStart === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, lineStart)) || opensBlock(text, lineStart);
  const blankAfter = /^[ \t]*\r?\n/.exec(text.slice(lineEnd));
  return { start: lineStart, end: lineEnd + (isBlankBefore && blankAfter !== null ? blankAfter[0].length : 0) };
}
function opensBlock(text, lineStart) {
  return /[{:]\s*\r?\n$/.test(text.slice(0, lineStart));
}

// src/codemod/declarators.ts
function declaratorsOf(statement) {
  const { declarationList: list } = statement;
  const file = statement.getSourceFile();
  const commas = commasIn(list);
  let start = list.declarations.pos;
  return list.declarations.map((node, index) => {
    const comma = commas[index] ?? null;
    const behind = comma === null ? [] : typescript_default.getTrailingCommentRanges(file.text, comma + 1) ?? [];
    const own = {
      node,
      start,
      end: behind.at(-1)?.end ?? (comma === null ? node.end : comma + 1),
      leading: commentsBetween(file, start, node.getStart()),
      trailing: [...commentsBetween(file, node.end, comma ?? statement.end), ...behind],
      comma
    };
    start = own.end;
    return own;
  });
}
var startsLine = ({ node, start }) => node.getSourceFile().text.slice(start, node.getStart()).includes("\n");
var beginningOf = ({ node, leading }) => leading[0]?.pos ?? node.getStart();

// src/codemod/own-comments.ts
function commentsOf({ node, statement }, isWhole) {
  const file = statement.getSourceFile();
  const around = linesOf(statement);
  const all = typescript_default.isVariableStatement(statement) ? declaratorsOf(statement) : [];
  const own = all.find((each) => each.node.initializer === node);
  if (own === void 0 || all.length === 1) {
    return {
      before: [...around.leading, ...commentsBetween(file, statement.getStart(), node.expression.getStart())],
      behind: [...commentsBetween(file, node.end, statement.end), ...around.trailing]
    };
  }
  return {
    before: [
      ...own === all[0] && isWhole ? around.leading : [],
      ...own.leading,
      ...commentsBetween(file, own.node.getStart(), node.expression.getStart())
    ],
    behind: [...own.trailing, ...own === all.at(-1) && (isWhole || startsLine(own)) ? around.trailing : []]
  };
}

// src/codemod/rewriting.ts
var pathOf = ({ backend, keys }, site) => `${backend}.components.${keys.get(site)}`;
function fateOf(statement, { sites, references }) {
  const members = sites.filter((site) => site.statement === statement);
  const isKept2 = members.some(
    (site) => site.holder.kind === "field" || site.holder.kind === "variable" && site.holder.isExported || references.get(site).some(({ kind }) => kind === "export")
  );
  const isMixed = leftoversOf(statement, sites).length > 0;
  if (isMixed) return isKept2 ? "stays" : "shrinks";
  return isKept2 ? "moves" : "goes";
}
var isKept = ({ fates }, { statement }) => ["moves", "stays"].includes(fates.get(statement));

export {
  typescript_default,
  styleOf,
  commasIn,
  identifiersIn,
  keysFor,
  camelCase,
  freeName,
  importDefineBackend,
  importedName,
  indentationAt,
  reindentedText,
  callAt,
  commentsBetween,
  movedText,
  entryOf,
  joinEntries,
  gapBetween,
  linesOf,
  removalOf,
  declaratorsOf,
  startsLine,
  beginningOf,
  commentsOf,
  leftoversOf,
  pathOf,
  fateOf,
  isKept
};
