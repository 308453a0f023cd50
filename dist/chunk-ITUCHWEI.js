import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  DEFAULT_POLICY,
  LARGEST_POLICY,
  POLICY_PATHS,
  tooLarge
} from "./chunk-KMANKSD2.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/config/decode-text.ts
function decodeText(bytes, path) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${printable(path)}:1:1: not UTF-8 text`);
  }
}

// src/config/find-policy.ts
async function findPolicy(source) {
  const sizes = await Promise.all(POLICY_PATHS.map((path2) => source.size(path2)));
  const present = POLICY_PATHS.filter((_, index) => sizes[index] !== null);
  const [path, other] = present;
  if (path === void 0) return DEFAULT_POLICY;
  if (other !== void 0) throw new UsageError(`${path} and ${other}: two policy files; keep one`);
  return readPolicy(source, path);
}
async function readPolicy(source, path) {
  const name = printable(path);
  const file = await source.read(path, LARGEST_POLICY);
  switch (file.kind) {
    case "missing":
      throw new UsageError(`policy file "${name}" does not exist`);
    case "too-large":
      throw new UsageError(tooLarge(path));
    case "outside":
    case "unreadable":
      throw new UsageError(`policy file "${name}" cannot be read: ${printable(file.why)}`);
    case "bytes": {
      const { parsePolicy } = await import("./policy-H3UXHQE6.js");
      return parsePolicy(decodeText(file.bytes, path), path);
    }
  }
}

export {
  decodeText,
  findPolicy,
  readPolicy
};
