import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runGit
} from "./chunk-YMVMRKLS.js";

// src/adapters/repository-path.ts
import { resolve } from "node:path";
async function locateInRepository(folder) {
  const answer = await runGit(folder, ["rev-parse", "--show-prefix"]);
  if (answer.kind === "failed") return null;
  const prefix = answer.stdout.toString("utf8").replace(/\n$/, "");
  const up = prefix.split("/").filter((part) => part !== "");
  return { top: resolve(folder, ...up.map(() => "..")), prefix };
}
async function checkedOutCommit(folder) {
  const answer = await runGit(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return answer.kind === "failed" ? null : answer.stdout.toString("latin1").trim();
}
async function isTracked(folder, path) {
  const listing = await runGit(folder, ["--literal-pathspecs", "ls-files", "-z", "--", path]);
  return listing.kind === "done" && listing.stdout.length > 0;
}

// src/app/contract-proof.ts
var PACKAGE = "node_modules/@atakora/component/package.json";
var isContractProven = (given, files) => given === "documented" || given === null && exportsBackend(files.readFile(`/root/${PACKAGE}`) ?? files.readFile(`/${PACKAGE}`));
function exportsBackend(manifest) {
  const { exports } = parseObject(manifest ?? "");
  return typeof exports === "object" && exports !== null && Object.hasOwn(exports, "./backend");
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
var withoutProof = (report) => ({ ...report, groups: report.groups.map(unproven) });
var unproven = (group) => {
  if (group.rewrite.kind === "refused") return group;
  const reason = { code: "contract-unproven", with: group.components, path: null, values: [], at: [] };
  return { ...group, rewrite: { kind: "refused", reasons: [reason] } };
};

export {
  locateInRepository,
  checkedOutCommit,
  isTracked,
  isContractProven,
  parseObject,
  withoutProof
};
