import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputTo,
  writeTo
} from "./chunk-UKQLULYP.js";
import {
  openDiskEditSink
} from "./chunk-XWECWC33.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  locate,
  narrowTo
} from "./chunk-REPZEEFJ.js";
import "./chunk-NUJ6CSYC.js";
import {
  fix,
  renderFix,
  renderPatch,
  renderReversePatch
} from "./chunk-VRJ4IIO7.js";
import {
  openDiskTypeFiles
} from "./chunk-4N7GCJZF.js";
import "./chunk-QVL55A4T.js";
import "./chunk-LYDWUYKO.js";
import "./chunk-XG4PFISJ.js";
import "./chunk-O3EOFNSI.js";
import "./chunk-KUQX6IXM.js";
import {
  readBaseline
} from "./chunk-6Y6AR7W3.js";
import "./chunk-AUREPWBA.js";
import "./chunk-UMRU7PMN.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-ERWJLSFO.js";
import "./chunk-KS4UHYRD.js";
import "./chunk-DYWQODNC.js";
import "./chunk-VUDE4RNB.js";
import "./chunk-IHZOZO6Y.js";
import {
  isActive
} from "./chunk-BI6QXIJU.js";
import "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
import "./chunk-ZUT337ZF.js";
import "./chunk-KMANKSD2.js";
import {
  EXIT,
  appearanceOf
} from "./chunk-IB6BKISY.js";
import {
  VERSION
} from "./chunk-SGDA3Y7V.js";
import "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-O4E3I2RN.js";
import "./chunk-UCTCQXN3.js";
import "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import "./chunk-JQZUN7LU.js";
import "./chunk-QJDCEC3V.js";
import "./chunk-5G2XQ5CK.js";
import "./chunk-F4AMOL77.js";
import "./chunk-GYPGPBDQ.js";
import "./chunk-IZSLD4ZE.js";
import "./chunk-TUALDWPF.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-TXMIBGHY.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/adapters/prettier-process.ts
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
function openPrettier(root) {
  const found = findPrettier(root);
  if (found === null) {
    throw new UsageError(
      "option --format-with: prettier is not installed here (no node_modules/prettier); leave it out"
    );
  }
  return {
    name: "prettier",
    format: (path, text) => runPrettier(found, ["--stdin-filepath", join(root, path)], text)
  };
}
function findPrettier(root) {
  for (let folder = root; ; folder = dirname(folder)) {
    const home = join(folder, "node_modules", "prettier");
    if (existsSync(join(home, "package.json"))) {
      const program = programOf(home);
      return program === null ? null : { folder, program };
    }
    if (folder === dirname(folder)) return null;
  }
}
function programOf(home) {
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const bin = isObject(manifest) ? manifest.bin : null;
  const file = isObject(bin) ? bin.prettier : bin;
  return typeof file === "string" ? resolve(home, file) : null;
}
var isObject = (value) => typeof value === "object" && value !== null;
function runPrettier({ folder, program }, parameters, text) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      cwd: folder,
      env: environment(),
      windowsHide: true,
      stdio: "pipe"
    });
    const out = [];
    const complaint = [];
    let size = 0;
    const timer = setTimeout(() => child.kill("SIGKILL"), TIME_LIMIT_MS);
    const collect = (chunks) => (chunk) => {
      size += chunk.byteLength;
      if (size > OUTPUT_LIMIT) child.kill("SIGKILL");
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(complaint));
    child.stdin.on("error", () => void 0);
    child.stdin.end(text);
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      done({ kind: "failed", why: `could not be started: ${message}` });
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      if (exitCode === 0) done({ kind: "formatted", text: Buffer.concat(out).toString("utf8") });
      else done({ kind: "failed", why: whyOf(exitCode, Buffer.concat(complaint).toString("utf8")) });
    });
  });
}
var TIME_LIMIT_MS = 6e4;
var OUTPUT_LIMIT = 32 * 1024 * 1024;
function whyOf(exitCode, complaint) {
  if (exitCode === null) return "did not end in time, or wrote too much";
  const [line = ""] = complaint.trim().split("\n");
  return line === "" ? `ended with exit code ${exitCode}` : `says: ${line.slice(0, 200)}`;
}
var PASSED_ON = ["PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "SystemRoot", "ComSpec"];
function environment() {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]])
  );
}

// src/app/format-changes.ts
async function formatChanges(changes, formatter, journal) {
  const formatted = [];
  for (const change of changes) {
    journal.progress(`Formatting ${change.path}`);
    formatted.push(await formatChange(change, formatter, journal));
  }
  return formatted;
}
async function formatChange(change, formatter, journal) {
  const { path, before, after } = change;
  const was = await formatter.format(path, before);
  const is = was.kind === "formatted" && was.text === before ? await formatter.format(path, after) : was;
  if (is.kind === "failed") {
    journal.warning(`${path} is not formatted: ${formatter.name} ${is.why}`);
    return change;
  }
  if (was !== is) return { ...change, after: is.text };
  journal.notice(`${path} is not formatted: ${formatter.name} would also change lines that were there before`);
  return change;
}

// src/cli/fix.ts
async function fixCode(command, terminal, loadEngine) {
  const target = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const workspace = engine.openWorkspace(target.root);
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
  const journal = consoleJournal(terminal);
  const allowStateful = command.allowStateful || !command.write;
  const excuses = { baseline: await readBaseline(workspace, policy.baseline), today: terminal.today };
  const narrowed = target.only !== null;
  const settings = {
    policy,
    version: VERSION,
    source: "code",
    excuses,
    narrowed,
    only: command.only,
    allowStateful
  };
  const formatter = command.formatWith === null ? null : openPrettier(target.root);
  const outcome = await fix(workspace, openDiskTypeFiles(target.root), settings, journal).finally(journal.clear);
  const changes = formatter === null ? outcome.changes : await formatChanges(outcome.changes, formatter, journal).finally(journal.clear);
  if (command.write) await openDiskEditSink(target.root).write(changes);
  if (command.patch !== null) {
    await writeTo(command.patch, terminal.cwd, renderPatch(changes));
    await writeTo(`${command.patch}.reverse`, terminal.cwd, renderReversePatch(changes));
  } else if (!command.write) await outputTo(null, terminal).write(renderPatch(changes));
  const { report, applied, typesChecked } = outcome;
  const result = { report, applied, typesChecked, files: changes.length, written: command.write };
  await terminal.stderr.write(renderFix(result, appearanceOf({ ...terminal, stdout: terminal.stderr })));
  const accepted = new Set(
    report.findings.filter((finding) => !isActive(finding)).map(({ fingerprint }) => fingerprint)
  );
  const isRefused = report.groups.some(({ fingerprint, rewrite }) => {
    const isAsked = command.only === null ? !accepted.has(fingerprint) : command.only === fingerprint;
    return isAsked && rewrite.kind === "refused";
  });
  return isRefused ? EXIT.found : EXIT.clean;
}
export {
  fixCode
};
