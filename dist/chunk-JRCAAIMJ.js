import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  beginningOf,
  callAt,
  commasIn,
  commentsOf,
  declaratorsOf,
  entryOf,
  gapBetween,
  importDefineBackend,
  indentationAt,
  isKept,
  joinEntries,
  linesOf,
  movedText,
  pathOf,
  removalOf,
  startsLine,
  styleOf,
  typescript_default
} from "./chunk-UZ54XODU.js";
import {
  byText
} from "./chunk-OSZJB55W.js";

// src/codemod/define-in-place.ts
function defineInPlace({ creation, result }, tree) {
  const { file } = tree.spanOf(creation);
  const { text } = creation.getSourceFile();
  const { expression } = creation;
  const [scope, id] = creation.arguments;
  const comma = commasIn(creation)[0];
  const isBare = text.slice(comma + 1, id.getStart()).trim() === "" && text.slice(scope.end, comma).trim() === "";
  const gone = isBare ? [{ start: scope.getStart(), end: id.getStart() }] : [
    { start: scope.getStart(), end: scope.end },
    { start: comma, end: comma + 1 + /^[ \t]*/.exec(text.slice(comma + 1))[0].length }
  ];
  return [
    ...result === null ? [] : [{ file, start: result.pos, end: result.end, text: "" }],
    { file, start: creation.getStart(), end: expression.getStart(), text: "" },
    { file, start: expression.end, end: expression.end, text: ".define" },
    ...gone.map((range) => ({ file, ...range, text: "" }))
  ];
}

