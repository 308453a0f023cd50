import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/adapters/git-process.ts
import { spawn } from "node:child_process";
function runGit(folder, parameters) {
  return new Promise((resolve) => {
    const git = spawnGit(folder, parameters);
    const chunks = [];
    const timer = setTimeout(() => git.kill(), TIME_LIMIT_MS);
    git.stdin.end();
    git.stderr.resume();
    git.stdout.on("data", (chunk) => chunks.push(chunk));
    git.on("error", () => {
      clearTimeout(timer);
      resolve({ kind: "failed", exitCode: null });
    });
    git.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode === 0 ? { kind: "done", stdout: Buffer.concat(chunks) } : { kind: "failed", exitCode });
    });
  });
}
function spawnGit(folder, parameters) {
  const git = spawn("git", [...HARDENED, ...parameters], {
    cwd: folder,
    env: environment(),
    windowsHide: true,
    stdio: "pipe"
  });
  git.stdin.on("error", () => void 0);
  return git;
}
var TIME_LIMIT_MS = 6e4;
var HARDENED = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  // The checkout may belong to another user (a container job): reading it is all we do.
  "-c",
  "safe.directory=*",
  "-c",
  "safe.bareRepository=explicit",
  "--no-pager"
];
function environment() {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || name === "GIT_EXEC_PATH");
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C"
  };
}

export {
  runGit,
  spawnGit
};
