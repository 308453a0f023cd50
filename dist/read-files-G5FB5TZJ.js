import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  REGION,
  apartness,
  bringingProps,
  countAlone,
  countTogether,
  createJudge,
  createdBy,
  creates,
  describeBackend,
  familyOf,
  findDifferences,
  gatherReasons,
  highestOf,
  isBrought,
  limitsOf,
  loadOf,
  obstacleFinder,
  passedLimit,
  passedLimits,
  profiler,
  read,
  readCapacityMode,
  readDependencies,
  readSku,
  readStoredNames,
  readVariables,
  settingsFor,
  sharedKeysOf,
  strongComponents,
  subjectOf
} from "./chunk-BO4RHVIU.js";
import {
  CONFIGURED_LIMITS,
  RESOURCE_LIMITS
} from "./chunk-5G2XQ5CK.js";
import {
  callAt,
  camelCase,
  commentsBetween,
  commentsOf,
  entryOf,
  fateOf,
  freeName,
  gapBetween,
  identifiersIn,
  importedName,
  indentationAt,
  joinEntries,
  keysFor,
  leftoversOf,
  movedText,
  reindentedText,
  styleOf,
  typescript_default
} from "./chunk-UZ54XODU.js";
import {
  BACKEND_CONFIG_KEYS,
  BACKEND_MODULE,
  COMPONENT_CLASSES,
  exportsOfModule
} from "./chunk-F4AMOL77.js";
import {
  readSuppression
} from "./chunk-KVQSVGEX.js";
import {
  SUPPRESSION_MARK
} from "./chunk-GYPGPBDQ.js";
import {
  findPrice
} from "./chunk-3G44UH6L.js";
import {
  digestValue,
  showValue
} from "./chunk-UG7O44NN.js";
import {
  PRICES_COMPILED
} from "./chunk-TUALDWPF.js";
import {
  inCents
} from "./chunk-G3NLBBR6.js";
import "./chunk-DKA5BIJN.js";
import {
  ABSENT,
  compareValues,
  entryOf as entryOf2,
  known,
  normaliseRegion,
  priceItemOf
} from "./chunk-KNENG2SJ.js";
import {
  by,
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/codemod/group-source.ts
var placeOf = ({ span }) => `${span.file}:${span.start}`;
var sourceOf = ({ members, joins }) => [...members.map(placeOf).sort(byText), joins?.key ?? ""].join();

// src/syntax/symbols.ts
function symbolAt(node, checker) {
  const { parent } = node;
  return typescript_default.isShorthandPropertyAssignment(parent) && parent.name === node ? checker.getShorthandAssignmentValueSymbol(parent) : checker.getSymbolAtLocation(node);
}
function localSymbolAt(node, checker) {
  const { parent } = node;
  return typescript_default.isExportSpecifier(parent) ? checker.getExportSpecifierLocalTargetSymbol(parent) : symbolAt(node, checker);
}
var behindAlias = (symbol2, checker) => (symbol2.flags & typescript_default.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol2) : symbol2;

// src/codemod/needed-names.ts
function namesNeededBy({ node: creation, siblings }, { checker }) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const visitAll = (root) => {
    if (seen.has(root)) return;
    seen.add(root);
    const visit = (node) => {
      if (!typescript_default.isIdentifier(node)) {
        typescript_default.forEachChild(node, visit);
        return;
      }
      const declaration = symbolAt(node, checker)?.valueDeclaration;
      if (declaration?.getSourceFile() !== root.getSourceFile() || isInside(declaration, root)) return;
      const isHoisted = typescript_default.isFunctionDeclaration(declaration);
      const statement = isHoisted ? void 0 : siblings[indexOf(declaration, siblings)];
      for (const part of statement === void 0 ? [] : partsAround(declaration, statement)) {
        if (!found.has(part)) found.set(part, node);
      }
      if (isHoisted || isFunctionVariable(declaration)) visitAll(declaration);
    };
    visit(root);
  };
  visitAll(creation);
  return found;
}
function partsAround(declaration, statement) {
  const parts = [statement];
  for (let at = declaration; at !== statement; at = at.parent) if (typescript_default.isVariableDeclaration(at)) parts.push(at);
  return parts;
}
var isFunctionVariable = (declaration) => typescript_default.isVariableDeclaration(declaration) && declaration.initializer !== void 0 && (typescript_default.isArrowFunction(declaration.initializer) || typescript_default.isFunctionExpression(declaration.initializer));
var isInside = (node, container) => node.pos >= container.pos && node.end <= container.end;
function indexOf(node, siblings) {
  for (let at = node; !typescript_default.isSourceFile(at); at = at.parent) {
    const index = siblings.indexOf(at);
    if (index !== -1) return index;
  }
  return -1;
}

// src/codemod/access-path.ts
function pathTo(node) {
  const own = typescript_default.isPropertyAccessExpression(node) ? { name: node.name, argument: null } : { name: null, argument: node.argumentExpression };
  let inner = node.expression;
  while (typescript_default.isNonNullExpression(inner) || typescript_default.isParenthesizedExpression(inner)) inner = inner.expression;
  if (!typescript_default.isPropertyAccessExpression(inner) && !typescript_default.isElementAccessExpression(inner)) return [own];
  return [...pathTo(inner), own];
}
function rootOf(node) {
  let at = node;
  while (typescript_default.isPropertyAccessExpression(at) || typescript_default.isElementAccessExpression(at) || typescript_default.isNonNullExpression(at) || typescript_default.isParenthesizedExpression(at)) {
    at = at.expression;
  }
  return at;
}
var isEnvironment = (root, [{ name }]) => typescript_default.isIdentifier(root) && root.text === "process" && name?.text === "env";
var SURROUNDINGS = /* @__PURE__ */ new Set(["node", "children", "scope", "parent", "root", "resources"]);
var isLookAround = (name) => name !== null && typescript_default.isIdentifier(name) && SURROUNDINGS.has(name.text);

// src/codemod/assignment.ts
function isAssignment(node) {
  if (!typescript_default.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind >= typescript_default.SyntaxKind.FirstAssignment && kind <= typescript_default.SyntaxKind.LastAssignment;
}
function isCounting(node) {
  if (!typescript_default.isPrefixUnaryExpression(node) && !typescript_default.isPostfixUnaryExpression(node)) return false;
  return node.operator === typescript_default.SyntaxKind.PlusPlusToken || node.operator === typescript_default.SyntaxKind.MinusMinusToken;
}
var isDisposed = (node) => typescript_default.isVariableDeclarationList(node) && (node.flags & typescript_default.NodeFlags.Using) !== 0;
function isWritten(node) {
  let at = node;
  while (isPartOfPattern(at.parent)) at = at.parent;
  const { parent } = at;
  if (isAssignment(parent)) return parent.left === at;
  if (isCounting(parent) || typescript_default.isDeleteExpression(parent)) return true;
  return (typescript_default.isForInStatement(parent) || typescript_default.isForOfStatement(parent)) && parent.initializer === at;
}
var isPartOfPattern = (node) => typescript_default.isArrayLiteralExpression(node) || typescript_default.isObjectLiteralExpression(node) || typescript_default.isPropertyAssignment(node) || typescript_default.isShorthandPropertyAssignment(node) || typescript_default.isSpreadAssignment(node) || typescript_default.isSpreadElement(node) || typescript_default.isParenthesizedExpression(node) || typescript_default.isNonNullExpression(node) || typescript_default.isAsExpression(node);

// src/codemod/returning-function.ts
function returningFunction(creation, tree) {
  const given = givenBack(creation, tree);
  if (given === null || "obstacle" in given) return given;
  const code = enclosingFunction(creation);
  if (code === null) return null;
  const name = nameOf(code, tree);
  const isDirect = given.node === code.body || given.node.parent === code.body;
  if (name === null || !isDirect || returnsIn(code) > 1) return { obstacle: "form", at: creation };
  return { code, name };
}
function givenBack(creation, tree) {
  const { parent } = creation;
  if (typescript_default.isReturnStatement(parent)) return { node: parent };
  if (typescript_default.isArrowFunction(parent)) return { node: creation };
  if (isWrapper(parent)) {
    let at = parent;
    while (isWrapper(at)) at = at.parent;
    return typescript_default.isReturnStatement(at) || typescript_default.isArrowFunction(at) ? { obstacle: "form", at: creation } : null;
  }
  if (!typescript_default.isVariableDeclaration(parent) || !typescript_default.isIdentifier(parent.name)) return null;
  return givenBackByName(parent, parent.name, tree);
}
var isWrapper = (node) => typescript_default.isParenthesizedExpression(node) || typescript_default.isAsExpression(node) || typescript_default.isSatisfiesExpression(node) || typescript_default.isNonNullExpression(node);
function givenBackByName(declaration, name, { checker }) {
  const { parent: list } = declaration;
  if (!typescript_default.isVariableDeclarationList(list) || !typescript_default.isVariableStatement(list.parent)) return null;
  const statement = list.parent;
  if (!typescript_default.isBlock(statement.parent)) return null;
  const symbol2 = checker.getSymbolAtLocation(name);
  const mentions = (identifiersIn(name.getSourceFile()).get(name.text) ?? []).filter(
    (each) => each !== name && symbolAt(each, checker) === symbol2
  );
  const returned = mentions.find(({ parent }) => typescript_default.isReturnStatement(parent));
  if (returned === void 0) return null;
  const { statements } = statement.parent;
  const isNext = statements[statements.indexOf(statement) + 1] === returned.parent;
  const isAlone2 = list.declarations.length === 1 && declaration.type === void 0;
  if (!isNext || !isAlone2 || !isConstant(list) || mentions.length > 1) return { obstacle: "form", at: declaration };
  return { node: returned.parent };
}
function enclosingFunction(node) {
  let at = node.parent;
  while (!typescript_default.isSourceFile(at) && !typescript_default.isFunctionLike(at) && !typescript_default.isClassStaticBlockDeclaration(at)) at = at.parent;
  return typescript_default.isFunctionLike(at) && "body" in at ? at : null;
}
function nameOf(code, { checker }) {
  const isPlain = (typescript_default.isFunctionDeclaration(code) || typescript_default.isArrowFunction(code) || typescript_default.isFunctionExpression(code)) && code.asteriskToken === void 0 && !(typescript_default.getModifiers(code) ?? []).some(({ kind }) => kind === typescript_default.SyntaxKind.AsyncKeyword);
  if (!isPlain) return null;
  if (typescript_default.isFunctionDeclaration(code)) {
    const isOnly = code.name !== void 0 && checker.getSymbolAtLocation(code.name)?.declarations?.length === 1;
    return isOnly ? code.name : null;
  }
  const { parent } = code;
  const isVariable = typescript_default.isVariableDeclaration(parent) && parent.initializer === code && parent.type === void 0 && typescript_default.isIdentifier(parent.name) && typescript_default.isVariableDeclarationList(parent.parent) && typescript_default.isVariableStatement(parent.parent.parent) && isConstant(parent.parent);
  const isAnonymous = typescript_default.isArrowFunction(code) || code.name === void 0;
  return isVariable && isAnonymous ? parent.name : null;
}
var isConstant = (list) => (list.flags & typescript_default.NodeFlags.Const) !== 0 && !isDisposed(list);
function returnsIn(code) {
  let count2 = 0;
  const visit = (node) => {
    if (typescript_default.isFunctionLike(node)) return;
    if (typescript_default.isReturnStatement(node)) count2++;
    typescript_default.forEachChild(node, visit);
  };
  if (code.body !== void 0) typescript_default.forEachChild(code.body, visit);
  return count2;
}

// src/codemod/state.ts
var THIS = "this";
var OUTSIDE = "(callers)";
var FOREIGN = "(packages)";
var fieldState = (name) => `this.${name}`;
function meaningOf(node, tree) {
  const { checker } = tree;
  const named = symbolAt(node, checker);
  if (named === void 0) return "global";
  const target = behindAlias(named, checker);
  if ((target.declarations ?? []).length === 0) return target === named ? "global" : "foreign";
  const declaration = implementationOf(target);
  if (declaration === void 0) return "type";
  if (tree.frameworkModuleOf(declaration) !== null) return "framework";
  return isRequired(declaration) ? "foreign" : declaration;
}
function implementationOf({ declarations = [], valueDeclaration }) {
  return declarations.find((each) => typescript_default.isFunctionLike(each) && "body" in each && !!each.body) ?? valueDeclaration;
}
function isRequired(declaration) {
  let at = initializerOf(declaration);
  while (at !== void 0 && (typescript_default.isPropertyAccessExpression(at) || typescript_default.isAwaitExpression(at))) at = at.expression;
  return at !== void 0 && isLoading(at);
}
var isLoading = (node) => typescript_default.isCallExpression(node) && (node.expression.kind === typescript_default.SyntaxKind.ImportKeyword || typescript_default.isIdentifier(node.expression) && node.expression.text === "require");
function initializerOf(declaration) {
  let at = declaration;
  while (typescript_default.isBindingElement(at) || typescript_default.isObjectBindingPattern(at) || typescript_default.isArrayBindingPattern(at)) at = at.parent;
  if (typescript_default.isVariableDeclaration(at)) return at.initializer;
  return typescript_default.isExportAssignment(at) ? at.expression : void 0;
}
function isPrimitive(node) {
  if (typescript_default.isPrefixUnaryExpression(node) || typescript_default.isParenthesizedExpression(node) || typescript_default.isAsExpression(node)) {
    return isPrimitive(typescript_default.isPrefixUnaryExpression(node) ? node.operand : node.expression);
  }
  if (typescript_default.isLiteralExpression(node)) return !typescript_default.isRegularExpressionLiteral(node);
  return [typescript_default.SyntaxKind.TrueKeyword, typescript_default.SyntaxKind.FalseKeyword, typescript_default.SyntaxKind.NullKeyword].includes(node.kind);
}

// src/codemod/modules-taken.ts
var KNOWN = /* @__PURE__ */ new WeakMap();
function modulesTaken(tree) {
  const known3 = KNOWN.get(tree) ?? readModulesTaken(tree);
  KNOWN.set(tree, known3);
  return known3;
}
function readModulesTaken(tree) {
  const { checker } = tree;
  const aliases = /* @__PURE__ */ new Map();
  const wholes = [];
  const rename = (name) => {
    if (name === void 0 || !typescript_default.isIdentifier(name)) return;
    const symbol2 = checker.getSymbolAtLocation(name);
    if (symbol2 === void 0) return;
    for (const declaration of behindAlias(symbol2, checker).declarations ?? []) {
      aliases.set(declaration, [...aliases.get(declaration) ?? [], name.text]);
    }
  };
  const take = (specifier, nodes) => {
    if (nodes.length === 0) return;
    const isNamed2 = specifier !== void 0 && typescript_default.isStringLiteralLike(specifier);
    const module = isNamed2 ? tree.resolveModule(specifier, specifier.text) : null;
    if (isNamed2 && (module === null || typeof module === "string")) return;
    wholes.push({ exports: module === null || typeof module === "string" ? null : exportsOf(module, checker), nodes });
  };
  const visit = (node) => {
    if (typescript_default.isImportClause(node) || typescript_default.isImportSpecifier(node) || typescript_default.isExportSpecifier(node)) rename(node.name);
    else if (typescript_default.isNamespaceImport(node)) take(node.parent.parent.moduleSpecifier, passedAround(node.name, checker));
    else if (typescript_default.isNamespaceExport(node)) take(node.parent.moduleSpecifier, [node]);
    else if (typescript_default.isExternalModuleReference(node)) take(node.expression, [node]);
    else if (isLoading(node)) take(node.arguments[0], [node]);
    typescript_default.forEachChild(node, visit);
  };
  for (const file of tree.files) visit(file);
  return { aliases, wholes };
}
function exportsOf(module, checker) {
  const symbol2 = checker.getSymbolAtLocation(module);
  if (symbol2 === void 0) return null;
  const exported = checker.getExportsOfModule(symbol2);
  return new Set(exported.flatMap((each) => behindAlias(each, checker).declarations ?? []));
}
function passedAround(name, checker) {
  const symbol2 = checker.getSymbolAtLocation(name);
  return (identifiersIn(name.getSourceFile()).get(name.text) ?? []).filter((each) => {
    const { parent } = each;
    if (each === name || typescript_default.isPropertyAccessExpression(parent) || typescript_default.isQualifiedName(parent)) return false;
    return symbolAt(each, checker) === symbol2;
  });
}

// src/codemod/uses.ts
function usesOf(name, tree) {
  const declaration = name.parent;
  const { aliases, wholes } = modulesTaken(tree);
  const calls = [];
  const others = [];
  let isVisible = (typescript_default.getCombinedModifierFlags(declaration) & typescript_default.ModifierFlags.Export) !== 0;
  for (const text of /* @__PURE__ */ new Set([name.text, ...aliases.get(declaration) ?? []])) {
    for (const file of tree.files) {
      for (const node of identifiersIn(file).get(text) ?? []) {
        if (node === name || !typescript_default.isIdentifier(node) || !isMention(node, declaration, tree)) continue;
        const { parent } = node;
        if (typescript_default.isExportSpecifier(parent) || typescript_default.isExportAssignment(parent)) isVisible = true;
        else if (!typescript_default.isImportSpecifier(parent) && !typescript_default.isImportClause(parent)) others.push(...callOf(node, calls));
      }
    }
  }
  if (isVisible)
    others.push(
      ...wholes.filter(({ exports }) => exports === null || exports.has(declaration)).flatMap(({ nodes }) => nodes)
    );
  return { calls, others, isVisible };
}
function callOf(node, calls) {
  const { parent } = node;
  const callee = typescript_default.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
  const call = callee.parent;
  if (!typescript_default.isCallExpression(call) || call.expression !== callee) return [node];
  calls.push(call);
  return [];
}
function isMention(node, declaration, { checker }) {
  const named = localSymbolAt(node, checker);
  return named !== void 0 && behindAlias(named, checker).declarations?.includes(declaration) === true;
}

// src/codemod/factory.ts
function factoryOf(creation, tree) {
  const returning = returningFunction(creation, tree);
  if (returning === null || "obstacle" in returning) return returning;
  const { code, name } = returning;
  if (hasHiddenComment(creation)) return { obstacle: "form", at: creation };
  const result = resultOf(code, creation);
  if (result === "other") return { obstacle: "result", at: code.type ?? name };
  const scope = scopeParameter(creation, code, tree);
  if (scope === null) return { obstacle: "scope", at: creation.arguments?.[0] ?? creation };
  const { calls, others, isVisible } = usesOf(name, tree);
  const [call, again] = calls;
  const stray = others[0] ?? again;
  if (call === void 0 || stray !== void 0) return { obstacle: "mention", at: stray ?? name };
  const path = tree.pathOf(name);
  if (isVisible && (path === null || tree.mayBeUsedUnseen(path))) return { obstacle: "unseen", at: name };
  const handed = call.arguments[scope.index];
  const isPlain = handed !== void 0 && isPath(handed) && !call.arguments.some(typescript_default.isSpreadElement);
  if (!isPlain || call.questionDotToken !== void 0) return { obstacle: "scope", at: call };
  return { creation, call, scope: handed, usesScope: scope.isUsed, result };
}
var hasHiddenComment = (creation) => commentsBetween(creation.getSourceFile(), creation.getStart(), creation.expression.getStart()).length > 0;
function resultOf(code, { expression, typeArguments }) {
  const { type, parameters } = code;
  if (type === void 0) return typescript_default.getJSDocReturnType(code) === void 0 ? null : "other";
  const given = typeArguments?.map((each) => each.getText()).join(", ");
  const own = expression.getText() + (given === void 0 ? "" : `<${given}>`);
  const { text } = type.getSourceFile();
  const close = text.lastIndexOf(")", type.getStart());
  const isSimple = close >= parameters.end && /^\)\s*:\s*$/.test(text.slice(close, type.getStart()));
  return isSimple && type.getText() === own ? { pos: close + 1, end: type.end } : "other";
}
function scopeParameter({ arguments: args }, { parameters }, { checker }) {
  const scope = args?.[0];
  if (scope === void 0 || !typescript_default.isIdentifier(scope)) return null;
  if (args.length < 2 || args.some(typescript_default.isSpreadElement)) return null;
  const index = parameters.findIndex(({ name }) => typescript_default.isIdentifier(name) && name.text === scope.text);
  const parameter = parameters[index];
  const symbol2 = checker.getSymbolAtLocation(scope);
  if (parameter === void 0 || symbol2?.valueDeclaration !== parameter) return null;
  if (parameter.initializer !== void 0 || parameter.dotDotDotToken !== void 0) return null;
  const mentions = (identifiersIn(scope.getSourceFile()).get(scope.text) ?? []).filter((each) => {
    if (each === scope || each === parameter.name || !typescript_default.isIdentifier(each)) return false;
    return symbolAt(each, checker) === symbol2;
  });
  return mentions.some(isWritten) ? null : { index, isUsed: mentions.length > 0 };
}
function isPath(node) {
  let at = node;
  while (typescript_default.isPropertyAccessExpression(at) && at.questionDotToken === void 0) at = at.expression;
  return typescript_default.isIdentifier(at) || at.kind === typescript_default.SyntaxKind.ThisKeyword;
}

// src/codemod/site.ts
function siteOf(component, tree) {
  const node = callAt(tree, component.span);
  if (node === null || !typescript_default.isNewExpression(node)) return { problem: "props-not-movable" };
  return siteAround({ component, node, scope: node.arguments?.[0], factory: null }, tree);
}
function callSiteOf(component, tree) {
  const creation = callAt(tree, component.span);
  const factory = creation !== null && typescript_default.isNewExpression(creation) ? factoryOf(creation, tree) : null;
  if (factory === null) return null;
  if ("obstacle" in factory) {
    const problem = factory.obstacle === "unseen" ? "exported-reference" : "props-not-movable";
    return { problem, hindered: factory };
  }
  return siteAround({ component, node: factory.call, scope: factory.scope, factory }, tree);
}
function siteAround(found, tree) {
  const { node } = found;
  const { parent } = node;
  if (typescript_default.isExportAssignment(parent)) return { problem: "exported-reference" };
  if (typescript_default.isExpressionStatement(parent)) return placed(found, { kind: "nothing" }, parent);
  if (typescript_default.isVariableDeclaration(parent)) return variableSite(found, parent);
  const isAssigned = typescript_default.isBinaryExpression(parent) && parent.operatorToken.kind === typescript_default.SyntaxKind.EqualsToken;
  if (!isAssigned || parent.right !== node || !typescript_default.isExpressionStatement(parent.parent)) {
    return { problem: "unclassified-reference" };
  }
  return assignedSite(found, parent.left, parent.parent, tree);
}
function variableSite(found, declaration) {
  const { name, parent: list } = declaration;
  const statement = list.parent;
  if (!typescript_default.isIdentifier(name) || !typescript_default.isVariableStatement(statement) || isDisposed(list)) {
    return { problem: "unclassified-reference" };
  }
  const isExported = (typescript_default.getModifiers(statement) ?? []).some(({ kind }) => kind === typescript_default.SyntaxKind.ExportKeyword);
  return placed(found, { kind: "variable", name, isExported }, statement);
}
function assignedSite(found, target, statement, { checker }) {
  if (isCommonJsExport(target)) return { problem: "exported-reference" };
  if (!typescript_default.isPropertyAccessExpression(target) || target.expression.kind !== typescript_default.SyntaxKind.ThisKeyword) {
    return { problem: "unclassified-reference" };
  }
  const { name } = target;
  const hasSetter = (checker.getSymbolAtLocation(name)?.declarations ?? []).some(typescript_default.isAccessor);
  return hasSetter ? { problem: "unclassified-reference" } : placed(found, { kind: "field", name }, statement);
}
function isCommonJsExport(target) {
  const root = rootOf(target);
  if (!typescript_default.isIdentifier(root) || root === target) return false;
  return root.text === "exports" || root.text === "module" && /^module\s*\.\s*exports\b/.test(target.getText());
}
function placed(found, holder, statement) {
  const list = statement.parent;
  if (!typescript_default.isSourceFile(list) && !typescript_default.isBlock(list) && !typescript_default.isModuleBlock(list)) return { problem: "props-not-movable" };
  return { site: { ...found, holder, statement, siblings: list.statements } };
}

// src/codemod/locate.ts
function locateMembers({ members, joins }, tree) {
  const direct = members.map((component) => siteOf(component, tree));
  const existing = joins === null ? null : callAt(tree, joins.span);
  const isReached = ({ siblings }) => existing === null || indexOf(existing, siblings) !== -1;
  const together = sitesOf(direct);
  if (together.length === members.length && isReached(together[0]) && isOneList(together)) {
    return inOrder(members, direct, tree);
  }
  const called = members.map((component) => callSiteOf(component, tree));
  const lists = sitesOf([...direct, ...called.flatMap((result) => result ?? [])]).filter(isReached);
  for (const { siblings } of lists) {
    const chosen = members.flatMap((_, index) => inList([direct[index], called[index] ?? null], siblings) ?? []);
    if (chosen.length === members.length) return inOrder(members, chosen, tree);
  }
  return inOrder(
    members,
    direct.map((result, index) => moreTelling(result, called[index])),
    tree
  );
}
var moreTelling = (direct, called) => called === null || "problem" in called && called.hindered === void 0 && "site" in direct ? direct : called;
var standingOf = ({ component, result }, tree) => "site" in result ? tree.positionOf(result.site.node) : component.at;
var sitesOf = (results) => results.flatMap((result) => "site" in result ? [result.site] : []);
var isOneList = ([first, ...others]) => others.every(({ siblings }) => siblings === first.siblings);
var inList = (results, siblings) => results.find((result) => result !== null && "site" in result && result.site.siblings === siblings) ?? void 0;
function inOrder(members, results, tree) {
  const located = members.map((component, index) => ({ component, result: results[index] }));
  return located.toSorted((a, b) => byPosition(standingOf(a, tree), standingOf(b, tree)));
}

// src/codemod/backend-names.ts
function nameBackends(located, tree) {
  const names = /* @__PURE__ */ new Map();
  const takenIn = /* @__PURE__ */ new Map();
  const firstOf2 = (group) => located.get(group)[0];
  const placeOf2 = (group) => standingOf(firstOf2(group), tree);
  const isIn = (group, file) => located.get(group).some((member) => standingOf(member, tree).file === file);
  const inSourceOrder2 = [...located.keys()].sort((a, b) => byPosition(placeOf2(a), placeOf2(b)));
  const sources = [...new Set(inSourceOrder2.map(sourceOf))].map(
    (source) => inSourceOrder2.filter((each) => sourceOf(each) === source)
  );
  for (const twins of sources) {
    const [group] = twins;
    const { file } = placeOf2(group);
    const taken = takenIn.get(file) ?? /* @__PURE__ */ new Set();
    takenIn.set(file, taken);
    const stems = new Set(sources.filter((each) => isIn(each[0], file)).map((each) => stemOf(each, firstOf2(each[0]))));
    const wish = stems.size > 1 ? scopedName(stemOf(twins, firstOf2(group))) : "backend";
    const name = group.joins?.name ?? freeName(wish, tree.file(file), taken);
    taken.add(name);
    for (const twin of twins) names.set(twin, name);
  }
  return names;
}
function stemOf(twins, { component }) {
  const label = component.scope?.label ?? "";
  return twins.length > 1 ? label.split(" ")[0] : label;
}
function scopedName(label) {
  const stem = camelCase(label).replace(/stack$/i, "");
  return stem === "" ? "backend" : `${stem}Backend`;
}

// src/codemod/callee.ts
function calleeOf(node, tree, held) {
  const callee = node.expression;
  if (callee.kind === typescript_default.SyntaxKind.SuperKeyword) return { kind: "super" };
  const code = codeBehind(callee, tree, held);
  if (typescript_default.isNewExpression(node) && isConstructCreation(node)) {
    return { kind: "construct", node: code !== null && code !== "framework" && typescript_default.isClassLike(code) ? code : null };
  }
  if (code === "framework") return { kind: "framework" };
  if (code !== null) return { kind: "own", node: code };
  return { kind: (typescript_default.isCallExpression(node) ? builtinKind(callee, tree) : null) ?? "unknown" };
}
function isConstructCreation({ arguments: args }) {
  const [scope, id] = args ?? [];
  return scope !== void 0 && id !== void 0 && !typescript_default.isSpreadElement(scope) && typescript_default.isStringLiteralLike(id);
}
function codeBehind(callee, tree, held) {
  const inner = typescript_default.isParenthesizedExpression(callee) ? callee.expression : callee;
  if (typescript_default.isArrowFunction(inner) || typescript_default.isFunctionExpression(inner)) return inner;
  if (typescript_default.isPropertyAccessExpression(inner)) {
    if (inner.expression.kind === typescript_default.SyntaxKind.ThisKeyword) return privateMethod(inner.name, tree);
    if (isModule(inner.expression, tree)) return codeNamed(inner.name, tree, held);
    return codeBehind(inner.expression, tree, held) === "framework" ? "framework" : null;
  }
  return typescript_default.isIdentifier(inner) ? codeNamed(inner, tree, held) : null;
}
function codeNamed(name, tree, held) {
  const meaning = meaningOf(name, tree);
  if (meaning === "framework") return "framework";
  if (typeof meaning === "string") return null;
  if (typescript_default.isClassLike(meaning)) return meaning;
  if (typescript_default.isFunctionDeclaration(meaning)) return meaning.body === void 0 ? null : meaning;
  const value = held.fixedValue(meaning);
  const isCode2 = value !== null && (typescript_default.isArrowFunction(value) || typescript_default.isFunctionExpression(value) || typescript_default.isClassLike(value));
  return isCode2 ? value : null;
}
function privateMethod(name, tree) {
  const meaning = meaningOf(name, tree);
  if (typeof meaning === "string" || !typescript_default.isMethodDeclaration(meaning) || meaning.body === void 0) return null;
  const isPrivate = typescript_default.isPrivateIdentifier(name) || (typescript_default.getCombinedModifierFlags(meaning) & typescript_default.ModifierFlags.Private) !== 0;
  return isPrivate ? meaning : null;
}
function isModule(node, tree) {
  if (!typescript_default.isIdentifier(node)) return false;
  const meaning = meaningOf(node, tree);
  return typeof meaning !== "string" && (typescript_default.isSourceFile(meaning) || typescript_default.isModuleDeclaration(meaning));
}
function builtinKind(callee, tree) {
  if (typescript_default.isIdentifier(callee)) return PURE_FUNCTIONS.has(callee.text) && isGlobal(callee, tree) ? "pure" : null;
  if (!typescript_default.isPropertyAccessExpression(callee)) return null;
  const { expression: receiver, name } = callee;
  if (typescript_default.isIdentifier(receiver) && isGlobal(receiver, tree)) {
    if (receiver.text === "console") return "prints";
    if (PURE_NAMESPACES.get(receiver.text)?.includes(name.text) === true) return "pure";
  }
  return PURE_METHODS.has(name.text) && meaningOf(name, tree) === "global" ? "pure" : null;
}
var isGlobal = (node, tree) => meaningOf(node, tree) === "global";
var PURE_FUNCTIONS = /* @__PURE__ */ new Set([
  "String",
  "Number",
  "Boolean",
  "BigInt",
  "parseInt",
  "parseFloat",
  "encodeURIComponent",
  "decodeURIComponent"
]);
var PURE_NAMESPACES = /* @__PURE__ */ new Map([
  ["Math", ["max", "min", "round", "floor", "ceil", "abs", "trunc", "pow"]],
  ["JSON", ["stringify", "parse"]],
  ["Object", ["keys", "values", "entries", "fromEntries"]],
  ["Array", ["isArray", "of", "from"]],
  ["Number", ["parseInt", "parseFloat", "isInteger", "isNaN"]]
]);
var PURE_METHODS = /* @__PURE__ */ new Set([
  "toLowerCase",
  "toUpperCase",
  "trim",
  "padStart",
  "padEnd",
  "split",
  "startsWith",
  "endsWith",
  "includes",
  "slice",
  "substring",
  "replace",
  "replaceAll",
  "join",
  "concat",
  "map",
  "filter",
  "toString"
]);

// src/codemod/footprint.ts
function uniteFootprints(all) {
  const unite = (pick) => new Set(all.flatMap((footprint) => [...pick(footprint)]));
  return {
    reads: unite(({ reads }) => reads),
    writes: unite(({ writes }) => writes),
    peeks: unite(({ peeks }) => peeks),
    acts: all.some(({ acts }) => acts),
    runs: all.some(({ runs }) => runs),
    leaves: all.some(({ leaves: leaves2 }) => leaves2)
  };
}

// src/codemod/crossing.ts
function creationOf(site, footprints) {
  const { scope, factory } = site;
  const own = (site.node.arguments ?? []).filter((argument) => argument !== scope);
  const parts = factory === null ? [site.node.expression, ...own] : [site.node];
  return {
    site,
    scope: uniteFootprints(scope === void 0 ? [] : [footprints.of(scope)]),
    args: uniteFootprints(parts.map((part) => footprints.of(part))),
    given: new Set([...own, ...handedOn(site)].flatMap((argument) => [...givenWith(argument, footprints)])),
    leadsToScope: scope === void 0 ? () => false : wayToScope(scope, site, footprints),
    holder: holderOf(site)
  };
}
function handedOn({ factory, scope }) {
  if (factory === null) return [];
  return [...factory.creation.arguments.slice(1), ...factory.usesScope ? [scope] : []];
}
function givenWith(argument, footprints) {
  const { reads } = footprints.ofGiven(argument);
  if (holdsCode(argument, footprints)) return [...reads];
  return [...reads].filter((state) => typeof state === "string" || !footprints.held.isCopied(state));
}
function holdsCode(node, footprints) {
  if (typescript_default.isFunctionLike(node) || typescript_default.isClassLike(node)) return true;
  if (typescript_default.isIdentifier(node) && !(typescript_default.isCallExpression(node.parent) && node.parent.expression === node)) {
    const meaning = meaningOf(node, footprints.tree);
    if (typeof meaning !== "string" && footprints.held.isCode(meaning)) return true;
  }
  return typescript_default.forEachChild(node, (child) => holdsCode(child, footprints) || void 0) ?? false;
}
function holderOf({ holder }) {
  if (holder.kind === "nothing") return null;
  return holder.kind === "field" ? fieldState(holder.name.text) : holder.name.parent;
}
function canCross(creation, passed) {
  if (passed.leaves || creation.args.leaves) return false;
  if (touchesHolder(creation, passed) || seesCreation(creation, passed)) return false;
  if (creation.args.acts && passed.acts) return false;
  if (creation.args.peeks.size > 0 && passed.runs) return false;
  return !meet(creation.args.writes, passed.reads) && !meet(creation.args.reads, passed.writes) && !changesGiven(creation, passed);
}
var canFollow = (creation, later) => !later.leaves && !touchesHolder(creation, later) && !seesCreation(creation, later) && !changesGiven(creation, later);
function touchesHolder({ holder }, { reads, writes, peeks }) {
  if (holder === null) return false;
  if (reads.has(holder) || writes.has(holder) || peeks.has(holder)) return true;
  return typeof holder === "string" && writes.has(THIS);
}
var seesCreation = ({ leadsToScope }, { writes, peeks }) => [...writes, ...peeks].some(leadsToScope);
var changesGiven = ({ given }, { writes }) => meet(given, writes);
var meet = (a, b) => [...a].some((state) => b.has(state));
function wayToScope(scope, site, footprints) {
  const tree = treeAbove(scope, footprints);
  if (!tree.has(OUTSIDE)) return (state) => tree.has(state);
  const around = enclosingFunction2(site.node);
  return (state) => tree.has(state) || isDeclaredOutside(state, around) && !footprints.held.isData(state);
}
var isDeclaredOutside = (state, around) => typeof state !== "string" && (state.getSourceFile() !== around.getSourceFile() || state.pos < around.pos || state.end > around.end);
function enclosingFunction2(node) {
  let at = node;
  while (!typescript_default.isSourceFile(at) && !typescript_default.isFunctionLike(at) && !typescript_default.isClassStaticBlockDeclaration(at)) at = at.parent;
  return at;
}
function treeAbove(scope, footprints) {
  const found = /* @__PURE__ */ new Set();
  let at = scope;
  while (at !== void 0) {
    const { states, next } = stepUp(at, footprints);
    if (states.some((state) => found.has(state))) break;
    for (const state of states) found.add(state);
    at = next;
  }
  return found.has(FOREIGN) ? found.add(OUTSIDE) : found;
}
function stepUp(node, { tree, held }) {
  if (node.kind === typescript_default.SyntaxKind.ThisKeyword) return { states: [THIS, OUTSIDE], next: void 0 };
  if (typescript_default.isPropertyAccessExpression(node)) {
    const isField = node.expression.kind === typescript_default.SyntaxKind.ThisKeyword;
    return { states: isField ? [fieldState(node.name.text)] : [], next: node.expression };
  }
  if (typescript_default.isNewExpression(node) && isConstructCreation(node)) return { states: [], next: node.arguments[0] };
  if (!typescript_default.isIdentifier(node)) return { states: [...held.within(node)], next: void 0 };
  const meaning = meaningOf(node, tree);
  if (meaning === "foreign") return { states: [FOREIGN], next: void 0 };
  if (typeof meaning === "string") return { states: [], next: void 0 };
  const value = held.fixedValue(meaning);
  if (value !== null && typescript_default.isNewExpression(value)) return { states: [meaning], next: value };
  const states = [meaning, ...typescript_default.isParameter(meaning) ? [OUTSIDE] : [], ...held.behind(meaning)];
  return { states, next: void 0 };
}

// src/codemod/control-flow.ts
var waits = (node) => typescript_default.isAwaitExpression(node) || typescript_default.isYieldExpression(node) || isDisposed(node) || typescript_default.isForOfStatement(node) && node.awaitModifier !== void 0;
function leavesList(node, root) {
  if (typescript_default.isThrowStatement(node)) return true;
  if (typescript_default.isReturnStatement(node)) return !typescript_default.isFunctionLike(root);
  if (!typescript_default.isBreakOrContinueStatement(node)) return false;
  for (let at = node.parent; at !== root.parent && !typescript_default.isSourceFile(at); at = at.parent) {
    if (typescript_default.isLabeledStatement(at) && at.label.text === node.label?.text) return false;
    if (node.label !== void 0) continue;
    if (typescript_default.isIterationStatement(at, false) || typescript_default.isSwitchStatement(at) && typescript_default.isBreakStatement(node)) return false;
  }
  return true;
}
function isInTry(statement) {
  let child = statement;
  for (let at = statement.parent; !typescript_default.isSourceFile(at); child = at, at = at.parent) {
    if (typescript_default.isTryStatement(at) && child === at.tryBlock) return true;
    if (typescript_default.isFunctionLike(at)) return false;
  }
  return false;
}
function isWithoutValue(node) {
  if (typescript_default.isExpressionWithTypeArguments(node)) return false;
  if (typescript_default.isHeritageClause(node)) return node.token === typescript_default.SyntaxKind.ImplementsKeyword;
  return typescript_default.isTypeNode(node) || typescript_default.isInterfaceDeclaration(node) || typescript_default.isTypeAliasDeclaration(node) || typescript_default.isTypeParameterDeclaration(node) || typescript_default.isImportDeclaration(node) || typescript_default.isImportEqualsDeclaration(node) || typescript_default.isExportDeclaration(node) || typescript_default.isFunctionDeclaration(node) || typescript_default.isMetaProperty(node);
}
var isHiddenCall = (node) => typescript_default.isTaggedTemplateExpression(node) || typescript_default.isDecorator(node) || typescript_default.isJsxElement(node) || typescript_default.isJsxSelfClosingElement(node) || typescript_default.isJsxFragment(node);
function makesPrimitive(node) {
  if (typescript_default.isTemplateExpression(node) || typescript_default.isTypeOfExpression(node) || typescript_default.isPrefixUnaryExpression(node)) return true;
  if (!typescript_default.isBinaryExpression(node)) return false;
  const passesOn = [
    typescript_default.SyntaxKind.AmpersandAmpersandToken,
    typescript_default.SyntaxKind.BarBarToken,
    typescript_default.SyntaxKind.QuestionQuestionToken,
    typescript_default.SyntaxKind.CommaToken
  ];
  return !passesOn.includes(node.operatorToken.kind);
}

// src/codemod/window.ts
function windowOf(creation, group, { first, last }, settled, footprints) {
  const { siblings, statement: own } = creation.site;
  const at = siblings.indexOf(own);
  const needed = namesNeededBy(creation.site, footprints.tree);
  const usesMember = useFinder(creation, footprints);
  let earliest = { index: first, at: own, why: "end", name: null };
  const isBound = group.get(own)?.isBound === true;
  let latest = { index: isBound ? Math.min(at, last) : last, at: own, why: "end", name: null };
  const isNear = (position) => position >= first && position <= last;
  for (const { part, index, elsewhere } of partsOf(siblings, group, settled)) {
    if (!isNear(index) && (elsewhere === null || !(isNear(elsewhere.from) || isNear(elsewhere.to)))) continue;
    if (part.end <= creation.site.node.pos) {
      const name = needed.get(part);
      if (name === void 0 && isFreeOf(part, creation, footprints)) continue;
      const bound = Math.max(index, elsewhere?.to ?? index) + 1;
      const why = name === void 0 ? "order" : "need";
      if (bound > earliest.index) earliest = { index: bound, at: part, why, name: name?.text ?? null };
    } else {
      const isUse2 = usesMember(part);
      if (!isUse2 && isFreeOf(part, creation, footprints)) continue;
      const bound = elsewhere === null ? index : Math.min(index, elsewhere.from - 1);
      if (bound < latest.index) latest = { index: bound, at: part, why: isUse2 ? "use" : "order", name: null };
    }
  }
  return { earliest, latest };
}
function partsOf(siblings, group, settled) {
  return siblings.flatMap((statement, index) => {
    const standing = (parts) => parts.map((part) => ({ part, index, elsewhere: null }));
    const own = group.get(statement);
    if (own !== void 0) return standing(own.others);
    const elsewhere = settled.get(statement);
    if (elsewhere === void 0) return standing([statement]);
    const { others } = elsewhere;
    if (others.length === 0 || !typescript_default.isVariableStatement(statement)) return [{ part: statement, index, elsewhere }];
    const gone = statement.declarationList.declarations.filter((each) => !others.includes(each));
    return [...standing(others), ...gone.map((part) => ({ part, index, elsewhere }))];
  });
}
function isFreeOf(part, creation, footprints) {
  const print = footprints.of(part);
  return canCross(creation, print) && !(print.runs && isInTry(creation.site.statement));
}
function useFinder(creation, footprints) {
  const { siblings, statement: own } = creation.site;
  const touches = (each) => touchesHolder(creation, footprints.of(each));
  let isHandedOut = null;
  return (part) => {
    if (touches(part)) return true;
    if (!footprints.of(part).acts) return false;
    isHandedOut ??= [...siblings.slice(0, siblings.indexOf(own)), ...declaredBefore(creation.site)].some(touches);
    return isHandedOut;
  };
}
function declaredBefore({ node, statement }) {
  if (!typescript_default.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.filter(({ end }) => end <= node.pos);
}

// src/codemod/placement.ts
function placeBackend(sites, fates, settled, footprints) {
  const creations = sites.map((site) => creationOf(site, footprints));
  const disorder = findDisorder(creations);
  if (disorder !== null) return notMovable(disorder, disorder.node);
  const { siblings } = sites[0];
  const own = sites.map(({ statement }) => siblings.indexOf(statement));
  const ends = sites.map(({ statement }, index2) => own[index2] + (fates.get(statement) === "shrinks" ? 1 : 0));
  const range = { first: Math.min(...own), last: Math.max(...ends) };
  const remains = remainsOf(sites, fates);
  const windows = creations.map((creation) => windowOf(creation, remains, range, settled, footprints));
  const index = Math.min(...windows.map(({ latest }) => latest.index));
  if (windows.every(({ earliest }) => earliest.index <= index)) return { kind: "found", index };
  return explain(sites, windows, range.last);
}
var remainsOf = (sites, fates) => new Map(
  sites.map(({ statement }) => [
    statement,
    { others: leftoversOf(statement, sites), isBound: fates.get(statement) === "stays" }
  ])
);
function findDisorder(creations) {
  const repeated = creations.find(({ scope }) => scope.acts);
  if (repeated !== void 0) return repeated.site;
  for (const [index, creation] of creations.entries()) {
    const later = creations.slice(index + 1).find(({ args }) => !canFollow(creation, args));
    if (later !== void 0) return later.site;
  }
  return null;
}
function explain(sites, windows, last) {
  const uses = windows.map(({ latest }) => latest).filter(({ why }) => why === "use");
  const use = uses.toSorted((a, b) => a.index - b.index)[0];
  const place = use?.index ?? last;
  for (const [index, { earliest, latest }] of windows.entries()) {
    const site = sites[index];
    if (latest.index < place) return notMovable(site, latest.at);
    if (earliest.index <= place) continue;
    if (earliest.why !== "need") return notMovable(site, earliest.at);
    return {
      kind: "impossible",
      code: "used-before-last-member",
      site,
      path: earliest.name,
      at: use?.at ?? earliest.at
    };
  }
  return notMovable(sites[0], sites[0].node);
}
var notMovable = (site, at) => ({
  kind: "impossible",
  code: "props-not-movable",
  site,
  path: null,
  at
});

// src/codemod/joined-backend.ts
function joinExisting(backend, sites, fates, settled, footprints) {
  const { siblings } = sites[0];
  const call = callAt(footprints.tree, backend.span);
  const map = call?.arguments?.[0];
  const isLiteral2 = map !== void 0 && typescript_default.isObjectLiteralExpression(map) && backend.form === "map";
  if (call === null || !isLiteral2) return { site: sites[0], path: backend.name, at: call ?? sites[0].node };
  const place = indexOf(call, siblings);
  const added = siblings.findIndex((statement, index) => index >= place && isAddition(statement, backend.name));
  if (place === -1 || added === -1) return { site: sites[0], path: backend.name, at: call };
  const remains = new Map([...remainsOf(sites, fates), [siblings[added], { others: [], isBound: false }]]);
  const creations = sites.map((site) => creationOf(site, footprints));
  const disorder = findDisorder(creations);
  if (disorder !== null) return { site: disorder, path: null, at: disorder.node };
  for (const creation of creations) {
    const { site } = creation;
    if (creation.args.acts || creation.args.leaves) return { site, path: null, at: site.node };
    const own = siblings.indexOf(site.statement);
    const range = { first: Math.min(own, place), last: Math.max(own, added) };
    const { earliest, latest } = windowOf(creation, remains, range, settled, footprints);
    if (earliest.index > place) return { site, path: earliest.name, at: earliest.at };
    if (latest.index < added) return { site, path: null, at: latest.at };
  }
  return { from: place, to: added };
}
function isAddition(statement, name) {
  if (!typescript_default.isExpressionStatement(statement) || !typescript_default.isCallExpression(statement.expression)) return false;
  const callee = statement.expression.expression;
  return typescript_default.isPropertyAccessExpression(callee) && ["addToStack", "initialize"].includes(callee.name.text) && typescript_default.isIdentifier(callee.expression) && callee.expression.text === name;
}

// src/codemod/references.ts
function referencesTo(site, tree) {
  const { holder } = site;
  if (holder.kind === "nothing") return [];
  const identifiers = identifiersIn(site.node.getSourceFile());
  const mentions = (identifiers.get(holder.name.text) ?? []).flatMap((name) => mentionAt(name, site, tree) ?? []);
  return [
    ...mentions.map((node) => ({ node, kind: kindOf(node, site) })),
    ...(identifiers.get("eval") ?? []).filter(isCalled).map((node) => ({ node, kind: "unclassified" }))
  ];
}
function mentionAt(node, { holder }, tree) {
  if (holder.kind === "nothing" || node === holder.name) return null;
  if (holder.kind === "field") {
    const { parent } = node;
    const isField = typescript_default.isPropertyAccessExpression(parent) && parent.expression.kind === typescript_default.SyntaxKind.ThisKeyword;
    return isField && parent.name === node ? parent : null;
  }
  if (!typescript_default.isIdentifier(node) || isPropertyName(node)) return null;
  const declarations = localSymbolAt(node, tree.checker)?.declarations ?? [];
  return declarations.includes(holder.name.parent) ? node : null;
}
function isPropertyName(node) {
  const { parent } = node;
  if (typescript_default.isPropertyAccessExpression(parent)) return parent.name === node;
  if (typescript_default.isQualifiedName(parent)) return parent.right === node;
  return (typescript_default.isPropertyAssignment(parent) || typescript_default.isMethodDeclaration(parent)) && parent.name === node;
}
function kindOf(node, site) {
  const { parent } = node;
  if (isWritten(node)) return "unclassified";
  if (site.holder.kind === "field") return "read";
  if (typescript_default.isExportSpecifier(parent)) return "export";
  if (typescript_default.isTypeQueryNode(parent) || typescript_default.isQualifiedName(parent)) return "type";
  if (typescript_default.isVariableDeclaration(parent) && parent.name === node) return "unclassified";
  return isVar(site) && !isBelow(node, site) ? "unclassified" : "read";
}
function isVar({ statement }) {
  return typescript_default.isVariableStatement(statement) && (statement.declarationList.flags & typescript_default.NodeFlags.BlockScoped) === 0;
}
function isBelow(node, { statement, siblings }) {
  const index = indexOf(node, siblings);
  return index > siblings.indexOf(statement) && !typescript_default.isFunctionDeclaration(siblings[index]);
}
var isCalled = (node) => typescript_default.isCallExpression(node.parent) && node.parent.expression === node;

// src/codemod/examine.ts
function examineGroup(group, located, names, setting) {
  const { plan, footprints, contract } = setting;
  if (contract !== "documented") {
    return { reasons: [refuseAll("contract-forbids", group.members, contract)] };
  }
  const bySource2 = located.flatMap(
    ({ component, result }) => "problem" in result ? [refuseMisplaced(result, component, footprints.tree)] : []
  );
  const shared = group.members.filter((member) => !isWhole(member, group, plan));
  const reasons = [
    ...bySource2,
    ...shared.map((member) => refuse("props-not-movable", member, "instances", [member.instances])),
    ...generatedFiles(located, footprints.tree)
  ];
  if (reasons.length > 0) return { reasons };
  const sites = sitesOf(located.map(({ result }) => result));
  if (!isOneList(sites)) {
    return { reasons: [refuseAll("props-not-movable", group.members, "statements")] };
  }
  return examineSites(group, sites, names, setting);
}
function examineSites(group, sites, names, setting) {
  const { footprints, settled } = setting;
  const { tree } = footprints;
  const references = new Map(sites.map((site2) => [site2, referencesTo(site2, tree)]));
  const unclassified = sites.flatMap(
    (site2) => references.get(site2).filter(({ kind }) => kind === "unclassified").map(({ node }) => refuseAt("unclassified-reference", site2.component, null, node, tree))
  );
  const contested = sites.filter((site2) => isContested(site2, sites, setting));
  const reasons = [
    ...unclassified,
    ...contested.map((site2) => refuse("props-not-movable", site2.component, "declarators", []))
  ];
  if (reasons.length > 0) return { reasons };
  const keys = new Map(sites.map((site2, index) => [site2, names.keys[index]]));
  const fates = new Map(sites.map(({ statement }) => [statement, fateOf(statement, { sites, references })]));
  const found = { group, sites, references, fates, keys, backend: names.backend };
  if (group.joins !== null) {
    const joined2 = joinExisting(group.joins, sites, fates, settled, footprints);
    if ("to" in joined2) return { ...found, from: joined2.from, index: joined2.to };
    const { site: site2, path: path2, at: at2 } = joined2;
    return { reasons: [refuseAt("existing-backend-not-editable", site2.component, path2, at2, tree)] };
  }
  const placement = placeBackend(sites, fates, settled, footprints);
  if (placement.kind === "found") return { ...found, from: placement.index, index: placement.index };
  const { code, site, path, at } = placement;
  return { reasons: [refuseAt(code, site.component, path, at, tree)] };
}
function isContested({ statement }, sites, { plan, claims, footprints }) {
  if (claims.get(statement).size > 1) return true;
  const { file } = footprints.tree.spanOf(statement);
  return leftoversOf(statement, sites).some(
    ({ pos, end }) => plan.groups.some(
      ({ members }) => members.some(({ span }) => span.file === file && span.start >= pos && span.end <= end)
    )
  );
}
function isWhole(member, group, plan) {
  if (member.instances === 1) return true;
  const twins = plan.groups.filter(({ members }) => members.some((each) => placeOf(each) === placeOf(member)));
  return twins.length === member.instances && twins.every((twin) => sourceOf(twin) === sourceOf(group));
}
function generatedFiles(located, tree) {
  const filesOf = (member) => [member.component.at.file, standingOf(member, tree).file];
  const paths = [...new Set(located.flatMap(filesOf))];
  return paths.filter((path) => tree.isGenerated(path) || saysGenerated(tree.file(path).text)).map(
    (path) => refuseAll(
      "generated-file",
      located.filter((member) => filesOf(member).includes(path)).map(({ component }) => component),
      null
    )
  );
}
var saysGenerated = (text) => (typescript_default.getLeadingCommentRanges(text, 0) ?? []).some(
  ({ pos, end }) => /@generated\b|\bDO NOT EDIT\b/.test(text.slice(pos, end))
);
var refuse = (code, { id, at }, path, values) => ({ code, with: [id], path, values, at: [at] });
function refuseMisplaced({ problem, hindered }, component, tree) {
  if (hindered === void 0) return refuse(problem, component, null, []);
  return refuseAt(problem, component, `factory-${hindered.obstacle}`, hindered.at, tree);
}
function refuseAll(code, members, path) {
  const sorted = members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at));
  return { code, with: sorted.map(({ id }) => id), path, values: [], at: sorted.map(({ at }) => at) };
}
function refuseAt(code, component, path, at, tree) {
  return { code, with: [component.id], path, values: [], at: [tree.positionOf(at)] };
}

// src/codemod/accessor-names.ts
var AccessorNames = class {
  constructor(tree) {
    this.tree = tree;
  }
  tree;
  /** Null when one has a name that only running the code tells, such as `get [KEY]()`. */
  #names;
  mayBe(name) {
    if (this.#names === void 0) this.#names = namesIn(this.tree.files);
    return this.#names === null || this.#names.has(name.text);
  }
};
function namesIn(files) {
  const found = [];
  const visit = (node) => {
    if (typescript_default.isAccessor(node)) found.push(node.name);
    typescript_default.forEachChild(node, visit);
  };
  for (const file of files) if (ACCESSOR.test(file.text)) visit(file);
  const names = /* @__PURE__ */ new Set();
  for (const name of found) {
    if (typescript_default.isComputedPropertyName(name)) return null;
    names.add(name.text);
  }
  return names;
}
var ACCESSOR = /\b[gs]et\b/;

// src/codemod/held-state.ts
var HeldState = class {
  constructor(tree) {
    this.tree = tree;
    this.accessors = new AccessorNames(tree);
  }
  tree;
  #stores = /* @__PURE__ */ new Map();
  #mentions = /* @__PURE__ */ new Map();
  accessors;
  /** A variable that is one number, text or function for good. */
  isFixed(declaration) {
    const value = this.fixedValue(declaration);
    return value !== null && (isPrimitive(value) || typescript_default.isFunctionLike(value) || typescript_default.isClassLike(value));
  }
  /** A function or class, or a variable that holds one. */
  isCode(declaration) {
    const value = this.fixedValue(declaration) ?? declaration;
    return isCode(value);
  }
  /** The expression that a variable stands for as long as the program runs, or null when it is set again. */
  fixedValue(declaration) {
    if (!typescript_default.isVariableDeclaration(declaration) || declaration.initializer === void 0) return null;
    return this.#storesIn(declaration.getSourceFile()).rebound.has(declaration) ? null : declaration.initializer;
  }
  /** A variable that only ever holds numbers, texts, or objects written out; what is in those stands for itself. */
  isData(declaration) {
    return this.#isAlways(declaration, (node) => isCopiedValue(node) || isLiteral(node));
  }
  /** Whoever has been given its value has a copy. */
  isCopied(declaration) {
    return this.#isAlways(declaration, isCopiedValue);
  }
  #isAlways(declaration, test) {
    return typescript_default.isVariableDeclaration(declaration) && this.#sourcesOf(declaration).every(test);
  }
  behind(declaration) {
    return this.#reach(this.#sourcesOf(declaration));
  }
  /** Everything that an expression mentions or leads to. */
  within(node) {
    return this.#reach([node]);
  }
  #reach(sources) {
    const found = /* @__PURE__ */ new Set();
    const queue = [...sources];
    const seen = /* @__PURE__ */ new Set();
    for (let node = queue.pop(); node !== void 0; node = queue.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      for (const state of this.#mentionsIn(node)) {
        if (typeof state === "string") found.add(state);
        else {
          if (!isCode(state)) found.add(state);
          queue.push(...this.#sourcesOf(state));
        }
      }
    }
    return found;
  }
  #sourcesOf(declaration) {
    if (isCode(declaration)) return [declaration];
    const initializer = initializerOf(declaration);
    const stored = this.#storesIn(declaration.getSourceFile()).values.get(declaration) ?? [];
    return initializer === void 0 ? stored : [initializer, ...stored];
  }
  #mentionsIn(root) {
    const known3 = this.#mentions.get(root);
    if (known3 !== void 0) return known3;
    const found = [];
    const visit = (node, hasOwnThis) => {
      if (typescript_default.isTypeNode(node) && !typescript_default.isExpressionWithTypeArguments(node)) return;
      if (typescript_default.isIdentifier(node)) found.push(...this.#stateOf(node));
      else if (node.kind === typescript_default.SyntaxKind.ThisKeyword && !hasOwnThis) found.push(THIS, OUTSIDE);
      else if (typescript_default.isPropertyAccessExpression(node) && node.expression.kind === typescript_default.SyntaxKind.ThisKeyword) {
        if (!hasOwnThis) found.push(fieldState(node.name.text));
      } else {
        const isOwner = typescript_default.isFunctionLike(node) && !typescript_default.isArrowFunction(node) || typescript_default.isClassLike(node);
        typescript_default.forEachChild(node, (child) => {
          visit(child, hasOwnThis || isOwner);
        });
      }
    };
    visit(root, false);
    this.#mentions.set(root, found);
    return found;
  }
  #stateOf(node) {
    const meaning = meaningOf(node, this.tree);
    if (meaning === "foreign") return [FOREIGN];
    if (typeof meaning === "string") return [];
    if (typescript_default.isParameter(meaning)) return [meaning, OUTSIDE];
    return this.fixedValue(meaning) !== null && isPrimitive(this.fixedValue(meaning)) ? [] : [meaning];
  }
  #storesIn(file) {
    const known3 = this.#stores.get(file);
    if (known3 !== void 0) return known3;
    const stores = readStores(file, this.tree);
    this.#stores.set(file, stores);
    return stores;
  }
};
var isCopiedValue = (node) => makesPrimitive(node) || typescript_default.isExpression(node) && isPrimitive(node);
var isLiteral = (node) => typescript_default.isObjectLiteralExpression(node) || typescript_default.isArrayLiteralExpression(node);
var isCode = (node) => typescript_default.isFunctionLike(node) || typescript_default.isClassLike(node);
function readStores(file, tree) {
  const values = /* @__PURE__ */ new Map();
  const rebound = /* @__PURE__ */ new Set();
  const put = (target, stored) => {
    const root = rootOf(target);
    const meaning = typescript_default.isIdentifier(root) ? meaningOf(root, tree) : "global";
    if (typeof meaning === "string") return;
    if (root === target) rebound.add(meaning);
    const known3 = values.get(meaning);
    if (known3 === void 0) values.set(meaning, [...stored]);
    else known3.push(...stored);
  };
  const putPattern = (target, stored) => {
    if (typescript_default.isObjectLiteralExpression(target) || typescript_default.isArrayLiteralExpression(target)) {
      const visit2 = (node) => {
        if (typescript_default.isIdentifier(node)) put(node, stored);
        typescript_default.forEachChild(node, visit2);
      };
      visit2(target);
    } else put(target, stored);
  };
  const visit = (node) => {
    if (isAssignment(node)) {
      putPattern(withoutParentheses(node.left), [node.right]);
    } else if (isCounting(node)) put(withoutParentheses(node.operand), []);
    else if ((typescript_default.isForInStatement(node) || typescript_default.isForOfStatement(node)) && typescript_default.isExpression(node.initializer)) {
      putPattern(node.initializer, [node.expression]);
    } else if (typescript_default.isCallExpression(node) && rootOf(node.expression) !== node.expression) {
      put(node.expression, node.arguments);
    }
    typescript_default.forEachChild(node, visit);
  };
  visit(file);
  return { values, rebound };
}
function withoutParentheses(node) {
  let at = node;
  while (typescript_default.isParenthesizedExpression(at) || typescript_default.isNonNullExpression(at) || typescript_default.isAsExpression(at)) at = at.expression;
  return at;
}

// src/codemod/walk.ts
var Walk = class _Walk {
  #root;
  #held;
  #tree;
  #owner;
  #walked;
  #reads = /* @__PURE__ */ new Set();
  #writes = /* @__PURE__ */ new Set();
  #peeks = /* @__PURE__ */ new Set();
  #acts = false;
  #runs = false;
  #leaves = false;
  constructor(root, held, { owner, as, walked }) {
    this.#root = root;
    this.#held = held;
    this.#tree = held.tree;
    this.#owner = owner;
    this.#walked = walked;
    if (as === "body" && typescript_default.isClassLike(root)) this.#instance(root);
    else if (as === "body") this.#visitChildren(root, false);
    else this.#visit(root, as === "given");
  }
  result() {
    return {
      reads: this.#reads,
      writes: this.#writes,
      peeks: this.#peeks,
      acts: this.#acts,
      runs: this.#runs,
      leaves: this.#leaves
    };
  }
  /** `isShown`: the value goes to code that may change it, keep it, or run it. */
  #visit(node, isShown) {
    if (typescript_default.isIdentifier(node)) this.#mention(node, isShown);
    else if (typescript_default.isLiteralExpression(node) || isWithoutValue(node)) return;
    else if (node.kind === typescript_default.SyntaxKind.ThisKeyword || node.kind === typescript_default.SyntaxKind.SuperKeyword) this.#self(isShown);
    else if (typescript_default.isPropertyAccessExpression(node) || typescript_default.isElementAccessExpression(node)) this.#access(node, isShown);
    else if (typescript_default.isCallExpression(node) || typescript_default.isNewExpression(node)) this.#call(node);
    else if (isAssignment(node)) this.#assign(node.left, node.right);
    else if (isCounting(node)) this.#assign(node.operand, null);
    else if (typescript_default.isDeleteExpression(node)) this.#assign(node.expression, null);
    else if (typescript_default.isFunctionLike(node)) this.#function(node, isShown);
    else if (typescript_default.isClassLike(node)) this.#class(node, isShown);
    else if (typescript_default.isShorthandPropertyAssignment(node)) this.#mention(node.name, isShown);
    else if (typescript_default.isPropertyAssignment(node) || typescript_default.isJsxAttribute(node)) this.#property(node, isShown);
    else if (typescript_default.isBindingElement(node)) this.#binding(node);
    else if (typescript_default.isVariableDeclaration(node) || typescript_default.isParameter(node)) this.#declaration(node);
    else this.#other(node, isShown);
  }
  #other(node, isShown) {
    if (isHiddenCall(node) || waits(node)) this.#acts = this.#runs = true;
    if (waits(node) || leavesList(node, this.#root)) this.#leaves = true;
    this.#visitChildren(node, isHiddenCall(node) || isShown && !makesPrimitive(node));
  }
  #visitChildren(node, isShown) {
    typescript_default.forEachChild(node, (child) => {
      this.#visit(child, isShown);
    });
  }
  #mention(node, isShown) {
    const meaning = meaningOf(node, this.#tree);
    if (meaning === "foreign" && isShown) this.#writes.add(FOREIGN);
    if (meaning === "global") this.#touch(`global ${node.text}`, isShown);
    if (typeof meaning !== "string") this.#mentionDeclared(meaning, isShown);
  }
  #mentionDeclared(declaration, isShown) {
    const held = this.#held;
    if (typescript_default.isFunctionLike(declaration) || typescript_default.isClassLike(declaration)) {
      if (isShown) this.#run(declaration);
      return;
    }
    if (typescript_default.isEnumDeclaration(declaration) || typescript_default.isEnumMember(declaration) || typescript_default.isSourceFile(declaration)) return;
    if (held.isFixed(declaration)) {
      const value = held.fixedValue(declaration);
      if (isShown && !isPrimitive(value)) this.#run(value);
      return;
    }
    this.#touch(declaration, isShown);
    const behind = held.behind(declaration);
    for (const state of behind) this.#touch(state, isShown);
    if (behind.has(THIS) && !this.#isConstruct(declaration)) this.#writes.add(THIS);
    const isCallers = typescript_default.isParameter(declaration) && !isInside2(declaration, this.#root);
    if (isShown && isCallers) this.#writes.add(OUTSIDE);
  }
  #touch(state, isShown) {
    if (state !== OUTSIDE && state !== FOREIGN) this.#reads.add(state);
    if (isShown) this.#writes.add(state);
  }
  #self(isShown) {
    if (this.#owner === null) return;
    this.#touch(THIS, isShown);
    if (isShown) this.#writes.add(OUTSIDE);
  }
  /** `config.region`, `this.queue`, `stack.node.children.length` */
  #access(node, isShown) {
    const path = pathTo(node);
    const root = rootOf(node);
    for (const { argument } of path) if (argument !== null) this.#visit(argument, false);
    if (typescript_default.isIdentifier(root) && isModule(root, this.#tree) && path[0].name !== null) {
      const meaning = meaningOf(path[0].name, this.#tree);
      if (typeof meaning !== "string") this.#mentionDeclared(meaning, isShown);
      return;
    }
    const getter = path.map(({ name }) => this.#getterNamed(name)).find((found) => found !== null);
    if (getter !== void 0) {
      this.#run(getter);
      this.#visit(root, true);
      return;
    }
    if (path.some(({ name }) => isLookAround(name))) this.#look(root);
    const shows = isShown && !isEnvironment(root, path) && !this.#isPrimitiveProperty(path.at(-1).name);
    const field = path[0].name;
    if (root.kind === typescript_default.SyntaxKind.ThisKeyword && field !== null) {
      if (this.#owner !== null) this.#touch(fieldState(field.text), shows);
      return;
    }
    const declaration = this.#declarationOf(root);
    this.#visit(root, shows && !(declaration !== null && this.#isConstruct(declaration)));
  }
  /** Data read off a construct is not the construct. */
  #isConstruct(declaration) {
    const value = this.#held.fixedValue(declaration);
    return value !== null && typescript_default.isNewExpression(value) && isConstructCreation(value);
  }
  #declarationOf(node) {
    const meaning = typescript_default.isIdentifier(node) ? meaningOf(node, this.#tree) : "global";
    return typeof meaning === "string" ? null : meaning;
  }
  #look(root) {
    if (root.kind === typescript_default.SyntaxKind.ThisKeyword && this.#owner !== null) this.#peeks.add(THIS);
    const declaration = this.#declarationOf(root);
    if (declaration === null) return;
    this.#peeks.add(declaration);
    for (const state of this.#held.behind(declaration)) this.#peeks.add(state);
  }
  #getterNamed(name) {
    if (name === null || !this.#held.accessors.mayBe(name)) return null;
    const meaning = meaningOf(name, this.#tree);
    return typeof meaning !== "string" && typescript_default.isAccessor(meaning) ? meaning : null;
  }
  #isPrimitiveProperty(name) {
    const meaning = name === null ? "global" : meaningOf(name, this.#tree);
    if (typeof meaning === "string") return false;
    return typescript_default.isEnumMember(meaning) || typescript_default.isPropertyAssignment(meaning) && isPrimitive(meaning.initializer);
  }
  #call(node) {
    this.#runs = true;
    const callee = calleeOf(node, this.#tree, this.#held);
    const args = node.arguments ?? [];
    const show = (isShown) => {
      for (const argument of args) this.#visit(argument, isShown);
    };
    switch (callee.kind) {
      case "framework":
      case "super":
        show(false);
        return;
      case "construct":
        show(callee.node !== null && this.#run(callee.node));
        return;
      case "prints":
        this.#acts = true;
        show(false);
        return;
      case "pure":
        if (typescript_default.isPropertyAccessExpression(node.expression)) this.#visit(node.expression.expression, false);
        for (const argument of args) this.#visit(argument, typescript_default.isFunctionLike(argument) || typescript_default.isIdentifier(argument));
        return;
      case "own":
        show(this.#run(callee.node));
        return;
      case "unknown":
        this.#acts = true;
        this.#visit(node.expression, false);
        this.#visit(rootOf(node.expression), true);
        show(true);
    }
  }
  /** Takes in what a body does; whether it may change what it is given, or look around from there. */
  #run(code) {
    const known3 = this.#walked.get(code);
    if (known3 !== void 0) return known3 ?? true;
    this.#walked.set(code, null);
    const owner = this.#owner === null ? null : this.#ownerIn(code);
    const body = new _Walk(code, this.#held, { owner, as: "body", walked: this.#walked });
    for (const state of body.#reads) this.#reads.add(state);
    for (const state of body.#writes) this.#writes.add(state);
    for (const state of body.#peeks) this.#peeks.add(state);
    this.#acts ||= body.#acts || body.#leaves;
    this.#runs = true;
    const usesGiven = [...body.#writes, ...body.#peeks].some(
      (state) => typeof state !== "string" && typescript_default.isParameter(state) && isInside2(state, code)
    );
    this.#walked.set(code, usesGiven);
    return usesGiven;
  }
  /** A method that is run is one of the same instance; an arrow function may have been made around another. */
  #ownerIn(code) {
    if (typescript_default.isMethodDeclaration(code)) return code;
    return typescript_default.isArrowFunction(code) && ownerOfThis(code) === this.#owner ? this.#owner : null;
  }
  /** Made here, run by whoever gets it; a getter or a default runs unseen. */
  #function(node, isShown) {
    if (node.name !== void 0 && typescript_default.isComputedPropertyName(node.name)) this.#visit(node.name.expression, false);
    if (isShown || typescript_default.isGetAccessor(node)) this.#run(node);
  }
  /** Bases, static parts and decorators run where the class stands; the rest with its instances. */
  #class(node, isShown) {
    if (isShown) this.#run(node);
    for (const clause of node.heritageClauses ?? []) this.#visit(clause, false);
    for (const part of [node, ...node.members]) {
      const decorators = typescript_default.canHaveDecorators(part) ? typescript_default.getDecorators(part) ?? [] : [];
      for (const decorator of decorators) this.#visit(decorator, true);
    }
    for (const member of node.members) {
      if (member.name !== void 0 && typescript_default.isComputedPropertyName(member.name)) this.#visit(member.name, false);
      const isStatic2 = (typescript_default.getCombinedModifierFlags(member) & typescript_default.ModifierFlags.Static) !== 0;
      if (typescript_default.isPropertyDeclaration(member) && isStatic2) this.#visitChildren(member, false);
      if (typescript_default.isClassStaticBlockDeclaration(member)) this.#run(member.body);
    }
  }
  /** Everything that an instance may run, its bases included. */
  #instance(node) {
    for (const clause of node.heritageClauses ?? []) this.#visit(clause, true);
    for (const member of node.members) {
      if (typescript_default.isFunctionLike(member)) this.#run(member);
      else this.#visitChildren(member, false);
    }
  }
  #assign(target, value) {
    if (value !== null) this.#visit(value, false);
    if (typescript_default.isIdentifier(target)) {
      const meaning = meaningOf(target, this.#tree);
      this.#touch(typeof meaning === "string" ? `global ${target.text}` : meaning, true);
      return;
    }
    if (!typescript_default.isPropertyAccessExpression(target) && !typescript_default.isElementAccessExpression(target)) {
      this.#visit(target, true);
      return;
    }
    this.#visit(target, false);
    const [{ name }] = pathTo(target);
    const root = rootOf(target);
    if (root.kind === typescript_default.SyntaxKind.ThisKeyword && name !== null) {
      if (this.#owner !== null) this.#touch(fieldState(name.text), true);
    } else this.#visit(root, true);
  }
  #property(node, isShown) {
    if (typescript_default.isComputedPropertyName(node.name)) this.#visit(node.name.expression, false);
    if (node.initializer !== void 0) this.#visit(node.initializer, isShown);
  }
  /** The name itself is new. */
  #declaration({ name, initializer }) {
    if (!typescript_default.isIdentifier(name)) this.#visit(name, false);
    if (initializer !== void 0) this.#visit(initializer, false);
  }
  #binding(node) {
    if (node.propertyName !== void 0 && typescript_default.isComputedPropertyName(node.propertyName)) {
      this.#visit(node.propertyName.expression, false);
    }
    const taken = node.propertyName ?? node.name;
    const source = initializerOf(node);
    if (isLookAround(taken) && source !== void 0) this.#look(rootOf(source));
    if (source?.kind === typescript_default.SyntaxKind.ThisKeyword && this.#owner !== null) {
      this.#touch(typescript_default.isIdentifier(taken) && node.dotDotDotToken === void 0 ? fieldState(taken.text) : THIS, true);
    }
    if (typescript_default.isObjectBindingPattern(node.name) || typescript_default.isArrayBindingPattern(node.name)) this.#visit(node.name, false);
    if (node.initializer !== void 0) this.#visit(node.initializer, false);
  }
};
function ownerOfThis(node) {
  let at = typescript_default.isArrowFunction(node) ? node.parent : node;
  while (!typescript_default.isSourceFile(at)) {
    const isOwner = typescript_default.isFunctionLike(at) && !typescript_default.isArrowFunction(at) || typescript_default.isPropertyDeclaration(at) || typescript_default.isClassStaticBlockDeclaration(at);
    if (isOwner) return at;
    at = at.parent;
  }
  return at;
}
var isInside2 = (node, container) => node.getSourceFile() === container.getSourceFile() && node.pos >= container.pos && node.end <= container.end;

// src/codemod/footprints.ts
var Footprints = class {
  constructor(tree) {
    this.tree = tree;
    this.held = new HeldState(tree);
  }
  tree;
  held;
  #there = /* @__PURE__ */ new Map();
  #given = /* @__PURE__ */ new Map();
  /** Of a statement or expression where it stands. */
  of(node) {
    return this.#remember(this.#there, node, "there");
  }
  /** Of an expression whose value is given away: all that whoever gets it may run or change. */
  ofGiven(node) {
    return this.#remember(this.#given, node, "given");
  }
  #remember(known3, node, as) {
    const remembered2 = known3.get(node);
    if (remembered2 !== void 0) return remembered2;
    const footprint = new Walk(node, this.held, { owner: ownerOfThis(node), as, walked: /* @__PURE__ */ new Map() }).result();
    known3.set(node, footprint);
    return footprint;
  }
};

// src/codemod/joined-call.ts
function joinedCall(call, entries, style) {
  const [map, ...others] = call.arguments ?? [];
  const there = map === void 0 ? "" : entriesOf(map, style);
  const literal = map !== void 0 && typescript_default.isObjectLiteralExpression(map) ? map : null;
  const gap = gapBetween(entries, "\n", literal);
  const added = joinEntries(entries, style, gap);
  const rest = others.map((argument) => `, ${reindentedText(argument, indentationAt(argument), "")}`);
  return `${call.expression.getText()}({
${there === "" ? "" : there + gap}${added}
}${rest.join("")})`;
}
function entriesOf(map, style) {
  if (!typescript_default.isObjectLiteralExpression(map)) return `${style.indent}...${map.getText()},`;
  const last = map.properties.at(-1);
  if (last === void 0) return "";
  const file = map.getSourceFile();
  const inner = { start: map.properties[0].getFullStart(), end: last.end };
  const text = movedText(file, inner, { from: indentationAt(last), to: style.indent }, []);
  const behind = file.text.slice(last.end, map.end - 1).replace(/^\s*,/, "").trim();
  return style.indent + text.trim() + "," + (behind === "" ? "" : ` ${behind}`);
}

// src/codemod/suggestion.ts
function suggestGrouping(group, located, names, tree) {
  const shown = togetherWithCalls(located) ?? group.members.map(({ span }) => ({ node: creationAt(span, tree), factory: null }));
  const nodes = shown.map(({ node }) => node);
  const file = nodes[0].getSourceFile();
  const style = { ...styleOf(file), newLine: "\n" };
  const isScattered = new Set(nodes.map((node) => node.getSourceFile())).size > 1;
  const entries = shown.map(({ node, factory }, index) => {
    const entry2 = entryAlone(node, names.keys[index], commentsFor(located, index, node), style);
    const above = factory === null ? [] : saidOf(factory, tree);
    if (isScattered) above.push(printable(group.members[index].at.file));
    return { ...entry2, text: [...above.map((line) => `${style.indent}// ${line}`), entry2.text].join("\n") };
  });
  const scope = scopeOf(group, shown.at(-1), isScattered);
  const code = group.joins === null ? newBackend(entries, names.backend, { file, scope }, style) : joined(nodes, entries, group.joins, style, tree);
  return { language: /\.[cm]?jsx?$/.test(file.fileName) ? "js" : "ts", code: code.replaceAll("\r\n", "\n") };
}
var creationAt = (span, tree) => callAt(tree, span);
function togetherWithCalls(located) {
  const sites = sitesOf(located.map(({ result }) => result));
  const isTogether = sites.length === located.length && isOneList(sites);
  return isTogether && sites.some(({ factory }) => factory !== null) ? sites : null;
}
function saidOf({ creation }, tree) {
  const place = { indent: "", newLine: "\n", replacements: [], comments: null };
  const { text } = entryOf(creation, CALL, place);
  const path = printable(tree.spanOf(creation).file);
  return text.replace(`${CALL}: `, `${path}: return `).split(/\r?\n/).map(printable);
}
function commentsFor(located, index, shown) {
  const sites = sitesOf(located.map(({ result: result2 }) => result2));
  const { result } = located[index];
  if (!("site" in result) || result.site.node !== shown || result.site.holder.kind === "field") return null;
  if (result.site.holder.kind === "variable" && result.site.holder.isExported) return null;
  return commentsOf(result.site, leftoversOf(result.site.statement, sites).length === 0);
}
var entryAlone = (node, key, comments, style) => entryOf(node, key, { indent: style.indent, newLine: style.newLine, replacements: [], comments });
function scopeOf({ members }, { node, scope }, isScattered) {
  const label = members[0]?.scope?.label ?? "";
  return isScattered && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(label) ? label : (scope ?? node.arguments[0]).getText();
}
function newBackend(entries, name, { file, scope }, style) {
  const end = style.semicolons ? ";" : "";
  const { line, name: defineBackend } = importOf(file, style);
  return [
    ...line === null ? [] : [line, ""],
    `const ${name} = ${defineBackend}({`,
    joinEntries(entries, style),
    `})${end}`,
    "",
    `${name}.addToStack(${scope})${end}`,
    ""
  ].join("\n");
}
function importOf(file, { quote, semicolons }) {
  const imported = importedName(file);
  if (imported !== null) return { line: null, name: imported };
  const name = freeName("defineBackend", file);
  const isRenamed = name !== "defineBackend";
  const module = `${quote}${BACKEND_MODULE}${quote}`;
  const line = isCommonJs(file) ? `const { ${isRenamed ? `defineBackend: ${name}` : name} } = require(${module})` : `import { ${isRenamed ? `defineBackend as ${name}` : name} } from ${module}`;
  return { line: line + (semicolons ? ";" : ""), name };
}
var isCommonJs = (file) => /\.c?js$/.test(file.fileName) && !file.statements.some((statement) => typescript_default.isImportDeclaration(statement));
function joined(nodes, entries, backend, style, tree) {
  const end = style.semicolons ? ";" : "";
  if (backend.form === "builder") {
    const calls = nodes.map((node) => {
      const { text } = entryOf(node, CALL, { indent: "", newLine: style.newLine, replacements: [], comments: null });
      return `${text.replace(`${CALL}: `, `${printable(backend.name)}.addComponent(`)})${end}
`;
    });
    return calls.join("\n");
  }
  return `const ${printable(backend.name)} = ${joinedCall(callAt(tree, backend.span), entries, style)}${end}
`;
}
var CALL = "\0";
var printable = (text) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, "?");

// src/codemod/propose.ts
function proposeRewrites(plan, tree, contract) {
  const proposals = /* @__PURE__ */ new Map();
  const everyone = new Map(plan.groups.map((group) => [group, locateMembers(inSourceOrder(group), tree)]));
  const backendNames = nameBackends(everyone, tree);
  const footprints = new Footprints(tree);
  const claims = claimsOf(everyone);
  const bySource2 = /* @__PURE__ */ new Map();
  const settled = /* @__PURE__ */ new Map();
  for (const [planned, located] of everyone) {
    const group = { ...planned, members: located.map(({ component }) => component) };
    const taken = new Set((group.joins?.members ?? []).flatMap(({ key }) => key === null ? [] : [key]));
    const names = { keys: keysFor(located, taken), backend: backendNames.get(planned) };
    const source = sourceOf(group);
    const examined = bySource2.get(source) ?? examineGroup(group, located, names, { plan, footprints, contract, settled, claims });
    bySource2.set(source, examined);
    const rewriting = "reasons" in examined ? null : { ...examined, group };
    for (const { statement } of rewriting?.sites ?? []) {
      const { from, index, sites } = rewriting;
      settled.set(statement, { from, to: index, others: leftoversOf(statement, sites) });
    }
    proposals.set(planned, {
      rewrite: "reasons" in examined ? { kind: "refused", reasons: examined.reasons } : { kind: "ready" },
      suggestion: suggestGrouping(group, located, names, tree),
      rewriting
    });
  }
  return proposals;
}
function claimsOf(everyone) {
  const claims = /* @__PURE__ */ new Map();
  for (const [group, located] of everyone) {
    for (const { result } of located) {
      if (!("site" in result)) continue;
      const { statement } = result.site;
      claims.set(statement, (claims.get(statement) ?? /* @__PURE__ */ new Set()).add(sourceOf(group)));
    }
  }
  return claims;
}
function inSourceOrder(group) {
  return {
    ...group,
    members: [...group.members].sort((a, b) => byPosition(a.at, b.at) || by(({ id }) => id)(a, b))
  };
}

// src/parse/typescript/framework-modules.ts
function frameworkDeclarations(specifier) {
  const exports = exportsOfModule(specifier);
  if (exports === null) return null;
  const classes = Object.keys(exports).map((name) => `export declare class ${name} {}`);
  return [...classes, "declare const everything: unknown", "export default everything"].join("\n");
}
function frameworkExport(specifier, name) {
  const exports = exportsOfModule(specifier);
  return exports !== null && Object.hasOwn(exports, name) ? exports[name] : null;
}

// src/parse/typescript/abstract.ts
var UNDEFINED = { kind: "primitive", value: void 0 };
var primitive = (value) => ({ kind: "primitive", value });
var unknown = (why) => ({ kind: "unknown", why });
var symbol = (key, text, more = {}) => ({ kind: "symbol", key, text, from: [], origin: null, choice: false, holders: [], ...more });
var isNullish = (value) => value.kind === "primitive" && (value.value === void 0 || value.value === null);

// src/parse/typescript/arguments.ts
function argumentsOf(evaluation, call, frame) {
  const args = typescript_default.isCallExpression(call) || typescript_default.isNewExpression(call) ? call.arguments ?? [] : [];
  return spreadOut(evaluation, args, frame);
}
var MAX_ITEMS = 1e4;
function spreadOut(evaluation, elements, frame) {
  const items = [];
  for (const element of elements) {
    if (!typescript_default.isSpreadElement(element)) {
      items.push({ node: element, frame });
      continue;
    }
    const spread2 = evaluation.evaluate(element.expression, frame);
    if (spread2.kind !== "list") return { kind: "list", items, open: "spread-of-unknown" };
    if (items.length + spread2.items.length > MAX_ITEMS) return { kind: "list", items, open: "too-deep" };
    for (const item of spread2.items) items.push(item);
    if (spread2.open !== null) return { kind: "list", items, open: spread2.open };
  }
  return { kind: "list", items, open: null };
}

// src/parse/typescript/backends/members.ts
var PLACING = ["addToStack", "initialize"];
var ADDING = "addComponent";
var BUILDING = "build";
var REARRANGING = ["addComponents", "removeComponent", "clearComponents", "reset"];
var PROVIDING = "withProvider";
var COMPONENTS = "components";
var GIVING = ["getComponent", "getResource"];
var TELLING = ["validate", "resources", "config"];
var returnsBackend = (method) => method === ADDING || method === BUILDING || method.startsWith("with");

// src/parse/typescript/enclosing.ts
function enclosingCallable(node) {
  let child = node;
  for (let at = node.parent; at !== void 0; child = at, at = at.parent) {
    if (typescript_default.isConstructorDeclaration(at)) return at.parent;
    if (typescript_default.isPropertyDeclaration(at) && child === at.initializer && !isStatic(at)) return at.parent;
    if (isFunction(at) && child !== at.name) return at;
  }
  return null;
}
function callableOf(node) {
  if (typescript_default.isConstructorDeclaration(node)) return node.parent;
  return isFunction(node) ? node : null;
}
function thisContainer(node) {
  let child = node;
  for (let at = node.parent; at !== void 0; child = at, at = at.parent) {
    if (typescript_default.isConstructorDeclaration(at)) return at.parent;
    if (typescript_default.isClassStaticBlockDeclaration(at)) return at;
    if (typescript_default.isPropertyDeclaration(at) && child === at.initializer) return isStatic(at) ? at : at.parent;
    if (isFunction(at) && !typescript_default.isArrowFunction(at) && child !== at.name) return at;
  }
  return null;
}
function classOfThis(node) {
  const container = thisContainer(node);
  if (container === null || typescript_default.isPropertyDeclaration(container) || typescript_default.isClassStaticBlockDeclaration(container))
    return null;
  if (typescript_default.isClassLike(container)) return container;
  return typescript_default.isClassLike(container.parent) && !isStatic(container) ? container.parent : null;
}
var isStatic = (node) => hasModifier(node, typescript_default.SyntaxKind.StaticKeyword);
function hasModifier(node, wanted) {
  return typescript_default.canHaveModifiers(node) && (typescript_default.getModifiers(node) ?? []).some(({ kind }) => kind === wanted);
}
function isFunction(node) {
  return typescript_default.isFunctionDeclaration(node) || typescript_default.isFunctionExpression(node) || typescript_default.isArrowFunction(node) || typescript_default.isMethodDeclaration(node) || typescript_default.isGetAccessorDeclaration(node) || typescript_default.isSetAccessorDeclaration(node);
}
function isWrapper2(node) {
  return typescript_default.isParenthesizedExpression(node) || typescript_default.isAsExpression(node) || typescript_default.isSatisfiesExpression(node) || typescript_default.isNonNullExpression(node) || typescript_default.isTypeAssertionExpression(node) || typescript_default.isExpressionWithTypeArguments(node) && !typescript_default.isHeritageClause(node.parent);
}
function unwrap(node) {
  let at = node;
  while (isWrapper2(at)) at = at.expression;
  return at;
}
function outermost(node) {
  let at = node;
  while (isWrapper2(at.parent)) at = at.parent;
  return at;
}
var isBindingPattern = (node) => typescript_default.isObjectBindingPattern(node) || typescript_default.isArrayBindingPattern(node);

// src/parse/typescript/class-members.ts
function isNamed(node, name) {
  if (node === void 0) return false;
  return (typescript_default.isIdentifier(node) || typescript_default.isPrivateIdentifier(node) || typescript_default.isStringLiteralLike(node)) && node.text === name;
}
var hasDecorator = (node) => typescript_default.canHaveDecorators(node) && (typescript_default.getDecorators(node) ?? []).length > 0;
var isFieldParameter = (node) => FIELD_MODIFIERS.some((kind) => hasModifier(node, kind));
var FIELD_MODIFIERS = [
  typescript_default.SyntaxKind.PublicKeyword,
  typescript_default.SyntaxKind.PrivateKeyword,
  typescript_default.SyntaxKind.ProtectedKeyword,
  typescript_default.SyntaxKind.ReadonlyKeyword,
  typescript_default.SyntaxKind.OverrideKeyword
];

// src/parse/typescript/backends/dereferences.ts
function isDereferenced(node, mentions) {
  const at = outermost(node);
  const { parent } = at;
  if (isReadFrom(at)) return true;
  if (!typescript_default.isVariableDeclaration(parent) || parent.initializer !== at) return false;
  if (typescript_default.isObjectBindingPattern(parent.name)) return true;
  const read2 = mentions.expressionsOf(parent);
  return read2.length > 0 && read2.every(isReadFrom);
}
function isReadFrom(node) {
  const at = outermost(node);
  const { parent } = at;
  const isAccess2 = typescript_default.isPropertyAccessExpression(parent) || typescript_default.isElementAccessExpression(parent);
  return isAccess2 && parent.expression === at && parent.questionDotToken === void 0;
}

// src/parse/typescript/backends/exports-of.ts
function exportsOf2(file, { checker }) {
  let exported = known2.get(file);
  if (exported === void 0) {
    const module = checker.getSymbolAtLocation(file);
    const symbols = module === void 0 ? [] : checker.getExportsOfModule(module);
    exported = new Set(symbols.flatMap((each) => behindAlias(each, checker).declarations ?? []));
    known2.set(file, exported);
  }
  return exported;
}
function exportedNames(declaration, { checker }) {
  const module = checker.getSymbolAtLocation(declaration.getSourceFile());
  const symbols = module === void 0 ? [] : checker.getExportsOfModule(module);
  return symbols.filter((each) => behindAlias(each, checker).declarations?.includes(declaration) === true).map(({ name }) => name);
}
var known2 = /* @__PURE__ */ new WeakMap();

// src/parse/typescript/source-index.ts
function indexSources(files) {
  const creations = [];
  const namelessCalls = [];
  const mentions = /* @__PURE__ */ new Map();
  const callables = /* @__PURE__ */ new Map();
  const patterns = /* @__PURE__ */ new Map();
  const renames = /* @__PURE__ */ new Map();
  const origins = /* @__PURE__ */ new Map();
  const getters = /* @__PURE__ */ new Set();
  const setters = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (isNameNode(node)) {
      if (isMention2(node)) push(mentions, node.text, node);
    } else if (typescript_default.isNewExpression(node)) creations.push(node);
    else if (typescript_default.isCallExpression(node)) {
      if (!hasNamedCallee(node)) namelessCalls.push(node);
    } else if (isFunction(node) || typescript_default.isClassLike(node)) {
      for (const name of namesOf(node)) push(callables, name, node);
      if (typescript_default.isGetAccessorDeclaration(node)) for (const name of namesOf(node)) getters.add(name);
      if (typescript_default.isSetAccessorDeclaration(node)) for (const name of namesOf(node)) setters.add(name);
    }
    if (typescript_default.isBindingElement(node)) for (const name of textOf(node.propertyName ?? node.name)) push(patterns, name, node);
    for (const [from, to] of renamesAt(node)) {
      add(renames, from, to);
      add(origins, to, from);
    }
  };
  for (const file of files) walk(file, visit);
  return {
    creations,
    namelessCalls,
    mentions: (name) => mentions.get(name) ?? [],
    callsNamed: (name) => (mentions.get(name) ?? []).map(callAt2).filter((call) => call !== null),
    callablesNamed: (name) => callables.get(name) ?? [],
    patternsOf: (name) => patterns.get(name) ?? [],
    localNames: remembered((name) => reach(renames, name)),
    originalNames: remembered((name) => reach(origins, name)),
    isGetter: (name) => getters.has(name),
    isSetter: (name) => setters.has(name)
  };
}
function walk(root, visit) {
  const open = [root];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    visit(node);
    const start = open.length;
    typescript_default.forEachChild(node, (child) => {
      open.push(child);
    });
    for (let low = start, high = open.length - 1; low < high; low++, high--) {
      const swapped = open[low];
      open[low] = open[high];
      open[high] = swapped;
    }
  }
}
function isNameNode(node) {
  if (typescript_default.isIdentifier(node) || typescript_default.isPrivateIdentifier(node)) return true;
  return typescript_default.isStringLiteralLike(node) && typescript_default.isElementAccessExpression(node.parent);
}
function isMention2(node) {
  const { parent } = node;
  if (typescript_default.isShorthandPropertyAssignment(parent)) return true;
  if (typescript_default.isPropertyAccessExpression(parent) || typescript_default.isElementAccessExpression(parent)) return true;
  if ("name" in parent && parent.name === node) return false;
  if (typescript_default.isTypeNode(parent) && !typescript_default.isExpressionWithTypeArguments(parent)) return false;
  return !(typescript_default.isPropertyAssignment(parent) && parent.name === node) && !typescript_default.isQualifiedName(parent);
}
function namesOf(node) {
  const holder = outermost(node).parent;
  const isDefault2 = typescript_default.isExportAssignment(holder) || hasModifier(node, typescript_default.SyntaxKind.DefaultKeyword);
  return [...textOf(node.name), ...isDefault2 ? ["default"] : [], ...namesGivenBy(holder)];
}
function renamesAt(node) {
  if (typescript_default.isImportSpecifier(node) || typescript_default.isExportSpecifier(node)) {
    return node.propertyName === void 0 ? [] : [[node.propertyName.text, node.name.text]];
  }
  if (typescript_default.isImportClause(node)) return node.name === void 0 ? [] : [["default", node.name.text]];
  if (typescript_default.isImportEqualsDeclaration(node)) return [["exports", node.name.text]];
  if (typescript_default.isExportAssignment(node)) {
    return renamed(node.expression, [node.isExportEquals === true ? "exports" : "default"]);
  }
  if (typescript_default.isBindingElement(node))
    return node.propertyName === void 0 ? [] : renamed(node.propertyName, textOf(node.name));
  const value = valueGivenBy(node);
  return value === void 0 ? [] : renamed(value, namesGivenBy(node));
}
function namesGivenBy(holder) {
  if (typescript_default.isVariableDeclaration(holder) || typescript_default.isPropertyAssignment(holder) || typescript_default.isPropertyDeclaration(holder)) {
    return textOf(holder.name);
  }
  if (typescript_default.isBinaryExpression(holder) && holder.operatorToken.kind === typescript_default.SyntaxKind.EqualsToken) {
    return textOf(typescript_default.isPropertyAccessExpression(holder.left) ? holder.left.name : holder.left);
  }
  if (!typescript_default.isReturnStatement(holder) && !typescript_default.isArrowFunction(holder)) return [];
  const callable = typescript_default.isArrowFunction(holder) ? holder : enclosingCallable(holder);
  return callable === null ? [] : namesOf(callable).map((name) => `${name}()`);
}
function valueGivenBy(node) {
  if (typescript_default.isVariableDeclaration(node) || typescript_default.isPropertyAssignment(node) || typescript_default.isPropertyDeclaration(node)) {
    return node.initializer;
  }
  if (typescript_default.isBinaryExpression(node)) return node.right;
  if (typescript_default.isReturnStatement(node)) return node.expression;
  return typescript_default.isArrowFunction(node) && !typescript_default.isBlock(node.body) ? node.body : void 0;
}
function renamed(value, names) {
  const from = nameOfValue(value);
  return from === null ? [] : names.filter((to) => to !== from).map((to) => [from, to]);
}
function nameOfValue(value) {
  let at = value;
  while (typescript_default.isParenthesizedExpression(at) || typescript_default.isAsExpression(at) || typescript_default.isAwaitExpression(at)) at = at.expression;
  if (typescript_default.isPropertyAccessExpression(at)) return at.name.text;
  if (!typescript_default.isCallExpression(at)) return textOf(at)[0] ?? null;
  const callee = nameOfValue(at.expression);
  if (callee === "require") return "exports";
  return callee === null ? null : `${callee}()`;
}
function textOf(name) {
  if (name === void 0) return [];
  return typescript_default.isIdentifier(name) || typescript_default.isPrivateIdentifier(name) || typescript_default.isStringLiteralLike(name) ? [name.text] : [];
}
function add(names, from, to) {
  const known3 = names.get(from);
  if (known3 === void 0) names.set(from, /* @__PURE__ */ new Set([to]));
  else known3.add(to);
}
function remembered(find) {
  const known3 = /* @__PURE__ */ new Map();
  return (name) => {
    const answer = known3.get(name) ?? find(name);
    known3.set(name, answer);
    return answer;
  };
}
function reach(names, from) {
  const all = /* @__PURE__ */ new Set([from]);
  for (const known3 of all) for (const other of names.get(known3) ?? []) all.add(other);
  return [...all];
}
function mentionedAt(name) {
  const { parent } = name;
  if (typescript_default.isPropertyAccessExpression(parent) && parent.name === name) return parent;
  return typescript_default.isElementAccessExpression(parent) && parent.argumentExpression === name ? parent : name;
}
function callAt2(name) {
  const callee = outermost(mentionedAt(name));
  const { parent } = callee;
  return (typescript_default.isCallExpression(parent) || typescript_default.isNewExpression(parent)) && parent.expression === callee ? parent : null;
}
function hasNamedCallee({ expression }) {
  let at = expression;
  while (typescript_default.isParenthesizedExpression(at) || typescript_default.isNonNullExpression(at) || typescript_default.isAsExpression(at)) at = at.expression;
  if (typescript_default.isElementAccessExpression(at)) return typescript_default.isStringLiteralLike(at.argumentExpression);
  return typescript_default.isIdentifier(at) || typescript_default.isPropertyAccessExpression(at) || at.kind === typescript_default.SyntaxKind.SuperKeyword;
}
function heritageOf(node) {
  const clause = node.heritageClauses?.find(({ token }) => token === typescript_default.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression ?? null;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// src/parse/typescript/backends/field-accesses.ts
var isAccess = (node) => typescript_default.isPropertyAccessExpression(node) || typescript_default.isElementAccessExpression(node);
var UNUSED = { own: [], doubtful: [] };
var FieldAccesses = class {
  #index;
  #byName = /* @__PURE__ */ new Map();
  constructor(index) {
    this.#index = index;
  }
  of(name, owner) {
    let known3 = this.#byName.get(name);
    if (known3 === void 0) this.#byName.set(name, known3 = this.#sort(name));
    const { own, doubtful } = known3.byClass.get(owner) ?? UNUSED;
    const forced = known3.forced.filter((access) => !own.includes(access));
    return { own, doubtful: [...doubtful, ...forced] };
  }
  #sort(name) {
    const found = /* @__PURE__ */ new Map();
    const usesIn = (owner) => {
      const known3 = found.get(owner) ?? { own: [], doubtful: [] };
      found.set(owner, known3);
      return known3;
    };
    const accesses = this.#index.mentions(name).map(mentionedAt).filter(isAccess);
    for (const access of accesses) {
      const isOfThis = access.expression.kind === typescript_default.SyntaxKind.ThisKeyword;
      const owner = isOfThis ? classOfThis(access.expression) : null;
      if (owner !== null) usesIn(owner).own.push(access);
      else for (const each of classesAround(access)) usesIn(each).doubtful.push(access);
    }
    for (const element of this.#index.patternsOf(name)) {
      for (const each of classesAround(element)) usesIn(each).doubtful.push(element);
    }
    return { byClass: found, forced: accesses.filter(isForced) };
  }
};
var isForced = (access) => typescript_default.isElementAccessExpression(access) || unwrap(access.expression) !== access.expression;
function classesAround(node) {
  const found = [];
  for (let at = node.parent; at !== void 0; at = at.parent) {
    if (typescript_default.isClassLike(at)) found.push(at);
  }
  return found;
}

// src/parse/typescript/writes.ts
function writeAt(target) {
  const at = typescript_default.isShorthandPropertyAssignment(target.parent) ? target : outermost(target);
  const { parent } = at;
  if (typescript_default.isBinaryExpression(parent) && parent.left === at && isAssignment2(parent.operatorToken.kind)) {
    const isPlain = parent.operatorToken.kind === typescript_default.SyntaxKind.EqualsToken;
    return { target, node: parent, value: isPlain ? parent.right : null };
  }
  if (typescript_default.isPrefixUnaryExpression(parent) || typescript_default.isPostfixUnaryExpression(parent)) {
    const { operator } = parent;
    const isStep = operator === typescript_default.SyntaxKind.PlusPlusToken || operator === typescript_default.SyntaxKind.MinusMinusToken;
    return isStep ? { target, node: parent, value: null } : null;
  }
  if (typescript_default.isDeleteExpression(parent)) return { target, node: parent, value: null };
  const pattern = patternAround(at);
  return pattern === null ? null : { target, node: pattern, value: null };
}
function patternAround(node) {
  let child = node;
  for (let at = node.parent; at !== void 0; child = at, at = at.parent) {
    if (typescript_default.isForInStatement(at) || typescript_default.isForOfStatement(at)) return at.initializer === child ? at : null;
    if (typescript_default.isBinaryExpression(at)) {
      if (at.left !== child || at.operatorToken.kind !== typescript_default.SyntaxKind.EqualsToken) return null;
      if (typescript_default.isArrayLiteralExpression(child) || typescript_default.isObjectLiteralExpression(child)) return at;
      continue;
    }
    if (typescript_default.isPropertyAssignment(at) && at.initializer !== child) return null;
    if (typescript_default.isShorthandPropertyAssignment(at) && at.name !== child) return null;
    const isPattern = typescript_default.isArrayLiteralExpression(at) || typescript_default.isObjectLiteralExpression(at) || typescript_default.isPropertyAssignment(at) || typescript_default.isShorthandPropertyAssignment(at) || typescript_default.isSpreadElement(at) || typescript_default.isSpreadAssignment(at) || typescript_default.isParenthesizedExpression(at);
    if (!isPattern) return null;
  }
  return null;
}
function isAssignment2(kind) {
  return kind >= typescript_default.SyntaxKind.FirstAssignment && kind <= typescript_default.SyntaxKind.LastAssignment;
}

// src/parse/typescript/backends/uses.ts
var MAX_CARRIERS = 2e3;
function traceBackend(call, evaluator, fields) {
  const trace = new Trace(call, evaluator, fields);
  trace.follow();
  return trace;
}
var Trace = class {
  uses = /* @__PURE__ */ new Map();
  isMentioned = false;
  isOpenField = false;
  exported = null;
  #call;
  #evaluator;
  #fields;
  #open = [];
  #held = /* @__PURE__ */ new Set();
  #count = 0;
  constructor(call, evaluator, fields) {
    this.#call = call;
    this.#evaluator = evaluator;
    this.#fields = fields;
  }
  follow() {
    this.#carry(this.#call, true);
    if (isEvaluated(this.#call.getSourceFile(), this.#evaluator)) this.#escape(this.#call);
    for (let carrier = this.#open.pop(); carrier !== void 0; carrier = this.#open.pop()) {
      if (++this.#count > MAX_CARRIERS) {
        this.#escape(this.#call);
        return;
      }
      this.#step(carrier);
    }
  }
  #carry(node, isMaking) {
    this.#open.push({ node, isMaking });
  }
  #use(node, use) {
    this.uses.set(node, use);
  }
  #escape(receiver, at = receiver) {
    this.#use(at, { kind: "escape", receiver, at, name: null, isMaking: false });
  }
  #step({ node, isMaking }) {
    const at = outermost(node);
    const { parent } = at;
    if (isAccess(parent) && parent.expression === at) this.#member(node, parent, isMaking);
    else if (typescript_default.isVariableDeclaration(parent)) this.#bind(node, parent);
    else if (typescript_default.isPropertyDeclaration(parent)) this.#field(node, parent.parent, parent);
    else if (typescript_default.isBinaryExpression(parent)) this.#operand(node, at, parent, isMaking);
    else if (typescript_default.isAwaitExpression(parent)) this.#carry(parent, isMaking);
    else if (!isHarmless(parent, at)) this.#escape(node, at);
  }
  #member(receiver, access, isMaking) {
    const name = nameOf2(access);
    const callee = outermost(access);
    const call = typescript_default.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : null;
    if (name === null || writeAt(access) !== null) {
      this.#escape(receiver, access);
      return;
    }
    const at = typescript_default.isPropertyAccessExpression(access) ? access.name : access.argumentExpression;
    const found = { receiver, at, name: null, isMaking };
    if (call === null) {
      if (name === COMPONENTS) this.#use(access, { ...found, kind: "access", name: nextName(access) });
      else if (TELLING.includes(name)) this.#use(access, { ...found, kind: "tell" });
      else this.#escape(receiver, access);
    } else if (PLACING.includes(name)) this.#use(call, { ...found, kind: "place" });
    else if (returnsBackend(name)) {
      this.#use(call, { ...found, kind: name === ADDING ? "add" : name === BUILDING ? "build" : "configure" });
      this.#carry(call, isMaking);
    } else if (GIVING.includes(name)) {
      const isRead = isDereferenced(call, this.#evaluator.mentions);
      this.#use(call, { ...found, kind: isRead ? "access" : "tell", name: firstLiteral(call) });
    } else if (TELLING.includes(name)) this.#use(call, { ...found, kind: "tell" });
    else this.#escape(receiver, access);
  }
  #bind(receiver, declaration) {
    const { name } = declaration;
    if (typescript_default.isIdentifier(name)) {
      if (this.#isSettled(declaration)) this.#hold(declaration);
      else this.#escape(receiver);
    } else if (typescript_default.isObjectBindingPattern(name)) {
      for (const element of name.elements) this.#bindMember(receiver, element);
    } else this.#escape(receiver);
  }
  /** `const { components } = backend`; a method taken out of it is anybody's. */
  #bindMember(receiver, element) {
    const name = element.dotDotDotToken === void 0 ? textOf2(element.propertyName ?? element.name) : null;
    const found = { receiver, at: element, isMaking: false };
    if (name === COMPONENTS) this.#use(element, { ...found, kind: "access", name: nameWithin(element.name) });
    else if (name !== null && TELLING.includes(name)) this.#use(element, { ...found, kind: "tell", name: null });
    else this.#escape(receiver, element);
  }
  #operand(node, at, parent, isMaking) {
    const operator = parent.operatorToken.kind;
    if (operator === typescript_default.SyntaxKind.EqualsToken && parent.right === at) this.#assign(node, parent);
    else if (COMPARING.has(operator)) return;
    else if (parent.left === at && operator === typescript_default.SyntaxKind.AmpersandAmpersandToken) return;
    else if (parent.left === at && GIVING_LEFT.has(operator)) this.#carry(parent, isMaking);
    else if (parent.right === at && operator === typescript_default.SyntaxKind.CommaToken) this.#carry(parent, isMaking);
    else this.#escape(node, at);
  }
  #assign(node, assignment) {
    const { left } = assignment;
    const statement = assignment.parent;
    if (!typescript_default.isExpressionStatement(statement)) this.#escape(node);
    else if (typescript_default.isIdentifier(left)) {
      const declaration = this.#evaluator.names.declarationOf(left);
      if (declaration !== null && this.#isWrittenOnce(declaration, statement)) this.#hold(declaration);
      else this.#escape(node);
    } else if (typescript_default.isPropertyAccessExpression(left) && left.expression.kind === typescript_default.SyntaxKind.ThisKeyword) {
      this.#field(node, classOfThis(left), left);
    } else this.#escape(node);
  }
  /** The variable is declared once, with the backend, and never gets anything else. */
  #isSettled(declaration) {
    if ((typescript_default.getCombinedNodeFlags(declaration) & typescript_default.NodeFlags.Const) !== 0) return true;
    return this.#isDeclaredOnce(declaration) && this.#evaluator.names.writesTo(declaration).length === 0;
  }
  /** `let backend` with `backend = defineBackend(…)` beside it. */
  #isWrittenOnce(declaration, statement) {
    if (!typescript_default.isVariableDeclaration(declaration) || declaration.initializer !== void 0) return false;
    const list = declaration.parent;
    const isBeside = typescript_default.isVariableDeclarationList(list) && list.parent.parent === statement.parent;
    return isBeside && this.#isDeclaredOnce(declaration) && this.#evaluator.names.writesTo(declaration).length === 1;
  }
  #isDeclaredOnce({ name }) {
    return this.#evaluator.tree.checker.getSymbolAtLocation(name)?.declarations?.length === 1;
  }
  #hold(declaration) {
    if (this.#held.has(declaration)) return;
    this.#held.add(declaration);
    if (this.#isExported(declaration)) {
      if (this.exported === null && declaration.parent.parent.parent === declaration.getSourceFile()) {
        this.exported = declaration;
      } else this.#escape(this.#call);
    }
    for (const mention of this.#evaluator.mentions.expressionsOf(declaration)) {
      if (typescript_default.isIdentifier(mention)) {
        const isRead = !isSpecifier(mention.parent) && writeAt(mention) === null;
        if (isRead) this.#mention(mention);
      } else if (this.#isThis(mention)) this.#mention(mention);
    }
  }
  #mention(node) {
    this.isMentioned = true;
    this.#carry(node, false);
  }
  /** `infra.backend`, where `infra` is a module: the name alone does not tell which. */
  #isThis(node) {
    const value = this.#evaluator.evaluate(node, this.#evaluator.frames.root);
    return value.kind === "backend" && value.node === this.#call;
  }
  #isExported(declaration) {
    const statement = declaration.parent.parent;
    if (typescript_default.isVariableStatement(statement) && hasModifier(statement, typescript_default.SyntaxKind.ExportKeyword)) return true;
    return exportsOf2(declaration.getSourceFile(), this.#evaluator.tree).has(declaration);
  }
  /** `holder` is what puts it there: the field's declaration, or the target of an assignment. */
  #field(node, owner, holder) {
    const name = textOf2(holder.name);
    if (owner === null || name === null) {
      this.#escape(node);
      return;
    }
    const declared = fieldsNamed(owner, name);
    const { own, doubtful } = this.#fields.of(name, owner);
    const isSetElsewhere = own.some((each) => each !== holder && writeAt(each) !== null) || declared.some((each) => each !== holder && each.initializer !== void 0);
    if (isSetElsewhere || declared.some((each) => isStatic(each) || hasDecorator(each))) {
      this.#escape(node);
      return;
    }
    if (declared.length === 0 || !declared.every(isPrivateField)) this.isOpenField = true;
    for (const access of own) if (access !== holder) this.#mention(access);
    for (const each of doubtful) this.#escape(node, each);
  }
};
var isEvaluated = (file, { index }) => index.callsNamed("eval").some((call) => call.getSourceFile() === file);
function fieldsNamed(owner, name) {
  const members = typescript_default.isClassLike(owner) ? owner.members.filter(typescript_default.isPropertyDeclaration) : [];
  return members.filter((each) => textOf2(each.name) === name);
}
var isPrivateField = (field) => typescript_default.isPrivateIdentifier(field.name) || hasModifier(field, typescript_default.SyntaxKind.PrivateKeyword);
var nameOf2 = (access) => textOf2(typescript_default.isPropertyAccessExpression(access) ? access.name : access.argumentExpression);
var textOf2 = (name) => typescript_default.isIdentifier(name) && typescript_default.isElementAccessExpression(name.parent) && name.parent.argumentExpression === name ? null : typescript_default.isIdentifier(name) || typescript_default.isPrivateIdentifier(name) || typescript_default.isStringLiteralLike(name) ? name.text : null;
function nextName(access) {
  const at = outermost(access);
  const { parent } = at;
  if (isAccess(parent) && parent.expression === at) return nameOf2(parent);
  return typescript_default.isVariableDeclaration(parent) ? nameWithin(parent.name) : null;
}
function nameWithin(name) {
  if (!typescript_default.isObjectBindingPattern(name)) return null;
  const [only, ...others] = name.elements;
  if (only === void 0 || others.length > 0 || only.dotDotDotToken !== void 0) return null;
  return textOf2(only.propertyName ?? only.name);
}
function firstLiteral({ arguments: [first] }) {
  return first !== void 0 && typescript_default.isStringLiteralLike(first) ? first.text : null;
}
function isHarmless(parent, at) {
  if (typescript_default.isConditionalExpression(parent)) return parent.condition === at;
  return isSpecifier(parent) || typescript_default.isExpressionStatement(parent) || typescript_default.isVoidExpression(parent) || typescript_default.isTypeOfExpression(parent) || typescript_default.isPrefixUnaryExpression(parent) || typescript_default.isIfStatement(parent);
}
var isSpecifier = (node) => typescript_default.isImportSpecifier(node) || typescript_default.isExportSpecifier(node);
var COMPARING = /* @__PURE__ */ new Set([
  typescript_default.SyntaxKind.EqualsEqualsToken,
  typescript_default.SyntaxKind.EqualsEqualsEqualsToken,
  typescript_default.SyntaxKind.ExclamationEqualsToken,
  typescript_default.SyntaxKind.ExclamationEqualsEqualsToken
]);
var GIVING_LEFT = /* @__PURE__ */ new Set([
  typescript_default.SyntaxKind.QuestionQuestionToken,
  typescript_default.SyntaxKind.BarBarToken
]);

// src/parse/typescript/circumstances.ts
function contextWithin(node) {
  const boundary = enclosingCallable(node);
  const found = [];
  let child = node;
  for (let at = node.parent; at !== void 0 && at !== boundary; child = at, at = at.parent) {
    const kind = kindOf2(at, child);
    if (kind !== null) found.push({ kind, node: at });
    if (!isStatementList(at)) continue;
    const escape = escapeBefore(at, child);
    if (escape !== null) found.push({ kind: "condition", node: escape });
  }
  if (boundary !== null && isDefault(child, boundary)) found.push({ kind: "condition", node: child });
  if (boundary !== null && "asteriskToken" in boundary && boundary.asteriskToken !== void 0) {
    found.push({ kind: "condition", node: boundary });
  }
  return found;
}
function kindOf2(parent, child) {
  switch (parent.kind) {
    case typescript_default.SyntaxKind.ForStatement:
      return child === parent.initializer ? null : "loop";
    case typescript_default.SyntaxKind.ForInStatement:
    case typescript_default.SyntaxKind.ForOfStatement:
      return child === parent.statement ? "loop" : null;
    case typescript_default.SyntaxKind.WhileStatement:
    case typescript_default.SyntaxKind.DoStatement:
      return "loop";
    case typescript_default.SyntaxKind.IfStatement: {
      const { expression } = parent;
      return child === expression || isEntryTest(expression) ? null : "condition";
    }
    case typescript_default.SyntaxKind.ConditionalExpression:
      return child === parent.condition ? null : "condition";
    case typescript_default.SyntaxKind.BinaryExpression:
      return isShortCircuit(parent, child) ? "condition" : null;
    case typescript_default.SyntaxKind.CaseClause:
    case typescript_default.SyntaxKind.DefaultClause:
    case typescript_default.SyntaxKind.CatchClause:
      return "condition";
    case typescript_default.SyntaxKind.BindingElement:
      return child === parent.initializer ? "condition" : null;
    case typescript_default.SyntaxKind.CallExpression:
    case typescript_default.SyntaxKind.ElementAccessExpression: {
      const { expression } = parent;
      return child !== expression && typescript_default.isOptionalChain(parent) ? "condition" : null;
    }
    default:
      return null;
  }
}
function isEntryTest(test) {
  return /^(require\.main\s*={2,3}\s*module|module\s*={2,3}\s*require\.main|import\.meta\.main)$/.test(test.getText());
}
function isShortCircuit({ operatorToken, right }, child) {
  if (child !== right) return false;
  switch (operatorToken.kind) {
    case typescript_default.SyntaxKind.AmpersandAmpersandToken:
    case typescript_default.SyntaxKind.BarBarToken:
    case typescript_default.SyntaxKind.QuestionQuestionToken:
    case typescript_default.SyntaxKind.AmpersandAmpersandEqualsToken:
    case typescript_default.SyntaxKind.BarBarEqualsToken:
    case typescript_default.SyntaxKind.QuestionQuestionEqualsToken:
      return true;
    default:
      return false;
  }
}
function isDefault(child, boundary) {
  return isFunction(boundary) && typescript_default.isParameter(child);
}
var isStatementList = (node) => typescript_default.isBlock(node) || typescript_default.isCaseClause(node) || typescript_default.isDefaultClause(node) || typescript_default.isSourceFile(node);
function escapeBefore(list, child) {
  let first = firstEscapes.get(list);
  if (first === void 0) {
    first = list.statements.find((statement) => leaves(statement, statement)) ?? null;
    firstEscapes.set(list, first);
  }
  return first !== null && first.pos < child.pos ? first : null;
}
var firstEscapes = /* @__PURE__ */ new WeakMap();
function leaves(node, within) {
  if (typescript_default.isReturnStatement(node)) return true;
  if (typescript_default.isBreakStatement(node) && node.label !== void 0) return !isLabelled(node, node.label.text, within);
  if (typescript_default.isThrowStatement(node)) return isCaught(node, within);
  if (isFunction(node) || typescript_default.isClassLike(node) || typescript_default.isExpression(node)) return false;
  return typescript_default.forEachChild(node, (child) => leaves(child, within) || void 0) ?? false;
}
function isLabelled(from, label, within) {
  for (let at = from; ; at = at.parent) {
    if (typescript_default.isLabeledStatement(at) && at.label.text === label) return true;
    if (at === within) return false;
  }
}
function isCaught(from, within) {
  let child = from;
  let isOutside = from === within;
  for (let at = from.parent; at !== void 0 && !isFunction(at); child = at, at = at.parent) {
    if (typescript_default.isTryStatement(at) && at.tryBlock === child && at.catchClause !== void 0) return isOutside;
    if (at === within) isOutside = true;
  }
  return false;
}

// src/parse/typescript/backends/expected-to-throw.ts
function isExpectedToThrow(node) {
  for (let at = node; at !== void 0; at = at.parent) {
    if (isFunction(at) && typescript_default.isCallExpression(at.parent) && at.parent.expression !== at && isExpectation(at.parent)) {
      return true;
    }
  }
  return false;
}
var isExpectation = ({ expression }) => {
  const name = typescript_default.isPropertyAccessExpression(expression) ? expression.name : expression;
  return typescript_default.isIdentifier(name) && EXPECTING.has(name.text);
};
var EXPECTING = /* @__PURE__ */ new Set([
  "expect",
  "throws",
  "throwsAsync",
  "rejects",
  "doesNotThrow",
  "assertThrows"
]);

// src/parse/typescript/backends/importers.ts
var NOBODY = { byName: [], asWhole: false };
var ImportersOf = class {
  #tree;
  #index;
  #known = null;
  /** Last parts of specifiers that lead to no file, and what is imported from there: a bundler may know where. */
  #unresolved = /* @__PURE__ */ new Set();
  constructor(tree, index) {
    this.#tree = tree;
    this.#index = index;
  }
  /** Whether somebody imports what is declared, everybody who does was read, and they name it and pass it on to nobody. */
  areAllSeen(declaration) {
    const file = declaration.getSourceFile();
    const path = this.#tree.pathOf(file);
    if (path === null || this.#tree.mayBeUsedUnseen(path)) return false;
    this.#known ??= this.#find();
    const names = [...namesOf2(path), ...exportedNames(declaration, this.#tree)];
    if (names.some((name) => this.#unresolved.has(name))) return false;
    const { byName, asWhole } = this.#known.get(file) ?? NOBODY;
    return !asWhole && byName.length > 0 && !byName.some((each) => exportsOf2(each, this.#tree).has(declaration));
  }
  #find() {
    const found = /* @__PURE__ */ new Map();
    const add2 = (from, specifier, isByName) => {
      const text = specifier !== void 0 && typescript_default.isStringLiteralLike(specifier) ? specifier.text : null;
      const target = text === null ? null : this.#tree.resolveModule(from, text);
      if (text !== null && target === null && !text.startsWith(".")) {
        for (const name of [lastPart(text), ...importedNames(from)]) this.#unresolved.add(name);
      }
      const targets = text === null ? this.#tree.files : target === null || typeof target === "string" ? [] : [target];
      for (const each of targets) {
        const known3 = found.get(each) ?? { byName: [], asWhole: false };
        found.set(each, known3);
        if (isByName) known3.byName.push(from.getSourceFile());
        else known3.asWhole = true;
      }
    };
    for (const statement of this.#tree.files.flatMap(({ statements }) => statements)) {
      if (typescript_default.isImportDeclaration(statement)) {
        const bindings = statement.importClause?.namedBindings;
        if (statement.importClause === void 0) continue;
        add2(statement, statement.moduleSpecifier, bindings === void 0 || typescript_default.isNamedImports(bindings));
      } else if (typescript_default.isExportDeclaration(statement) && statement.moduleSpecifier !== void 0) {
        add2(statement, statement.moduleSpecifier, false);
      } else if (typescript_default.isImportEqualsDeclaration(statement) && typescript_default.isExternalModuleReference(statement.moduleReference)) {
        add2(statement, statement.moduleReference.expression, false);
      }
    }
    const loads = this.#index.namelessCalls.filter(({ expression }) => expression.kind === typescript_default.SyntaxKind.ImportKeyword);
    for (const call of [...loads, ...this.#index.callsNamed("require")]) add2(call, call.arguments?.[0], false);
    return found;
  }
};
function namesOf2(path) {
  const parts = path.split("/");
  return [lastPart(path), ...lastPart(path) === "index" ? parts.slice(-2, -1) : []];
}
var lastPart = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.[cm]?[jt]sx?$/, "").replace(/^[#@~]/, "");
function importedNames(from) {
  const bindings = typescript_default.isImportDeclaration(from) ? from.importClause?.namedBindings : void 0;
  if (bindings === void 0 || !typescript_default.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

// src/parse/typescript/backends/initialization-flow.ts
function followFlow(body, entry2, questions, allowance) {
  const walk2 = new Walk2(questions, allowance, entry2);
  walk2.run(body);
  return allowance.left < 0 ? null : { reached: walk2.reached, exit: walk2.stage };
}
function joinStages(a, b) {
  if (a === null || a === b) return b;
  return b === null ? a : "maybe";
}
var Walk2 = class {
  reached = /* @__PURE__ */ new Map();
  #questions;
  #allowance;
  #around = [];
  #handlers = [];
  #owner = null;
  #stage;
  constructor(questions, allowance, entry2) {
    this.#questions = questions;
    this.#allowance = allowance;
    this.#stage = entry2;
  }
  get stage() {
    return this.#stage;
  }
  run(body) {
    if (typescript_default.isSourceFile(body)) this.#all(body.statements);
    else if (typescript_default.isClassLike(body)) this.#construct(body);
    else {
      this.#all(body.parameters);
      if (body.body !== void 0) this.#visit(body.body);
    }
  }
  /** Initialisers run before the constructor's body or, below another class, after `super(…)`. */
  #construct(owner) {
    const constructor = owner.members.filter(typescript_default.isConstructorDeclaration).find(({ body }) => body !== void 0);
    this.#owner = owner;
    if (constructor === void 0 || heritageOf(owner) === null) this.#initialise(owner);
    if (constructor === void 0) return;
    this.#all(constructor.parameters);
    this.#visit(constructor.body);
  }
  #initialise({ members }) {
    for (const member of members) {
      const isField = typescript_default.isPropertyDeclaration(member) && !isStatic(member) && member.initializer !== void 0;
      if (isField) this.#visit(member.initializer);
    }
  }
  #become(stage) {
    this.#stage = stage;
    const handler = this.#handlers.at(-1);
    if (handler !== void 0) handler.thrown = joinStages(handler.thrown, stage);
  }
  #all(nodes) {
    for (const node of nodes) this.#visit(node);
  }
  #visit(node) {
    if (node === void 0 || this.#isOfNoMatter(node) || --this.#allowance.left < 0 || isNotRun(node)) return;
    if (typescript_default.isClassLike(node)) this.#class(node);
    else if (isFunction(node)) this.#name(node.name);
    else if (typescript_default.isIfStatement(node)) this.#either(node.expression, node.thenStatement, node.elseStatement);
    else if (typescript_default.isConditionalExpression(node)) this.#either(node.condition, node.whenTrue, node.whenFalse);
    else if (typescript_default.isBinaryExpression(node)) this.#binary(node);
    else if (typescript_default.isVariableDeclaration(node)) this.#all([node.initializer, node.name].filter((each) => !!each));
    else if (typescript_default.isBindingElement(node) || typescript_default.isParameter(node)) this.#binding(node);
    else if (typescript_default.isCallExpression(node)) this.#call(node);
    else if (typescript_default.isElementAccessExpression(node)) this.#elementAccess(node);
    else if (typescript_default.isIterationStatement(node, false)) this.#loop(node, []);
    else if (typescript_default.isSwitchStatement(node)) this.#switch(node, []);
    else if (typescript_default.isLabeledStatement(node)) this.#labelled(node);
    else if (typescript_default.isTryStatement(node)) this.#try(node);
    else if (typescript_default.isBreakOrContinueStatement(node)) this.#jump(node);
    else if (typescript_default.isReturnStatement(node) || typescript_default.isThrowStatement(node)) {
      this.#visit(node.expression);
      this.#become(null);
    } else {
      this.#children(node);
      this.#take(node);
    }
  }
  /** Most of a body has nothing to do with the backend, and a file may have thousands of backends. */
  #isOfNoMatter(node) {
    const isInOrder = this.#owner === null;
    if (this.#stage === null) return isInOrder && !this.#questions.holdsEffect(node);
    if (isInOrder && this.#around.length === 0 && this.#questions.isOver(node)) return true;
    const isPlain = typescript_default.isExpression(node) && !typescript_default.isExpressionStatement(node.parent);
    return isPlain && this.#stage !== "fresh" && !this.#questions.holdsEffect(node);
  }
  #children(node) {
    typescript_default.forEachChild(node, (child) => {
      this.#visit(child);
    });
  }
  /** What the node does, now that its parts have been evaluated. */
  #take(node) {
    if (this.#stage === null && this.#questions.effectOf(node) !== "make") return;
    const effect = this.#questions.effectOf(node);
    if (effect !== null && effect !== "make") {
      this.reached.set(node, joinStages(this.reached.get(node) ?? null, this.#stage));
    }
    if (effect === "make") this.#become("fresh");
    else if (effect === "place") this.#become("placed");
    else if (this.#stage === "fresh" && effect !== "note") {
      if (effect === "escape" || this.#questions.mayRunOthers(node)) this.#become("maybe");
    }
  }
  #name(name) {
    if (name !== void 0 && typescript_default.isComputedPropertyName(name)) this.#visit(name.expression);
  }
  /** Static parts, names and decorators run where the class stands. */
  #class(node) {
    this.#visit(heritageOf(node) ?? void 0);
    for (const member of node.members) {
      this.#name(member.name);
      if (typescript_default.isClassStaticBlockDeclaration(member)) this.#visit(member.body);
      if (typescript_default.isPropertyDeclaration(member) && isStatic(member)) this.#visit(member.initializer);
    }
    for (const part of [node, ...node.members]) {
      for (const decorator of typescript_default.canHaveDecorators(part) ? typescript_default.getDecorators(part) ?? [] : []) this.#visit(decorator);
    }
  }
  #either(condition, whenTrue, whenFalse) {
    this.#visit(condition);
    const before = this.#stage;
    const truth = this.#questions.truthOf(condition);
    this.#become(truth === false ? null : before);
    this.#visit(whenTrue);
    const after = this.#stage;
    this.#become(truth === true ? null : before);
    this.#visit(whenFalse);
    this.#become(joinStages(after, this.#stage));
  }
  /** What runs only sometimes. */
  #perhaps(run) {
    const before = this.#stage;
    run();
    this.#become(joinStages(before, this.#stage));
  }
  /** From the innermost left operand outwards: `a + b + …` may be longer than the stack is deep. */
  #binary(node) {
    const spine = [node];
    for (let left = node.left; typescript_default.isBinaryExpression(left); left = left.left) spine.push(left);
    this.#visit(spine.at(-1).left);
    for (const each of spine.reverse()) {
      this.#rightOf(each);
      this.#take(each);
    }
  }
  #rightOf({ left, right, operatorToken: { kind } }) {
    if (!SHORT_CIRCUITS.has(kind)) {
      this.#visit(right);
      return;
    }
    const truth = kind === typescript_default.SyntaxKind.AmpersandAmpersandToken ? this.#questions.truthOf(left) : null;
    if (truth === true) this.#visit(right);
    else if (truth === null) {
      this.#perhaps(() => {
        this.#visit(right);
      });
    }
  }
  #binding(node) {
    if (typescript_default.isBindingElement(node)) this.#name(node.propertyName);
    this.#perhaps(() => {
      this.#visit(node.initializer);
    });
    this.#take(node);
    this.#visit(node.name);
  }
  #call(node) {
    this.#visit(node.expression);
    this.#arguments(node, node.arguments);
    this.#take(node);
    if (this.#questions.endsProgram(node)) this.#become(null);
    const isSuper = node.expression.kind === typescript_default.SyntaxKind.SuperKeyword;
    if (isSuper && this.#owner !== null) this.#initialise(this.#owner);
  }
  #elementAccess(node) {
    this.#visit(node.expression);
    this.#arguments(node, [node.argumentExpression]);
    this.#take(node);
  }
  /** Behind `?.` they may not be evaluated; of a backend they are, for it is always there. */
  #arguments(node, parts) {
    if (!typescript_default.isOptionalChain(node) || this.#questions.effectOf(node) !== null) this.#all(parts);
    else {
      this.#perhaps(() => {
        this.#all(parts);
      });
    }
  }
  #labelled(node) {
    const labels = [];
    let at = node;
    for (; typescript_default.isLabeledStatement(at); at = at.statement) labels.push(at.label.text);
    if (typescript_default.isIterationStatement(at, false)) this.#loop(at, labels);
    else if (typescript_default.isSwitchStatement(at)) this.#switch(at, labels);
    else {
      const { onBreak } = this.#within("block", labels, () => {
        this.#visit(at);
      });
      this.#become(joinStages(this.#stage, onBreak));
    }
  }
  #within(kind, labels, run) {
    const target = { kind, labels, onBreak: null, onContinue: null };
    this.#around.push(target);
    run();
    this.#around.pop();
    return target;
  }
  /** Again and again until a further round changes nothing: three rounds at most, for a stage only gets less certain. */
  #loop(node, labels) {
    if (typescript_default.isForStatement(node)) this.#visit(node.initializer);
    if (typescript_default.isForInStatement(node) || typescript_default.isForOfStatement(node)) this.#visit(node.expression);
    let head = this.#stage;
    for (; ; ) {
      this.#become(head);
      const left = this.#round(node, labels);
      const next = joinStages(head, this.#stage);
      if (next === head || this.#allowance.left < 0) {
        this.#become(left);
        return;
      }
      head = next;
    }
  }
  /** One round of a loop, up to its head again; gives the stage of the ways that leave it. */
  #round(node, labels) {
    let left = null;
    const test = (condition) => {
      this.#visit(condition);
      const truth = condition === void 0 ? true : this.#questions.truthOf(condition);
      left = truth === true ? null : this.#stage;
      if (truth === false) this.#become(null);
    };
    if (typescript_default.isForStatement(node)) test(node.condition);
    if (typescript_default.isWhileStatement(node)) test(node.expression);
    if (typescript_default.isForInStatement(node) || typescript_default.isForOfStatement(node)) {
      this.#take(node);
      left = this.#stage;
      this.#visit(node.initializer);
    }
    const { onBreak, onContinue } = this.#within("loop", labels, () => {
      this.#visit(node.statement);
    });
    this.#become(joinStages(this.#stage, onContinue));
    if (typescript_default.isForStatement(node)) this.#visit(node.incrementor);
    if (typescript_default.isDoStatement(node)) test(node.expression);
    return joinStages(left, onBreak);
  }
  #switch(node, labels) {
    this.#visit(node.expression);
    const { clauses } = node.caseBlock;
    const entries = /* @__PURE__ */ new Map();
    for (const clause of clauses) {
      if (!typescript_default.isCaseClause(clause)) continue;
      this.#visit(clause.expression);
      entries.set(clause, this.#stage);
    }
    const unmatched = this.#stage;
    this.#become(null);
    const { onBreak } = this.#within("switch", labels, () => {
      for (const clause of clauses) {
        this.#become(joinStages(this.#stage, typescript_default.isCaseClause(clause) ? entries.get(clause) : unmatched));
        this.#all(clause.statements);
      }
    });
    const passed = clauses.some(typescript_default.isDefaultClause) ? null : unmatched;
    this.#become(joinStages(joinStages(this.#stage, passed), onBreak));
  }
  #jump(node) {
    const way = typescript_default.isBreakStatement(node) ? "onBreak" : "onContinue";
    const target = this.#around.findLast((each) => each.kind !== "finally" && isTargetOf(node, each));
    if (target !== void 0 && target.kind !== "finally") this.#deliver(target, way, this.#stage);
    this.#become(null);
  }
  /** To the target, or to the innermost `finally` on the way there. */
  #deliver(target, way, stage) {
    const between2 = this.#around.slice(this.#around.indexOf(target) + 1);
    const finalizer = between2.findLast((each) => each.kind === "finally");
    if (finalizer === void 0) target[way] = joinStages(target[way], stage);
    else finalizer.jumps.push({ target, way });
  }
  #try({ tryBlock, catchClause, finallyBlock }) {
    const finalizer = { kind: "finally", jumps: [] };
    if (finallyBlock !== void 0) this.#around.push(finalizer);
    let thrown = this.#catching(tryBlock);
    if (catchClause !== void 0) {
      const after = this.#stage;
      this.#become(thrown);
      thrown = finallyBlock === void 0 ? null : this.#catching(catchClause);
      if (finallyBlock === void 0) this.#visit(catchClause);
      this.#become(joinStages(after, this.#stage));
    }
    if (finallyBlock === void 0) return;
    this.#around.pop();
    this.#finally(finallyBlock, finalizer, thrown);
  }
  /** Once for the ways that go on behind it, and once for all that leave through it: any stage of them may be thrown. */
  #finally(block, { jumps }, thrown) {
    const normal = this.#stage;
    this.#become(thrown);
    this.#visit(block);
    for (const { target, way } of jumps) this.#deliver(target, way, this.#stage);
    this.#become(normal);
    this.#visit(block);
  }
  /** Gives the stage in which something may be thrown. */
  #catching(block) {
    const handler = { thrown: this.#stage };
    this.#handlers.push(handler);
    this.#visit(block);
    this.#handlers.pop();
    return handler.thrown;
  }
};
function isTargetOf(node, { kind, labels }) {
  if (node.label !== void 0) return labels.includes(node.label.text);
  return kind === "loop" || kind === "switch" && typescript_default.isBreakStatement(node);
}
var SHORT_CIRCUITS = /* @__PURE__ */ new Set([
  typescript_default.SyntaxKind.AmpersandAmpersandToken,
  typescript_default.SyntaxKind.BarBarToken,
  typescript_default.SyntaxKind.QuestionQuestionToken,
  typescript_default.SyntaxKind.AmpersandAmpersandEqualsToken,
  typescript_default.SyntaxKind.BarBarEqualsToken,
  typescript_default.SyntaxKind.QuestionQuestionEqualsToken
]);
function isNotRun(node) {
  return typescript_default.isTypeNode(node) && !typescript_default.isExpressionWithTypeArguments(node) || typescript_default.isInterfaceDeclaration(node) || typescript_default.isTypeAliasDeclaration(node) || typescript_default.isImportDeclaration(node) || typescript_default.isExportDeclaration(node) || typescript_default.isStatement(node) && hasModifier(node, typescript_default.SyntaxKind.DeclareKeyword);
}

// src/parse/typescript/evaluation.ts
function textOf3(node) {
  const { text } = node.getSourceFile();
  const start = node.getStart();
  const line = text.slice(start, Math.min(node.end, start + 1e3)).replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
var memberKey = (key, name) => /^[#$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(name) ? `${key}.${name}` : `${key}[${JSON.stringify(name)}]`;
var memberOf = (receiver, name) => symbol(memberKey(receiver.key, name), memberKey(receiver.text, name), { from: [receiver], choice: receiver.choice });

// src/parse/typescript/operators.ts
function truthOf(value) {
  if (value.kind === "primitive") return Boolean(value.value);
  return value.kind === "symbol" || value.kind === "unknown" || value.kind === "bound-method" ? null : true;
}
function evaluateBinary(evaluation, node, frame) {
  const spine = [node];
  for (let left = unwrap(node.left); typescript_default.isBinaryExpression(left); left = unwrap(left.left)) spine.push(left);
  let value = null;
  for (const each of spine.reverse())
    value = evaluateStep(evaluation, each, value, frame, each === node ? textOf3(node) : "");
  return value;
}
function evaluateStep(evaluation, node, inner, frame, text) {
  const operator = node.operatorToken.kind;
  if (operator === typescript_default.SyntaxKind.EqualsToken || operator === typescript_default.SyntaxKind.CommaToken) {
    return evaluation.evaluate(node.right, frame);
  }
  const left = inner ?? evaluation.evaluate(node.left, frame);
  const decided = shortCircuit(operator, left);
  if (decided === "left") return left;
  const right = evaluation.evaluate(node.right, frame);
  if (decided === "right") return right;
  if (left.kind === "primitive" && right.kind === "primitive") {
    const value = compute(operator, left.value, right.value);
    if (value !== null) return value;
  }
  return evaluation.compose(typescript_default.tokenToString(operator) ?? "?", [left, right], text);
}
function shortCircuit(operator, left) {
  const truth = truthOf(left);
  switch (operator) {
    case typescript_default.SyntaxKind.QuestionQuestionToken:
      if (isNullish(left)) return "right";
      return left.kind === "primitive" || truth !== null ? "left" : null;
    case typescript_default.SyntaxKind.BarBarToken:
      return truth === null ? null : truth ? "left" : "right";
    case typescript_default.SyntaxKind.AmpersandAmpersandToken:
      return truth === null ? null : truth ? "right" : "left";
    default:
      return null;
  }
}
var MAX_TEXT = 1e5;
function compute(operator, left, right) {
  switch (operator) {
    case typescript_default.SyntaxKind.PlusToken: {
      if (typeof left !== "string" && typeof right !== "string") return primitive(Number(left) + Number(right));
      const [a, b] = [String(left), String(right)];
      return a.length + b.length > MAX_TEXT ? unknown("too-deep") : primitive(a + b);
    }
    case typescript_default.SyntaxKind.MinusToken:
      return primitive(Number(left) - Number(right));
    case typescript_default.SyntaxKind.AsteriskToken:
      return primitive(Number(left) * Number(right));
    case typescript_default.SyntaxKind.SlashToken:
      return primitive(Number(left) / Number(right));
    case typescript_default.SyntaxKind.PercentToken:
      return primitive(Number(left) % Number(right));
    case typescript_default.SyntaxKind.EqualsEqualsEqualsToken:
      return primitive(left === right);
    case typescript_default.SyntaxKind.ExclamationEqualsEqualsToken:
      return primitive(left !== right);
    default:
      return null;
  }
}
function evaluateConditional(evaluation, node, frame) {
  const condition = evaluation.evaluate(node.condition, frame);
  const truth = truthOf(condition);
  if (truth !== null) return evaluation.evaluate(truth ? node.whenTrue : node.whenFalse, frame);
  const whenTrue = evaluation.evaluate(node.whenTrue, frame);
  const whenFalse = evaluation.evaluate(node.whenFalse, frame);
  const same = evaluation.identityOf(whenTrue);
  if (same !== null && same === evaluation.identityOf(whenFalse)) return whenTrue;
  return evaluation.compose("?:", [condition, whenTrue, whenFalse], textOf3(node));
}
function evaluateUnary(evaluation, node, frame) {
  if (node.operator === typescript_default.SyntaxKind.PlusPlusToken || node.operator === typescript_default.SyntaxKind.MinusMinusToken) {
    return unknown("reassigned");
  }
  const operand = evaluation.evaluate(node.operand, frame);
  const truth = truthOf(operand);
  if (node.operator === typescript_default.SyntaxKind.ExclamationToken && truth !== null) return primitive(!truth);
  if (operand.kind === "primitive") {
    if (node.operator === typescript_default.SyntaxKind.MinusToken) return primitive(-Number(operand.value));
    if (node.operator === typescript_default.SyntaxKind.PlusToken) return primitive(Number(operand.value));
  }
  return evaluation.compose(typescript_default.tokenToString(node.operator) ?? "?", [operand], textOf3(node));
}
function evaluateTemplate(evaluation, node, frame) {
  const values = node.templateSpans.map(({ expression }) => evaluation.evaluate(expression, frame));
  const texts = values.map((value) => value.kind === "primitive" ? String(value.value) : null);
  if (!texts.includes(null)) {
    const text = node.head.text + node.templateSpans.map((span, at) => texts[at] + span.literal.text).join("");
    return text.length > MAX_TEXT ? unknown("too-deep") : primitive(text);
  }
  const fixed = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => JSON.stringify(text));
  return evaluation.compose(`template ${fixed.join()}`, values, textOf3(node));
}

// src/parse/typescript/backends/runs-others.ts
function runsOthers(node, frame, evaluator) {
  if (typescript_default.isCallExpression(node) || typescript_default.isNewExpression(node)) return !isPlainCall(node, frame, evaluator);
  const { index } = evaluator;
  if (typescript_default.isPropertyAccessExpression(node)) {
    const { text } = node.name;
    return index.isGetter(text) || index.isSetter(text) && writeAt(node) !== null;
  }
  if (typescript_default.isBindingElement(node)) return takesByGetter(node, evaluator);
  if (typescript_default.isSpreadElement(node)) return evaluator.evaluate(node.expression, frame).kind !== "list";
  if (typescript_default.isArrayBindingPattern(node)) return !isOfList(node, frame, evaluator);
  if (typescript_default.isTemplateExpression(node)) return writesObjects(evaluator);
  if (typescript_default.isBinaryExpression(node))
    return node.operatorToken.kind === typescript_default.SyntaxKind.PlusToken && writesObjects(evaluator);
  return typescript_default.isElementAccessExpression(node) || typescript_default.isTaggedTemplateExpression(node) || typescript_default.isDecorator(node) || typescript_default.isAwaitExpression(node) || typescript_default.isYieldExpression(node) || typescript_default.isForOfStatement(node) || typescript_default.isBlock(node) && node.statements.some(isDisposedOf) || typescript_default.isJsxOpeningLikeElement(node);
}
function takesByGetter({ propertyName, name }, { index }) {
  const taken = propertyName ?? name;
  return typescript_default.isIdentifier(taken) || typescript_default.isStringLiteralLike(taken) ? index.isGetter(taken.text) : false;
}
function isOfList({ parent }, frame, evaluator) {
  const value = typescript_default.isVariableDeclaration(parent) ? parent.initializer : void 0;
  return value !== void 0 && evaluator.evaluate(value, frame).kind === "list";
}
var writesObjects = ({ index }) => ["toString", "valueOf", "toJSON"].some((name) => index.callablesNamed(name).length > 0);
var USING = typescript_default.NodeFlags.Using;
var isDisposedOf = (statement) => typescript_default.isVariableStatement(statement) && USING === (statement.declarationList.flags & USING);
function isPlainCall(node, frame, evaluator) {
  if ((node.arguments ?? []).some(hasFunction)) return false;
  if (node.expression.kind === typescript_default.SyntaxKind.SuperKeyword) {
    const owner = typescript_default.findAncestor(node, typescript_default.isClassLike);
    const base = owner === void 0 ? null : heritageOf(owner);
    return base !== null && evaluator.evaluate(base, frame).kind === "framework";
  }
  const callee = evaluator.evaluate(node.expression, frame);
  return callee.kind === "framework" || isMethodOfFramework(callee) || isPlainGlobal(callee) && !writesObjects(evaluator);
}
function isMethodOfFramework(callee) {
  if (callee.kind !== "bound-method") return false;
  const { kind } = callee.receiver;
  return kind === "framework" || kind === "backend" || kind === "definition" || kind === "primitive";
}
var isPlainGlobal = (callee) => callee.kind === "symbol" && /^global:(console|process|JSON|Math|Number|String|Boolean)(\.\w+)*$/.test(callee.key);
function hasFunction(node) {
  return isFunction(node) || typescript_default.isClassLike(node) || (typescript_default.forEachChild(node, (child) => hasFunction(child) || void 0) ?? false);
}

// src/parse/typescript/backends/lifecycle.ts
var MAX_STEPS = 5e5;
var Lifecycles = class {
  #evaluator;
  #importers;
  #fields;
  #traces = /* @__PURE__ */ new Map();
  #allowance = { left: MAX_STEPS };
  constructor(evaluator) {
    this.#evaluator = evaluator;
    this.#importers = new ImportersOf(evaluator.tree, evaluator.index);
    this.#fields = new FieldAccesses(evaluator.index);
  }
  /** `placed`: the calls that are known to place it. */
  of(backend, placed2) {
    const trace = this.#traceOf(backend.node);
    const uses = [...trace.uses];
    const placing = uses.flatMap(([, use2]) => use2.kind === "place" ? [use2.at] : []);
    const use = this.#useOf(trace);
    const placements = this.#placesOf([...placing, ...placed2.map(placedAt)]);
    return {
      placements,
      misuses: this.#misusesOf(backend, trace, use, placements),
      use,
      uses: this.#placesOf(uses.flatMap(([, each]) => isUse(each) ? [each.at] : [])),
      ...[backend.node, ...trace.uses.keys()].some(isExpectedToThrow) ? { isExpectedToThrow: true } : {}
    };
  }
  #traceOf(node) {
    let trace = this.#traces.get(node);
    if (trace === void 0) this.#traces.set(node, trace = traceBackend(node, this.#evaluator, this.#fields));
    return trace;
  }
  #useOf({ uses, exported, isOpenField, isMentioned }) {
    const kinds = [...uses.values()];
    const isExportedOpenly = exported !== null && !this.#importers.areAllSeen(exported);
    if (isOpenField || isExportedOpenly || kinds.some(({ kind }) => kind === "escape")) return "escapes";
    return isMentioned || kinds.some(isUse) ? "seen" : "unmentioned";
  }
  #placesOf(nodes) {
    return [...new Set(nodes)].map((node) => this.#evaluator.tree.positionOf(node)).sort(byPosition);
  }
  #misusesOf(backend, trace, use, placements) {
    const count2 = (...wanted) => [...trace.uses.values()].filter(({ kind }) => wanted.includes(kind)).length;
    if (count2("access", "add") === 0 && count2("place") < 2) return [];
    if (count2("build") > 1) return [];
    const home = bodyOf(backend.node);
    const flow = this.#flowIn(home, null, backend, trace);
    if (flow === null) return [];
    const found = this.#misusesIn(home, { flow, entry: null }, backend, trace, placements);
    for (const body of functionsThatPlace(trace)) {
      const own = body === home ? null : this.#flowIn(body, "maybe", backend, trace);
      if (own !== null) found.push(...this.#misusesIn(body, { flow: own, entry: "maybe" }, backend, trace, placements));
    }
    found.sort((a, b) => byPosition(a.at, b.at));
    if (!typescript_default.isSourceFile(home)) return found;
    const elsewhere = new Set(
      [...trace.uses.keys()].map(bodyOf).filter((body) => body !== home && typescript_default.isSourceFile(body))
    );
    for (const body of elsewhere) {
      const isCertain = flow.exit === "placed" || use === "seen" && isAllDoneBy(body, trace);
      const next = isCertain ? this.#flowIn(body, flow.exit, backend, trace) : null;
      if (next !== null) {
        found.push(...this.#misusesIn(body, { flow: next, entry: flow.exit }, backend, trace, placements));
      }
    }
    return found.sort((a, b) => byPosition(a.at, b.at));
  }
  #flowIn(body, entry2, backend, trace) {
    const { frame } = backend;
    const mayBePlacedElsewhere = trace.isOpenField || trace.exported !== null && this.#mayBeUsedUnseen(trace.exported) || [...trace.uses].some(([node, { kind }]) => (kind === "place" || kind === "escape") && bodyOf(node) !== body);
    const effects = [backend.node, ...trace.uses.keys()].filter((node) => node.getSourceFile() === body.getSourceFile());
    const starts = effects.map(({ pos }) => pos).sort((a, b) => a - b);
    const last = trace.exported === null ? Math.max(...effects.map(({ end }) => end)) : Infinity;
    const questions = {
      effectOf: (node) => {
        const use = trace.uses.get(node);
        if (use?.kind === "place" || use?.kind === "escape") return use.kind;
        if (node === backend.node) return "make";
        return use === void 0 ? null : "note";
      },
      mayRunOthers: (node) => mayBePlacedElsewhere && runsOthers(node, frame, this.#evaluator),
      truthOf: (condition) => truthOf(this.#evaluator.evaluate(condition, frame)),
      endsProgram: ({ expression }) => {
        const isExit = typescript_default.isPropertyAccessExpression(expression) && expression.name.text === "exit";
        const callee = isExit ? this.#evaluator.evaluate(expression, frame) : null;
        return callee?.kind === "symbol" && callee.key === "global:process.exit";
      },
      holdsEffect: ({ pos, end }) => countBelow(starts, pos) < countBelow(starts, end),
      isOver: ({ pos }) => pos >= last
    };
    return followFlow(body, entry2, questions, this.#allowance);
  }
  #mayBeUsedUnseen(declaration) {
    const path = this.#evaluator.tree.pathOf(declaration);
    return path === null || this.#evaluator.tree.mayBeUsedUnseen(path);
  }
  #misusesIn(body, { flow, entry: entry2 }, backend, trace, placements) {
    const { tree } = this.#evaluator;
    const own = [...trace.uses].filter(([node]) => bodyOf(node) === body);
    const placing = own.filter(([node, use]) => use.kind === "place" && flow.reached.has(node)).sort(bySource);
    return own.flatMap(([node, use]) => {
      const stage = flow.reached.get(node) ?? null;
      const at = tree.positionOf(use.at);
      const before = placing.findLast(([each]) => each !== node && each.end <= use.at.pos);
      if (!this.#isCertainlyOf(backend, use)) return [];
      if (use.kind === "access" && stage === "fresh" && !isCaughtAndPlaced(node, placing)) {
        const after = placing.find(([each]) => each.pos >= node.end) ?? placing[0];
        const placement2 = after === void 0 ? placements[0] ?? null : tree.positionOf(after[1].at);
        return [{ kind: "accessed-before", at, name: use.name, placement: placement2 }];
      }
      if (stage !== "placed") return [];
      const placement = before === void 0 ? placements[0] ?? null : tree.positionOf(before[1].at);
      if (use.kind === "add") {
        return [{ kind: "added-after", at, name: this.#addedId(node, backend.frame), placement }];
      }
      const isCertain = entry2 === "placed" ? contextWithin(node).length === 0 : runsAfterAny(node, placing);
      if (use.kind !== "place" || !isCertain) return [];
      return [{ kind: "placed-again", at, name: null, placement }];
    });
  }
  /** The evaluator, which goes by values, must agree with the trace, which goes by names. */
  #isCertainlyOf(backend, { receiver }) {
    const value = this.#evaluator.evaluate(receiver, backend.frame);
    return this.#evaluator.identityOf(value) === this.#evaluator.identityOf(backend);
  }
  #addedId(call, frame) {
    const [first] = argumentsOf(this.#evaluator, call, frame).items;
    const value = first === void 0 ? null : this.#evaluator.evaluateCell(first);
    if (value?.kind !== "definition") return null;
    const [id] = argumentsOf(this.#evaluator, value.node, value.frame).items;
    const text = id === void 0 ? null : this.#evaluator.evaluateCell(id);
    return text?.kind === "primitive" && typeof text.value === "string" ? text.value : null;
  }
};
var bodyOf = (node) => enclosingCallable(node) ?? node.getSourceFile();
var isUse = ({ kind, isMaking }) => kind === "access" || kind === "tell" || !isMaking && (kind === "add" || kind === "build" || kind === "configure");
var isAllDoneBy = (body, { uses }) => [...uses].every(([node, { kind }]) => kind !== "place" && kind !== "escape" || bodyOf(node) === body);
function functionsThatPlace({ uses }) {
  const done = /* @__PURE__ */ new Map();
  for (const [node, { kind }] of uses) {
    if (kind !== "place" && kind !== "add") continue;
    const body = bodyOf(node);
    const known3 = done.get(body) ?? { placed: 0, added: 0 };
    done.set(body, known3);
    known3[kind === "place" ? "placed" : "added"]++;
  }
  return [...done].flatMap(
    ([body, { placed: placed2, added }]) => !typescript_default.isSourceFile(body) && placed2 > 0 && placed2 + added > 1 ? [body] : []
  );
}
function isCaughtAndPlaced(node, placing) {
  const clause = typescript_default.findAncestor(node, typescript_default.isTryStatement)?.catchClause;
  return clause !== void 0 && placing.some(([each]) => clause.pos <= each.pos && each.end <= clause.end);
}
function runsAfterAny(node, placing) {
  const circumstances = contextWithin(node).map((each) => each.node);
  return placing.some(([other]) => {
    if (other === node || other.end > node.end) return false;
    const known3 = new Set(contextWithin(other).map((each) => each.node));
    return circumstances.every((each) => known3.has(each));
  });
}
function countBelow(sorted, limit) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
var bySource = ([a], [b]) => a.end - b.end;
function placedAt({ expression }) {
  if (typescript_default.isPropertyAccessExpression(expression)) return expression.name;
  return typescript_default.isElementAccessExpression(expression) ? expression.argumentExpression : expression;
}

// src/parse/typescript/backends/providers.ts
function providedBy(value, evaluator) {
  if (value.kind === "primitive" && value.value === void 0) return "default";
  if (value.kind !== "list" || value.open !== null || value.items.length === 0) return "unknown";
  const types = value.items.map((item) => {
    const provider = evaluator.evaluateCell(item);
    const made = provider.kind === "instance" ? provider.of : null;
    return made?.kind === "provider" ? made.resourceType : null;
  });
  const known3 = types.filter((type) => type !== null);
  return known3.length < types.length ? "unknown" : [...new Set(known3)].sort(byText);
}
function providersIn(config, evaluator) {
  if (config.kind === "primitive") return config.value === void 0 ? "default" : "unknown";
  if (config.kind !== "object") return "unknown";
  const cell = config.cells.get("providers");
  if (cell !== void 0) return providedBy(evaluator.evaluateCell(cell), evaluator);
  return config.open === null ? "default" : "unknown";
}

// src/parse/typescript/context.ts
function contextOf(node, frame, callSites) {
  const found = contextWithin(node);
  for (let at = frame; at?.callable != null; at = at.parent) {
    const recursion = callSites.recursionOf(at.callable);
    if (recursion !== null) found.push({ kind: "loop", node: recursion });
    if (at.callback) found.push({ kind: "callback", node: at.callable }, ...contextWithin(at.callable));
    else if (at.call !== null) found.push(...contextWithin(at.call));
  }
  return found;
}

// src/parse/typescript/getters.ts
function getterOf(evaluation, receiver, name) {
  if (receiver.kind === "object") {
    const cell = receiver.cells.get(name);
    if (cell === void 0 || cell.value !== void 0 || !typescript_default.isGetAccessorDeclaration(cell.node)) return null;
    return { kind: "function", node: cell.node, frame: cell.frame, self: receiver };
  }
  if (receiver.kind !== "instance" && receiver.kind !== "class") return null;
  const levels = receiver.kind === "class" ? [receiver] : evaluation.instances.levels(receiver);
  for (const { node, frame } of levels) {
    const member = node.members.find(
      (each) => isStatic(each) === (receiver.kind === "class") && !typescript_default.isSetAccessorDeclaration(each) && isNamed(each.name, name)
    );
    if (member !== void 0) {
      return typescript_default.isGetAccessorDeclaration(member) ? { kind: "function", node: member, frame, self: receiver } : null;
    }
  }
  return null;
}

// src/parse/typescript/properties.ts
function propertyOf(evaluation, receiver, name, site) {
  switch (receiver.kind) {
    case "object":
      return ofObject(evaluation, receiver, name, site);
    case "list":
      return ofList(evaluation, receiver, name);
    case "module":
      return receiver.members.member(name);
    case "instance":
      return evaluation.instances.member(receiver, name, site);
    case "class":
      return evaluation.instances.staticMember(receiver, name, site);
    case "backend":
      return name === "components" ? { kind: "backend-components", backend: receiver } : { kind: "bound-method", receiver, name };
    case "backend-components":
      return ofBackend(evaluation, receiver.backend, name, site);
    case "symbol":
      return ofSymbol(evaluation, receiver, name);
    case "primitive":
      return ofPrimitive(receiver.value, receiver, name);
    case "function":
      return unknown("unsupported-syntax");
    case "framework":
    case "definition":
    case "bound-method":
      return { kind: "bound-method", receiver, name };
    case "unknown":
      return receiver;
  }
}
function ofObject(evaluation, receiver, name, site) {
  const getter = getterOf(evaluation, receiver, name);
  if (getter !== null) return evaluation.callFunction(getter, site.node, site.frame);
  const cell = receiver.cells.get(name);
  if (cell !== void 0) {
    const value = evaluation.evaluateCell(cell);
    return value.kind === "function" && value.self === null ? { ...value, self: receiver } : value;
  }
  if (receiver.open !== null) return unknown(receiver.open);
  return name in Object.prototype ? unknown("unsupported-syntax") : UNDEFINED;
}
function ofList(evaluation, receiver, name) {
  if (receiver.open !== null) return unknown(receiver.open);
  if (name === "length") return primitive(receiver.items.length);
  if (!/^(0|[1-9]\d*)$/.test(name)) return { kind: "bound-method", receiver, name };
  const cell = receiver.items[Number(name)];
  return cell === void 0 ? UNDEFINED : evaluation.evaluateCell(cell);
}
function ofSymbol(evaluation, receiver, name) {
  const member = memberOf(receiver, name);
  const isChanged = evaluation.names.isWrittenGlobal(member) || receiver.holders.some(
    (holder) => evaluation.mutations.ofHolder(holder).some(({ property }) => property === null || property === name)
  );
  return isChanged ? unknown("mutated") : member;
}
function ofPrimitive(value, receiver, name) {
  if (isNullish(receiver)) return UNDEFINED;
  if (typeof value === "string") {
    if (name === "length") return primitive(value.length);
    if (/^(0|[1-9]\d*)$/.test(name)) return primitive(value[Number(name)]);
  }
  return { kind: "bound-method", receiver, name };
}
function ofBackend(evaluation, backend, name, site) {
  const map = backendMap(evaluation, backend);
  if (map !== null) return propertyOf(evaluation, map, name, site);
  const key = evaluation.identityOf(backend);
  return symbol(memberKey(`${key}.components`, name), name, { from: [backend] });
}
function backendMap(evaluation, { node, frame }) {
  const [first] = node.arguments;
  if (first === void 0 || typescript_default.isSpreadElement(first)) return null;
  const value = evaluation.evaluate(first, frame);
  if (value.kind !== "object") return null;
  return [...value.cells.keys()].some((key) => BACKEND_CONFIG_KEYS.has(key)) ? null : value;
}

// src/parse/typescript/regions.ts
var MAX_ANCESTORS = 20;
function regionOf(evaluation, construct) {
  let at = construct;
  for (let steps = 0; at.kind === "instance" && steps < MAX_ANCESTORS; steps++) {
    const call = evaluation.instances.frameworkCall(at);
    const parent = call === null ? void 0 : argumentsOf(evaluation, call.node, call.frame).items[0];
    if (call === null || parent === void 0) break;
    const location = namesRegion(evaluation, at) ? regionAmong(evaluation, call) : null;
    if (location !== null) return location;
    at = evaluation.evaluateCell(parent);
  }
  const key = evaluation.identityOf(at) ?? evaluation.identityOf(construct) ?? "";
  const label = at.kind === "symbol" ? at.text : "stack";
  return symbol(`${key}.location`, `${label}.location`, { from: [at] });
}
var namesRegion = (evaluation, instance) => evaluation.instances.frameworkBase(instance)?.kind === "stack";
function regionAmong(evaluation, call) {
  const { items, open } = argumentsOf(evaluation, call.node, call.frame);
  const props = items[2] === void 0 ? null : evaluation.evaluateCell(items[2]);
  if (props === null) return open === null ? null : { kind: "unknown", why: open };
  if (props.kind === "primitive") return null;
  const location = evaluation.property(props, "location", call);
  return location.kind === "primitive" && location.value === void 0 ? null : location;
}

// src/parse/typescript/to-value.ts
var MAX_DEPTH = 8;
var MAX_PARTS = 2e3;
function toValue(evaluation, value, text) {
  let parts = 0;
  function convert(at, shown, depth) {
    if (depth > MAX_DEPTH || ++parts > MAX_PARTS) return { kind: "unknown", why: "too-deep", text: shown };
    switch (at.kind) {
      case "primitive":
        if (at.value === void 0) return ABSENT;
        if (typeof at.value === "number" && !Number.isFinite(at.value)) {
          return { kind: "unknown", why: "unsupported-syntax", text: shown };
        }
        return known(at.value);
      case "object": {
        const entries = [...at.cells].map(([key, cell]) => [key, convertCell(cell, depth)]);
        return { kind: "object", entries: Object.fromEntries(entries), open: at.open };
      }
      case "list":
        return { kind: "list", items: at.items.map((cell) => convertCell(cell, depth).value), open: at.open };
      case "symbol":
        return { kind: "symbol", key: at.key, text: at.text };
      case "unknown":
        return { kind: "unknown", why: at.why, text: shown };
      default: {
        const key = evaluation.identityOf(at);
        return key === null ? { kind: "unknown", why: "unsupported-syntax", text: shown } : { kind: "symbol", key, text: shown };
      }
    }
  }
  const convertCell = (cell, depth) => ({
    value: convert(evaluation.evaluateCell(cell), textOf3(cell.node), depth + 1),
    at: evaluation.tree.positionOf(cell.node)
  });
  return convert(value, text, 0);
}
function toObject(evaluation, value) {
  if (value.kind === "primitive" && value.value === void 0) return { kind: "object", entries: {}, open: null };
  const object = toValue(evaluation, value, "");
  if (object.kind === "object") return object;
  return { kind: "object", entries: {}, open: object.kind === "unknown" ? object.why : "spread-of-unknown" };
}

// src/parse/typescript/scopes.ts
var Scopes = class {
  #evaluator;
  #callSites;
  constructor(evaluator, callSites) {
    this.#evaluator = evaluator;
    this.#callSites = callSites;
  }
  /** Null when the value cannot be told to be one construct. */
  scopeOf(value) {
    const { tree } = this.#evaluator;
    const location = () => toValue(this.#evaluator, regionOf(this.#evaluator, value), "location");
    if (value.kind === "symbol") {
      return value.choice ? null : { key: value.key, label: value.text, at: null, location: location() };
    }
    if (value.kind !== "instance") return null;
    return {
      key: this.#evaluator.identityOf(value),
      label: this.#labelOf(value),
      at: tree.positionOf(value.node),
      location: location()
    };
  }
  #labelOf(instance) {
    const { call } = instance.frame;
    const name = heldBy(instance.node) ?? (call === null ? null : heldBy(call));
    if (name !== null) return name;
    const made = instance.of;
    if (made?.kind !== "class") return createdName(instance.node);
    const className = made.node.name?.text ?? heldBy(made.node) ?? "class";
    if (this.#callSites.framesOf(made.node).length < 2 || !typescript_default.isNewExpression(instance.node)) return className;
    const id = instance.node.arguments?.[1];
    return id !== void 0 && typescript_default.isStringLiteralLike(id) ? `${className} ${id.text}` : className;
  }
};
function heldBy(node) {
  let child = node;
  let at = node.parent;
  while (typescript_default.isPropertyAccessExpression(at) || typescript_default.isCallExpression(at) || typescript_default.isParenthesizedExpression(at) || typescript_default.isAsExpression(at) || typescript_default.isAwaitExpression(at)) {
    if (at.expression !== child) return null;
    child = at;
    at = at.parent;
  }
  if (typescript_default.isVariableDeclaration(at) || typescript_default.isPropertyAssignment(at) || typescript_default.isPropertyDeclaration(at)) {
    return typescript_default.isIdentifier(at.name) && at.initializer === child ? at.name.text : null;
  }
  if (!typescript_default.isBinaryExpression(at) || at.operatorToken.kind !== typescript_default.SyntaxKind.EqualsToken) return null;
  if (typescript_default.isIdentifier(at.left)) return at.left.text;
  return typescript_default.isPropertyAccessExpression(at.left) ? at.left.name.text : null;
}
function createdName(node) {
  if (!typescript_default.isNewExpression(node)) return "this";
  const id = node.arguments?.[1];
  const name = node.expression.getText();
  return id !== void 0 && typescript_default.isStringLiteralLike(id) ? `${name} ${id.text}` : name;
}

// src/parse/typescript/backends/backends.ts
var CONFIGURING = new Map(
  [...BACKEND_CONFIG_KEYS].map((key) => [`with${key[0].toUpperCase()}${key.slice(1)}`, key])
);
var Backends = class {
  #evaluator;
  #callSites;
  #scopes;
  #components;
  #lifecycles;
  constructor(evaluator, callSites, scopes, components) {
    this.#evaluator = evaluator;
    this.#callSites = callSites;
    this.#scopes = scopes;
    this.#components = components;
    this.#lifecycles = new Lifecycles(evaluator);
  }
  find() {
    const calls = this.#methodCalls();
    const used = /* @__PURE__ */ new Map();
    const components = [];
    const defined = /* @__PURE__ */ new Set();
    const backends = this.#backends().map((backend) => {
      const own = calls.get(this.#evaluator.identityOf(backend)) ?? [];
      const reserved = this.#reservedIn(backend);
      if (reserved.length > 0) for (const { node } of this.#definitionsIn(backend)) defined.add(node);
      const scope = this.#scopeOf(backend, own);
      const { members, complete } = this.#membersOf(backend, own);
      const read2 = members.flatMap(({ key, definition }) => {
        defined.add(definition.node);
        const component = this.#components.defined(definition, scope, this.#keyOf(definition, used));
        if (component !== null) components.push(component);
        return component === null ? [] : [{ key, component: component.key }];
      });
      return { ...this.#describe(backend, own, scope, read2, complete && read2.length === members.length), reserved };
    });
    return { backends, components, unused: this.#unused(defined) };
  }
  /** A definition in two places is two components. */
  #keyOf(definition, used) {
    const key = this.#evaluator.identityOf(definition);
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}*${times}`;
  }
  #describe(backend, calls, scope, members, complete) {
    const isBuilder = this.#isConfiguration(backend);
    const placed2 = calls.filter(({ method }) => PLACING.includes(method)).map(({ node }) => node);
    return {
      key: this.#evaluator.identityOf(backend),
      name: heldBy(backend.node) ?? "backend",
      at: this.#evaluator.tree.positionOf(backend.node),
      span: this.#evaluator.tree.spanOf(backend.node),
      form: isBuilder ? "builder" : "map",
      scope,
      members,
      complete,
      config: this.#configOf(backend, calls, isBuilder),
      ...this.#lifecycles.of(backend, placed2),
      providers: this.#providersOf(backend, calls, isBuilder)
    };
  }
  #backends() {
    return callsNamed(this.#evaluator.index, "defineBackend").flatMap(
      (call) => this.#callSites.framesAround(call).flatMap((frame) => {
        const value = this.#evaluator.evaluate(call, frame);
        return value.kind === "backend" && value.node === call ? [value] : [];
      })
    );
  }
  /** By the identity of the backend. */
  #methodCalls() {
    const found = /* @__PURE__ */ new Map();
    for (const method of [ADDING, PROVIDING, ...REARRANGING, ...PLACING, ...CONFIGURING.keys()]) {
      for (const node of callsNamed(this.#evaluator.index, method)) {
        const callee = unwrap(node.expression);
        if (!isAccess(callee)) continue;
        for (const frame of this.#callSites.framesAround(node)) {
          const receiver = this.#evaluator.evaluate(callee.expression, frame);
          if (receiver.kind !== "backend") continue;
          const key = this.#evaluator.identityOf(receiver);
          found.set(key, [...found.get(key) ?? [], { method, node, frame }]);
        }
      }
    }
    return found;
  }
  /** The one construct that the backend is certainly added to; null when there is none, or more than one. */
  #scopeOf(backend, calls) {
    if (this.#isUncertain(backend)) return null;
    const found = /* @__PURE__ */ new Map();
    for (const call of calls.filter(({ method }) => PLACING.includes(method))) {
      const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items;
      const scope = first === void 0 ? null : this.#scopes.scopeOf(this.#evaluator.evaluateCell(first));
      if (scope === null || this.#isUncertain(call)) return null;
      found.set(scope.key, scope);
    }
    const [only, ...more] = found.values();
    return only === void 0 || more.length > 0 ? null : only;
  }
  #isUncertain({ node, frame }) {
    return contextOf(node, frame, this.#callSites).length > 0;
  }
  #membersOf(backend, calls) {
    const members = [];
    const map = backendMap(this.#evaluator, backend);
    let complete = map === null ? this.#isPlainConfiguration(backend) : map.open === null;
    if (calls.some(({ method }) => REARRANGING.includes(method))) complete = false;
    for (const [key, cell] of map?.cells ?? []) {
      const value = this.#evaluator.evaluateCell(cell);
      if (value.kind === "definition") members.push({ key, definition: value });
      else complete = false;
    }
    for (const call of calls.filter(({ method }) => method === ADDING)) {
      const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items;
      const value = first === void 0 ? null : this.#evaluator.evaluateCell(first);
      if (value?.kind === "definition") members.push({ key: null, definition: value });
      if (value?.kind !== "definition" || this.#isUncertain(call)) complete = false;
    }
    return { members, complete };
  }
  /** `defineBackend()` and `defineBackend({ environment: … })` start a builder; anything else is a map, or unknown. */
  #isConfiguration(backend) {
    if (backend.node.arguments.length === 0) return true;
    return [...this.#firstArgument(backend).keys()].some((key) => BACKEND_CONFIG_KEYS.has(key));
  }
  /** Nothing of a configuration is a component: whatever stands for one is lost. */
  #isPlainConfiguration(backend) {
    const [first] = backend.node.arguments;
    if (first === void 0) return true;
    const value = typescript_default.isSpreadElement(first) ? null : this.#evaluator.evaluate(first, backend.frame);
    if (value?.kind !== "object" || value.open !== null || value.cells.size === 0) return false;
    return [...value.cells].every(
      ([key, cell]) => BACKEND_CONFIG_KEYS.has(key) && this.#evaluator.evaluateCell(cell).kind !== "definition"
    );
  }
  #firstArgument({ node, frame }) {
    const [first] = node.arguments;
    if (first === void 0 || typescript_default.isSpreadElement(first)) return /* @__PURE__ */ new Map();
    const value = this.#evaluator.evaluate(first, frame);
    return value.kind === "object" ? value.cells : /* @__PURE__ */ new Map();
  }
  #definitionsIn(backend) {
    return [...this.#firstArgument(backend)].flatMap(([key, cell]) => {
      const value = this.#evaluator.evaluateCell(cell);
      return value.kind === "definition" ? [{ key, cell, node: value.node }] : [];
    });
  }
  #reservedIn(backend) {
    return this.#definitionsIn(backend).filter(({ key }) => BACKEND_CONFIG_KEYS.has(key)).map(({ key, cell: { node } }) => {
      const at = typescript_default.isPropertyAssignment(node.parent) ? node.parent : node;
      return { key, at: this.#evaluator.tree.positionOf(at) };
    });
  }
  #providersOf(backend, calls, isBuilder) {
    const { items, open } = argumentsOf(this.#evaluator, backend.node, backend.frame);
    const given = items[isBuilder ? 0 : 1];
    const config = given === void 0 ? null : this.#evaluator.evaluateCell(given);
    const inConfig = config === null ? open === null ? "default" : "unknown" : providersIn(config, this.#evaluator);
    if (calls.some(({ method }) => method === PROVIDING)) return "unknown";
    const [call, ...more] = calls.filter(({ method }) => CONFIGURING.get(method) === "providers");
    if (call === void 0) return inConfig;
    const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items;
    const isCertain = inConfig === "default" && more.length === 0 && first !== void 0 && !this.#isUncertain(call);
    return isCertain ? providedBy(this.#evaluator.evaluateCell(first), this.#evaluator) : "unknown";
  }
  /** The configuration argument, with what the builder's methods add to it. */
  #configOf(backend, calls, isBuilder) {
    const { items } = argumentsOf(this.#evaluator, backend.node, backend.frame);
    const given = items[isBuilder ? 0 : 1];
    const config = toObject(this.#evaluator, given === void 0 ? UNDEFINED : this.#evaluator.evaluateCell(given));
    const entries = new Map(Object.entries(config.entries));
    for (const call of calls) {
      const key = CONFIGURING.get(call.method);
      const [first] = argumentsOf(this.#evaluator, call.node, call.frame).items;
      if (key === void 0 || first === void 0) continue;
      const value = this.#evaluator.evaluateCell(first);
      const isCertain = !entries.has(key) && !this.#isUncertain(call);
      const shown = isCertain ? value : { kind: "unknown", why: "several-values" };
      entries.set(key, { value: toValue(this.#evaluator, shown, key), at: this.#evaluator.tree.positionOf(first.node) });
    }
    return { ...config, entries: Object.fromEntries(entries) };
  }
  #unused(defined) {
    return callsNamed(this.#evaluator.index, "define").filter(
      (call) => this.#callSites.framesAround(call).some((frame) => !defined.has(call) && this.#evaluator.evaluate(call, frame).kind === "definition")
    );
  }
};
function backendSeeds(index) {
  return ["defineBackend", "define", ADDING, ...PLACING, ...CONFIGURING.keys()].flatMap(
    (name) => callsNamed(index, name)
  );
}
function callsNamed(index, name) {
  return index.localNames(name).flatMap((local) => index.callsNamed(local)).filter(typescript_default.isCallExpression);
}

// src/parse/typescript/frame.ts
var Frames = class {
  root = {
    id: 0,
    parent: null,
    lexical: null,
    callable: null,
    call: null,
    self: null,
    callback: false,
    depth: 0
  };
  /** By who called, and what: few activations share both. */
  #known = /* @__PURE__ */ new Map();
  #next = 1;
  enter({ parent, lexical, callable, call, self, callback = false }) {
    let ofParent = this.#known.get(parent);
    if (ofParent === void 0) this.#known.set(parent, ofParent = /* @__PURE__ */ new Map());
    let alike = ofParent.get(call ?? callable);
    if (alike === void 0) ofParent.set(call ?? callable, alike = []);
    const found = alike.find(
      (frame2) => frame2.callable === callable && frame2.call === call && frame2.lexical === lexical && frame2.callback === callback && isSameSelf(frame2.self, self)
    );
    if (found !== void 0) return found;
    const depth = parent.depth + 1;
    const frame = { id: this.#next++, parent, lexical, callable, call, self, callback, depth };
    alike.push(frame);
    return frame;
  }
};
function frameOf(callable, frame) {
  for (let at = frame; at !== null; at = at.lexical) {
    if (at.callable === callable) return at;
  }
  return null;
}
function isRunning(callable, frame) {
  for (let at = frame; at !== null; at = at.parent) {
    if (at.callable === callable) return true;
  }
  return false;
}
function isSameSelf(a, b) {
  if (a === b) return true;
  if (a?.kind === "instance" && b?.kind === "instance") return a.node === b.node && a.frame === b.frame;
  if (a?.kind === "class" && b?.kind === "class") return a.node === b.node && a.frame === b.frame;
  return a?.kind === "symbol" && b?.kind === "symbol" && a.key === b.key;
}

// src/parse/typescript/relevance.ts
function findRelevance(index, seeds) {
  const steps = /* @__PURE__ */ new Map();
  const mentioning = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Set();
  const namesKnown = (callable) => [
    ...new Set(namesOf(callable).flatMap((name) => index.localNames(name)))
  ];
  const find = (callable) => {
    if (callable !== null) found.add(callable);
  };
  const addStep = (step) => {
    const container = enclosingCallable(step.node);
    const ofContainer = steps.get(container) ?? /* @__PURE__ */ new Map();
    steps.set(container, ofContainer.set(step.node, step));
    find(container);
    return container;
  };
  const findMentions = (name) => {
    if (mentioning.has(name)) return;
    const containers = /* @__PURE__ */ new Set();
    mentioning.set(name, containers);
    for (const mention of index.mentions(name)) {
      const step = stepAt(mention, index.isGetter(name));
      const container = step === null ? classExtendedWith(mention) : addStep(step);
      find(container);
      if (container !== null) containers.add(container);
    }
  };
  for (const seed of seeds) {
    if (typescript_default.isNewExpression(seed)) addStep({ kind: "call", node: seed });
    else find(enclosingCallable(seed));
  }
  for (const callable of found) {
    namesKnown(callable).forEach(findMentions);
    if (isHandedOverInPlace(callable)) addStep({ kind: "hand-over", node: callable });
    callablesAround(callable).forEach(find);
  }
  for (const call of index.namelessCalls) {
    const container = enclosingCallable(call);
    if (container === null || found.has(container)) addStep({ kind: "call", node: call });
  }
  return {
    has: (callable) => found.has(callable),
    callables: [...found],
    stepsIn: (callable) => [...steps.get(callable)?.values() ?? []],
    namesOf: namesKnown,
    mentioning: (name) => [...mentioning.get(name) ?? []]
  };
}
function stepAt(mention, mayBeGetter) {
  const call = callAt2(mention);
  if (call !== null) return { kind: "call", node: call };
  const node = mentionedAt(mention);
  if (mayBeGetter && (typescript_default.isPropertyAccessExpression(node) || typescript_default.isElementAccessExpression(node))) {
    return { kind: "access", node };
  }
  return isHandedOver(node) ? { kind: "hand-over", node } : null;
}
function isHandedOverInPlace(callable) {
  if (!typescript_default.isFunctionExpression(callable) && !typescript_default.isArrowFunction(callable)) return false;
  const at = outermost(callable);
  const { parent } = at;
  return (typescript_default.isCallExpression(parent) || typescript_default.isNewExpression(parent)) && parent.expression !== at;
}
function callablesAround(callable) {
  const outer = enclosingCallable(callable);
  const owner = callable.parent;
  return [...outer === null ? [] : [outer], ...isFunction(callable) && typescript_default.isClassLike(owner) ? [owner] : []];
}
function classExtendedWith(mention) {
  for (let at = mention.parent; at !== void 0; at = at.parent) {
    if (typescript_default.isHeritageClause(at)) return at.token === typescript_default.SyntaxKind.ExtendsKeyword ? classAround(at) : null;
    if (typescript_default.isStatement(at) || isFunction(at)) return null;
  }
  return null;
}
var classAround = ({ parent }) => typescript_default.isClassLike(parent) ? parent : null;
function isHandedOver(node) {
  const at = outermost(node);
  const { parent } = at;
  if (typescript_default.isCallExpression(parent) || typescript_default.isNewExpression(parent)) return parent.expression !== at;
  if (typescript_default.isPropertyAccessExpression(parent)) return ["call", "apply", "bind"].includes(parent.name.text);
  if (typescript_default.isConditionalExpression(parent)) return parent.condition !== at;
  if (typescript_default.isBinaryExpression(parent)) return isGivenBy(parent, at);
  return typescript_default.isArrayLiteralExpression(parent) || typescript_default.isTaggedTemplateExpression(parent) || typescript_default.isSpreadElement(parent) || typescript_default.isJsxExpression(parent) || typescript_default.isYieldExpression(parent);
}
function isGivenBy({ operatorToken: { kind }, right }, operand) {
  if (kind === typescript_default.SyntaxKind.AmpersandAmpersandToken) return right === operand;
  return kind === typescript_default.SyntaxKind.QuestionQuestionToken || kind === typescript_default.SyntaxKind.BarBarToken;
}

// src/parse/typescript/call-sites.ts
var MAX_FRAMES = 64;
var MAX_ALL_FRAMES = 5e4;
var MAX_DEPTH2 = 60;
var CallSites = class {
  #evaluator;
  #relevance;
  #frames = /* @__PURE__ */ new Map();
  #open = [];
  #recursive = /* @__PURE__ */ new Map();
  #ensured = /* @__PURE__ */ new Set();
  #callers = /* @__PURE__ */ new Map();
  #count = 0;
  /** Callables with more activations than were followed. */
  truncated = /* @__PURE__ */ new Set();
  constructor(evaluator, relevance) {
    this.#evaluator = evaluator;
    this.#relevance = relevance;
    this.#follow(evaluator.frames.root);
    this.#followAll();
    for (const callable of relevance.callables) this.#ensure(callable);
  }
  /** The activations in which a node runs. */
  framesAround(node) {
    const callable = enclosingCallable(node);
    return callable === null ? [this.#evaluator.frames.root] : this.framesOf(callable);
  }
  framesOf(callable) {
    return [...this.#frames.get(callable) ?? []];
  }
  /** How many activations a node runs in; more than were followed where there are too many. */
  countAround(node) {
    const callable = enclosingCallable(node);
    if (callable === null) return 1;
    return this.framesOf(callable).length + (this.truncated.has(callable) ? 1 : 0);
  }
  /** The call by which a callable comes to run inside itself, or null. */
  recursionOf(callable) {
    return this.#recursive.get(callable) ?? null;
  }
  /** Everybody who may call a callable comes first; only what is left after them is called by nobody. */
  #ensure(first) {
    const path = [];
    const begin = (callable) => {
      if (this.#ensured.has(callable) || this.#frames.has(callable)) return;
      this.#ensured.add(callable);
      const callers = this.#relevance.namesOf(callable).map((name) => this.#callersLeft(name));
      path.push({ callable, before: [callablesAround(callable), ...callers] });
    };
    begin(first);
    for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
      const next = top.before.find((callers) => callers.length > 0)?.pop();
      if (next !== void 0) begin(next);
      else {
        path.pop();
        if (!this.#frames.has(top.callable)) this.#enterUnseen(top.callable);
        this.#followAll();
      }
    }
  }
  /** One list for all callables of a name, so that every caller is looked at once. */
  #callersLeft(name) {
    let left = this.#callers.get(name);
    if (left === void 0) this.#callers.set(name, left = [...this.#relevance.mentioning(name)]);
    return left;
  }
  #enterUnseen(callable) {
    const { frames } = this.#evaluator;
    if (typescript_default.isClassLike(callable)) {
      for (const frame of this.framesAround(callable)) {
        this.#enterLevels(this.#evaluator.unseenInstance({ kind: "class", node: callable, frame }));
      }
      return;
    }
    const owner = callable.parent;
    const isMethod = typescript_default.isClassLike(owner) && !isStatic(callable);
    for (const frame of isMethod ? this.framesOf(owner) : this.framesAround(callable)) {
      const self = isMethod ? frame.self : typescript_default.isClassLike(owner) ? this.#evaluator.thisOf(callable.body, frame) : null;
      this.#add(frames.enter({ parent: frame, lexical: frame, callable, call: null, self }));
    }
  }
  #followAll() {
    for (const frame of this.#open) this.#follow(frame);
    this.#open.length = 0;
  }
  #follow(frame) {
    for (const step of this.#relevance.stepsIn(frame.callable)) this.#take(step, frame);
  }
  #take(step, frame) {
    const { frames } = this.#evaluator;
    const value = this.#valueOf(step, frame);
    if (value?.kind === "instance") this.#enterLevels(value);
    if (value?.kind !== "function" || !this.#relevance.has(value.node)) return;
    const { node: callable, frame: lexical, self } = value;
    if (isRunning(callable, frame)) {
      this.#markRecursion(callable, frame, step.node);
      return;
    }
    const isCallback = step.kind === "hand-over";
    const call = isCallback ? null : step.node;
    this.#add(
      frames.enter({ parent: frame, lexical, callable, call, self: isCallback ? null : self, callback: isCallback })
    );
  }
  #valueOf(step, frame) {
    switch (step.kind) {
      case "call":
        return this.#evaluator.evaluate(typescript_default.isNewExpression(step.node) ? step.node : step.node.expression, frame);
      case "hand-over":
        return this.#evaluator.evaluate(step.node, frame);
      case "access":
        return this.#getterAt(step.node, frame);
    }
  }
  #getterAt(node, frame) {
    const receiver = this.#evaluator.evaluate(node.expression, frame);
    const name = typescript_default.isPropertyAccessExpression(node) ? node.name.text : node.argumentExpression.text;
    return getterOf(this.#evaluator, receiver, name);
  }
  #enterLevels(instance) {
    if (instance.of?.kind !== "class") return;
    for (const { node, frame } of this.#evaluator.instances.levels(instance)) {
      if (!this.#relevance.has(node)) continue;
      if (frame.parent !== null && isRunning(node, frame.parent)) this.#markRecursion(node, frame.parent, instance.node);
      else this.#add(frame);
    }
  }
  #add(frame) {
    const callable = frame.callable;
    const known3 = this.#frames.get(callable) ?? /* @__PURE__ */ new Set();
    if (known3.has(frame)) return;
    if (known3.size >= MAX_FRAMES || this.#count >= MAX_ALL_FRAMES || frame.depth > MAX_DEPTH2) {
      this.truncated.add(callable);
      return;
    }
    this.#frames.set(callable, known3.add(frame));
    this.#count++;
    this.#open.push(frame);
  }
  /** Everything between the two activations runs again and again. */
  #markRecursion(callable, from, call) {
    for (let at = from; at?.callable != null; at = at.parent) {
      this.#recursive.set(at.callable, call);
      if (at.callable === callable) return;
    }
  }
};

// src/parse/typescript/components.ts
var Components = class {
  #evaluator;
  #callSites;
  #scopes;
  #dependencies;
  constructor(evaluator, callSites, scopes, dependencies) {
    this.#evaluator = evaluator;
    this.#callSites = callSites;
    this.#scopes = scopes;
    this.#dependencies = dependencies;
  }
  /** Every component that one of the `new` expressions creates, once for each activation that does. */
  constructed(candidates) {
    return candidates.flatMap((node) => {
      const created = this.#callSites.framesAround(node).flatMap((frame) => {
        const value = this.#evaluator.evaluate(node, frame);
        const kind = value.kind === "instance" ? this.#kindOf(value) : null;
        return value.kind === "instance" && kind !== null ? [{ value, kind, frame }] : [];
      });
      return created.map(({ value, kind, frame }) => this.#readInstance(node, value, kind, frame));
    });
  }
  /** A definition that ended up in a backend. */
  defined(definition, scope, key) {
    const { node, frame, of } = definition;
    const component = of.kind === "class" ? this.#evaluator.instances.componentOf(of) : of;
    if (component?.kind !== "component") return null;
    const { items, open } = argumentsOf(this.#evaluator, node, frame);
    return this.#read({
      node,
      frame,
      key,
      kind: component.component,
      subclass: of.kind === "class" ? nameOfClass(of.node) : null,
      form: "definition",
      scope,
      args: { id: items[0], props: items[1], open },
      needs: node.arguments
    });
  }
  #readInstance(node, instance, kind, frame) {
    const made = this.#evaluator.instances.frameworkCall(instance) ?? { node, frame };
    const { items, open } = argumentsOf(this.#evaluator, made.node, made.frame);
    const [scope, id, props] = items;
    return this.#read({
      node,
      frame,
      key: this.#evaluator.identityOf(instance),
      kind,
      subclass: instance.of?.kind === "class" ? nameOfClass(instance.of.node) : null,
      form: "construct",
      scope: scope === void 0 ? null : this.#scopes.scopeOf(this.#evaluator.evaluateCell(scope)),
      args: { id, props, open },
      needs: (node.arguments ?? []).slice(1)
    });
  }
  #read(found) {
    const { node, frame, args } = found;
    const { tree } = this.#evaluator;
    const id = args.id === void 0 ? UNDEFINED : this.#evaluator.evaluateCell(args.id);
    const text = id.kind === "primitive" && typeof id.value === "string" ? id.value : null;
    const isLiteral2 = text !== null && args.id !== void 0 && this.#isLiteral(args.id.node, args.id.frame);
    const dependsOn = new Set(found.needs.flatMap((need) => [...this.#dependencies.of(need, frame)]));
    return {
      key: found.key,
      id: text ?? (args.id === void 0 ? found.kind : textOf3(args.id.node)),
      idIsLiteral: isLiteral2,
      ...text !== null && !isLiteral2 ? { idIsKnown: true } : {},
      kind: found.kind,
      subclass: found.subclass,
      at: tree.positionOf(node),
      span: tree.spanOf(node),
      form: found.form,
      scope: found.scope,
      props: toObject(this.#evaluator, this.#propsOf(args)),
      propsAt: tree.positionOf(args.props?.node ?? node),
      context: found.form === "construct" ? contextOf(node, frame, this.#callSites).map((each) => ({ kind: each.kind, at: tree.positionOf(each.node) })) : [],
      dependsOn: [...dependsOn],
      instances: this.#callSites.countAround(node),
      holder: heldBy(node)
    };
  }
  #propsOf({ props, open }) {
    if (props !== void 0) return this.#evaluator.evaluateCell(props);
    return open === null ? UNDEFINED : unknown(open);
  }
  /** A literal, or a name that stands for one literal wherever it is read: not computed, not handed in. */
  #isLiteral(node, frame) {
    const inner = unwrap(node);
    if (typescript_default.isStringLiteralLike(inner)) return true;
    if (!typescript_default.isIdentifier(inner) && !typescript_default.isPropertyAccessExpression(inner)) return false;
    if (typescript_default.isIdentifier(inner)) {
      const declaration = this.#evaluator.names.declarationOf(inner);
      if (declaration === null) return false;
      if (!typescript_default.isVariableDeclaration(declaration)) return typescript_default.isEnumMember(declaration);
      return declaration.initializer !== void 0 && this.#isLiteral(declaration.initializer, frame);
    }
    return this.#evaluator.evaluate(inner, this.#evaluator.frames.root).kind === "primitive";
  }
  #kindOf(instance) {
    const base = this.#evaluator.instances.frameworkBase(instance);
    return base?.kind === "component" ? base.component : null;
  }
};
function componentCandidates(evaluator) {
  return evaluator.index.creations.filter((node) => {
    const callee = evaluator.evaluate(node.expression, evaluator.frames.root);
    if (callee.kind === "framework") return callee.export.kind === "component";
    if (callee.kind === "class") return evaluator.instances.componentOf(callee) !== null;
    if (callee.kind === "symbol") return !callee.key.startsWith("global:") && !callee.key.startsWith("import:");
    return callee.kind === "unknown";
  });
}
var nameOfClass = (node) => node.name?.text ?? heldBy(node) ?? "class";

// src/parse/typescript/dependencies.ts
var MAX_DEPTH3 = 40;
var MAX_SITES = 2e3;
var Dependencies = class {
  #evaluator;
  constructor(evaluator) {
    this.#evaluator = evaluator;
  }
  of(node, frame) {
    const search = new Search(this.#evaluator);
    search.look(node, frame);
    return search.found;
  }
};
var Search = class {
  found = /* @__PURE__ */ new Set();
  #evaluator;
  #open = [];
  #seen = /* @__PURE__ */ new Map();
  #seenValues = /* @__PURE__ */ new Set();
  #sites = 0;
  constructor(evaluator) {
    this.#evaluator = evaluator;
  }
  look(node, frame) {
    this.#later({ node, frame });
    for (let site = this.#open.pop(); site !== void 0; site = this.#open.pop()) this.#visit(site);
  }
  #later({ node, frame }) {
    const frames = this.#seen.get(node) ?? /* @__PURE__ */ new Set();
    if (frames.has(frame) || frames.size > 0 && this.#sites > MAX_SITES) return;
    this.#seen.set(node, frames.add(frame));
    this.#sites++;
    this.#open.push({ node, frame });
  }
  #visit({ node, frame }) {
    if (typescript_default.isTypeNode(node) && !typescript_default.isExpressionWithTypeArguments(node)) return;
    if (typescript_default.isIdentifier(node)) this.#visitName(node, frame);
    else if (node.kind === typescript_default.SyntaxKind.ThisKeyword)
      this.#record(this.#evaluator.evaluate(node, frame));
    else if (typescript_default.isPropertyAccessExpression(node) || typescript_default.isElementAccessExpression(node)) this.#visitAccess(node, frame);
    else if (typescript_default.isPropertyAssignment(node)) {
      this.#later({ node: node.initializer, frame });
      if (typescript_default.isComputedPropertyName(node.name)) this.#later({ node: node.name.expression, frame });
    } else if (isFunction(node)) this.#later({ node: node.body ?? node, frame: this.#bodyFrame(node, frame) });
    else {
      if (typescript_default.isCallExpression(node)) this.#visitCall(node, frame);
      if (typescript_default.isNewExpression(node)) this.#visitCreation(node, frame);
      if (typescript_default.isObjectLiteralExpression(node) || typescript_default.isArrayLiteralExpression(node)) this.#visitChanges(node, frame);
      typescript_default.forEachChild(node, (child) => {
        this.#later({ node: child, frame });
      });
    }
  }
  #visitName(node, frame) {
    const value = this.#evaluator.evaluate(node, frame);
    if (this.#record(value) || value.kind === "primitive") return;
    if (value.kind === "function") this.#visitBody(value, null, frame);
    const declaration = this.#evaluator.names.declarationOf(node);
    if (declaration !== null) this.#visitDeclaration(declaration, frame);
  }
  #visitAccess(node, frame) {
    if (typescript_default.isElementAccessExpression(node)) this.#later({ node: node.argumentExpression, frame });
    const value = this.#evaluator.evaluate(node, frame);
    if (this.#record(value) || value.kind === "primitive") return;
    if (value.kind === "function") this.#visitBody(value, null, frame);
    const receiver = this.#evaluator.evaluate(node.expression, frame);
    if (this.#record(receiver)) return;
    const name = nameOfAccess(node);
    if (name !== null) this.#visitMember(receiver, name, value, { node, frame });
    const cell = name === null ? void 0 : cellAt(receiver, name);
    if (cell !== void 0) this.#later(cell);
    if (cell === void 0 || cell.value !== void 0) this.#later({ node: unwrap(node.expression), frame });
  }
  #visitMember(receiver, name, value, site) {
    const getter = getterOf(this.#evaluator, receiver, name);
    if (getter !== null) this.#visitBody(getter, site.node, site.frame);
    const exported = receiver.kind === "module" ? receiver.members.declaration(name) : null;
    if (exported !== null) this.#visitDeclaration(exported, this.#evaluator.frames.root);
    if (value.kind !== "unknown") return;
    for (const source of this.#evaluator.instances.sourcesOf(receiver, name)) this.#later(source);
  }
  #visitCall(node, frame) {
    const callee = this.#evaluator.evaluate(node.expression, frame);
    if (callee.kind === "function") this.#visitBody(callee, node, frame);
    this.#record(this.#evaluator.evaluate(node, frame));
  }
  /** An instance may need whatever its constructors and fields use. */
  #visitCreation(node, frame) {
    const value = this.#evaluator.evaluate(node, frame);
    if (this.#record(value) || value.kind !== "instance") return;
    for (const level of this.#evaluator.instances.levels(value)) {
      for (const member of level.node.members) {
        if (typescript_default.isConstructorDeclaration(member) && member.body !== void 0) {
          this.#later({ node: member.body, frame: level.frame });
        }
        if (typescript_default.isPropertyDeclaration(member) && member.initializer !== void 0) {
          this.#later({ node: member.initializer, frame: level.frame });
        }
      }
    }
  }
  #visitBody(callee, call, frame) {
    const { node, frame: lexical, self } = callee;
    if (node.body === void 0 || frame.depth > MAX_DEPTH3) return;
    const inside = this.#evaluator.frames.enter({ parent: frame, lexical, callable: node, call, self });
    this.#later({ node: node.body, frame: inside });
  }
  /** A function written where it is used: it may run with any arguments. */
  #bodyFrame(node, frame) {
    return this.#evaluator.frames.enter({ parent: frame, lexical: frame, callable: node, call: null, self: null });
  }
  /** Everything that a variable, parameter or export may hold, or that is put into it. */
  #visitDeclaration(declaration, frame) {
    let holder = declaration;
    while (typescript_default.isBindingElement(holder) || isBindingPattern(holder)) {
      if (typescript_default.isBindingElement(holder) && holder.initializer !== void 0)
        this.#later({ node: holder.initializer, frame });
      holder = holder.parent;
    }
    const owner = this.#evaluator.ownerFrame(holder, frame);
    if (typescript_default.isVariableDeclaration(holder) && holder.initializer !== void 0) {
      this.#later({ node: holder.initializer, frame: owner });
    }
    if (typescript_default.isExportAssignment(holder)) this.#later({ node: holder.expression, frame: owner });
    if (typescript_default.isParameter(holder)) this.#visitParameter(holder, frame);
    for (const { node } of this.#evaluator.names.writesTo(declaration)) {
      this.#later({ node, frame: this.#evaluator.ownerFrame(node, frame) });
    }
    for (const { node } of this.#evaluator.mutations.ofHolder(declaration)) {
      this.#later({ node, frame: this.#evaluator.ownerFrame(node, frame) });
    }
  }
  #visitParameter(node, frame) {
    const callable = callableOf(node.parent);
    const active = callable === null ? null : frameOf(callable, frame);
    if (node.initializer !== void 0) this.#later({ node: node.initializer, frame: active ?? frame });
    if (active?.call == null || active.parent === null) return;
    const place = node.parent.parameters.indexOf(node);
    const { items } = argumentsOf(this.#evaluator, active.call, active.parent);
    const given = node.dotDotDotToken === void 0 ? items.slice(place, place + 1) : items.slice(place);
    for (const item of given) this.#later(item);
  }
  #visitChanges(node, frame) {
    for (const mutation of this.#evaluator.mutations.ofExpression(node)) {
      this.#later({ node: mutation.node, frame: this.#evaluator.ownerFrame(mutation.node, frame) });
    }
  }
  /** Adds the components a value is or is made from; true when nothing behind it is left to look at. */
  #record(value) {
    if (this.#seenValues.has(value)) return this.#isComponent(value);
    this.#seenValues.add(value);
    if (this.#isComponent(value)) {
      this.found.add(this.#evaluator.identityOf(value));
      return true;
    }
    if (value.kind === "backend" || value.kind === "backend-components") {
      const map = backendMap(this.#evaluator, value.kind === "backend" ? value : value.backend);
      for (const cell of map?.cells.values() ?? []) this.#record(this.#evaluator.evaluateCell(cell));
    }
    if (value.kind === "symbol") {
      if (value.origin !== null) this.#later(value.origin);
      for (const part of value.from) this.#recordPart(part);
    }
    return false;
  }
  /** Chains of symbols may be long; each link is looked at once, and not one inside the other. */
  #recordPart(first) {
    const open = [first];
    for (let value = open.pop(); value !== void 0; value = open.pop()) {
      if (this.#seenValues.has(value)) continue;
      if (value.kind !== "symbol") this.#record(value);
      else {
        this.#seenValues.add(value);
        if (value.origin !== null) this.#later(value.origin);
        open.push(...value.from);
      }
    }
  }
  #isComponent(value) {
    if (value.kind === "definition") return true;
    return value.kind === "instance" && this.#evaluator.instances.frameworkBase(value)?.kind === "component";
  }
};
function nameOfAccess(node) {
  if (typescript_default.isPropertyAccessExpression(node)) return node.name.text;
  const key = node.argumentExpression;
  return typescript_default.isStringLiteralLike(key) || typescript_default.isNumericLiteral(key) ? key.text : null;
}
function cellAt(receiver, name) {
  if (receiver.kind === "object") return receiver.cells.get(name);
  return receiver.kind === "list" && receiver.open === null ? receiver.items[Number(name)] : void 0;
}
function withKnownDependencies(components) {
  const known3 = new Set(components.map(({ key }) => key));
  const bySource2 = /* @__PURE__ */ new Map();
  for (const { key } of components) bySource2.set(sourceOf2(key), [...bySource2.get(sourceOf2(key)) ?? [], key]);
  return components.map((component) => {
    const needed = component.dependsOn.flatMap((key) => known3.has(key) ? [key] : bySource2.get(sourceOf2(key)) ?? []);
    return { ...component, dependsOn: [...new Set(needed)].filter((key) => key !== component.key) };
  });
}
var sourceOf2 = (key) => key.slice(0, key.lastIndexOf("#"));

// src/parse/typescript/changes.ts
function changed(value, mutations, { frame }) {
  if (mutations.length === 0) return value;
  if (value.kind === "list") return { ...value, open: "mutated" };
  if (value.kind !== "object") return value;
  const { cells, open } = mutations.some(({ property }) => property === null) ? blurred(value, "mutated") : value;
  const changes = mutations.flatMap(
    ({ property, node }) => property === null ? [] : [[property, { node, frame, value: unknown("mutated") }]]
  );
  return { kind: "object", cells: new Map([...cells, ...changes]), open };
}
function blurred({ cells }, why) {
  const unknowns = [...cells].map(([key, cell]) => [key, { ...cell, value: unknown(why) }]);
  return { kind: "object", cells: new Map(unknowns), open: why };
}
var heldBy2 = (value, holder) => value.holders.includes(holder) ? value : { ...value, holders: [...value.holders, holder] };

// src/parse/typescript/literals.ts
function evaluateObject(evaluation, node, frame) {
  return changed(readObject(evaluation, node, frame), evaluation.mutations.ofExpression(node), { node, frame });
}
function evaluateArray(evaluation, node, frame) {
  return changed(spreadOut(evaluation, node.elements, frame), evaluation.mutations.ofExpression(node), { node, frame });
}
function readObject(evaluation, node, frame) {
  let cells = /* @__PURE__ */ new Map();
  let open = null;
  const become = (object) => {
    cells = new Map(object.cells);
    open = object.open;
  };
  for (const property of node.properties) {
    const object = { kind: "object", cells, open };
    if (typescript_default.isSpreadAssignment(property)) become(spread(evaluation, object, property.expression, frame));
    else {
      const key = setsPrototype(property) ? null : propertyKey(evaluation, property.name, frame);
      if (key === null) become(blurred(object, "computed-key"));
      else cells.set(key, cellOf(property, frame));
    }
  }
  return { kind: "object", cells, open };
}
function merged(onto, value) {
  const { cells, open } = value.open === null ? onto : blurred(onto, value.open);
  return { kind: "object", cells: new Map([...cells, ...value.cells]), open };
}
function spread(evaluation, onto, expression, frame) {
  const value = evaluation.evaluate(expression, frame);
  if (value.kind === "object") return merged(onto, value);
  if (isNullish(value) || value.kind === "primitive" && value.value === false) return onto;
  return spreadEither(evaluation, onto, expression, frame) ?? blurred(onto, "spread-of-unknown");
}
function spreadEither(evaluation, onto, expression, frame) {
  const choice = choiceAt(unwrap(expression));
  if (choice === null) return null;
  const condition = evaluation.evaluate(choice.condition, frame);
  if (truthOf(condition) !== null) return null;
  const first = spread(evaluation, onto, choice.whenTrue, frame);
  const second = choice.whenFalse === null ? onto : spread(evaluation, onto, choice.whenFalse, frame);
  if (first.open !== onto.open || second.open !== onto.open) return null;
  const cells = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...first.cells.keys(), ...second.cells.keys()])) {
    const [a, b] = [first.cells.get(key), second.cells.get(key)];
    const { node } = a ?? b;
    if (a !== void 0 && a === b) cells.set(key, a);
    else cells.set(key, { node, frame, value: either(evaluation, condition, [a, b], textOf3(expression)) });
  }
  return { kind: "object", cells, open: onto.open };
}
function choiceAt(node) {
  if (typescript_default.isConditionalExpression(node)) {
    return { condition: node.condition, whenTrue: node.whenTrue, whenFalse: node.whenFalse };
  }
  const isAnd = typescript_default.isBinaryExpression(node) && node.operatorToken.kind === typescript_default.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? { condition: node.left, whenTrue: node.right, whenFalse: null } : null;
}
function either(evaluation, condition, cells, text) {
  const values = cells.map((cell) => cell === void 0 ? UNDEFINED : evaluation.evaluateCell(cell));
  return evaluation.compose("?:", [condition, ...values], text);
}
function setsPrototype(property) {
  if (!typescript_default.isPropertyAssignment(property)) return false;
  const { name } = property;
  return (typescript_default.isIdentifier(name) || typescript_default.isStringLiteralLike(name)) && name.text === "__proto__";
}
function propertyKey(evaluation, name, frame) {
  if (typescript_default.isIdentifier(name) || typescript_default.isPrivateIdentifier(name) || typescript_default.isStringLiteralLike(name)) return name.text;
  if (typescript_default.isNumericLiteral(name)) return String(Number(name.text));
  if (!typescript_default.isComputedPropertyName(name)) return null;
  const key = evaluation.evaluate(name.expression, frame);
  return key.kind === "primitive" ? String(key.value) : null;
}
function cellOf(property, frame) {
  if (typescript_default.isPropertyAssignment(property)) return { node: property.initializer, frame };
  return { node: typescript_default.isShorthandPropertyAssignment(property) ? property.name : property, frame };
}

// src/parse/typescript/builtins.ts
function evaluateBuiltin(evaluator, callee, node, frame) {
  const [first] = node.arguments;
  if (first === void 0 || typescript_default.isSpreadElement(first)) return null;
  switch (callee) {
    case "global:Object.freeze":
    case "global:Object.seal":
      return evaluator.evaluate(first, frame);
    case "global:structuredClone": {
      const value = evaluator.evaluate(first, frame);
      return value.kind === "object" || value.kind === "list" ? changed(value, evaluator.mutations.ofExpression(node), { node, frame }) : null;
    }
    case "global:Object.assign":
      return assign(evaluator, node, first, frame);
    case "global:String": {
      const value = evaluator.evaluate(first, frame);
      return value.kind === "primitive" ? primitive(String(value.value)) : null;
    }
    default:
      return null;
  }
}
function assign(evaluator, node, target, frame) {
  const literal = unwrap(target);
  if (!typescript_default.isObjectLiteralExpression(literal)) return null;
  let object = readObject(evaluator, literal, frame);
  for (const argument of node.arguments.slice(1)) {
    const value = typescript_default.isSpreadElement(argument) ? null : evaluator.evaluate(argument, frame);
    if (value?.kind !== "object") return null;
    object = merged(object, value);
  }
  return changed(object, evaluator.mutations.ofExpression(node), { node, frame });
}
function evaluateStringMethod(evaluator, text, method, node, frame) {
  const values = node.arguments.map((argument) => evaluator.evaluate(argument, frame));
  const known3 = values.map((value) => value.kind === "primitive" ? value.value : void 0);
  if (values.some(({ kind }) => kind !== "primitive")) return null;
  const [first, second] = known3;
  switch (method) {
    case "toLowerCase":
      return primitive(text.toLowerCase());
    case "toUpperCase":
      return primitive(text.toUpperCase());
    case "trim":
      return primitive(text.trim());
    case "toString":
      return primitive(text);
    case "concat":
      return primitive(text + known3.map(String).join(""));
    case "replace":
      return typeof first === "string" && typeof second === "string" ? primitive(text.replace(first, () => second)) : null;
    case "replaceAll":
      return typeof first === "string" && typeof second === "string" ? primitive(text.replaceAll(first, () => second)) : null;
    case "slice":
    case "substring":
      if (!known3.every((value) => value === void 0 || typeof value === "number")) return null;
      return primitive(text[method](...known3));
    case "startsWith":
      return typeof first === "string" ? primitive(text.startsWith(first)) : null;
    case "endsWith":
      return typeof first === "string" ? primitive(text.endsWith(first)) : null;
    case "includes":
      return typeof first === "string" ? primitive(text.includes(first)) : null;
    default:
      return null;
  }
}

// src/parse/typescript/calls.ts
var MAX_CALL_DEPTH = 40;
function evaluateCall(evaluation, node, frame) {
  if (node.expression.kind === typescript_default.SyntaxKind.SuperKeyword) return UNDEFINED;
  if (node.expression.kind === typescript_default.SyntaxKind.ImportKeyword) return evaluation.symbolFor(node, frame);
  const required = evaluation.names.modules.required(node);
  if (required !== null) return required;
  const callee = evaluation.evaluate(node.expression, frame);
  switch (callee.kind) {
    case "function":
      return evaluation.callFunction(callee, node, frame);
    case "framework":
      return callee.export.kind === "define-backend" ? { kind: "backend", node, frame } : evaluation.symbolFor(node, frame);
    case "bound-method":
      return callMethod(evaluation, callee.receiver, callee.name, node, frame);
    case "symbol":
      return evaluateBuiltin(evaluation, callee.key, node, frame) ?? evaluation.symbolFor(node, frame);
    case "primitive":
      return isNullish(callee) && typescript_default.isOptionalChain(node) ? UNDEFINED : evaluation.symbolFor(node, frame);
    default:
      return evaluation.symbolFor(node, frame);
  }
}
function callMethod(evaluation, receiver, name, node, frame) {
  if (receiver.kind === "framework" && receiver.export.kind === "component" && name === "define") {
    return { kind: "definition", node, frame, of: receiver.export };
  }
  if (receiver.kind === "class" && name === "define" && evaluation.instances.componentOf(receiver) !== null) {
    return { kind: "definition", node, frame, of: receiver };
  }
  if (receiver.kind === "backend" && returnsBackend(name)) return receiver;
  if (receiver.kind === "primitive" && typeof receiver.value === "string") {
    return evaluateStringMethod(evaluation, receiver.value, name, node, frame) ?? evaluation.symbolFor(node, frame);
  }
  if (receiver.kind === "list" && name === "join") return join(evaluation, receiver.items, node, frame);
  return evaluation.symbolFor(node, frame);
}
function join(evaluation, items, node, frame) {
  const [first] = node.arguments;
  const separator = first === void 0 ? primitive(",") : evaluation.evaluate(first, frame);
  const values = items.map((item) => evaluation.evaluateCell(item));
  const parts = values.map((value) => value.kind === "primitive" ? String(value.value ?? "") : null);
  if (separator.kind !== "primitive" || parts.includes(null)) return evaluation.symbolFor(node, frame);
  return primitive(parts.join(String(separator.value)));
}
function evaluateReturn(evaluation, callee, call, frame) {
  const { body, asteriskToken } = callee.node;
  if (body === void 0 || asteriskToken !== void 0) return evaluation.symbolFor(call, frame);
  if (frame.depth >= MAX_CALL_DEPTH || isRunning(callee.node, frame)) return evaluation.symbolFor(call, frame);
  const inside = evaluation.frames.enter({
    parent: frame,
    lexical: callee.frame,
    callable: callee.node,
    call,
    self: callee.self
  });
  if (!typescript_default.isBlock(body)) return evaluation.evaluate(body, inside);
  const [only, ...others] = returnsOf(body);
  if (only === void 0) return UNDEFINED;
  if (others.length > 0 || only.parent !== body) return evaluation.symbolFor(call, frame);
  return only.expression === void 0 ? UNDEFINED : evaluation.evaluate(only.expression, inside);
}
function returnsOf(body) {
  const found = [];
  const visit = (node) => {
    if (typescript_default.isReturnStatement(node)) found.push(node);
    else if (!isFunction(node) && !typescript_default.isClassLike(node) && !typescript_default.isExpression(node)) typescript_default.forEachChild(node, visit);
  };
  typescript_default.forEachChild(body, visit);
  return found;
}

// src/parse/typescript/object-tools.ts
var CHANGING_METHODS = /* @__PURE__ */ new Set([
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "sort",
  "reverse",
  "fill",
  "copyWithin",
  "set",
  "delete"
]);
var ITERATING_METHODS = /* @__PURE__ */ new Set(["forEach", "map", "filter", "find", "some", "every", "flatMap"]);
var FIRST_ARGUMENT_CHANGERS = [
  "assign",
  "merge",
  "mergeWith",
  "defaults",
  "defaultsDeep",
  "extend",
  "defineProperty",
  "defineProperties",
  "setPrototypeOf"
];
var FIRST_ARGUMENT_GIVERS = /* @__PURE__ */ new Set(["assign", "freeze", "seal"]);
var SETTERS_OF_TOOLS = /* @__PURE__ */ new Set(["set", "deleteProperty"]);
var TOOLS = /* @__PURE__ */ new Set(["Reflect", "_", "lodash"]);
var changesReceiver = (method) => method !== null && CHANGING_METHODS.has(method);
var iterates = (method) => method !== null && ITERATING_METHODS.has(method);
function changesFirstArgument({ expression }) {
  const name = lastName(expression);
  if (name === null) return false;
  if (FIRST_ARGUMENT_CHANGERS.includes(name)) return true;
  if (!typescript_default.isPropertyAccessExpression(expression) || !typescript_default.isIdentifier(expression.expression)) return false;
  return TOOLS.has(expression.expression.text) && SETTERS_OF_TOOLS.has(name);
}
function givesFirstArgument({ expression }) {
  return FIRST_ARGUMENT_GIVERS.has(lastName(expression) ?? "");
}
function lastName(node) {
  if (node === null) return null;
  if (typescript_default.isIdentifier(node)) return node.text;
  return typescript_default.isPropertyAccessExpression(node) ? node.name.text : null;
}
function accessPath(node) {
  const path = [];
  let first = null;
  let at = outermost(node);
  for (; ; ) {
    const { parent } = at;
    if (typescript_default.isPropertyAccessExpression(parent) && parent.expression === at) path.push(parent.name.text);
    else if (typescript_default.isElementAccessExpression(parent) && parent.expression === at) path.push(textOfKey(parent));
    else return { at, path, first };
    first ??= parent;
    at = outermost(parent);
  }
}
function textOfKey({ argumentExpression: key }) {
  return typescript_default.isStringLiteralLike(key) || typescript_default.isNumericLiteral(key) ? key.text : null;
}

// src/parse/typescript/field-writes.ts
var FieldWrites = class {
  #evaluation;
  #byName = /* @__PURE__ */ new Map();
  #patchedClasses = null;
  constructor(evaluation) {
    this.#evaluation = evaluation;
  }
  to(name) {
    let known3 = this.#byName.get(name);
    if (known3 === void 0) this.#byName.set(name, known3 = sortWrites(this.#evaluation.index.mentions(name)));
    return known3;
  }
  /** Whether somebody else than the class may set the field of an instance. */
  mayChange(name, levels) {
    return levels.some(({ node }) => this.#patched().has(node)) || this.isSetOutside(name, levels);
  }
  /** `holder.stack = …`: whoever `holder` is, unless it is certainly something else. */
  isSetOutside(name, levels) {
    const own = levels[0]?.node ?? null;
    return this.to(name).outside.some(({ target }) => !this.#isOther(unwrap(target.expression), own));
  }
  mayChangeStatic(name, { node }) {
    const { outside, ofStatic } = this.to(name);
    return ofStatic.length > 0 || this.#patched().has(node) || outside.some(({ target }) => {
      const receiver = unwrap(target.expression);
      const declaration = typescript_default.isIdentifier(receiver) ? this.#evaluation.names.declarationOf(receiver) : null;
      return declaration === null || !typescript_default.isClassLike(declaration) || declaration === node;
    });
  }
  /** Classes that, or whose instances, `Object.assign(this, …)` and the like may give any field. */
  #patched() {
    if (this.#patchedClasses !== null) return this.#patchedClasses;
    const { index } = this.#evaluation;
    const objects = FIRST_ARGUMENT_CHANGERS.flatMap((name) => index.callsNamed(name)).filter(changesFirstArgument).flatMap((call) => call.arguments?.[0] ?? []);
    const classes = objects.map((object) => {
      const at = unwrap(object);
      return at.kind === typescript_default.SyntaxKind.ThisKeyword ? classOfThis(at) : this.#createdClass(at);
    });
    return this.#patchedClasses = new Set(classes.filter((node) => node !== null));
  }
  /** The class that `name` names, or a new instance of which it is declared to hold; else null. */
  #createdClass(name) {
    if (!typescript_default.isIdentifier(name)) return null;
    const holder = this.#evaluation.names.declarationOf(name);
    if (holder !== null && typescript_default.isClassLike(holder)) return holder;
    if (holder === null || !typescript_default.isVariableDeclaration(holder) || holder.initializer === void 0) return null;
    const made = unwrap(holder.initializer);
    return typescript_default.isNewExpression(made) && typescript_default.isIdentifier(made.expression) ? this.#evaluation.names.declarationOf(made.expression) : null;
  }
  /** Certainly no instance of `own` (the framework's, where null): a literal, a namespace, an instance of another class. */
  #isOther(receiver, own) {
    if (!typescript_default.isIdentifier(receiver)) return /^(module\.)?exports$/.test(receiver.getText());
    const declaration = this.#evaluation.names.declarationOf(receiver);
    if (declaration === null) return ["module", "exports", "process", "globalThis"].includes(receiver.text);
    if (typescript_default.isClassLike(declaration) || typescript_default.isModuleDeclaration(declaration) || typescript_default.isFunctionDeclaration(declaration)) {
      return true;
    }
    if (!typescript_default.isVariableDeclaration(declaration) || declaration.initializer === void 0) return false;
    if ((declaration.parent.flags & typescript_default.NodeFlags.Const) === 0) return false;
    const made = unwrap(declaration.initializer);
    if (typescript_default.isObjectLiteralExpression(made) || typescript_default.isArrayLiteralExpression(made)) return true;
    if (!typescript_default.isNewExpression(made) || !typescript_default.isIdentifier(made.expression)) return false;
    const created = this.#evaluation.names.declarationOf(made.expression);
    return created !== null && created !== own && (own !== null || this.#evaluation.tree.pathOf(created) !== null);
  }
};
function sortWrites(mentions) {
  const ofClass = /* @__PURE__ */ new Map();
  const ofStatic = [];
  const outside = [];
  for (const target of mentions.map(mentionedAt)) {
    if (!typescript_default.isPropertyAccessExpression(target) && !typescript_default.isElementAccessExpression(target)) continue;
    const found = writeAt(target);
    if (found === null) continue;
    const write = { ...found, target };
    const receiver = unwrap(target.expression);
    const owner = receiver.kind === typescript_default.SyntaxKind.ThisKeyword ? classOfThis(receiver) : null;
    if (owner !== null) ofClass.set(owner, [...ofClass.get(owner) ?? [], write]);
    else if (receiver.kind === typescript_default.SyntaxKind.ThisKeyword && isInStatic(receiver)) ofStatic.push(write);
    else outside.push(write);
  }
  return { ofClass, ofStatic, outside };
}
function isInStatic(receiver) {
  const container = thisContainer(receiver);
  return container !== null && (isStatic(container) || typescript_default.isClassStaticBlockDeclaration(container));
}

// src/parse/typescript/fields.ts
var Fields = class {
  #evaluation;
  #writes;
  constructor(evaluation) {
    this.#evaluation = evaluation;
    this.#writes = new FieldWrites(evaluation);
  }
  /** Null when none of the classes has the field. */
  read(name, levels, site) {
    if (this.#writes.mayChange(name, levels)) return unknown("mutated");
    const sources = [...declaredIn(levels, name), ...writtenIn(levels, this.#writes.to(name))];
    if (sources.length === 0) return null;
    const only = sources[0];
    if (sources.length > 1 || only.value === null) return unknown("several-values");
    const frame = this.#frameOf(only, levels, site);
    if (frame === null) return unknown("several-values");
    if (isReadBefore(only, levels, site)) return unknown("reassigned");
    return this.#evaluation.evaluate(only.value, frame);
  }
  /** Every expression that may give the field a value, in the frames it would be computed in. */
  sourcesOf(name, levels) {
    const declared = [...declaredIn(levels, name), ...declaredIn(levels, name, true)].map((source) => ({
      node: source.value ?? source.node,
      frame: levels[source.level].frame
    }));
    const frame = levels.at(-1)?.frame ?? this.#evaluation.frames.root;
    const { ofClass, ofStatic, outside } = this.#writes.to(name);
    const written = [...levels.flatMap(({ node }) => ofClass.get(node) ?? []), ...ofStatic, ...outside];
    return [...declared, ...written.map(({ node }) => ({ node, frame: this.#evaluation.ownerFrame(node, frame) }))];
  }
  /** Whether a method may have been replaced by something put in its place. */
  isOverwritten(name, levels) {
    return this.#writes.isSetOutside(name, levels) || writtenIn(levels, this.#writes.to(name)).length > 0;
  }
  isChangedOutside(name, levels) {
    return this.#writes.mayChange(name, levels);
  }
  isStaticWritten(name, of) {
    return this.#writes.mayChangeStatic(name, of);
  }
  /** The activation in which the value is computed, where there is exactly one. */
  #frameOf({ level, kind, node }, levels, site) {
    const { node: owner, frame } = levels[level];
    if (kind === "parameter") return frame;
    const callable = enclosingCallable(node);
    const running = callable === null || callable === owner ? null : frameOf(callable, site.frame);
    const isOwnRun = running !== null && isSame(running.self, frame.self) && site.node.pos >= node.end;
    return isOwnRun && isStraight(node) ? running : this.#onlyRun(node, owner, frame);
  }
  /**
   * The one activation that gets to a node when an instance is made: the constructor, or a method that nothing but
   * the constructor mentions, once and under no condition.
   */
  #onlyRun(node, owner, made) {
    const callable = enclosingCallable(node);
    if (callable === owner) return isStraight(node) ? made : null;
    if (callable?.parent !== owner || !typescript_default.isMethodDeclaration(callable)) return null;
    if (!isStraight(node) || !typescript_default.isIdentifier(callable.name) || callable.asteriskToken !== void 0) return null;
    const [mention, ...others] = this.#evaluation.index.mentions(callable.name.text);
    if (mention === void 0 || others.length > 0) return null;
    const call = callAt2(mention);
    if (call === null || classOfThis(call) !== owner) return null;
    const parent = this.#onlyRun(call, owner, made);
    if (parent === null) return null;
    const callee = this.#evaluation.evaluate(call.expression, parent);
    if (callee.kind !== "function" || callee.node !== callable) return null;
    return this.#evaluation.frames.enter({ parent, lexical: callee.frame, callable, call, self: callee.self });
  }
};
function declaredIn(levels, name, inStatics = false) {
  return levels.flatMap(
    ({ node }, level) => node.members.flatMap((member) => {
      if (typescript_default.isConstructorDeclaration(member) && !inStatics) {
        const parameter = member.parameters.find((each) => isFieldParameter(each) && isNamed(each.name, name));
        return parameter === void 0 ? [] : [{ level, kind: "parameter", node: member, value: parameter.name }];
      }
      if (!typescript_default.isPropertyDeclaration(member) || !isNamed(member.name, name) || isStatic(member) !== inStatics) return [];
      const { initializer } = member;
      if (hasDecorator(member)) return [{ level, kind: "initialiser", node: member, value: null }];
      return initializer === void 0 ? [] : [{ level, kind: "initialiser", node: initializer, value: initializer }];
    })
  );
}
function writtenIn(levels, { ofClass }) {
  return levels.flatMap(
    ({ node: owner }, level) => (ofClass.get(owner) ?? []).map(({ node, value }) => {
      const isPlain = typescript_default.isExpressionStatement(node.parent);
      return { level, kind: "assignment", node, value: isPlain ? value : null };
    })
  );
}
var isStraight = (node) => contextWithin(node).length === 0;
function isReadBefore({ level, kind, node }, levels, { node: read2, frame }) {
  const reading = levels.findIndex((each) => each.frame === frame);
  if (reading === -1) return false;
  if (reading !== level) return reading > level;
  if (kind === "parameter") return false;
  const [readsEarly, setsEarly] = [isInInitialiser(read2), kind === "initialiser"];
  return readsEarly === setsEarly ? read2.pos < node.pos : readsEarly;
}
function isInInitialiser(node) {
  for (let at = node; !typescript_default.isClassLike(at); at = at.parent) if (typescript_default.isPropertyDeclaration(at)) return true;
  return false;
}
var isSame = (a, b) => a?.kind === "instance" && b?.kind === "instance" && a.node === b.node && a.frame === b.frame;

// src/parse/typescript/instances.ts
var Instances = class {
  #evaluation;
  #fields;
  #chains = /* @__PURE__ */ new Map();
  constructor(evaluation) {
    this.#evaluation = evaluation;
    this.#fields = new Fields(evaluation);
  }
  /** The repository's classes behind an instance, own class first. */
  levels(instance) {
    return this.#chain(instance).levels;
  }
  /** What the framework says the instance is in the end, or null. */
  frameworkBase(instance) {
    if (instance.of?.kind !== "class") return instance.of;
    return this.#chain(instance).base;
  }
  /**
   * The call whose arguments reach the framework's constructor, and the frame they belong to: the `new` itself, or
   * the last `super(…)`. Null when nobody calls it, and when the class is none we know.
   */
  frameworkCall(instance) {
    if (instance.of?.kind !== "class") {
      return instance.of !== null && typescript_default.isNewExpression(instance.node) ? instance : null;
    }
    return this.#chain(instance).call;
  }
  /** The component class a repository class extends, or null. */
  componentOf(value) {
    const base = this.#baseOf(value, /* @__PURE__ */ new Set());
    return base?.kind === "component" ? base : null;
  }
  member(instance, name, site) {
    const getter = getterOf(this.#evaluation, instance, name);
    if (getter !== null) return this.#evaluation.callFunction(getter, site.node, site.frame);
    const levels = this.levels(instance);
    for (const { node, frame } of levels) {
      const method = node.members.find((each) => !isStatic(each) && isMethodNamed(each, name));
      if (method === void 0) continue;
      return this.#fields.isOverwritten(name, levels) ? unknown("mutated") : { kind: "function", node: method, frame, self: instance };
    }
    return this.#fields.read(name, levels, site) ?? this.#unseen(instance, name);
  }
  staticMember(value, name, site) {
    const { node, frame } = value;
    const getter = getterOf(this.#evaluation, value, name);
    if (getter !== null) return this.#evaluation.callFunction(getter, site.node, site.frame);
    const member = node.members.find((each) => isStatic(each) && isNamed(each.name, name) && !isSignature(each));
    if (member !== void 0 && typescript_default.isMethodDeclaration(member))
      return { kind: "function", node: member, frame, self: value };
    if (member !== void 0 && typescript_default.isPropertyDeclaration(member)) {
      const isCertain = !this.#fields.isStaticWritten(name, value) && !hasDecorator(member);
      return isCertain && member.initializer !== void 0 ? this.#evaluation.evaluate(member.initializer, frame) : unknown("reassigned");
    }
    const base = this.#superclass(value);
    return base?.kind === "class" ? this.staticMember(base, name, site) : { kind: "bound-method", receiver: value, name };
  }
  /** Every expression that may have given a field its value. */
  sourcesOf(receiver, name) {
    if (receiver.kind === "instance") return this.#fields.sourcesOf(name, this.levels(receiver));
    const classes = /* @__PURE__ */ new Map();
    for (let at = receiver; at?.kind === "class" && !classes.has(at.node); at = this.#superclass(at)) {
      classes.set(at.node, at);
    }
    return classes.size === 0 ? [] : this.#fields.sourcesOf(name, [...classes.values()]);
  }
  /** A field of the framework's, or of a class that is none of ours to know. */
  #unseen(instance, name) {
    if (this.#fields.isChangedOutside(name, this.levels(instance))) return unknown("mutated");
    if (name === "location" && this.frameworkBase(instance)?.kind === "stack")
      return regionOf(this.#evaluation, instance);
    const key = this.#evaluation.identityOf(instance);
    return { ...memberOf(symbol(key, this.#nameOf(instance)), name), from: [instance] };
  }
  #chain(instance) {
    let ofNode = this.#chains.get(instance.node);
    if (ofNode === void 0) this.#chains.set(instance.node, ofNode = /* @__PURE__ */ new Map());
    const known3 = ofNode.get(instance.frame);
    if (known3 !== void 0) return known3;
    const chain = this.#buildChain(instance);
    ofNode.set(instance.frame, chain);
    return chain;
  }
  #buildChain(instance) {
    const levels = [];
    const seen = /* @__PURE__ */ new Set();
    let call = typescript_default.isNewExpression(instance.node) ? instance : null;
    let caller = instance.frame;
    let at = instance.of;
    while (at !== null && at.kind === "class" && !seen.has(at.node)) {
      seen.add(at.node);
      const frame = this.#evaluation.frames.enter({
        parent: caller,
        lexical: at.frame,
        callable: at.node,
        call: call?.node ?? null,
        self: instance
      });
      levels.push({ node: at.node, frame });
      const constructor = at.node.members.find(typescript_default.isConstructorDeclaration);
      if (constructor !== void 0) {
        const superCall = superCallOf(constructor);
        call = superCall === null ? null : { node: superCall, frame };
        caller = frame;
      }
      at = this.#superclass(at);
    }
    return { levels, base: at?.kind === "framework" ? at.export : null, call };
  }
  #superclass(value) {
    const base = heritageOf(value.node);
    return base === null ? null : this.#evaluation.evaluate(base, value.frame);
  }
  #baseOf(value, seen) {
    if (seen.has(value.node)) return null;
    seen.add(value.node);
    const base = this.#superclass(value);
    if (base?.kind === "framework") return base.export;
    return base?.kind === "class" ? this.#baseOf(base, seen) : null;
  }
  #nameOf(instance) {
    const declaration = instance.node.parent;
    if (typescript_default.isVariableDeclaration(declaration) && typescript_default.isIdentifier(declaration.name)) return declaration.name.text;
    return typescript_default.isNewExpression(instance.node) ? textOf3(instance.node.expression) : "this";
  }
};
function superCallOf(constructor) {
  const found = [];
  const visit = (node) => {
    if (typescript_default.isCallExpression(node) && node.expression.kind === typescript_default.SyntaxKind.SuperKeyword) found.push(node);
    else if (!isFunction(node) && !typescript_default.isClassLike(node)) typescript_default.forEachChild(node, visit);
  };
  if (constructor.body !== void 0) typescript_default.forEachChild(constructor.body, visit);
  return found.length === 1 ? found[0] : null;
}
var isMethodNamed = (node, name) => typescript_default.isMethodDeclaration(node) && node.body !== void 0 && isNamed(node.name, name);
var isSignature = (node) => typescript_default.isMethodDeclaration(node) && node.body === void 0;

// src/parse/typescript/mentions.ts
var Mentions = class {
  #index;
  #lookup;
  #resolved = /* @__PURE__ */ new Map();
  constructor(index, lookup) {
    this.#index = index;
    this.#lookup = lookup;
  }
  /** The identifiers of one name that stand for a declaration, in its own file and where it is imported unchanged. */
  identifiersOf(declaration) {
    const name = typescript_default.getNameOfDeclaration(declaration);
    if (name === void 0 || !typescript_default.isIdentifier(name)) return [];
    return this.#resolve(name.text).byDeclaration.get(declaration) ?? [];
  }
  /** The expressions that give what is declared, under whatever name. */
  expressionsOf(declared) {
    return namesOf3(declared).flatMap(
      (name) => this.#index.localNames(name).flatMap((local) => {
        const { byDeclaration, ofModules } = this.#resolve(local);
        const exported = typescript_default.isBinaryExpression(declared) ? this.#exportsOf(declared, byDeclaration) : [];
        return [...byDeclaration.get(declared) ?? [], ...ofModules, ...exported];
      })
    );
  }
  /** Names of other files for what this file assigns to `module.exports`. */
  #exportsOf(declared, byDeclaration) {
    const file = declared.getSourceFile();
    return [...byDeclaration].flatMap(([declaration, mentions]) => {
      const isRequired2 = this.#lookup.requiredFile(declaration) === file;
      const isImported = declaration.getSourceFile() === file && declared.pos <= declaration.pos && declaration.end <= declared.end;
      return isRequired2 || isImported ? mentions : [];
    });
  }
  #resolve(name) {
    const known3 = this.#resolved.get(name);
    if (known3 !== void 0) return known3;
    const byDeclaration = /* @__PURE__ */ new Map();
    const ofModules = [];
    for (const mention of this.#index.mentions(name)) {
      const node = mentionedAt(mention);
      if (typescript_default.isIdentifier(node)) {
        const declaration = this.#lookup.declarationOf(node);
        if (declaration === null) continue;
        const mentions = byDeclaration.get(declaration);
        if (mentions === void 0) byDeclaration.set(declaration, [node]);
        else mentions.push(node);
      } else if (this.#isOfModule(node))
        ofModules.push(node);
    }
    const resolved = { byDeclaration, ofModules };
    this.#resolved.set(name, resolved);
    return resolved;
  }
  #isOfModule({ expression: receiver }) {
    if (!typescript_default.isIdentifier(receiver)) return false;
    const declaration = this.#lookup.declarationOf(receiver);
    return declaration !== null && (typescript_default.isSourceFile(declaration) || typescript_default.isModuleDeclaration(declaration));
  }
};
function namesOf3(declared) {
  if (typescript_default.isExportAssignment(declared)) return [declared.isExportEquals === true ? "exports" : "default"];
  if (typescript_default.isBinaryExpression(declared)) return ["exports", "default"];
  if (typescript_default.isImportClause(declared)) return ["default"];
  if (typescript_default.isImportSpecifier(declared)) return [(declared.propertyName ?? declared.name).text];
  const name = typescript_default.getNameOfDeclaration(declared);
  return name !== void 0 && typescript_default.isIdentifier(name) ? [name.text] : [];
}

// src/parse/typescript/flows.ts
function flowsFrom(node, inList2, index) {
  const { at, path, first } = accessPath(node);
  const { parent } = at;
  if (first !== null) return inList2 ? fromItem(at, path, first) : fromAccess(at, path);
  if ((typescript_default.isCallExpression(parent) || typescript_default.isNewExpression(parent)) && parent.expression !== at) {
    return fromArgument(parent, at, inList2, index);
  }
  if (typescript_default.isVariableDeclaration(parent) || typescript_default.isParameter(parent)) return bind(parent, inList2);
  if (typescript_default.isPropertyAssignment(parent) || typescript_default.isPropertyDeclaration(parent)) return keep(parent.name, inList2);
  if (typescript_default.isShorthandPropertyAssignment(parent)) return keep(parent.name, inList2);
  if (typescript_default.isBinaryExpression(parent)) return fromOperand(parent, at, inList2);
  if (typescript_default.isConditionalExpression(parent)) return parent.condition === at ? [] : [give(parent, inList2)];
  if (typescript_default.isAwaitExpression(parent) || typescript_default.isExportAssignment(parent)) return [give(parent, inList2)];
  if (typescript_default.isReturnStatement(parent) || typescript_default.isArrowFunction(parent) && parent.body === at) {
    return callsAround(parent, index).map((call) => give(call, inList2));
  }
  if (typescript_default.isArrayLiteralExpression(parent)) return [give(parent, true)];
  return typescript_default.isForOfStatement(parent) && parent.expression === at ? fromLoop(parent, inList2) : [];
}
var give = (node, inList2) => ({ kind: "give", node, inList: inList2 });
function fromAccess(at, path) {
  const write = writeAt(at);
  if (write !== null) return [{ kind: "change", property: path[0] ?? null, node: write.node }];
  const { parent } = at;
  if (!typescript_default.isCallExpression(parent) || parent.expression !== at) return [];
  const method = path.at(-1) ?? null;
  const part = path.length > 1 ? path[0] ?? null : null;
  if (changesReceiver(method)) return [{ kind: "change", property: part, node: parent }];
  return iterates(method) ? itemParameter(parent).flatMap((item) => bind(item, false, part)) : [];
}
function fromItem(at, path, first) {
  const [name] = path;
  if (name === null || name === void 0 || /^\d+$/.test(name)) return [give(first, false)];
  const { parent } = at;
  const isCalled2 = path.length === 1 && typescript_default.isCallExpression(parent) && parent.expression === at;
  return isCalled2 && iterates(name) ? itemParameter(parent).flatMap((item) => bind(item, false)) : [];
}
function fromLoop({ initializer }, inList2) {
  if (!typescript_default.isVariableDeclarationList(initializer)) return [];
  return initializer.declarations.flatMap((item) => bind(item, false, inList2 ? void 0 : null));
}
function fromArgument(call, argument, inList2, index) {
  const place = (call.arguments ?? []).findIndex((each) => each === argument);
  const flows = parametersFor(call, place, index).flatMap((parameter) => bind(parameter, inList2));
  if (place !== 0 || inList2) return flows;
  if (givesFirstArgument(call)) flows.push(give(call, false));
  if (changesFirstArgument(call)) flows.push({ kind: "change", property: null, node: call });
  return flows;
}
function fromOperand(parent, at, inList2) {
  const operator = parent.operatorToken.kind;
  const isAssignment3 = operator >= typescript_default.SyntaxKind.FirstAssignment && operator <= typescript_default.SyntaxKind.LastAssignment;
  if (!isAssignment3) return operator === typescript_default.SyntaxKind.CommaToken && parent.right !== at ? [] : [give(parent, inList2)];
  if (parent.right !== at) return [];
  return [give(parent, inList2), ...typescript_default.isPropertyAccessExpression(parent.left) ? keep(parent.left.name, inList2) : []];
}
var keep = (name, inList2) => {
  const text = textOfName(name);
  return text === null ? [] : [{ kind: "keep", name: text, inList: inList2 }];
};
function bind(node, inList2, part) {
  const { name } = node;
  const whole = part === void 0 ? {} : { part };
  if (typescript_default.isIdentifier(name)) {
    const held = { kind: "hold", holder: node, inList: inList2, ...whole };
    return typescript_default.isParameter(node) && isFieldParameter(node) ? [held, { kind: "keep", name: name.text, inList: inList2 }] : [held];
  }
  return name.elements.flatMap((element) => {
    if (typescript_default.isOmittedExpression(element)) return [];
    if (inList2) return typescript_default.isArrayBindingPattern(name) ? bind(element, false, part) : [];
    const property = element.dotDotDotToken === void 0 ? textOfName(element.propertyName ?? element.name) : null;
    return bind(element, false, part === void 0 ? property : part);
  });
}
function parametersFor(call, place, index) {
  const callee = unwrap(call.expression);
  if (isFunction(callee)) return parameterAt(callee, place);
  const isSuper = callee.kind === typescript_default.SyntaxKind.SuperKeyword;
  return constructorsAndFunctions(lastName(isSuper ? superclassAround(call) : callee), index).flatMap(
    (callable) => parameterAt(callable, place)
  );
}
function constructorsAndFunctions(name, index) {
  if (name === null) return [];
  const found = [];
  const names = new Set(index.originalNames(name));
  for (const each of names) {
    for (const callable of index.callablesNamed(each)) {
      if (!typescript_default.isClassLike(callable)) found.push(callable);
      else {
        const constructor = callable.members.find(typescript_default.isConstructorDeclaration);
        if (constructor !== void 0) found.push(constructor);
        const base = lastName(heritageOf(callable));
        if (constructor === void 0 && base !== null) names.add(base);
      }
    }
  }
  return found;
}
function parameterAt({ parameters }, place) {
  const direct = parameters[place];
  return direct === void 0 || direct.dotDotDotToken !== void 0 ? [] : [direct];
}
function itemParameter({ arguments: [callback] }) {
  const inline = callback === void 0 ? null : unwrap(callback);
  return inline !== null && isFunction(inline) ? parameterAt(inline, 0) : [];
}
function callsAround(node, index) {
  const callable = typescript_default.findAncestor(node, (each) => isFunction(each) || typescript_default.isClassLike(each));
  if (callable === void 0 || !isFunction(callable)) return [];
  return namesOf(callable).flatMap((name) => index.localNames(name)).flatMap((name) => index.mentions(name)).map(callAt2).filter((call) => call !== null);
}
function superclassAround(node) {
  const owner = typescript_default.findAncestor(node, typescript_default.isClassLike);
  return owner === void 0 ? null : heritageOf(owner);
}
var textOfName = (name) => typescript_default.isIdentifier(name) || typescript_default.isPrivateIdentifier(name) || typescript_default.isStringLiteralLike(name) ? name.text : null;

// src/parse/typescript/mutations.ts
var MAX_WAYS = 500;
var Mutations = class {
  #index;
  #lookup;
  #mentions;
  #known = /* @__PURE__ */ new Map();
  constructor(index, lookup, mentions) {
    this.#index = index;
    this.#lookup = lookup;
    this.#mentions = mentions;
  }
  /** Changes of the object that an expression makes. */
  ofExpression(node) {
    return this.#remember(node, () => this.#follow([node], true));
  }
  /** Changes of whatever object is in a variable, a parameter or a property of that name. */
  ofHolder(holder) {
    return this.#remember(holder, () => this.#follow(this.#mentionsOf(holder), false));
  }
  #remember(key, find) {
    let found = this.#known.get(key);
    if (found === void 0) this.#known.set(key, found = find());
    return found;
  }
  /** Goes wherever the object goes. With `summed`, what happens through a holder is found once for all it may hold. */
  #follow(start, summed) {
    const found = [];
    const ways = /* @__PURE__ */ new Map();
    const open = start.map((node) => ({ node, inList: false, part: void 0 }));
    const isNew = (way, how) => {
      const known3 = ways.get(way) ?? /* @__PURE__ */ new Set();
      ways.set(way, known3);
      return known3.size < known3.add(how).size;
    };
    for (let carrier = open.pop(); carrier !== void 0; carrier = open.pop()) {
      if (ways.size > MAX_WAYS) return [...found, { property: null, node: carrier.node }];
      const { part } = carrier;
      for (const flow of flowsFrom(carrier.node, carrier.inList, this.#index)) {
        if (flow.kind === "change") {
          found.push({ property: part === void 0 ? flow.property : part, node: flow.node });
          continue;
        }
        const inside = part === void 0 && flow.kind === "hold" ? flow.part : part;
        const way = flow.kind === "give" ? flow.node : flow.kind === "keep" ? flow.name : flow.holder;
        if (!isNew(way, `${flow.inList} ${String(inside)}`)) continue;
        const isSummed = summed && flow.kind !== "give" && inside === void 0 && !flow.inList;
        if (isSummed) for (const mutation of this.ofHolder(way)) found.push(mutation);
        else {
          const nodes = flow.kind === "give" ? this.#givenBy(flow.node) : this.#mentionsOf(way);
          for (const node of nodes) open.push({ node, inList: flow.inList, part: inside });
        }
      }
    }
    return found;
  }
  /** An expression that gives the object; or, where it assigns or exports it, whatever names it afterwards. */
  #givenBy(node) {
    if (typescript_default.isExportAssignment(node)) return this.#mentionsOf(node);
    if (!typescript_default.isBinaryExpression(node) || node.operatorToken.kind !== typescript_default.SyntaxKind.EqualsToken) return [node];
    if (/^module\.exports$/.test(node.left.getText())) return [node, ...this.#mentionsOf(node)];
    const declaration = typescript_default.isIdentifier(node.left) ? this.#lookup.declarationOf(node.left) : null;
    return declaration === null ? [node] : [node, ...this.#mentionsOf(declaration)];
  }
  /** The expressions that name what a holder holds. */
  #mentionsOf(holder) {
    if (typeof holder !== "string") return this.#mentions.expressionsOf(holder);
    const accesses = this.#index.mentions(holder).map(mentionedAt);
    const patterns = this.#index.patternsOf(holder).flatMap((element) => this.#mentions.expressionsOf(element));
    return [...accesses.filter((node) => !typescript_default.isIdentifier(node)), ...patterns];
  }
};

// src/parse/typescript/modules.ts
var Modules = class {
  #evaluation;
  #imports = /* @__PURE__ */ new Map();
  /** Aliases that are being followed: two files may export one name from each other. */
  #following = /* @__PURE__ */ new Set();
  #evaluateSymbol;
  constructor(evaluation, evaluateSymbol) {
    this.#evaluation = evaluation;
    this.#evaluateSymbol = evaluateSymbol;
  }
  /** The module a `require('…')` call names, or null when the call is none. */
  required(node) {
    const [specifier] = node.arguments;
    if (!typescript_default.isIdentifier(node.expression) || node.expression.text !== "require") return null;
    if (specifier === void 0 || !typescript_default.isStringLiteralLike(specifier)) return null;
    if (!this.#isLoader(node.expression)) return null;
    const target = this.#evaluation.tree.resolveModule(node, specifier.text);
    if (target === null) return symbol(`import:${JSON.stringify(specifier.text)}`, specifier.text);
    return typeof target === "string" ? this.framework(target) : this.ofFile(target);
  }
  /** The file of the repository that a variable holds the exports of, or null. */
  requiredFile(declaration) {
    const made = typescript_default.isVariableDeclaration(declaration) ? declaration.initializer : void 0;
    if (made === void 0 || !typescript_default.isCallExpression(made) || !typescript_default.isIdentifier(made.expression)) return null;
    const [specifier] = made.arguments;
    if (made.expression.text !== "require" || specifier === void 0 || !typescript_default.isStringLiteralLike(specifier)) return null;
    const target = this.#evaluation.tree.resolveModule(made, specifier.text);
    return typeof target === "string" ? null : target;
  }
  framework(specifier) {
    const member = (name) => {
      const found = frameworkExport(specifier, name);
      if (found !== null) return { kind: "framework", export: found };
      return name === "default" ? module : importSymbol(specifier, name);
    };
    const module = { kind: "module", members: { key: specifier, member, declaration: () => null } };
    return module;
  }
  ofFile(file) {
    const path = this.#evaluation.tree.pathOf(file) ?? file.fileName;
    const exported = this.#evaluation.tree.checker.getSymbolAtLocation(file);
    const isEsm = file.statements.some(isModuleSyntax);
    if (exported === void 0 || !isEsm) return this.#commonJs(file, path);
    const whole = file.statements.find((each) => typescript_default.isExportAssignment(each) && each.isExportEquals === true);
    if (whole !== void 0) {
      return this.#evaluation.evaluate(whole.expression, this.#evaluation.frames.root);
    }
    return { kind: "module", members: this.#exportsOf(exported, path) };
  }
  ofNamespace(node, target) {
    return {
      kind: "module",
      members: this.#exportsOf(target, this.#evaluation.keyOf(node, this.#evaluation.frames.root))
    };
  }
  /** A name from a package that is not in the repository, or from a file that was not read. */
  unresolved(alias, text) {
    const declaration = alias.declarations?.[0];
    const specifier = declaration === void 0 ? null : moduleSpecifierOf(declaration);
    if (declaration === void 0 || specifier === null) return unknown("unresolved-import");
    const target = this.#evaluation.tree.resolveModule(declaration, specifier);
    const name = importedName2(declaration);
    if (target !== null && typeof target !== "string") {
      if (this.#following.has(alias)) return unknown("circular");
      this.#following.add(alias);
      const found = this.#memberOf(target, name, declaration);
      this.#following.delete(alias);
      return found;
    }
    return name === null ? symbol(`import:${JSON.stringify(specifier)}`, text) : importSymbol(specifier, name, text);
  }
  #memberOf(file, name, at) {
    const module = this.ofFile(file);
    if (name === null || name === "default" && module.kind !== "module") return module;
    return this.#evaluation.property(module, name, { node: at, frame: this.#evaluation.frames.root });
  }
  /** The import that first brought in a name of another package: one for all files that import it. */
  importOf(alias) {
    const declaration = alias.declarations?.[0];
    if (declaration === void 0) return null;
    const key = JSON.stringify([moduleSpecifierOf(declaration), importedName2(declaration)]);
    const first = this.#imports.get(key);
    if (first === void 0) this.#imports.set(key, declaration);
    return first ?? declaration;
  }
  #exportsOf(module, key) {
    const { checker } = this.#evaluation.tree;
    return {
      key,
      member: (name) => {
        const found = checker.tryGetMemberInModuleExports(name, module);
        return found === void 0 ? importSymbol(key, name) : this.#evaluateSymbol(found, name);
      },
      declaration: (name) => {
        const found = checker.tryGetMemberInModuleExports(name, module);
        return found === void 0 ? null : this.#evaluation.names.declarationOfSymbol(found);
      }
    };
  }
  /** `require` itself, or one that `createRequire` made; not a function of the repository. */
  #isLoader(name) {
    const declaration = this.#evaluation.names.declarationOf(name);
    if (declaration === null) return true;
    if (!typescript_default.isVariableDeclaration(declaration) || declaration.initializer === void 0) return false;
    const made = declaration.initializer;
    return typescript_default.isCallExpression(made) && /(^|\.)createRequire$/.test(made.expression.getText());
  }
  /** `module.exports = …`, `module.exports.name = …` and `exports.name = …` at the top of a file. */
  #commonJs(file, path) {
    const { root } = this.#evaluation.frames;
    const named = /* @__PURE__ */ new Map();
    const wholes = [];
    for (const statement of file.statements) {
      if (!typescript_default.isExpressionStatement(statement)) continue;
      const { targets, value } = assignmentChain(statement.expression);
      for (const target of targets) {
        if (/^module\.exports$/.test(target.getText())) wholes.push(value);
        else if (typescript_default.isPropertyAccessExpression(target) && /^(module\.)?exports$/.test(target.expression.getText())) {
          named.set(target.name.text, named.has(target.name.text) ? null : value);
        }
      }
    }
    const [whole, ...others] = wholes;
    if (others.length > 0) return unknown("several-values");
    if (whole !== void 0 && named.size === 0) return this.#evaluation.evaluate(whole, root);
    const member = (name) => {
      const own = named.get(name);
      if (own === null) return unknown("several-values");
      if (own !== void 0) return this.#evaluation.evaluate(own, root);
      if (whole === void 0) return importSymbol(path, name);
      const value = this.#evaluation.evaluate(whole, root);
      return name === "default" ? value : this.#evaluation.property(value, name, { node: whole, frame: root });
    };
    return { kind: "module", members: { key: path, member, declaration: () => null } };
  }
};
var importSymbol = (module, name, text = name) => symbol(`import:${JSON.stringify([module, name])}`, text);
function assignmentChain(expression) {
  const targets = [];
  let at = expression;
  while (typescript_default.isBinaryExpression(at) && at.operatorToken.kind === typescript_default.SyntaxKind.EqualsToken) {
    targets.push(at.left);
    at = at.right;
  }
  return { targets, value: at };
}
function isModuleSyntax(statement) {
  return typescript_default.isImportDeclaration(statement) || typescript_default.isExportDeclaration(statement) || typescript_default.isExportAssignment(statement) || hasModifier(statement, typescript_default.SyntaxKind.ExportKeyword);
}
function moduleSpecifierOf(declaration) {
  for (let at = declaration; at !== void 0; at = at.parent) {
    if ((typescript_default.isImportDeclaration(at) || typescript_default.isExportDeclaration(at)) && at.moduleSpecifier !== void 0) {
      return typescript_default.isStringLiteralLike(at.moduleSpecifier) ? at.moduleSpecifier.text : null;
    }
    if (typescript_default.isImportEqualsDeclaration(at) && typescript_default.isExternalModuleReference(at.moduleReference)) {
      const { expression } = at.moduleReference;
      return typescript_default.isStringLiteralLike(expression) ? expression.text : null;
    }
  }
  return null;
}
function importedName2(declaration) {
  if (typescript_default.isImportSpecifier(declaration) || typescript_default.isExportSpecifier(declaration)) {
    return (declaration.propertyName ?? declaration.name).text;
  }
  return typescript_default.isImportClause(declaration) ? "default" : null;
}

// src/parse/typescript/variables.ts
var Variables = class {
  #evaluation;
  #writes = /* @__PURE__ */ new Map();
  constructor(evaluation) {
    this.#evaluation = evaluation;
  }
  /** `read` is the identifier that reads it, where there is one. */
  evaluate(node, target, frame, read2) {
    const value = this.#valueOf(node, target, frame, read2);
    if (value.kind === "symbol") return heldBy2(value, node);
    const isChangeable = value.kind === "object" || value.kind === "list";
    return isChangeable ? changed(value, this.#evaluation.mutations.ofHolder(node), { node, frame }) : value;
  }
  writesTo(declaration) {
    let known3 = this.#writes.get(declaration);
    if (known3 === void 0) {
      const mentions = this.#evaluation.mentions.identifiersOf(declaration);
      this.#writes.set(declaration, known3 = mentions.map(writeAt).filter((write) => write !== null));
    }
    return known3;
  }
  #valueOf(node, target, frame, read2) {
    const writes = isConstant2(node) ? [] : this.writesTo(target.valueDeclaration ?? node);
    if (writes.length > 0) return this.#afterWrite(node, writes, frame, read2);
    if (typescript_default.isParameter(node)) return this.#parameter(node, frame);
    if (typescript_default.isBindingElement(node)) return this.#bindingElement(node, frame);
    const owner = this.#evaluation.ownerFrame(node, frame);
    if (isLoopVariable(node)) return unknown("several-values");
    if (!typescript_default.isVariableDeclarationList(node.parent)) return unknown("unsupported-syntax");
    if (node.initializer === void 0) return this.#evaluation.symbolFor(node.name, owner);
    const isHoisted = (node.parent.flags & typescript_default.NodeFlags.BlockScoped) === 0;
    if (isHoisted && isBefore(read2, frame, node.initializer, owner)) return unknown("reassigned");
    return this.#evaluation.evaluate(node.initializer, owner);
  }
  /** `let api` with one later `api = …` beside it is a constant written in two steps. */
  #afterWrite(node, writes, frame, read2) {
    const [only, ...more] = writes;
    const list = node.parent;
    if (only?.value == null || more.length > 0 || !typescript_default.isVariableDeclarationList(list)) return unknown("reassigned");
    const statement = only.node.parent;
    const isBeside = typescript_default.isExpressionStatement(statement) && statement.parent === list.parent.parent;
    const owner = this.#evaluation.ownerFrame(node, frame);
    if (!isBeside || isBefore(read2, frame, only.node, owner)) return unknown("reassigned");
    return this.#evaluation.evaluate(only.value, owner);
  }
  #bindingElement(node, frame) {
    const source = this.#bindingSource(node.parent, frame);
    if (node.dotDotDotToken !== void 0) return this.#rest(node, source);
    const name = bindingName(node);
    if (name === null) return unknown("computed-key");
    const value = this.#evaluation.property(source, name, { node, frame });
    return this.#orDefault(value, node, this.#evaluation.ownerFrame(node, frame));
  }
  /** The default stands in where the value is `undefined`; where it could be, the value is one or the other. */
  #orDefault(value, node, frame) {
    const isCertain = value.kind === "primitive" ? value.value !== void 0 : value.kind !== "symbol";
    if (isCertain || node.initializer === void 0) return value;
    const fallback = this.#evaluation.evaluate(node.initializer, frame);
    return value.kind === "primitive" ? fallback : this.#evaluation.compose("=", [value, fallback], textOf3(node));
  }
  #bindingSource(pattern, frame) {
    const holder = pattern.parent;
    if (typescript_default.isParameter(holder)) return this.#parameter(holder, frame);
    if (typescript_default.isBindingElement(holder)) return this.#bindingElement(holder, frame);
    if (holder.initializer === void 0) return unknown("several-values");
    return this.#evaluation.evaluate(holder.initializer, this.#evaluation.ownerFrame(holder, frame));
  }
  /** `const { a, ...rest } = object` and `const [first, ...others] = list`. */
  #rest(node, source) {
    const { elements } = node.parent;
    if (source.kind === "list" && typescript_default.isArrayBindingPattern(node.parent)) {
      return { ...source, items: source.items.slice(elements.length - 1) };
    }
    if (source.kind !== "object" || !typescript_default.isObjectBindingPattern(node.parent)) return unknown("spread-of-unknown");
    const cells = new Map(source.cells);
    for (const sibling of node.parent.elements) {
      if (sibling === node) continue;
      const name = bindingName(sibling);
      if (name === null) return unknown("computed-key");
      cells.delete(name);
    }
    return { kind: "object", cells, open: source.open };
  }
  /** A parameter is the argument of the call that leads here; without such a call, a symbol of its own. */
  #parameter(node, frame) {
    const callable = callableOf(node.parent);
    const active = callable === null ? null : frameOf(callable, frame);
    if (active?.call == null) return this.#evaluation.symbolFor(node.name, active ?? this.#evaluation.frames.root);
    const args = argumentsOf(this.#evaluation, active.call, active.parent ?? active);
    const place = node.parent.parameters.filter(({ name }) => name.getText() !== "this").indexOf(node);
    if (node.dotDotDotToken !== void 0) return { ...args, items: args.items.slice(place) };
    const value = argumentAt(this.#evaluation, args, place);
    return this.#orDefault(value, node, active);
  }
};
function argumentAt(evaluation, { items, open }, place) {
  const cell = items[place];
  if (cell !== void 0) return evaluation.evaluateCell(cell);
  return open === null ? UNDEFINED : unknown(open);
}
function isConstant2(node) {
  let at = node;
  while (typescript_default.isBindingElement(at) || isBindingPattern(at)) at = at.parent;
  return typescript_default.isVariableDeclaration(at) && (at.parent.flags & typescript_default.NodeFlags.Const) !== 0;
}
var isLoopVariable = ({ parent }) => typescript_default.isForInStatement(parent.parent) || typescript_default.isForOfStatement(parent.parent);
function isBefore(read2, frame, written, owner) {
  let point = read2;
  for (let at = frame; at !== owner; at = at.parent) {
    if (at === null) return false;
    point = at.call ?? at.callable ?? void 0;
  }
  if (point?.getSourceFile() !== written.getSourceFile()) return false;
  return point.pos < written.end;
}
function bindingName(node) {
  if (typescript_default.isArrayBindingPattern(node.parent)) return String(node.parent.elements.indexOf(node));
  const name = node.propertyName ?? node.name;
  return typescript_default.isIdentifier(name) || typescript_default.isStringLiteralLike(name) ? name.text : null;
}

// src/parse/typescript/names.ts
var Names = class {
  modules;
  #evaluation;
  #variables;
  #declarations = /* @__PURE__ */ new Map();
  #globalWrites = /* @__PURE__ */ new Map();
  constructor(evaluation) {
    this.#evaluation = evaluation;
    this.modules = new Modules(evaluation, (found, text) => this.evaluateSymbol(found, evaluation.frames.root, text));
    this.#variables = new Variables(evaluation);
  }
  evaluate(node, frame) {
    if (node.text === "undefined") return UNDEFINED;
    if (node.text === "arguments") return this.#arguments(node, frame);
    const found = symbolAt(node, this.#evaluation.tree.checker);
    return found === void 0 ? symbol(`global:${node.text}`, node.text) : this.evaluateSymbol(found, frame, node.text, node);
  }
  /** Where an identifier's value is declared, behind aliases; null for globals and unresolved imports. */
  declarationOf(node) {
    let known3 = this.#declarations.get(node);
    if (known3 === void 0) {
      const found = symbolAt(node, this.#evaluation.tree.checker);
      known3 = found === void 0 ? null : this.declarationOfSymbol(found);
      this.#declarations.set(node, known3);
    }
    return known3;
  }
  declarationOfSymbol(found) {
    const target = this.#behindAliases(found);
    if (!this.#evaluation.tree.checker.isUnknownSymbol(target)) return declarationOf(target);
    return this.modules.importOf(found);
  }
  requiredFile(declaration) {
    return this.modules.requiredFile(declaration);
  }
  /** Where a variable gets another value than the one it is declared with. */
  writesTo(declaration) {
    return this.#variables.writesTo(declaration);
  }
  evaluateSymbol(found, frame, text, read2) {
    const target = this.#behindAliases(found);
    if (this.#evaluation.tree.checker.isUnknownSymbol(target)) {
      const value = this.modules.unresolved(found, text);
      const holder = this.modules.importOf(found);
      return holder === null || value.kind !== "symbol" ? value : heldBy2(value, holder);
    }
    const declaration = declarationOf(target);
    if (declaration === null) return symbol(`global:${text}`, text);
    return this.#evaluateDeclaration(declaration, target, frame, read2);
  }
  /** In JavaScript the compiler takes `const { a } = require('…')` for an alias; to us it is a variable. */
  #behindAliases(found) {
    const declaration = found.declarations?.[0];
    if (declaration !== void 0 && isVariableLike(declaration)) return found;
    return behindAlias(found, this.#evaluation.tree.checker);
  }
  #evaluateDeclaration(declaration, target, frame, read2) {
    const { tree, frames } = this.#evaluation;
    const framework = tree.frameworkModuleOf(declaration);
    if (framework !== null) {
      const found = frameworkExport(framework, target.name);
      return found === null ? this.modules.framework(framework) : { kind: "framework", export: found };
    }
    if (typescript_default.isSourceFile(declaration)) return this.modules.ofFile(declaration);
    if (isVariableLike(declaration) || typescript_default.isParameter(declaration)) {
      const twice = (target.declarations ?? []).filter((each) => isVariableLike(each) || typescript_default.isParameter(each)).length > 1;
      return twice ? unknown("reassigned") : this.#variables.evaluate(declaration, target, frame, read2);
    }
    if (typescript_default.isFunctionDeclaration(declaration)) {
      if (this.writesTo(declaration).length > 0) return unknown("reassigned");
      const owner = this.#evaluation.ownerFrame(declaration, frame);
      return { kind: "function", node: declaration, frame: owner, self: null };
    }
    if (typescript_default.isClassLike(declaration)) {
      return { kind: "class", node: declaration, frame: this.#evaluation.ownerFrame(declaration, frame) };
    }
    if (typescript_default.isEnumDeclaration(declaration)) return this.#enumeration(target);
    if (typescript_default.isEnumMember(declaration)) {
      const value = this.#enumeration(
        this.#evaluation.tree.checker.getSymbolAtLocation(declaration.parent.name) ?? target
      );
      return this.#evaluation.property(value, propertyText(declaration.name) ?? "", { node: declaration, frame });
    }
    if (typescript_default.isModuleDeclaration(declaration)) return this.modules.ofNamespace(declaration, target);
    if (typescript_default.isExportAssignment(declaration)) return this.#evaluation.evaluate(declaration.expression, frames.root);
    return this.#commonJsExport(declaration, target);
  }
  /** `module.exports = …`, `exports.name = …` and the properties of what is exported, as the compiler declares them. */
  #commonJsExport(declaration, target) {
    if ((target.declarations?.length ?? 0) > 1) return unknown("several-values");
    const node = typescript_default.isPropertyAccessExpression(declaration) ? declaration.parent : declaration;
    const value = typescript_default.isBinaryExpression(node) ? assignedIn(node) : typescript_default.isPropertyAssignment(node) ? node.initializer : typescript_default.isShorthandPropertyAssignment(node) ? node.name : typescript_default.isObjectLiteralExpression(node) ? node : null;
    if (value === null) return unknown("unsupported-syntax");
    return this.#evaluation.evaluate(value, this.#evaluation.ownerFrame(node, this.#evaluation.frames.root));
  }
  /** Whether somebody writes to what a global name leads to: `process.env.REGION = …`. */
  isWrittenGlobal({ key }) {
    const root = /^global:([^.[]+)/.exec(key)?.[1];
    if (root === void 0) return false;
    const written = this.#globalWrites.get(root) ?? this.#findGlobalWrites(root);
    return written.some((each) => each.endsWith("*") ? key.startsWith(each.slice(0, -1)) : key === each);
  }
  #findGlobalWrites(root) {
    const found = this.#evaluation.index.mentions(root).flatMap((mention) => {
      const { at, path } = accessPath(mention);
      if (!typescript_default.isIdentifier(mention) || path.length === 0 || writeAt(at) === null) return [];
      if (this.declarationOf(mention) !== null) return [];
      const known3 = path.includes(null) ? path.slice(0, path.indexOf(null)) : path;
      return [known3.reduce(memberKey, `global:${root}`) + (known3 === path ? "" : "*")];
    });
    this.#globalWrites.set(root, found);
    return found;
  }
  #arguments(node, frame) {
    const container = thisContainer(node);
    if (container === null || !isFunction(container)) return unknown("unsupported-syntax");
    const active = frameOf(container, frame);
    if (active?.call == null) return this.#evaluation.symbolFor(container, active ?? this.#evaluation.frames.root);
    const { items, open } = argumentsOf(this.#evaluation, active.call, active.parent ?? active);
    return { kind: "list", items, open };
  }
  /** Members in order, and (for numbers) the name under the number; declarations of one enum add up. */
  #enumeration(target) {
    const { root } = this.#evaluation.frames;
    const cells = /* @__PURE__ */ new Map();
    for (const declaration of (target.declarations ?? []).filter(typescript_default.isEnumDeclaration)) {
      let next = 0;
      for (const member of declaration.members) {
        const value = this.#enumMember(member, next);
        next = value.kind === "primitive" && typeof value.value === "number" ? value.value + 1 : null;
        const name = propertyText(member.name);
        if (name === null) continue;
        cells.set(name, { node: member, frame: root, value });
        if (value.kind === "primitive" && typeof value.value === "number") {
          cells.set(String(value.value), { node: member, frame: root, value: primitive(name) });
        }
      }
    }
    return { kind: "object", cells, open: null };
  }
  #enumMember({ initializer }, next) {
    if (initializer !== void 0) return this.#evaluation.evaluate(initializer, this.#evaluation.frames.root);
    return next === null ? unknown("unsupported-syntax") : primitive(next);
  }
};
var isVariableLike = (node) => typescript_default.isVariableDeclaration(node) || typescript_default.isBindingElement(node);
function declarationOf(target) {
  const declarations = target.declarations ?? [];
  const implementation = declarations.findLast((each) => isFunction(each) && each.body !== void 0);
  return implementation ?? target.valueDeclaration ?? declarations[0] ?? null;
}
function assignedIn(node) {
  let at = node;
  while (typescript_default.isBinaryExpression(at) && at.operatorToken.kind === typescript_default.SyntaxKind.EqualsToken) at = at.right;
  return at;
}
function propertyText(name) {
  return typescript_default.isIdentifier(name) || typescript_default.isStringLiteralLike(name) ? name.text : null;
}

// src/parse/typescript/evaluator.ts
var MAX_DEPTH4 = 150;
var MAX_STEPS2 = 1e4;
var MAX_ALL_STEPS = 5e5;
var MAX_KEY = 200;
var CHOICES = /* @__PURE__ */ new Set(["?:", "??", "||", "&&", "="]);
var Evaluator = class {
  constructor(tree, index) {
    this.tree = tree;
    this.index = index;
    this.instances = new Instances(this);
    this.names = new Names(this);
    this.mentions = new Mentions(index, this.names);
    this.mutations = new Mutations(index, this.names, this.mentions);
  }
  tree;
  index;
  frames = new Frames();
  instances;
  names;
  mentions;
  mutations;
  #answers = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Map();
  #longKeys = /* @__PURE__ */ new Map();
  #depth = 0;
  #steps = 0;
  #allSteps = 0;
  /** True when some questions were left open for want of time. */
  get isExhausted() {
    return this.#allSteps > MAX_ALL_STEPS;
  }
  evaluate(node, frame) {
    const inner = unwrap(node);
    const known3 = this.#answers.get(inner)?.get(frame);
    if (known3 !== void 0) return known3;
    if (this.#depth === 0) this.#steps = 0;
    if (this.#depth >= MAX_DEPTH4 || ++this.#steps > MAX_STEPS2 || ++this.#allSteps > MAX_ALL_STEPS) {
      return unknown("too-deep");
    }
    const running = entry(this.#running, inner, () => /* @__PURE__ */ new Set());
    if (running.has(frame)) return unknown("circular");
    running.add(frame);
    this.#depth++;
    const answer = this.#evaluate(inner, frame);
    this.#depth--;
    running.delete(frame);
    entry(this.#answers, inner, () => /* @__PURE__ */ new Map()).set(frame, answer);
    return answer;
  }
  evaluateCell({ node, frame, value }) {
    if (value !== void 0) return value;
    if (typescript_default.isAccessor(node)) return unknown("unsupported-syntax");
    return isFunction(node) ? { kind: "function", node, frame, self: null } : this.evaluate(node, frame);
  }
  property(receiver, name, site) {
    return propertyOf(this, receiver, name, site);
  }
  callFunction(callee, call, frame) {
    return evaluateReturn(this, callee, call, frame);
  }
  symbolFor(node, frame) {
    return symbol(this.keyOf(node, frame), textOf3(node), { origin: { node, frame } });
  }
  compose(operator, parts, text) {
    const keys = parts.map((part) => this.identityOf(part));
    if (keys.includes(null)) return parts.find(({ kind }) => kind === "unknown") ?? unknown("unsupported-syntax");
    const key = this.#shortened(`(${[operator, ...keys].join(" ")})`);
    const choice = CHOICES.has(operator) || parts.some((part) => part.kind === "symbol" && part.choice);
    return symbol(key, text, { from: parts, choice });
  }
  keyOf(node, frame) {
    const { file, start } = this.tree.spanOf(node);
    return `${JSON.stringify(file)}:${start}#${frame.id}`;
  }
  identityOf(value) {
    switch (value.kind) {
      case "primitive":
        return identityOfPrimitive(value.value);
      case "symbol":
        return value.key;
      case "instance":
      case "definition":
      case "backend":
      case "function":
      case "class":
        return `${value.kind}:${this.keyOf(value.node, value.frame)}`;
      case "framework":
        return `framework:${nameOfExport(value.export)}`;
      default:
        return null;
    }
  }
  #shortened(key) {
    if (key.length <= MAX_KEY) return key;
    return entry(this.#longKeys, key, () => `(@${this.#longKeys.size})`);
  }
  #evaluate(node, frame) {
    if (typescript_default.isStringLiteralLike(node)) return primitive(node.text);
    if (typescript_default.isNumericLiteral(node)) return primitive(Number(node.text));
    if (typescript_default.isIdentifier(node)) return this.names.evaluate(node, frame);
    if (typescript_default.isPropertyAccessExpression(node)) return this.#propertyAccess(node, frame);
    if (typescript_default.isElementAccessExpression(node)) return this.#elementAccess(node, frame);
    if (typescript_default.isObjectLiteralExpression(node)) return evaluateObject(this, node, frame);
    if (typescript_default.isArrayLiteralExpression(node)) return evaluateArray(this, node, frame);
    if (typescript_default.isTemplateExpression(node)) return evaluateTemplate(this, node, frame);
    if (typescript_default.isCallExpression(node)) return evaluateCall(this, node, frame);
    if (typescript_default.isNewExpression(node)) return this.#creation(node, frame);
    if (typescript_default.isBinaryExpression(node)) return evaluateBinary(this, node, frame);
    if (typescript_default.isConditionalExpression(node)) return evaluateConditional(this, node, frame);
    if (typescript_default.isPrefixUnaryExpression(node)) return evaluateUnary(this, node, frame);
    if (typescript_default.isAwaitExpression(node)) return this.evaluate(node.expression, frame);
    if (typescript_default.isVoidExpression(node)) return UNDEFINED;
    if (isFunction(node)) return { kind: "function", node, frame, self: null };
    if (typescript_default.isClassExpression(node)) return { kind: "class", node, frame };
    switch (node.kind) {
      case typescript_default.SyntaxKind.TrueKeyword:
        return primitive(true);
      case typescript_default.SyntaxKind.FalseKeyword:
        return primitive(false);
      case typescript_default.SyntaxKind.NullKeyword:
        return primitive(null);
      case typescript_default.SyntaxKind.ThisKeyword:
        return this.thisOf(node, frame);
      case typescript_default.SyntaxKind.MetaProperty:
      case typescript_default.SyntaxKind.TaggedTemplateExpression:
      case typescript_default.SyntaxKind.YieldExpression:
        return this.symbolFor(node, frame);
      default:
        return unknown("unsupported-syntax");
    }
  }
  thisOf(node, frame) {
    const container = thisContainer(node);
    if (container === null) return unknown("unsupported-syntax");
    const owner = typescript_default.isClassLike(container) ? container : container.parent;
    const active = frameOf(container, frame);
    if (active?.self != null) return active.self;
    if (!typescript_default.isClassLike(owner)) {
      return symbol(`this:${this.keyOf(container, active ?? this.frames.root)}`, "this");
    }
    const of = { kind: "class", node: owner, frame: this.ownerFrame(owner, frame) };
    return isStatic(container) || typescript_default.isClassStaticBlockDeclaration(container) ? of : this.unseenInstance(of);
  }
  #propertyAccess(node, frame) {
    return this.property(this.evaluate(node.expression, frame), node.name.text, { node, frame });
  }
  #elementAccess(node, frame) {
    const receiver = this.evaluate(node.expression, frame);
    const key = this.evaluate(node.argumentExpression, frame);
    if (key.kind === "primitive") return this.property(receiver, String(key.value), { node, frame });
    if (isNullish(receiver)) return UNDEFINED;
    if (receiver.kind === "symbol" && receiver.holders.some((each) => this.mutations.ofHolder(each).length > 0)) {
      return unknown("mutated");
    }
    const isOne = this.identityOf(receiver) !== null && this.identityOf(key) !== null;
    return isOne ? this.compose("[]", [receiver, key], textOf3(node)) : unknown("computed-key");
  }
  #creation(node, frame) {
    const callee = this.evaluate(node.expression, frame);
    if (callee.kind === "class") return { kind: "instance", node, frame, of: callee };
    return { kind: "instance", node, frame, of: callee.kind === "framework" ? callee.export : null };
  }
  ownerFrame(node, frame) {
    const owner = enclosingCallable(node);
    if (owner === null) return this.frames.root;
    const active = frameOf(owner, frame);
    if (active !== null) return active;
    const lexical = this.ownerFrame(owner, frame);
    return this.frames.enter({
      parent: lexical,
      lexical,
      callable: owner,
      call: null,
      self: this.#unseenSelf(owner, lexical)
    });
  }
  unseenInstance(of) {
    return { kind: "instance", node: of.node, frame: of.frame, of };
  }
  #unseenSelf(owner, frame) {
    const container = typescript_default.isClassLike(owner) ? owner : owner.parent;
    if (!typescript_default.isClassLike(container)) return null;
    const of = { kind: "class", node: container, frame: this.ownerFrame(container, frame) };
    return isStatic(owner) ? of : this.unseenInstance(of);
  }
};
function nameOfExport(found) {
  if (found.kind === "component") return found.component;
  return found.kind === "provider" ? found.resourceType : found.kind;
}
function identityOfPrimitive(value) {
  if (typeof value === "string") return JSON.stringify(value);
  return Object.is(value, -0) ? "-0" : String(value);
}
function entry(map, key, make) {
  const known3 = map.get(key);
  if (known3 !== void 0) return known3;
  const made = make();
  map.set(key, made);
  return made;
}

// src/parse/typescript/parse.ts
function parseStackCode(tree) {
  const evaluator = new Evaluator(tree, indexSources(tree.files));
  const candidates = componentCandidates(evaluator);
  const seeds = [...candidates, ...backendSeeds(evaluator.index)];
  const callSites = new CallSites(evaluator, findRelevance(evaluator.index, seeds));
  const scopes = new Scopes(evaluator, callSites);
  const components = new Components(evaluator, callSites, scopes, new Dependencies(evaluator));
  const constructed = components.constructed(candidates);
  const found = new Backends(evaluator, callSites, scopes, components).find();
  const code = {
    components: withKnownDependencies([...constructed, ...found.components]).sort(byPlace),
    backends: [...found.backends].sort((a, b) => byPosition(a.at, b.at))
  };
  const notes = [
    ...found.unused.map(
      (call) => noteAt(tree, call, "unused-definition", "this definition is in no backend that can be seen")
    ),
    ...truncationNotes(tree, callSites.truncated, seeds),
    ...evaluator.isExhausted ? [EXHAUSTED] : []
  ];
  return { code, notes };
}
var byPlace = (a, b) => byPosition(a.at, b.at);
var EXHAUSTED = {
  kind: "too-many-contexts",
  file: null,
  message: "the code calls itself in more ways than were followed; some values are unknown for that reason"
};
function noteAt(tree, node, kind, says) {
  const { file, line } = tree.positionOf(node);
  return { kind, file, message: `line ${line}: ${says}` };
}
function truncationNotes(tree, truncated, seeds) {
  const around = new Set(seeds.map(enclosingCallable));
  const written = [...truncated].filter((callable) => around.has(callable));
  return (written.length > 0 ? written : [...truncated].slice(0, 1)).map(
    (callable) => noteAt(tree, callable, "too-many-contexts", "called from more places than were followed")
  );
}

// src/parse/typescript/suppressions.ts
var readSuppressions = (tree) => tree.files.flatMap((file) => file.text.includes(SUPPRESSION_MARK) ? readFile(file, tree.pathOf(file)) : []);
function readFile(file, path) {
  const tokens = tokensOf(file);
  const lineOf = (offset) => file.getLineAndCharacterOfPosition(offset).line + 1;
  const starts = tokens.filter(holdsCode2).map((token) => lineOf(token.getStart(file)));
  const found = [];
  for (const token of tokens) {
    for (const { pos, end } of commentsBefore(token, file)) {
      const written = readSuppression(contentOf(file.text.slice(pos, end)));
      if (written === null) continue;
      const { line, character } = file.getLineAndCharacterOfPosition(pos);
      const at = { file: path, line: line + 1, column: character + 1 };
      found.push({ at, lines: linesOf(written, { token, file, starts, lastLine: lineOf(end), lineOf }), ...written });
    }
  }
  return found;
}
function linesOf({ extent }, around) {
  const { file, token, starts, lastLine, lineOf } = around;
  if (extent === "file") return { first: 1, last: lineOf(file.end) };
  if (extent === "statement") {
    const statement = statementFrom(token, file);
    return statement && { first: lineOf(statement.getStart(file)), last: lineOf(statement.end) };
  }
  const line = firstAfter(starts, lastLine);
  return line === null ? null : { first: line, last: line };
}
function firstAfter(ascending, limit) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (ascending[middle] > limit) high = middle;
    else low = middle + 1;
  }
  return ascending[low] ?? null;
}
function statementFrom(token, file) {
  const start = token.getStart(file);
  for (let node = token; !typescript_default.isSourceFile(node) && node.getStart(file) === start; node = node.parent) {
    if (typescript_default.isStatement(node) || typescript_default.isClassElement(node)) return node;
  }
  return null;
}
function tokensOf(file) {
  const tokens = [];
  const visit = (node) => {
    if (node.kind >= typescript_default.SyntaxKind.FirstJSDocNode && node.kind <= typescript_default.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(file);
    if (typescript_default.isTokenKind(node.kind) || children.length === 0 && node.end > node.pos) tokens.push(node);
    else for (const child of children) visit(child);
  };
  visit(file);
  return tokens;
}
var holdsCode2 = (token) => token.kind !== typescript_default.SyntaxKind.EndOfFileToken && !(typescript_default.isJsxText(token) && token.containsOnlyTriviaWhiteSpaces);
function commentsBefore(token, file) {
  const end = token.getStart(file);
  const between2 = file.text.slice(token.pos, end);
  if (!between2.includes(SUPPRESSION_MARK)) return [];
  const scanner = typescript_default.createScanner(typescript_default.ScriptTarget.ESNext, false, typescript_default.LanguageVariant.Standard, between2);
  const found = [];
  for (let kind = scanner.scan(); kind !== typescript_default.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== typescript_default.SyntaxKind.SingleLineCommentTrivia && kind !== typescript_default.SyntaxKind.MultiLineCommentTrivia) continue;
    found.push({ pos: token.pos + scanner.getTokenStart(), end: token.pos + scanner.getTokenEnd() });
  }
  return found;
}
var contentOf = (comment) => comment.startsWith("//") ? comment.slice(2) : comment.slice(2, comment.endsWith("*/") ? -2 : void 0);

// src/plan/newcomer.ts
var newcomerOf = (component, scope, profile) => ({
  component,
  scope,
  family: familyOf(component),
  profile,
  shares: sharedKeysOf(component),
  load: loadOf(profile)
});

// src/plan/component-order.ts
var byComponent = (a, b) => byText(a.id, b.id) || byPosition(a.at, b.at) || byText(a.scope?.key ?? "", b.scope?.key ?? "") || byText(a.key, b.key);

// src/plan/sort-out.ts
function sortOut(code, policy, settings, dependencies, limits) {
  const profile = profiler(settings, dependencies);
  const components = new Map(code.components.map((component) => [component.key, component]));
  const backends = code.backends.toSorted(byBackend).map((backend) => describeBackend(backend, components, profile, limits));
  const standing = standingComponents(code);
  const hasCandidates = candidateTest(standing, backends);
  const findObstacles = obstacleFinder(policy);
  const newcomers = [];
  const outsiders = [];
  const solitary = [];
  for (const component of standing) {
    const obstacles = findObstacles(component);
    if (!hasCandidates(component)) solitary.push(component);
    else if (component.scope === null || obstacles.length > 0) {
      outsiders.push({ component, family: familyOf(component), obstacles });
    } else newcomers.push(newcomerOf(component, component.scope, profile(subjectOf(component))));
  }
  return { newcomers, outsiders, solitary, backends };
}
function standingComponents({ components, backends }) {
  const members = new Set(backends.flatMap((backend) => backend.members.map(({ component }) => component)));
  return components.filter(({ key }) => !members.has(key)).sort(byComponent);
}
var byBackend = (a, b) => byText(a.name, b.name) || byPosition(a.at, b.at) || byText(a.key, b.key);
function candidateTest(standing, backends) {
  const counts = /* @__PURE__ */ new Map();
  for (const component of standing) {
    const family = familyOf(component);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return (component) => {
    if (COMPONENT_CLASSES[component.kind].creates.length === 0) return false;
    const family = familyOf(component);
    return (counts.get(family) ?? 0) > 1 || backends.some(({ families }) => families.has(family));
  };
}

// src/plan/count-plan.ts
function countPlan(code, groups) {
  const components = new Map(code.components.map((component) => [component.key, component]));
  const inBackends = code.backends.map(
    ({ members }) => countTogether(members.map(({ component }) => components.get(component)).filter((found) => !!found))
  );
  const resourcesNow = inBackends.reduce((sum, count2) => sum + count2, countAlone(standingComponents(code)));
  const avoided = groups.reduce((sum, group) => sum + group.resourcesNow - group.resourcesShared, 0);
  return { resourcesNow, resourcesShared: resourcesNow - avoided };
}

// src/catalog/stateful-resources.ts
var STATEFUL_RESOURCES = /* @__PURE__ */ new Set([
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.Storage/storageAccounts"
]);

// src/plan/saving.ts
var TABLE_REGION = "eastus";
function savingOf(members, existing, policy) {
  const plans = members.filter(hasOwnPlan).map(planOf);
  const plansThere = existing.filter(hasOwnPlan).map(planOf);
  const all = [...plans, ...plansThere];
  const region = chooseRegion(members, all, policy);
  const isPriced = all.every(({ sku }) => findPlanPrice(sku, region) !== null);
  const paidBefore = isPriced ? [...plans, ...plansThere.length === 0 ? [] : [sharedPlan(plansThere)]] : [];
  const paidAfter = isPriced && all.length > 0 ? [sharedPlan(all)] : [];
  const before = paidBefore.map((plan) => usePlanPrice(plan, region));
  const after = paidAfter.map((plan) => usePlanPrice(plan, region));
  const rows = [...before, ...after, ...billedByUse([...members, ...existing])];
  const saved = inCents(sumOf(before) - sumOf(after));
  return {
    low: saved,
    high: saved,
    currency: "USD",
    region,
    pricesAsOf: rows.map(({ asOf }) => asOf).toSorted(byText).at(-1) ?? PRICES_COMPILED,
    before: { low: sumOf(before), high: sumOf(before) },
    after: { low: sumOf(after), high: sumOf(after) },
    rows,
    assumptions: assumptionsOf(members, existing, rows, region, isPriced)
  };
}
var hasFunctionApp = (profile) => creates(profile, "Microsoft.Web/sites");
var hasOwnPlan = (profile) => hasFunctionApp(profile) && !bringsPlan(profile);
var bringsPlan = (profile) => read(profile, "existingPlan").value.kind !== "absent";
function planOf(profile) {
  const { value } = readSku(profile);
  return { component: profile.id, sku: value.kind === "known" ? String(value.value) : null };
}
var sharedPlan = (plans) => ({
  component: null,
  sku: String(highestOf(plans.map(({ sku }) => sku)))
});
function chooseRegion(members, plans, policy) {
  const regions = [knownRegion(members), normaliseRegion(policy.pricing.region), TABLE_REGION].filter(
    (region) => region !== null
  );
  const priced = regions.find((region) => plans.every(({ sku }) => findPlanPrice(sku, region) !== null));
  return priced ?? regions[0];
}
function knownRegion([first]) {
  const region = first === void 0 ? null : REGION.read(first);
  return region?.value.kind === "known" ? String(region.value.value) : null;
}
function findPlanPrice(sku, region) {
  const item = sku === null ? null : priceItemOf(sku);
  return item === null ? null : findPrice(item, region);
}
var usePlanPrice = ({ component, sku }, region) => usePrice(findPlanPrice(sku, region), component);
function billedByUse(profiles) {
  const items = [
    ...profiles.some(isServerless) ? ["cosmos.serverless.rus"] : [],
    ...profiles.some((profile) => creates(profile, "Microsoft.Storage/storageAccounts")) ? ["storage.account"] : []
  ];
  return items.map((item) => usePrice(findPrice(item, TABLE_REGION), null));
}
function isServerless(profile) {
  if (!creates(profile, "Microsoft.DocumentDB/databaseAccounts")) return false;
  const { value } = readCapacityMode(profile);
  return value.kind === "known" && value.value === "serverless";
}
function usePrice(row, component) {
  return {
    key: row.key,
    component,
    monthly: row.fixedMonthlyUSD,
    unit: row.unit,
    region: row.region,
    asOf: row.asOf ?? PRICES_COMPILED
  };
}
var sumOf = (rows) => inCents(rows.reduce((sum, { monthly }) => sum + monthly, 0));
function assumptionsOf(members, existing, rows, region, isPriced) {
  const own = knownRegion(members);
  const costs = rows.some(({ monthly }) => monthly > 0);
  return [
    ...rows.some(({ key }) => key.includes(".linux")) ? ["Plans run on Linux."] : [],
    ...costs && own === null ? [`The region is not known; prices are those of ${region}.`] : [],
    ...costs && own !== null && own !== region ? [`No price is known for ${own}; prices are those of ${region}.`] : [],
    ...isPriced ? [] : ["The price of a hosting plan is not known; no plan is counted."],
    ...[...members, ...existing].some((profile) => hasFunctionApp(profile) && bringsPlan(profile)) ? ["An existing hosting plan is used; it is not counted."] : []
  ];
}

// src/plan/describe-group.ts
function describeGroup({ newcomers: positions, backend }, { newcomers, backends }, policy) {
  const joining = positions.map((position) => newcomers[position]);
  const existing = backend === null ? null : backends[backend];
  const members = joining.map(({ component }) => component);
  const there = existing?.members ?? [];
  const profiles = joining.map(({ profile }) => profile);
  return {
    members,
    joins: existing?.backend ?? null,
    resourcesNow: countAlone(members) + countTogether(there),
    resourcesShared: countTogether([...there, ...members]),
    differences: findDifferences([...profiles, ...existing?.profiles ?? []]),
    saving: savingOf(profiles, existing?.profiles ?? [], policy),
    stateful: replacedResources(joining)
  };
}
function replacedResources(joining) {
  const counts = /* @__PURE__ */ new Map();
  for (const { component } of joining) {
    for (const { type, shared } of createdBy(component)) {
      if (shared && STATEFUL_RESOURCES.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  return [...counts].map(([type, replaced]) => ({ type, replaced })).sort((a, b) => byText(a.type, b.type));
}

// src/plan/grouping/balance.ts
function balance(draft, budget) {
  const end = draft.work + budget;
  do {
    placeLeftOvers(draft);
    while (draft.work < end && moveOne(draft, end)) ;
  } while (placeLeftOvers(draft) > 0);
}
function placeLeftOvers(draft) {
  let placed2 = 0;
  for (const bin of draft.bins) {
    const [piece] = bin.pieces;
    if (!isAlone(bin) || piece === void 0) continue;
    draft.take(piece, bin);
    const target = draft.bins.find(
      (other) => other !== bin && draft.gain(piece, other) > 0 && draft.accepts(piece, other)
    );
    draft.put(piece, target ?? bin);
    if (target !== void 0) placed2++;
  }
  return placed2;
}
var isAlone = ({ frame, pieces }) => frame === null && pieces.length === 1;
function moveOne(draft, end) {
  const bySize = draft.bins.toSorted((a, b) => b.pieces.length - a.pieces.length);
  const small = bySize.filter(({ frame, pieces }) => frame === null && pieces.length > 0).toReversed();
  for (const target of small) {
    for (const source of bySize) {
      if (draft.work >= end || source.pieces.length < target.pieces.length + 2) break;
      if (source.frame !== null && !isAlone(target)) continue;
      if (source.pieces.toReversed().some((piece) => moves(draft, piece, source, target))) return true;
    }
  }
  return false;
}
function moves(draft, piece, source, target) {
  const before = draft.avoided;
  draft.take(piece, source);
  draft.work++;
  if (draft.gain(piece, target) === before - draft.avoided && draft.accepts(piece, target)) {
    draft.put(piece, target);
    return true;
  }
  draft.put(piece, source);
  return false;
}

// src/plan/grouping/bound.ts
function mostAvoidable(draft, remaining, ceilings) {
  return ceilings.reduce((sum, ceiling, resource) => {
    const wanting = remaining.filter((piece) => draft.puzzle.pieces[piece].shares.includes(resource));
    const providing = draft.bins.filter((bin) => bin.providers[resource] > 0);
    const room = providing.reduce((total, bin) => total + roomIn(bin, resource, ceiling), 0);
    const newBins = Math.max(Math.ceil((wanting.length - room) / ceiling), countApart(draft, wanting, providing));
    return sum + wanting.length - Math.max(0, newBins);
  }, draft.avoided);
}
function ceilingsOf({ pieces, frames, limits, resources }) {
  return Array.from({ length: resources }, (_, resource) => {
    const sharing = pieces.filter(({ shares }) => shares.includes(resource));
    const fewestFunctions = Math.min(...sharing.map(({ load }) => load.functions));
    const byFunctions = fewestFunctions > 0 ? Math.floor(limits.functionsPerApp / fewestFunctions) : Infinity;
    const byDatabases = haveOwnDatabases(sharing, frames) ? limits.databasesPerAccount : Infinity;
    return Math.max(1, Math.min(limits.maxComponentsPerBackend, byFunctions, byDatabases));
  });
}
function haveOwnDatabases(sharing, frames) {
  const loads = [...sharing.map(({ load }) => load), ...frames.flatMap((frame) => frame.loads)];
  const databases = loads.map(({ store }) => store?.database).filter((name) => name !== void 0);
  return sharing.every(({ load }) => load.store !== null) && new Set(databases).size === databases.length;
}
var roomIn = (bin, resource, ceiling) => Math.max(0, Math.min(bin.limits.maxComponentsPerBackend - bin.loads.length, ceiling - bin.providers[resource]));
function countApart(draft, wanting, bins) {
  const { fits } = draft.puzzle;
  const apart = [];
  for (const piece of wanting) {
    draft.work += 1 + apart.length + bins.length;
    if (apart.some((other) => fits(piece, other))) continue;
    const hasPlace = bins.some((bin) => draft.agrees(piece, bin));
    if (!hasPlace) apart.push(piece);
  }
  return apart.length;
}

// src/plan/grouping/draft.ts
var Draft = class {
  constructor(puzzle) {
    this.puzzle = puzzle;
    this.bins = puzzle.frames.map((frame, index) => {
      const bin = emptyBin(index, frame.limits, puzzle.resources);
      for (const load of frame.loads) addLoad(bin, load);
      for (const resource of frame.provides) bin.providers[resource]++;
      if (frame.node !== null) this.binOfNode.set(frame.node, bin);
      return bin;
    });
  }
  puzzle;
  bins;
  /** Resources that need not be created. */
  avoided = 0;
  /** Pieces that are in a group. */
  grouped = 0;
  /** How many questions were asked: the measure of the search's budget. */
  work = 0;
  binOfNode = /* @__PURE__ */ new Map();
  openBin() {
    const bin = emptyBin(null, this.puzzle.limits, this.puzzle.resources);
    this.bins.push(bin);
    return bin;
  }
  /** How many resources the piece finds in the bin. */
  gain(piece, bin) {
    return this.puzzle.pieces[piece].shares.filter((resource) => bin.providers[resource] > 0).length;
  }
  accepts(piece, bin) {
    this.work += 1 + bin.pieces.length;
    if (bin.loads.length >= bin.limits.maxComponentsPerBackend) return false;
    return this.agrees(piece, bin) && this.hasRoom(piece, bin) && !this.closesCycle(piece, bin);
  }
  /** Whether the piece has nothing against what is in the bin. */
  agrees(piece, { frame, pieces }) {
    const { fits, joins, tolerates } = this.puzzle;
    if (frame === null) return pieces.every((other) => fits(piece, other));
    return joins(piece, frame) && pieces.every((other) => tolerates(piece, other));
  }
  put(piece, bin) {
    const { shares, load, node } = this.puzzle.pieces[piece];
    this.avoided += this.gain(piece, bin);
    for (const resource of shares) bin.providers[resource]++;
    if (bin.frame !== null) this.grouped += 1;
    else if (bin.pieces.length > 0) this.grouped += bin.pieces.length === 1 ? 2 : 1;
    bin.pieces.push(piece);
    addLoad(bin, load);
    if (node !== null) this.binOfNode.set(node, bin);
  }
  take(piece, bin) {
    const { shares, node } = this.puzzle.pieces[piece];
    for (const resource of shares) bin.providers[resource]--;
    this.avoided -= this.gain(piece, bin);
    const at = bin.pieces.lastIndexOf(piece);
    bin.pieces.splice(at, 1);
    removeLoad(bin, bin.loads.length - (bin.pieces.length + 1) + at);
    if (bin.frame !== null) this.grouped -= 1;
    else if (bin.pieces.length > 0) this.grouped -= bin.pieces.length === 1 ? 2 : 1;
    if (node !== null) this.binOfNode.delete(node);
  }
  groups() {
    return this.bins.filter(({ frame, pieces }) => pieces.length > (frame === null ? 1 : 0)).map(({ frame, pieces }) => ({ frame, pieces: pieces.toSorted((a, b) => a - b) }));
  }
  hasRoom(piece, bin) {
    const { load } = this.puzzle.pieces[piece];
    const { limits } = bin;
    const surelyFits = bin.stores + 1 <= Math.min(limits.databasesPerAccount, limits.containersPerDatabase) && bin.functions + load.functions <= limits.functionsPerApp && bin.variables + load.ownVariables + load.variables.length <= limits.environmentVariables && bin.siteContainers + load.siteContainers <= limits.containersPerStorageAccount;
    if (surelyFits) return true;
    this.work += bin.loads.length;
    return passedLimit([...bin.loads, load], limits) === null;
  }
  /**
   * Whether the bin, with the piece, would need another group that needs the bin:
   *
   *     [Orders, Users] → Mailer → [Users' own mailbox …] → Orders
   */
  closesCycle(piece, bin) {
    const { dependencies, pieces } = this.puzzle;
    if (dependencies === null) return false;
    const own = new Set(this.nodesOf(bin));
    const { node } = pieces[piece];
    if (node !== null) own.add(node);
    const seen = /* @__PURE__ */ new Set();
    const open = [...own].flatMap((each) => dependencies.successors[each]);
    for (let next = open.pop(); next !== void 0; next = open.pop()) {
      if (own.has(next)) return true;
      if (seen.has(next)) continue;
      const other = this.binOfNode.get(next);
      for (const together of other === void 0 ? [next] : this.nodesOf(other)) {
        seen.add(together);
        open.push(...dependencies.successors[together]);
        this.work++;
      }
    }
    return false;
  }
  nodesOf({ frame, pieces }) {
    const ofFrame = frame === null ? null : this.puzzle.frames[frame].node;
    const nodes = [ofFrame, ...pieces.map((piece) => this.puzzle.pieces[piece].node)];
    return nodes.filter((node) => node !== null);
  }
};
var emptyBin = (frame, limits, resources) => ({
  frame,
  pieces: [],
  providers: new Array(resources).fill(0),
  limits,
  loads: [],
  stores: 0,
  functions: 0,
  variables: 0,
  siteContainers: 0
});
function addLoad(bin, load) {
  bin.loads.push(load);
  count(bin, load, 1);
}
function removeLoad(bin, at) {
  const [load] = bin.loads.splice(at, 1);
  count(bin, load, -1);
}
function count(bin, load, sign) {
  bin.stores += load.store === null ? 0 : sign;
  bin.functions += sign * load.functions;
  bin.variables += sign * (load.ownVariables + load.variables.length);
  bin.siteContainers += sign * load.siteContainers;
}

// src/plan/grouping/greedy.ts
function arrangeGreedily(puzzle, order) {
  const draft = new Draft(puzzle);
  for (const piece of order) draft.put(piece, bestBin(draft, piece) ?? draft.openBin());
  return draft;
}
function bestBin(draft, piece) {
  let best = null;
  for (const bin of draft.bins) {
    const gain = draft.gain(piece, bin);
    if (gain === 0) continue;
    const isBetter2 = best === null || gain > best.gain || gain === best.gain && bin.loads.length > best.bin.loads.length;
    if (isBetter2 && draft.accepts(piece, bin)) best = { bin, gain };
  }
  return best?.bin ?? null;
}
function byFewestPartners(puzzle) {
  const positions = puzzle.pieces.map((_, index) => index);
  const partners = positions.map(
    (piece) => positions.filter((other) => puzzle.fits(piece, other)).length + puzzle.frames.filter((_, frame) => puzzle.joins(piece, frame)).length
  );
  return positions.toSorted((a, b) => partners[a] - partners[b] || a - b);
}

// src/plan/grouping/arrange.ts
var SEARCH_BUDGET = 5e6;
var BALANCE_BUDGET = 5e5;
var TIES_LOOKED_AT = 2e3;
function arrange(puzzle) {
  const inOrder2 = puzzle.pieces.map((_, index) => index);
  const hardestFirst = byFewestPartners(puzzle);
  const starts = [inOrder2, hardestFirst].map((order) => balanced(arrangeGreedily(puzzle, order)));
  const start = starts.reduce((best, other) => isBetter(other, best) ? other : best);
  const ceilings = ceilingsOf(puzzle);
  const isBest = start.avoided === mostAvoidable(new Draft(puzzle), inOrder2, ceilings);
  if (isBest && start.grouped === puzzle.pieces.length) return start.groups();
  const found = searchBetter(puzzle, start, hardestFirst, ceilings);
  return found === null ? start.groups() : balanced(rebuild(puzzle, found)).groups();
}
var isBetter = (a, b) => a.avoided > b.avoided || a.avoided === b.avoided && a.grouped > b.grouped;
function balanced(draft) {
  balance(draft, BALANCE_BUDGET);
  return draft;
}
function searchBetter(puzzle, start, order, ceilings) {
  const draft = new Draft(puzzle);
  let best = start;
  let found = null;
  let ties = 0;
  place(0);
  return found;
  function place(depth) {
    if (draft.work > SEARCH_BUDGET) return;
    const piece = order[depth];
    if (piece === void 0) {
      if (!isBetter(draft, best)) return;
      best = { avoided: draft.avoided, grouped: draft.grouped };
      found = draft.groups();
      return;
    }
    if (!isWorthwhile(depth)) return;
    for (const bin2 of binsByGain(draft, piece)) {
      draft.put(piece, bin2);
      place(depth + 1);
      draft.take(piece, bin2);
    }
    const bin = draft.openBin();
    draft.put(piece, bin);
    place(depth + 1);
    draft.take(piece, bin);
    draft.bins.pop();
  }
  function isWorthwhile(depth) {
    const most = mostAvoidable(draft, order.slice(depth), ceilings);
    if (most !== best.avoided) return most > best.avoided;
    return best.grouped < puzzle.pieces.length && ties++ < TIES_LOOKED_AT;
  }
}
function binsByGain(draft, piece) {
  return draft.bins.filter((bin) => draft.accepts(piece, bin)).map((bin) => ({ bin, gain: draft.gain(piece, bin) })).filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain).map(({ bin }) => bin);
}
function rebuild(puzzle, groups) {
  const draft = new Draft(puzzle);
  const placed2 = /* @__PURE__ */ new Set();
  for (const { frame, pieces } of groups) {
    const bin = frame === null ? draft.openBin() : draft.bins[frame];
    for (const piece of pieces) {
      draft.put(piece, bin);
      placed2.add(piece);
    }
  }
  puzzle.pieces.forEach((_, piece) => {
    if (!placed2.has(piece)) draft.put(piece, draft.openBin());
  });
  return draft;
}

// src/plan/grouping/union-find.ts
var UnionFind = class {
  parent;
  constructor(size) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }
  join(a, b) {
    const [first, second] = [this.root(a), this.root(b)];
    if (first !== second) this.parent[Math.max(first, second)] = Math.min(first, second);
  }
  /** Each set in ascending order, sets by their first number. */
  sets() {
    const sets = /* @__PURE__ */ new Map();
    this.parent.forEach((_, index) => {
      const root = this.root(index);
      const known3 = sets.get(root);
      if (known3 === void 0) sets.set(root, [index]);
      else known3.push(index);
    });
    return [...sets.values()];
  }
  root(index) {
    let node = index;
    while (this.parent[node] !== node) {
      const above = this.parent[this.parent[node]];
      this.parent[node] = above;
      node = above;
    }
    return node;
  }
};

// src/plan/grouping/puzzles.ts
function posePuzzles(newcomers, backends, relation, dependencies, limits) {
  const blocks = findBlocks(newcomers, backends, relation);
  return uniteEntangled(blocks, newcomers, backends, dependencies).map(({ members, hosts, isEntangled }) => {
    const names = [...new Set(members.flatMap((index) => newcomers[index].shares))];
    const numbers = new Map(names.map((name, number) => [name, number]));
    const puzzle = {
      pieces: members.map((index) => {
        const { load, profile, shares } = newcomers[index];
        return { load, node: profile.node, shares: shares.map((name) => numbers.get(name)) };
      }),
      frames: hosts.map((index) => {
        const { backend, loads, provides, ...host } = backends[index];
        return {
          loads,
          limits: host.limits,
          node: dependencies.nodeOfBackend.get(backend.key) ?? null,
          provides: provides.map((name) => numbers.get(name)).filter((number) => number !== void 0)
        };
      }),
      limits,
      resources: names.length,
      fits: (a, b) => relation.fits(members[a], members[b]),
      tolerates: (a, b) => relation.tolerates(members[a], members[b]),
      joins: remember((piece, frame) => relation.joins(members[piece], hosts[frame]), hosts.length),
      dependencies: isEntangled ? dependencies : null
    };
    return { puzzle, newcomers: members, backends: hosts };
  });
}
function findBlocks(newcomers, backends, relation) {
  const union = new UnionFind(newcomers.length + backends.length);
  for (const members of relation.neighbourhoods) {
    members.forEach((a, position) => {
      for (const b of members.slice(position + 1)) if (relation.fits(a, b)) union.join(a, b);
    });
  }
  newcomers.forEach((_, a) => {
    backends.forEach((_existing, b) => {
      if (relation.joins(a, b)) union.join(a, newcomers.length + b);
    });
  });
  return union.sets().filter((set) => set.length > 1).map((set) => ({
    members: set.filter((index) => index < newcomers.length),
    hosts: set.filter((index) => index >= newcomers.length).map((index) => index - newcomers.length)
  }));
}
function uniteEntangled(blocks, newcomers, backends, { nodeOfBackend, successors }) {
  const vertexOf = successors.map((_, node) => blocks.length + node);
  blocks.forEach(({ members, hosts }, block) => {
    const nodes = [
      ...members.map((index) => newcomers[index].profile.node),
      ...hosts.map((index) => nodeOfBackend.get(backends[index].backend.key) ?? null)
    ];
    for (const node of nodes) if (node !== null) vertexOf[node] = block;
  });
  const contracted = Array.from({ length: blocks.length + successors.length }, () => []);
  const needsItself = /* @__PURE__ */ new Set();
  successors.forEach((targets, node) => {
    for (const target of targets) {
      const [from, to] = [vertexOf[node], vertexOf[target]];
      if (from === to) needsItself.add(from);
      else contracted[from].push(to);
    }
  });
  const knots = strongComponents(contracted);
  const sizes = /* @__PURE__ */ new Map();
  for (const knot of knots) sizes.set(knot, (sizes.get(knot) ?? 0) + 1);
  const united = /* @__PURE__ */ new Map();
  blocks.forEach(({ members, hosts }, block) => {
    const knot = knots[block];
    const isEntangled = needsItself.has(block) || sizes.get(knot) > 1;
    const known3 = united.get(knot) ?? { members: [], hosts: [], isEntangled: false };
    united.set(knot, {
      members: [...known3.members, ...members].sort((a, b) => a - b),
      hosts: [...known3.hosts, ...hosts].sort((a, b) => a - b),
      isEntangled: known3.isEntangled || isEntangled
    });
  });
  return [...united.values()].sort((a, b) => a.members[0] - b.members[0]);
}
function remember(ask, width) {
  const answers = /* @__PURE__ */ new Map();
  return (a, b) => {
    const key = a * width + b;
    const known3 = answers.get(key);
    if (known3 !== void 0) return known3;
    const answer = ask(a, b);
    answers.set(key, answer);
    return answer;
  };
}

// src/plan/grouping/gather.ts
function gather(newcomers, backends, relation, dependencies, limits) {
  const gatherings = posePuzzles(newcomers, backends, relation, dependencies, limits).flatMap(
    (posed) => arrange(posed.puzzle).map(({ frame, pieces }) => ({
      backend: frame === null ? null : posed.backends[frame],
      newcomers: pieces.map((piece) => posed.newcomers[piece])
    }))
  );
  const placed2 = new Set(gatherings.flatMap((gathering) => gathering.newcomers));
  return { gatherings, leftOver: newcomers.map((_, index) => index).filter((index) => !placed2.has(index)) };
}

// src/plan/disagreements-among.ts
function disagreementsAmong(members, configuration, settings) {
  return [
    ...settings.flatMap((setting, index) => disagreeOnSetting(setting, index, members, configuration)),
    ...disagreeOnPartitionKeys(members),
    ...disagreeOnVariables(members)
  ];
}
function disagreeOnSetting({ code, compare }, index, members, configuration) {
  const told = [...members, configuration].flatMap((profile) => {
    const reading = profile.readings[index] ?? null;
    return reading === null ? [] : [{ ...statementOf(profile, reading), reading }];
  });
  const kinds = new Set(told.map(({ reading }) => reading.of));
  const sides = [...kinds].flatMap(
    (kind) => disputed(
      told.filter(({ reading }) => reading.of === kind),
      compare
    )
  );
  const first = sides.find(({ reading }) => reading.isWritten) ?? sides[0];
  return first === void 0 ? [] : [disagreementOf(code, first.reading.path, sides)];
}
function disagreeOnPartitionKeys(members) {
  const users = /* @__PURE__ */ new Map();
  for (const profile of members) {
    const { stored } = profile;
    if (stored === null) continue;
    const { database, container, partitionKey } = stored;
    const place = [database.value, container.value];
    if (place.some(({ kind }) => kind === "unknown")) continue;
    push2(users, place.map(digestValue).join(), statementOf(profile, partitionKey));
  }
  const sides = [...users.values()].flatMap((statements) => disputed(statements));
  return sides.length === 0 ? [] : [disagreementOf("conflicting-setting", "partitionKey", sides)];
}
function disagreeOnVariables(members) {
  const variables = /* @__PURE__ */ new Map();
  for (const { id, variables: own } of members) {
    for (const [name, { value: given, at }] of own.named) {
      const value = asText(given);
      push2(variables, name, { id, value, shown: showValue(value), at });
    }
  }
  return [...variables].map(([name, statements]) => [`environmentVariables.${name}`, disputed(statements)]).filter(([, sides]) => sides.length > 0).map(([path, sides]) => disagreementOf("conflicting-setting", path, sides));
}
var asText = (value) => value.kind === "known" && value.value !== null ? { kind: "known", value: String(value.value) } : value;
function push2(groups, key, statement) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [statement]);
  else group.push(statement);
}
var statementOf = ({ id, component }, { value, shown, at }) => ({
  id: component === null ? null : id,
  value,
  shown,
  at
});
var disagreementOf = (code, path, sides) => ({
  code,
  path,
  sides: sides.map(({ id, shown, at }) => ({ id, value: shown, at }))
});
function disputed(statements, compare = compareValues) {
  const values = new Map(statements.map(({ value }) => [digestValue(value), value]));
  if (values.size < 2) return [];
  const inDispute = new Set(
    [...values].filter(([, value]) => [...values.values()].some((other) => compare(value, other) === "different")).map(([digest]) => digest)
  );
  return statements.filter(({ value }) => inDispute.has(digestValue(value)));
}

// src/plan/judge-backend.ts
function judgeBackend(existing, settings) {
  const { backend, configuration } = existing;
  const profiles = certainMembers(existing).map((profile) => withoutPerhaps(profile, settings));
  return {
    backend,
    members: profiles.flatMap(({ component }) => component ?? []),
    disagreements: disagreementsAmong(profiles, configuration, settings),
    differences: profiles.length < 2 ? [] : findDifferences(profiles),
    passed: [...findPassed(profiles, existing), ...findForbidden(profiles, existing)]
  };
}
function certainMembers({ backend, members, profiles }) {
  if (backend.complete) return profiles;
  const added = new Set(backend.members.filter(({ key }) => key === null).map(({ component }) => component));
  return profiles.filter((_, index) => !added.has(members[index].key));
}
function withoutPerhaps(profile, settings) {
  const { component } = profile;
  if (component === null) return profile;
  const perhaps = new Set(bringingProps(component).filter((prop) => isBrought(component, prop) === "unknown"));
  if (perhaps.size === 0) return profile;
  const certain = {
    ...profile,
    creates: profile.creates.filter(({ suppliedBy }) => !suppliedBy.some((prop) => perhaps.has(prop)))
  };
  return {
    ...certain,
    readings: settings.map((setting) => setting.read(certain)),
    stored: readStoredNames(certain),
    variables: readVariables(certain)
  };
}
function findPassed(profiles, { backend, limits }) {
  const loads = profiles.map((profile) => {
    const { stored } = profile;
    const isNamed2 = stored?.database.value.kind === "known" && stored.container.value.kind === "known";
    return isNamed2 ? loadOf(profile) : { ...loadOf(profile), store: null };
  });
  const configured = entryOf2(backend.config, "limits");
  return [...passedLimits(loads, limits)].map((passed) => {
    const own = Object.keys(CONFIGURED_LIMITS).find((key) => CONFIGURED_LIMITS[key] === passed.name);
    const value = own === void 0 || configured.kind !== "object" ? null : entryOf2(configured, own);
    const isOwn = value?.kind === "known" && value.value === passed.limit;
    return isOwn ? { ...passed, name: own } : passed;
  });
}
function findForbidden(profiles, { backend }) {
  const configured = entryOf2(backend.config, "limits");
  if (configured.kind !== "object") return [];
  return Object.entries(RESOURCE_LIMITS).flatMap(([name, type]) => {
    const value = entryOf2(configured, name);
    const isForbidden = value.kind === "known" && value.value === 0;
    return isForbidden && profiles.some((profile) => creates(profile, type)) ? [{ name, limit: 0, amount: 1 }] : [];
  });
}

// src/plan/refuse.ts
var MOST_BLOCKERS = 100;
var refuseOutsider = ({ component, obstacles }) => ({
  component,
  verdict: verdictOf(obstacles[0]),
  reasons: obstacles
});
function refuseNewcomer(index, scene) {
  const { component } = scene.newcomers[index];
  const near = placesFor(index, scene);
  const blockers = firstOf(blockersOf(index, near, scene), MOST_BLOCKERS);
  const reasons = [...closedAmong(near, index, scene), ...gatherReasons(blockers)];
  return { component, verdict: verdictOf(reasons[0]), reasons };
}
function verdictOf({ code, with: others }) {
  if (code === "undecided") return "undecidable";
  if (code === "isolated-by-policy") return "keep-separate";
  return code === "already-shared" && others.length === 0 ? "already-shared" : "cannot-share";
}
function closedAmong(near, index, scene) {
  const reasons = /* @__PURE__ */ new Map();
  for (const place of near) {
    if ([...separatedIn(index, place, scene)].length > 0) continue;
    const reason = closedDoor(scene.newcomers[index], place, scene);
    const key = JSON.stringify([reason.code, reason.path]);
    if (!reasons.has(key)) reasons.set(key, reason);
  }
  return [...reasons.values()];
}
function closedDoor(newcomer, place, { newcomers, backends, limits }) {
  const existing = place.backend === null ? null : backends[place.backend];
  const joined2 = place.newcomers.map((index) => newcomers[index]);
  const loads = [...existing?.loads ?? [], ...joined2.map(({ load }) => load), newcomer.load];
  const members = [...existing?.members ?? [], ...joined2.map(({ component }) => component)];
  const passed = passedLimit(loads, existing?.limits ?? limits);
  if (passed !== null) return doorReason("limit-exceeded", newcomer, members, passed.name, passed.limit);
  const provided = [...existing?.provides ?? [], ...joined2.flatMap(({ shares }) => shares)];
  const findsNothing = !newcomer.shares.some((resource) => provided.includes(resource));
  return doorReason(findsNothing ? "already-shared" : "depends-on-member", newcomer, members, null);
}
function doorReason(code, { component }, members, path, ...values) {
  const sorted = members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at));
  return { code, with: sorted.map(({ id }) => id), path, values, at: [component.at, ...sorted.map(({ at }) => at)] };
}
function placesFor(index, scene) {
  const { gatherings, leftOver, relation, newcomers, backends } = scene;
  const joined2 = new Set(gatherings.map(({ backend }) => backend));
  const places = [
    ...gatherings,
    ...backends.map((_, backend) => ({ backend, newcomers: [] })).filter(({ backend }) => !joined2.has(backend))
  ];
  const alone = leftOver.filter((other) => other !== index && relation.fits(index, other));
  return [
    ...places.filter(
      (place) => place.newcomers.some((other) => relation.fits(index, other)) || place.backend !== null && fitsSomebody(newcomers[index], place.backend, scene)
    ),
    ...alone.map((other) => ({ backend: null, newcomers: [other] }))
  ];
}
function fitsSomebody({ scope, family, profile }, index, { backends, judge }) {
  const { backend, families, isUnderstood, profiles } = backends[index];
  if (!isUnderstood || backend.scope?.key !== scope.key || !families.has(family)) return false;
  return profiles.some((member) => judge.disagreements(profile, member).length === 0);
}
function* separatedIn(index, { backend, newcomers }, scene) {
  const { fits, tolerates } = scene.relation;
  const canBeTogether = backend === null ? fits : tolerates;
  for (const other of newcomers) {
    if (!canBeTogether(index, other)) yield* between(index, scene.newcomers[other].profile, 0, scene);
  }
  if (backend !== null) yield* inBackend(index, backend, 0, scene);
}
function* blockersOf(index, near, scene) {
  const { newcomers, outsiders, backends, relation } = scene;
  const { scope, family } = newcomers[index];
  for (const place of near) yield* separatedIn(index, place, scene);
  const passed = new Set(near.flatMap((place) => place.newcomers));
  const passedBackends = new Set(near.map(({ backend }) => backend));
  const isHere = (where) => where === null || where.key === scope.key;
  for (const [other, { family: theirs, scope: where, profile }] of newcomers.entries()) {
    if (theirs !== family || !isHere(where) || other === index || passed.has(other)) continue;
    if (!relation.fits(index, other)) yield* between(index, profile, 1, scene);
  }
  for (const [other, { backend, families }] of backends.entries()) {
    const isNew = families.has(family) && !passedBackends.has(other);
    if (isNew && isHere(backend.scope)) yield* inBackend(index, other, 1, scene);
  }
  for (const outsider of outsiders) if (outsider.family === family) yield* outsiderBlocker(index, outsider, scene);
  for (const { family: theirs, scope: where, profile } of newcomers) {
    if (theirs === family && !isHere(where)) yield* between(index, profile, 3, scene);
  }
  for (const [other, { backend, families }] of backends.entries()) {
    if (families.has(family) && !isHere(backend.scope)) yield* inBackend(index, other, 3, scene);
  }
}
function* between(index, other, nearness, { newcomers, judge }) {
  for (const disagreement of judge.disagreements(newcomers[index].profile, other)) {
    yield { id: other.id, nearness, disagreement };
  }
}
function* inBackend(index, at, nearness, scene) {
  const { backend, profiles, configuration, isUnderstood } = scene.backends[at];
  const { component, scope } = scene.newcomers[index];
  const isElsewhere = backend.scope !== null && backend.scope.key !== scope.key;
  if (!isUnderstood && !isElsewhere) {
    const unread = { code: "undecided", path: backend.name, values: [], at: [component.at, backend.at] };
    for (const { id } of profiles) yield { id, nearness, disagreement: unread };
    return;
  }
  for (const profile of profiles) yield* between(index, profile, nearness, scene);
  if (!isElsewhere) yield* between(index, configuration, nearness, scene);
}
function* outsiderBlocker(index, { component, obstacles }, scene) {
  const { scope, component: own } = scene.newcomers[index];
  const [obstacle] = obstacles;
  if (component.scope !== null && component.scope.key !== scope.key) {
    const values = [scope.label, component.scope.label];
    const disagreement2 = { ...apartness(scope, component.scope), values, at: [own.at, component.at] };
    yield { id: component.id, nearness: 3, disagreement: disagreement2 };
    return;
  }
  const code = obstacle.code;
  const disagreement = { code, path: obstacle.path, values: [], at: [own.at, obstacle.at[0]] };
  yield { id: component.id, nearness: 2, disagreement };
}
function firstOf(items, most) {
  const first = [];
  for (const item of items) {
    first.push(item);
    if (first.length === most) break;
  }
  return first;
}

// src/plan/could-clash.ts
var NOTHING = -1;
var UNKNOWN = -2;
function quickLook(newcomers) {
  const number = numberTexts();
  const id = Int32Array.from(newcomers, ({ component }) => number(component.id));
  const isLinked = Uint8Array.from(newcomers, ({ profile }) => profile.node === null ? 0 : 1);
  const hasVariables = Uint8Array.from(
    newcomers,
    ({ profile: { variables } }) => variables.named.size > 0 || variables.others !== null ? 1 : 0
  );
  const names = (...parts) => Int32Array.from(newcomers, ({ profile: { stored } }) => {
    if (stored === null) return NOTHING;
    const values = parts.map((part) => stored[part].value);
    return values.every(({ kind }) => kind === "known") ? number(values.map(digestValue).join()) : UNKNOWN;
  });
  const entity = names("entity");
  const place = names("database", "container");
  return (a, b) => id[a] === id[b] || (isLinked[a] & isLinked[b]) === 1 || (hasVariables[a] & hasVariables[b]) === 1 || entity[a] !== NOTHING && entity[b] !== NOTHING && (mayEqual(entity, a, b) || mayEqual(place, a, b));
}
var mayEqual = (numbers, a, b) => numbers[a] === numbers[b] || numbers[a] === UNKNOWN || numbers[b] === UNKNOWN;
function numberTexts() {
  const numbers = /* @__PURE__ */ new Map();
  return (text) => {
    const known3 = numbers.get(text) ?? numbers.size;
    numbers.set(text, known3);
    return known3;
  };
}

// src/plan/relation.ts
function relate(newcomers, backends, judge) {
  const profiles = newcomers.map(({ profile }) => profile);
  const settingsAgree = rememberLikenesses(judge);
  const couldClash = quickLook(newcomers);
  const neighbourhoods = groupNeighbours(newcomers);
  const home = new Int32Array(newcomers.length);
  const row = new Int32Array(newcomers.length);
  const bits = newcomers.map(() => NONE);
  neighbourhoods.forEach((members, number) => {
    members.forEach((index, position) => {
      home[index] = number;
      row[index] = position;
      bits[index] = new Uint32Array((members.length >>> 5) + 1);
    });
    members.forEach((a, position) => {
      for (const b of members.slice(position + 1)) {
        if (!settingsAgree(profiles[a], profiles[b])) continue;
        if (couldClash(a, b) && judge.collide(profiles[a], profiles[b])) continue;
        mark(bits[a], row[b]);
        mark(bits[b], row[a]);
      }
    });
  });
  const agree = (a, b) => settingsAgree(a, b) && !judge.collide(a, b);
  const fits = (a, b) => home[a] === home[b] && isMarked(bits[a], row[b]);
  return {
    neighbourhoods,
    fits,
    tolerates: (a, b) => {
      if (home[a] === home[b]) return fits(a, b);
      return newcomers[a].scope.key === newcomers[b].scope.key && agree(profiles[a], profiles[b]);
    },
    joins: (newcomer, backend) => canJoin(newcomers[newcomer], backends[backend], agree)
  };
}
var NONE = new Uint32Array(0);
function canJoin({ family, scope, profile }, existing, agree) {
  if (!existing.isUnderstood || !existing.families.has(family)) return false;
  if (existing.backend.scope?.key !== scope.key) return false;
  return agree(profile, existing.configuration) && existing.profiles.every((member) => agree(profile, member));
}
function rememberLikenesses(judge) {
  const verdicts = [];
  return (a, b) => {
    const [low, high] = a.likeness < b.likeness ? [a, b] : [b, a];
    const known3 = verdicts[low.likeness] ??= [];
    return known3[high.likeness] ??= judge.settingsAgree(a, b);
  };
}
function groupNeighbours(newcomers) {
  const groups = /* @__PURE__ */ new Map();
  newcomers.forEach(({ scope, family }, index) => {
    const key = `${family} ${scope.key}`;
    const known3 = groups.get(key);
    if (known3 === void 0) groups.set(key, [index]);
    else known3.push(index);
  });
  return [...groups.values()];
}
function mark(bits, index) {
  bits[index >>> 5] |= 1 << (index & 31);
}
var isMarked = (bits, index) => (bits[index >>> 5] & 1 << (index & 31)) !== 0;

// src/plan/plan.ts
function planSharing(code, policy) {
  const settings = settingsFor(policy);
  const limits = limitsOf(policy);
  const dependencies = readDependencies(code);
  const { newcomers, outsiders, solitary, backends } = sortOut(code, policy, settings, dependencies, limits);
  const judge = createJudge(settings, dependencies);
  const relation = relate(newcomers, backends, judge);
  const { gatherings, leftOver } = gather(newcomers, backends, relation, dependencies, limits);
  const scene = { newcomers, outsiders, backends, gatherings, leftOver, relation, judge, limits };
  const groups = gatherings.map((gathering) => describeGroup(gathering, scene, policy));
  const refused = [...outsiders.map(refuseOutsider), ...leftOver.map((index) => refuseNewcomer(index, scene))];
  return {
    groups: groups.sort((a, b) => byComponent(a.members[0], b.members[0])),
    refused: refused.sort((a, b) => byComponent(a.component, b.component)),
    solitary,
    backends: backends.map(({ backend }) => backend),
    judgements: backends.map((existing) => judgeBackend(existing, settings)),
    ...countPlan(code, groups)
  };
}

// src/syntax/nesting.ts
var MAX_DEPTH5 = 600;
var MAX_OPERANDS = 2e3;
function isNestedTooDeeply(file) {
  const open = [{ node: file, depth: 0, operands: 0 }];
  for (let top = open.pop(); top !== void 0; top = open.pop()) {
    const { node, depth, operands } = top;
    if (depth > MAX_DEPTH5 || operands > MAX_OPERANDS) return true;
    typescript_default.forEachChild(node, (child) => {
      const isOperand = isLooped(node) && typescript_default.isBinaryExpression(child) && child === node.left;
      open.push(
        isOperand ? { node: child, depth, operands: operands + 1 } : { node: child, depth: depth + 1, operands: 0 }
      );
    });
  }
  return false;
}
var isLooped = (node) => typescript_default.isBinaryExpression(node) && !SHORT_CIRCUITS2.has(node.operatorToken.kind);
var SHORT_CIRCUITS2 = /* @__PURE__ */ new Set([
  typescript_default.SyntaxKind.AmpersandAmpersandToken,
  typescript_default.SyntaxKind.BarBarToken,
  typescript_default.SyntaxKind.QuestionQuestionToken
]);

// src/syntax/tree.ts
var REPOSITORY = "/repository/";
var FRAMEWORK = "/framework/";
function openSyntaxTree(sources, declarationsOf) {
  const notes = [];
  const dropped = /* @__PURE__ */ new Set();
  const frameworkTexts = /* @__PURE__ */ new Map();
  const host = {
    getSourceFile(name, languageVersionOrOptions) {
      if (name.startsWith(FRAMEWORK)) {
        return typescript_default.createSourceFile(name, frameworkTexts.get(name) ?? "", languageVersionOrOptions, true);
      }
      const path = name.slice(REPOSITORY.length);
      const text = name.startsWith(REPOSITORY) ? sources.texts.get(path) : void 0;
      if (text === void 0) return void 0;
      const parsed = parseFile(name, path, text, languageVersionOrOptions);
      if ("file" in parsed) return parsed.file;
      notes.push(parsed.note);
      dropped.add(path);
      return typescript_default.createSourceFile(name, "", languageVersionOrOptions, true);
    },
    resolveModuleNameLiterals: (literals, containingFile) => literals.map((literal) => ({ resolvedModule: resolve(literal.text, containingFile) })),
    resolveTypeReferenceDirectiveReferences: (references) => references.map(() => ({ resolvedTypeReferenceDirective: void 0 })),
    fileExists: (name) => name.startsWith(REPOSITORY) && sources.texts.has(name.slice(REPOSITORY.length)),
    readFile: () => void 0,
    directoryExists: () => false,
    getDirectories: () => [],
    getDefaultLibFileName: () => `${FRAMEWORK}lib.d.ts`,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => void 0
  };
  function resolve(specifier, containingFile) {
    const declarations = declarationsOf(specifier);
    if (declarations !== null) {
      const name = `${FRAMEWORK}${specifier}.d.ts`;
      frameworkTexts.set(name, declarations);
      return { resolvedFileName: name, extension: typescript_default.Extension.Dts, isExternalLibraryImport: false };
    }
    const path = sources.resolve(containingFile.slice(REPOSITORY.length), specifier);
    if (path === null || !sources.texts.has(path)) return void 0;
    return { resolvedFileName: REPOSITORY + path, extension: extensionOf(path), isExternalLibraryImport: false };
  }
  const paths = [...sources.texts.keys()].sort(byText);
  const program = typescript_default.createProgram({
    rootNames: paths.map((path) => REPOSITORY + path),
    options: OPTIONS,
    host
  });
  const byPath = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const file = program.getSourceFile(REPOSITORY + path);
    if (file !== void 0 && !dropped.has(path)) byPath.set(path, file);
  }
  const pathOf = (node) => {
    const name = node.getSourceFile().fileName;
    return name.startsWith(REPOSITORY) ? name.slice(REPOSITORY.length) : null;
  };
  const repositoryPathOf = (node) => pathOf(node) ?? node.getSourceFile().fileName;
  return {
    checker: program.getTypeChecker(),
    files: [...byPath.values()],
    notes: notes.sort((a, b) => byText(a.file ?? "", b.file ?? "")),
    file: (path) => byPath.get(path),
    pathOf,
    frameworkModuleOf(node) {
      const name = node.getSourceFile().fileName;
      return name.startsWith(FRAMEWORK) ? name.slice(FRAMEWORK.length, -".d.ts".length) : null;
    },
    resolveModule(from, specifier) {
      if (declarationsOf(specifier) !== null) return specifier;
      const path = sources.resolve(repositoryPathOf(from), specifier);
      return path === null ? null : byPath.get(path) ?? null;
    },
    isGenerated: (path) => sources.isGenerated(path),
    mayBeUsedUnseen: (path) => dropped.size > 0 || sources.mayBeUsedUnseen(path),
    positionOf(node) {
      const file = node.getSourceFile();
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
      return { file: repositoryPathOf(node), line: line + 1, column: character + 1 };
    },
    spanOf(node) {
      return { file: repositoryPathOf(node), start: node.getStart(), end: node.getEnd() };
    }
  };
}
var OPTIONS = {
  allowJs: true,
  noLib: true,
  types: [],
  target: typescript_default.ScriptTarget.ESNext,
  module: typescript_default.ModuleKind.ESNext,
  moduleResolution: typescript_default.ModuleResolutionKind.Bundler,
  // Without it a file that imports nothing would share its names with all other such files.
  moduleDetection: typescript_default.ModuleDetectionKind.Force,
  jsx: typescript_default.JsxEmit.Preserve,
  noEmit: true
};
function parseFile(name, path, text, options) {
  let file;
  try {
    file = typescript_default.createSourceFile(name, text, options, true);
  } catch (error) {
    if (error.name !== "RangeError") throw error;
    return { note: { kind: "nested-too-deeply", file: path, message: NESTING } };
  }
  const problem = syntaxErrorOf(file);
  if (problem !== null) return { note: { kind: "syntax-error", file: path, message: problem } };
  if (isNestedTooDeeply(file)) return { note: { kind: "nested-too-deeply", file: path, message: NESTING } };
  return { file };
}
var NESTING = "nested too deeply to be read";
function syntaxErrorOf(file) {
  const { parseDiagnostics = [] } = file;
  const first = parseDiagnostics[0];
  if (first === void 0) return null;
  const { line, character } = file.getLineAndCharacterOfPosition(first.start);
  return `${line + 1}:${character + 1}: ${typescript_default.flattenDiagnosticMessageText(first.messageText, " ")}`;
}
function extensionOf(path) {
  return Object.values(typescript_default.Extension).findLast((extension) => path.endsWith(extension)) ?? typescript_default.Extension.Ts;
}

// src/app/read-files.ts
function readFiles(files, policy) {
  const contract = policy.contract ?? "documented";
  const tree = openSyntaxTree(files, frameworkDeclarations);
  const { code, notes } = parseStackCode(tree);
  const plan = planSharing(code, policy);
  const proposals = proposeRewrites(plan, tree, contract);
  return {
    contract,
    policy,
    code,
    plan,
    proposals,
    notes: [...tree.notes, ...notes],
    suppressions: readSuppressions(tree),
    source: { files, tree }
  };
}
export {
  readFiles
};
