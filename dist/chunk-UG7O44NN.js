import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ABSENT,
  entryOf,
  scalarOf
} from "./chunk-KNENG2SJ.js";

// src/plan/property.ts
function readProperty(props, propsAt, key) {
  const value = entryOf(props, key);
  const entry = Object.hasOwn(props.entries, key) ? props.entries[key] : void 0;
  if (value.kind === "known" && value.value === null) return { value: ABSENT, at: propsAt, isWritten: false };
  return { value, at: entry?.at ?? propsAt, isWritten: entry !== void 0 && value.kind !== "absent" };
}
function readFirst(props, propsAt, keys) {
  for (const key of keys) {
    const read = readProperty(props, propsAt, key);
    if (read.isWritten) return { ...read, key };
  }
  return { ...readProperty(props, propsAt, keys[0]), key: keys[0] };
}
function partOf(value, key) {
  if (value.kind === "object") return entryOf(value, key);
  if (value.kind === "symbol") return { kind: "symbol", key: `${value.key}.${key}`, text: `${value.text}.${key}` };
  return value.kind === "unknown" ? value : ABSENT;
}
var SHOWN_LENGTH = 120;
function showValue(value) {
  if (value.kind !== "list" && value.kind !== "object") return scalarOf(value);
  const text = outline(value, 0);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
function outline(value, depth) {
  if (depth > 2) return "…";
  if (value.kind === "list") return `[${value.items.map((item) => outline(item, depth + 1)).join(", ")}]`;
  if (value.kind !== "object") return String(scalarOf(value));
  const parts = Object.entries(value.entries).map(([key, entry]) => `${key}: ${outline(entry.value, depth + 1)}`);
  return `{ ${parts.join(", ")} }`;
}
function digestValue(value) {
  if (value.kind === "known") return JSON.stringify(value.value);
  if (value.kind === "symbol") return `$${JSON.stringify(value.key)}`;
  if (value.kind === "list") return `[${value.items.map(digestValue).join()}${value.open === null ? "" : ",?"}]`;
  if (value.kind !== "object") return value.kind;
  const parts = Object.keys(value.entries).sort().map((key) => `${JSON.stringify(key)}:${digestValue(value.entries[key].value)}`);
  return `{${parts.join()}${value.open === null ? "" : ",?"}}`;
}

export {
  readProperty,
  readFirst,
  partOf,
  showValue,
  digestValue
};