// src/codemod/removals.ts
function removals(removed, gone, file) {
  return removed.map((statement) => {
    const before = neighbours(statement)[indexIn(statement) - 1];
    const isExposed = before !== void 0 && !gone.has(before) && !before.getText().endsWith(";");
    return { file, ...removalOf(statement), text: isExposed && runsOn(nextStanding(statement, gone)) ? ";" : "" };
  });
}
var runsOn = (statement) => statement !== void 0 && /^[([`+\-/*]/.test(statement.getText());
var nextStanding = (statement, gone) => neighbours(statement).slice(indexIn(statement) + 1).find((each) => !gone.has(each));
var indexIn = (statement) => neighbours(statement).indexOf(statement);
var neighbours = (statement) => statement.parent.statements;

// src/codemod/declarator-removals.ts
function removeDeclarators(statement, gone, file) {
  const all = declaratorsOf(statement);
  const lastKept = all.findLastIndex(({ node }) => !gone.has(node));
  const edits = [];
  for (let first = 0; first < lastKept; first++) {
    if (!gone.has(all[first].node)) continue;
    let next = first + 1;
    while (gone.has(all[next].node)) next++;
    edits.push({ file, ...stretch(all, first, next), text: "" });
    first = next;
  }
  return lastKept === all.length - 1 ? edits : [...edits, ...endBehind(all, lastKept, statement, file)];
}
function stretch(all, first, next) {
  const [from, to] = [all[first], all[next]];
  const keepsLine = first > 0 || to.leading.length > 0 && startsLine(to);
  return keepsLine ? { start: from.start, end: all[next - 1].end } : { start: beginningOf(from), end: beginningOf(to) };
}
function endBehind(all, lastKept, statement, file) {
  const { comma, end } = all[lastKept];
  const text = statement.getText().endsWith(";") ? ";" : "";
  const last = startsLine(all.at(-1)) ? linesOf(statement).end : statement.end;
  if (end === comma + 1) return [{ file, start: comma, end: last, text }];
  return [
    { file, start: comma, end: comma + 1, text },
    { file, start: end, end: last, text: "" }
  ];
}

// src/codemod/write-group.ts
function writeGroup(rewriting, writing) {
  const { sites, index } = rewriting;
  const { siblings } = sites[0];
  const isBehind = isAfterWhatStays(rewriting);
  const place = isBehind ? void 0 : siblings[index];
  const beside = place ?? siblings[index - 1];
  const file = writing.tree.spanOf(beside).file;
  const gone = goneStatements(rewriting);
  const isReplaced = gone.has(beside);
  const next = isReplaced ? nextStanding(beside, gone) : siblings[index];
  const text = backendSource(rewriting, beside, writing) + (writing.style.semicolons || !runsOn(next) ? "" : ";");
  const away = [...gone].filter((statement) => statement !== beside);
  const edits = [...removals(away, gone, file), ...changesInPlace(rewriting, file)];
  const { start, end } = linesOf(beside);
  if (isReplaced) return [...edits, { file, start, end, text }];
  const indent = indentationAt(beside);
  return place === void 0 ? [...edits, { file, start: end, end, text: newLines(2, writing) + indent + text }] : [...edits, { file, start, end: start, text: text + newLines(2, writing) + indent }];
}
function isAfterWhatStays(rewriting) {
  const { siblings } = rewriting.sites[0];
  const before = siblings[rewriting.index - 1];
  if (before === void 0 || rewriting.fates.get(before) !== "shrinks") return false;
  return /^[ \t]*(\r?\n|$|\})/.test(before.getSourceFile().text.slice(linesOf(before).end));
}
var goneStatements = ({ fates }) => new Set([...fates].flatMap(([statement, fate]) => fate === "goes" || fate === "moves" ? [statement] : []));
function changesInPlace(rewriting, file) {
  return [...rewriting.fates].flatMap(([statement, fate]) => {
    const own = rewriting.sites.filter((site) => site.statement === statement);
    switch (fate) {
      case "stays":
        return own.map((site) => ({
          file,
          start: site.node.getStart(),
          end: site.node.end,
          text: pathOf(rewriting, site)
        }));
      case "shrinks":
        return removeDeclarators(
          statement,
          new Set(own.map(({ node }) => node.parent)),
          file
        );
      case "goes":
      case "moves":
        return [];
    }
  });
}
function backendSource(rewriting, place, writing) {
  const { sites, backend, keys } = rewriting;
  const { style, defineBackend, replacements } = writing;
  const indent = indentationAt(place);
  const end = style.semicolons ? ";" : "";
  const entries = sites.map(
    (site) => entryOf(site.node, keys.get(site), {
      indent: indent + style.indent,
      newLine: style.newLine,
      replacements,
      comments: movedComments(rewriting, site)
    })
  );
  const scope = sites.at(-1).scope;
  const lines = [
    `const ${backend} = ${defineBackend}({`,
    joinEntries(entries, style),
    `${indent}})${end}`,
    "",
    `${indent}${backend}.addToStack(${scope.getText()})${end}`
  ];
  const kept = keptStatements(rewriting, indent, writing);
  return [...lines, ...kept.length === 0 ? [] : ["", ...kept]].join(style.newLine);
}
function keptStatements(rewriting, indent, { replacements }) {
  const kept = [...rewriting.fates].filter(([, fate]) => fate === "moves");
  return kept.map(([statement]) => {
    const assigned = rewriting.sites.filter((site) => site.statement === statement).map((site) => ({ start: site.node.getStart(), end: site.node.end, text: pathOf(rewriting, site) }));
    const around = replacements.filter(
      ({ start, end }) => !assigned.some((each) => start >= each.start && end <= each.end)
    );
    const from = indentationAt(statement);
    return indent + movedText(statement.getSourceFile(), linesOf(statement), { from, to: indent }, [...around, ...assigned]);
  });
}
var movedComments = (rewriting, site) => isKept(rewriting, site) ? null : commentsOf(site, rewriting.fates.get(site.statement) === "goes");
var newLines = (count, { style }) => style.newLine.repeat(count);

// src/codemod/join-group.ts
function joinGroup(rewriting, writing) {
  const { tree, style, replacements } = writing;
  const { sites, keys, group, index } = rewriting;
  const map = callAt(tree, group.joins.span).arguments[0];
  const file = group.joins.span.file;
  const last = map.properties.at(-1);
  const isOnOneLine = !map.getText().includes("\n");
  const indent = last === void 0 || isOnOneLine ? indentationAt(map) + style.indent : indentationAt(last);
  const entries = sites.map(
    (site) => entryOf(site.node, keys.get(site), {
      indent,
      newLine: style.newLine,
      replacements,
      comments: movedComments(rewriting, site)
    })
  );
  const { hasTrailingComma } = map.properties;
  const gap = gapBetween(entries, style.newLine, map);
  const text = joinEntries(entries, { ...style, trailingCommas: hasTrailingComma }, gap);
  const before = last === void 0 ? map.getStart() + 1 : hasTrailingComma ? map.properties.end : last.end;
  const at = typescript_default.getTrailingCommentRanges(map.getSourceFile().text, before)?.at(-1)?.end ?? before;
  const comma = last === void 0 || hasTrailingComma ? "" : ",";
  const lead = last === void 0 ? style.newLine : gap;
  const close = isOnOneLine ? style.newLine + indentationAt(map) : "";
  const added = sites[0].siblings[index];
  const kept = keptStatements(rewriting, indentationAt(added), writing);
  const gone = goneStatements(rewriting);
  const behind = linesOf(added).end;
  return [
    ...removals([...gone], gone, file),
    ...changesInPlace(rewriting, file),
    ...isOnOneLine ? ownLines(map, file, style.newLine + indent) : [],
    { file, start: before, end: before, text: comma },
    { file, start: at, end: isOnOneLine ? map.end - 1 : at, text: lead + text + close },
    ...kept.length === 0 ? [] : [{ file, start: behind, end: behind, text: style.newLine + kept.join(style.newLine) }]
  ];
}
var ownLines = (map, file, text) => map.properties.map((each) => ({ file, start: each.getFullStart(), end: each.getStart(), text })).filter(({ start, end }) => map.getSourceFile().text.slice(start, end).trim() === "");

// src/codemod/replacements.ts
function replacementsOf(rewritings, tree) {
  const found = /* @__PURE__ */ new Map();
  for (const rewriting of rewritings) {
    for (const site of rewriting.sites) {
      if (isKept(rewriting, site)) continue;
      for (const { node } of rewriting.references.get(site)) {
        const { file, start, end } = tree.spanOf(node);
        const list = found.get(file) ?? [];
        found.set(file, list);
        list.push({ start, end, text: mention(node, pathOf(rewriting, site)) });
      }
    }
  }
  return found;
}
function mention(node, path) {
  const isShorthand = typescript_default.isShorthandPropertyAssignment(node.parent) && node.parent.name === node;
  return isShorthand ? `${node.getText()}: ${path}` : path;
}

// src/codemod/rewrite.ts
function rewriteGroups(rewritings, tree) {
  const distinct = withoutTwins(rewritings);
  const replacements = replacementsOf(distinct, tree);
  const fileOf = ({ sites }) => tree.spanOf(sites[0].statement).file;
  const paths = [...new Set(distinct.map(fileOf))].sort(byText);
  const edits = paths.flatMap((path) => {
    const file = tree.file(path);
    const style = styleOf(file);
    const here = distinct.filter((rewriting) => fileOf(rewriting) === path);
    const imported = importDefineBackend(file, style, tree);
    const writing = { tree, style, defineBackend: imported.name, replacements: replacements.get(path) ?? [] };
    const written = here.flatMap(
      (rewriting) => rewriting.group.joins === null ? writeGroup(rewriting, writing) : joinGroup(rewriting, writing)
    );
    const needsImport = imported.edit !== null && here.some(({ group }) => group.joins === null);
    const mentions = writing.replacements.filter(({ start, end }) => !written.some((edit) => start < edit.end && end > edit.start)).map((replacement) => ({ file: path, ...replacement }));
    return [...needsImport ? [imported.edit] : [], ...written, ...mentions];
  });
  const factories = distinct.flatMap(({ sites }) => sites.flatMap(({ factory }) => factory ?? []));
  return [...edits, ...factories.flatMap((factory) => defineInPlace(factory, tree))];
}
function withoutTwins(rewritings) {
  const seen = /* @__PURE__ */ new Set();
  return rewritings.filter(({ sites }) => {
    const { file, start } = sites[0].component.span;
    const key = `${file}:${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export {
  rewriteGroups
};
