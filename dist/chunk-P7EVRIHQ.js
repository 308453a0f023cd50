import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/parse/arm/json/node.ts
function memberOf(node, key) {
  if (node?.kind !== "object") return void 0;
  const { members } = node;
  if (members.length > MANY) {
    const { exact, folded } = indexOf(members);
    return exact.get(key) ?? folded.get(key.toLowerCase());
  }
  return members.find((member) => member.key === key) ?? members.find((member) => isSameKey(member.key, key));
}
var MANY = 16;
var indices = /* @__PURE__ */ new WeakMap();
function indexOf(members) {
  const known = indices.get(members);
  if (known !== void 0) return known;
  const index = {
    exact: new Map(members.map((member) => [member.key, member])),
    folded: new Map(members.toReversed().map((member) => [member.key.toLowerCase(), member]))
  };
  indices.set(members, index);
  return index;
}
var isSameKey = (a, b) => a.length === b.length && a.toLowerCase() === b.toLowerCase();
var valueAt = (node, ...path) => path.reduce((inner, key) => memberOf(inner, key)?.value, node);
var textOf = (node) => node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
var pointerTo = (parent, step) => `${parent}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;

// src/parse/arm/json/places.ts
var Places = class {
  constructor(file, text) {
    this.file = file;
    this.text = text;
  }
  file;
  text;
  starts = null;
  at(offset) {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - this.starts[low] + 1 };
  }
};
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

// src/parse/arm/json/read-json.ts
var DEEPEST = 400;
function readJson(text) {
  return new Reader(text).read();
}
var Broken = class extends Error {
  constructor(why, offset) {
    super(why);
    this.why = why;
    this.offset = offset;
  }
  why;
  offset;
};
var TooDeep = class extends Error {
  constructor(offset) {
    super("too deep");
    this.offset = offset;
  }
  offset;
};
var Reader = class {
  constructor(text) {
    this.text = text;
    if (text.charCodeAt(0) === 65279) this.at = 1;
  }
  text;
  at = 0;
  depth = 0;
  duplicates = [];
  comments = [];
  read() {
    try {
      this.skip();
      const root = this.readValue();
      this.skip();
      if (this.at < this.text.length) throw new Broken("something follows the end of the document", this.at);
      return { kind: "read", root, duplicates: this.duplicates, comments: this.comments };
    } catch (error) {
      if (error instanceof Broken) return { kind: "broken", why: error.why, offset: error.offset };
      if (error instanceof TooDeep) return { kind: "too-deep", offset: error.offset };
      throw error;
    }
  }
  readValue() {
    const start = this.at;
    const code = this.text.charCodeAt(start);
    if (code === 34) return { kind: "scalar", value: this.readText(), start };
    if (code === 123) return this.readObject(start);
    if (code === 91) return this.readArray(start);
    return this.readWord(start);
  }
  readArray(start) {
    this.open(start);
    const items = [];
    this.skip();
    while (!this.takes(93)) {
      items.push(this.readValue());
      this.endItem(93);
    }
    this.depth -= 1;
    return { kind: "array", items, start };
  }
  readObject(start) {
    this.open(start);
    const members = [];
    let keys = null;
    this.skip();
    while (!this.takes(125)) {
      const keyStart = this.at;
      const key = this.readKey();
      this.skip();
      const member = { key, value: this.readValue() };
      if (keys === null && members.length === MANY2) keys = indexOf2(members);
      const before = keys === null ? findKey(members, key) : keys.get(key) ?? -1;
      if (before === -1) {
        keys?.set(key, members.length);
        members.push(member);
      } else {
        this.duplicates.push({ key, offset: keyStart });
        members[before] = member;
      }
      this.endItem(125);
    }
    this.depth -= 1;
    return { kind: "object", members, start };
  }
  open(start) {
    if (this.depth >= DEEPEST) throw new TooDeep(start);
    this.depth += 1;
    this.at = start + 1;
  }
  /** What follows an item: a comma, or the closing bracket, which is left where it is. */
  endItem(closing) {
    this.skip();
    const code = this.text.charCodeAt(this.at);
    if (code === 44) {
      this.at += 1;
      this.skip();
    } else if (code !== closing) {
      const isEnd = this.at >= this.text.length;
      throw new Broken(isEnd ? "the document ends too early" : "a comma or a closing bracket is missing", this.at);
    }
  }
  readKey() {
    const start = this.at;
    if (this.text.charCodeAt(start) !== 34) {
      throw new Broken(start < this.text.length ? "a key is missing" : "the document ends too early", start);
    }
    const text = this.readText();
    this.skip();
    if (!this.takes(58)) throw new Broken("a colon is missing", this.at);
    return text;
  }
  readText() {
    const start = this.at;
    const end = this.text.indexOf('"', start + 1);
    if (end === -1) throw new Broken("a string is not closed", start);
    const piece = this.text.slice(start + 1, end);
    if (!piece.includes("\\")) {
      this.at = end + 1;
      return piece;
    }
    return this.readEscaped(start);
  }
  readEscaped(start) {
    const parts = [];
    let from = start + 1;
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 34) {
        parts.push(this.text.slice(from, at));
        this.at = at + 1;
        return parts.join("");
      }
      if (code !== 92) continue;
      parts.push(this.text.slice(from, at));
      const { piece, length } = this.readEscape(at);
      parts.push(piece);
      at += length - 1;
      from = at + 1;
    }
    throw new Broken("a string is not closed", start);
  }
  readEscape(at) {
    const letter = this.text[at + 1] ?? "";
    if (letter === "u") {
      const digits = this.text.slice(at + 2, at + 6);
      if (!/^[\da-f]{4}$/i.test(digits)) throw new Broken("an escape is not complete", at);
      return { piece: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
    }
    const piece = ESCAPES[letter];
    if (piece === void 0) throw new Broken("an escape is not known", at);
    return { piece, length: 2 };
  }
  readWord(start) {
    WORD.lastIndex = start;
    const word = WORD.exec(this.text)?.[0];
    if (word === void 0) {
      throw new Broken(start < this.text.length ? "a value is missing" : "the document ends too early", start);
    }
    this.at = start + word.length;
    const constant = CONSTANTS.get(word);
    if (constant !== void 0) return { kind: "scalar", value: constant, start };
    if (!NUMBER.test(word)) throw new Broken("a value is neither text, number, true, false nor null", start);
    return { kind: "scalar", value: Number(word), start };
  }
  takes(code) {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }
  /** White space and comments. */
  skip() {
    for (; ; ) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code >= 9 && code <= 13) {
        this.at += 1;
      } else if (code === 47) {
        this.skipComment();
      } else if (code === 65279 || code === 160) {
        this.at += 1;
      } else {
        return;
      }
    }
  }
  skipComment() {
    const start = this.at;
    const next = this.text.charCodeAt(start + 1);
    if (next === 47) {
      const end = this.text.indexOf("\n", start);
      this.at = end === -1 ? this.text.length : end;
    } else if (next === 42) {
      const end = this.text.indexOf("*/", start + 2);
      if (end === -1) throw new Broken("a comment is not closed", start);
      this.at = end + 2;
    } else {
      throw new Broken("a value is missing", start);
    }
    this.comments.push({ start, end: this.at });
  }
};
var MANY2 = 16;
function findKey(members, key) {
  for (let index = 0; index < members.length; index += 1) if (members[index].key === key) return index;
  return -1;
}
var indexOf2 = (members) => new Map(members.map(({ key }, index) => [key, index]));
var ESCAPES = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  // Azure takes an escaped apostrophe too.
  "'": "'"
};
var WORD = /[-+.\w]+/y;
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i;
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);

// src/parse/arm/files/template-file.ts
function readTemplateFile(path, text) {
  const reading = readJson(text);
  const places = new Places(path, text);
  const noteAt = (kind, offset, says) => {
    const { line, column } = places.at(offset);
    return { kind, file: path, message: `line ${line}, column ${column}: ${says}` };
  };
  if (reading.kind === "too-deep") {
    return { kind: "none", notes: [noteAt("nested-too-deeply", reading.offset, `nested more than ${DEEPEST} deep`)] };
  }
  if (reading.kind === "broken") {
    return { kind: "none", notes: [noteAt("syntax-error", reading.offset, `not JSON: ${reading.why}`)] };
  }
  const { root, duplicates } = reading;
  if (root.kind !== "object") return { kind: "none", notes: [] };
  const schema = textOf(valueAt(root, "$schema"))?.toLowerCase() ?? "";
  const file = { path, root, mayLink: /templateLink/i.test(text), placeOf: (offset) => places.at(offset) };
  const notes = duplicates.slice(0, MOST_DUPLICATES).map(
    ({ key, offset }) => noteAt("duplicate-key", offset, `the key ${JSON.stringify(key)} is written twice; the last one counts`)
  );
  if (PARAMETERS.test(schema)) return { kind: "parameters", file, notes };
  if (TEMPLATE.test(schema)) return { kind: "template", file, notes };
  return { kind: "none", notes: isLikeTemplate(root) ? [noteAt("not-a-template", root.start, foreign(schema))] : [] };
}
var isLikeTemplate = (root) => textOf(valueAt(root, "$schema")) !== null && valueAt(root, "resources")?.kind === "array";
var foreign = (schema) => `its schema ${JSON.stringify(schema.slice(0, LONGEST_SHOWN))} is that of no deployment template, so it was not analysed`;
var LONGEST_SHOWN = 200;
var MOST_DUPLICATES = 5;
var TEMPLATE = /\/(?:subscription|managementgroup|tenant)?deploymenttemplate\.json#?$/;
var PARAMETERS = /\/deploymentparameters\.json#?$/;
function levelOf(template) {
  const schema = textOf(valueAt(template, "$schema"))?.toLowerCase() ?? "";
  if (schema.includes("/subscriptiondeploymenttemplate")) return "subscription";
  if (schema.includes("/managementgroupdeploymenttemplate")) return "management-group";
  return schema.includes("/tenantdeploymenttemplate") ? "tenant" : "resource-group";
}

export {
  memberOf,
  valueAt,
  textOf,
  pointerTo,
  Places,
  readJson,
  readTemplateFile,
  levelOf
};
