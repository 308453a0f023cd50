import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  openNewFiles
} from "./chunk-HABHCY7R.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  literalGlob,
  locate
} from "./chunk-REPZEEFJ.js";
import "./chunk-NUJ6CSYC.js";
import {
  firstTooDeep
} from "./chunk-42KFM6JQ.js";
import {
  locateInRepository,
  parseObject
} from "./chunk-JK2IJJJS.js";
import {
  runGit
} from "./chunk-YMVMRKLS.js";
import {
  openDiskTypeFiles
} from "./chunk-4N7GCJZF.js";
import {
  discoverTemplates,
  listedOnce,
  readStackCode
} from "./chunk-LYDWUYKO.js";
import {
  indentBy,
  styleFor,
  wrap
} from "./chunk-UMRU7PMN.js";
import {
  findPolicy
} from "./chunk-ITUCHWEI.js";
import {
  defuseCommands
} from "./chunk-VUDE4RNB.js";
import {
  inList,
  makeVisible,
  name,
  names,
  quoted,
  say,
  shortName
} from "./chunk-TQID6YG3.js";
import "./chunk-ZUT337ZF.js";
import {
  DEFAULT_POLICY,
  POLICY_PATHS
} from "./chunk-KMANKSD2.js";
import {
  EXIT,
  appearanceOf
} from "./chunk-IB6BKISY.js";
import {
  printable,
  quoted as quoted2
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import {
  require_dist
} from "./chunk-65KNGZDE.js";
import {
  findSourceOfOutput
} from "./chunk-FKTBIU5D.js";
import {
  folderOf,
  foldersFrom,
  isSourceFile
} from "./chunk-JQZUN7LU.js";
import "./chunk-QJDCEC3V.js";
import "./chunk-F4AMOL77.js";
import {
  readTemplateFile
} from "./chunk-P7EVRIHQ.js";
import "./chunk-DKA5BIJN.js";
import {
  byText
} from "./chunk-OSZJB55W.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/cli/init.ts
import { realpath } from "node:fs/promises";

// src/adapters/default-branch.ts
async function findDefaultBranch(folder) {
  const origin = await symbolicRef(folder, "refs/remotes/origin/HEAD", "refs/remotes/origin/");
  if (origin !== null) return { name: origin, source: "origin" };
  const checkedOut = await symbolicRef(folder, "HEAD", "refs/heads/");
  if (checkedOut !== null) return { name: checkedOut, source: "checked-out" };
  return { name: "main", source: "assumed" };
}
async function symbolicRef(folder, reference, prefix) {
  const answer = await runGit(folder, ["symbolic-ref", "--quiet", reference]);
  if (answer.kind === "failed") return null;
  const target = answer.stdout.toString("utf8").replace(/\n$/, "");
  return target.startsWith(prefix) && target.length > prefix.length ? target.slice(prefix.length) : null;
}

// src/model/set-up.ts
var SET_UP_KINDS = ["policy", "check", "audit", "fix"];

// src/report/init/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var yamlText = (text) => makeVisible(text) === text ? (
  // As YAML 1.1, so that `yes` and `1_000` are quoted for readers that still know it.
  (0, import_yaml.stringify)(text, { lineWidth: 0, singleQuote: true, blockQuote: false, version: "1.1" }).trimEnd()
) : `"${Array.from(text).map(escaped).join("")}"`;
function escaped(character) {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (makeVisible(character) === character) return character;
  const code = character.codePointAt(0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
var workflowText = (text) => yamlText(text.replaceAll("${{", "${{ '${{' }}"));
var filterPattern = (name2) => name2.replace(/[\\*?+[\]!$]/g, "*");
var inComment = (name2) => defuseCommands(shortName(name2));
function comment(text, indent = "") {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + 1 + word.length > WIDTH - indent.length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}
var WIDTH = 98;
var fileOf = (lines) => `${lines.join("\n")}
`;

// src/report/init/workflow-parts.ts
var ACTION = "backend-advisor/backend-advisor@v0";
var CHECKOUT = [
  "      - uses: actions/checkout@v7",
  "        with:",
  "          persist-credentials: false"
];
var actionStep = (inputs, id = null) => [
  ...id === null ? [`      - uses: ${ACTION}`] : [`      - id: ${id}`, `        uses: ${ACTION}`],
  ...inputs.length === 0 ? [] : ["        with:", ...inputs.map((line) => `          ${line}`)]
];
var pathsInput = ({ folder }) => folder === "" ? [] : [`paths: ${workflowText(folder)}`];
var pathsFilter = ({ folder }, workflow) => folder === "" ? [] : ["    paths:", `      - ${yamlText(`${filterPattern(folder)}/**`)}`, `      - ${yamlText(workflow)}`];
var outputComment = ({ ignoredOutputs: ignoredOutputs2 }) => ignoredOutputs2.length === 0 ? [] : comment(
  "The output of the synthesis is ignored by git, so it is not in the checkout. To have its templates read too, synthesize in a step here; mind that this runs code of the repository.",
  "      "
);

// src/report/init/audit-workflow.ts
var renderAuditWorkflow = (survey2) => fileOf([
  ...comment(`Looks at the default branch once a week. The result is in ${whereOf(survey2)}.`),
  "name: Backend Advisor audit",
  "on:",
  "  schedule:",
  ...comment("Mondays, 05:17 UTC.", "    "),
  "    - cron: '17 5 * * 1'",
  "  workflow_dispatch:",
  "# No permission for what is not named below.",
  "permissions: {}",
  "concurrency:",
  "  group: backend-advisor-audit",
  "jobs:",
  "  audit:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 10",
  "    permissions:",
  "      contents: read",
  ...survey2.codeScanning === null ? [] : uploadPermissions(survey2.codeScanning),
  "    steps:",
  ...CHECKOUT,
  ...outputComment(survey2),
  ...actionStep(["mode: annotate", ...pathsInput(survey2)], survey2.codeScanning === null ? null : "advisor"),
  ...survey2.codeScanning === null ? [] : UPLOAD
]);
var whereOf = ({ codeScanning }) => codeScanning === null ? "the job summary" : "the job summary and in code scanning";
var uploadPermissions = (seenIn) => [
  ...comment(`This repository uses code scanning: ${inComment(seenIn)} uploads to it.`, "      "),
  "      security-events: write",
  ...comment("In a private repository, the upload asks which run it is part of.", "      "),
  "      actions: read"
];
var UPLOAD = [
  ...comment("Also after a finding has failed the step.", "      "),
  "      - if: ${{ !cancelled() && steps.advisor.outputs.sarif != '' }}",
  "        uses: github/codeql-action/upload-sarif@v4",
  "        with:",
  "          sarif_file: ${{ steps.advisor.outputs.sarif }}"
];

// src/report/init/check-workflow.ts
var PATH = ".github/workflows/backend-advisor.yml";
var renderCheckWorkflow = (survey2) => fileOf([
  ...comment("Says on every pull request what could share resources, and fails for what the pull request brings."),
  "name: Backend Advisor",
  "on:",
  "  pull_request:",
  ...filterLines(survey2),
  "# No permission for what is not named below.",
  "permissions: {}",
  "concurrency:",
  "  group: backend-advisor-${{ github.ref }}",
  "  cancel-in-progress: true",
  "jobs:",
  "  advise:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 10",
  "    permissions:",
  "      contents: read",
  ...comment("For its one comment, which it keeps up to date.", "      "),
  "      pull-requests: write",
  "    steps:",
  ...CHECKOUT,
  ...outputComment(survey2),
  ...comment(
    'What the base branch has already does not fail the check; "fail-on-new: false" would let it.',
    "      "
  ),
  ...actionStep(pathsInput(survey2))
]);
function filterLines(survey2) {
  const filter = pathsFilter(survey2, PATH);
  const why = "Take this filter away where the check is required: a run that is left out never reports.";
  return filter.length === 0 ? [] : [...comment(why, "    "), ...filter];
}

// src/report/init/fix-workflow.ts
var PATH2 = ".github/workflows/backend-advisor-fix.yml";
var renderFixWorkflow = (survey2) => fileOf([
  ...comment(
    'Keeps one pull request with every rewrite to defineBackend that is proven. It needs a setting: Settings, Actions, General, Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'
  ),
  "name: Backend Advisor fix",
  "on:",
  "  push:",
  ...survey2.branch.source === "origin" ? [] : comment("The default branch; change it here if it has another name.", "    "),
  "    branches:",
  `      - ${yamlText(filterPattern(survey2.branch.name))}`,
  ...pathsFilter(survey2, PATH2),
  "  workflow_dispatch:",
  "# No permission for what is not named below.",
  "permissions: {}",
  "concurrency:",
  "  group: backend-advisor-fix",
  "jobs:",
  "  propose:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 15",
  "    permissions:",
  ...comment("For its own branch. Nothing is written to any other.", "      "),
  "      contents: write",
  "      pull-requests: write",
  "    steps:",
  ...CHECKOUT,
  ...survey2.install === null ? [] : installStep(survey2.install),
  ...actionStep([
    "mode: fix-pr",
    ...pathsInput(survey2),
    ...comment(
      "Where databases or storage accounts that are deployed would be replaced, nothing is rewritten until you agree:"
    ),
    "# allow-stateful: true"
  ])
]);
var INSTALL_COMMANDS = {
  npm: "npm ci --ignore-scripts",
  pnpm: "pnpm install --frozen-lockfile --ignore-scripts",
  yarn: "yarn install --ignore-scripts",
  bun: "bun install --frozen-lockfile --ignore-scripts"
};
function installStep({ tool, folder }) {
  const lines = [
    ...comment("For the proof that types stay right. No script of a package runs."),
    `- run: ${INSTALL_COMMANDS[tool]}`,
    ...folder === "" ? [] : [`  working-directory: ${workflowText(folder)}`]
  ];
  if (tool === "npm") return lines.map((line) => `      ${line}`);
  return [
    ...comment(`With ${tool} set up in a step before it:`, "      "),
    ...lines.map((line) => line.startsWith("#") ? `      ${line}` : `      # ${line}`)
  ];
}

// src/report/init/amount.ts
var amount = (count, one) => count === 0 ? `no ${one}` : `${count} ${one}${count === 1 ? "" : "s"}`;

// src/report/init/policy-file.ts
function renderPolicyFile(survey2) {
  const sections = [
    contractLines(survey2.contract),
    excludeLines(survey2.excludes),
    ...survey2.together.slice(0, MOST_FOLDERS).map(togetherLines)
  ];
  return fileOf([
    ...comment(
      "The policy of Backend Advisor. Every key is optional: docs/policy.md of backend-advisor/backend-advisor."
    ),
    ...comment("On a pull request, the policy of the base branch judges."),
    ...comment(`Written by "backend-advisor init", which saw ${seen(survey2)} here.`),
    ...sections.filter(({ length }) => length > 0).flatMap((section) => ["", ...section])
  ]);
}
var seen = ({ components, backends, templates }) => [amount(components, "component"), amount(backends, "backend"), amount(templates, "template")].join(", ");
function contractLines(contract) {
  if (contract?.source !== "installed") return [];
  const told = contract.name === "documented" ? "it exports ./backend, as its documentation says" : "told by its exports; without this line, what the documentation says would judge";
  return [...comment(`The framework that is installed: ${told}.`), `contract: ${contract.name}`];
}
var MOST_EXCLUDES = 50;
function excludeLines(excludes) {
  if (excludes.length === 0) return [];
  return ["exclude:", ...excludes.slice(0, MOST_EXCLUDES).flatMap(excludeItem)];
}
var excludeItem = ({ glob, why, seen: [first, ...others] }) => {
  const file = inComment(first.file);
  const more = others.length === 0 ? "" : ` So ${others.length === 1 ? "does" : "do"} ${others.length} more.`;
  const reason = why === "tests" ? `Tests: ${file} declares what is never deployed by itself.${more}` : `Built: ${file} says again what ${inComment(first.from ?? "")} says.${more}`;
  return [...comment(reason, "  "), `  - ${yamlText(glob)}`];
};
var MOST_FOLDERS = 10;
var MOST_TEMPLATES = 20;
function togetherLines({ folder, templates, parameters }) {
  const place = folder === "" ? "This folder" : inComment(folder);
  const many = templates.length > MOST_TEMPLATES;
  const said = comment(
    `${place} has ${templates.length} templates that do not link to each other, and are not compared for that reason. ` + (many ? 'Those that are deployed together can be named under "applications".' : "If they are deployed together, take the marks away and keep the parameter files of one environment.")
  );
  if (many) return said;
  const name2 = yamlText(folder.slice(folder.lastIndexOf("/") + 1) || "application");
  const list = (key, globs) => globs.length === 0 ? [] : [`    ${key}:`, ...globs.map((glob) => `      - ${yamlText(glob)}`)];
  const lines = ["applications:", `  ${name2}:`, ...list("templates", templates), ...list("parameters", parameters)];
  return [...said, ...lines.map((line) => `# ${line}`)];
}

// src/report/init/set-up-file.ts
var RENDERERS = {
  policy: renderPolicyFile,
  check: renderCheckWorkflow,
  audit: renderAuditWorkflow,
  fix: renderFixWorkflow
};
var renderSetUpFile = (kind, survey2) => RENDERERS[kind](survey2);

// src/app/init/deployed-together.ts
var rootsOf = (applications) => [
  ...new Set(applications.filter((each) => !each.isSynthesized).flatMap((each) => each.resources.map((r) => r.root)))
].sort(byText);
function findTogether(roots, texts) {
  const folders = /* @__PURE__ */ new Map();
  for (const root of roots) folders.set(folderOf(root), [...folders.get(folderOf(root)) ?? [], root]);
  return [...folders].filter(([, templates]) => templates.length > 1).map(([folder, templates]) => ({
    folder,
    templates: templates.map(literalGlob),
    parameters: sharedParameters(folder, templates, texts).map(literalGlob)
  }));
}
var sharedParameters = (folder, templates, texts) => [...texts].filter(([path]) => folderOf(path) === folder && !templates.some((each) => isCalledAfter(path, each))).filter(([path, text]) => readTemplateFile(path, text).kind === "parameters").map(([path]) => path).sort(byText);
var isCalledAfter = (path, template) => path.toLowerCase().startsWith(`${template.replace(/\.jsonc?$/i, "").toLowerCase()}.`);

// src/app/init/excludes.ts
function findExcludes(declaring, listed2) {
  const sources = new Set(listed2.filter(isSourceFile));
  const found = /* @__PURE__ */ new Map();
  const kept = [];
  for (const file of [...new Set(declaring)].sort(byText)) {
    const exclude = testGlob(file, listed2) ?? outputGlob(file, sources);
    if (exclude === null) kept.push(file);
    else {
      const { glob, why, from } = exclude;
      found.set(glob, { glob, why, seen: [...found.get(glob)?.seen ?? [], { file, from }] });
    }
  }
  return kept.length === 0 ? [] : [...found.values()];
}
var TEST_FOLDERS = /* @__PURE__ */ new Set([
  "__tests__",
  "__mocks__",
  "__fixtures__",
  "test",
  "tests",
  "spec",
  "e2e",
  "fixtures"
]);
function testGlob(file, listed2) {
  const folders = file.split("/").slice(0, -1);
  const at = folders.findIndex((name2) => TEST_FOLDERS.has(name2));
  if (at !== -1) {
    const parent = folders.slice(0, at).map((name2) => `${name2}/`);
    return isEnvironment(parent.join(""), listed2) ? null : testsAt(`**/${folders[at]}/**`);
  }
  const kind = /\.(test|spec)\.[cm]?[jt]sx?$/.exec(file)?.[1];
  return kind === void 0 ? null : testsAt(`**/*.${kind}.*`);
}
var testsAt = (glob) => ({ glob, why: "tests", from: null });
var isEnvironment = (parent, listed2) => listed2.some((path) => path.startsWith(parent) && ENVIRONMENT.test(path.slice(parent.length)));
var ENVIRONMENT = /^(?:dev|development|staging|stage|qa|uat|acc|acceptance|prod|production|live)\//i;
function outputGlob(file, sources) {
  if (!/\.[cm]?jsx?$/.test(file)) return null;
  for (const owner of foldersFrom(folderOf(file))) {
    const from = findSourceOfOutput(file, owner, sources);
    if (from === null || !/\.[cm]?tsx?$/.test(from)) continue;
    const folder = owner === "" ? "" : `${owner}/`;
    const output = folder + file.slice(folder.length).split("/")[0];
    return { glob: `${literalGlob(output)}/**/*.{js,cjs,mjs,jsx}`, why: "compiled", from };
  }
  return null;
}

// src/app/init/install.ts
var LOCKS = [
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"]
];
function findInstall(folder, listed2) {
  const files = new Set(listed2);
  for (const place of foldersFrom(folder)) {
    const prefix = place === "" ? "" : `${place}/`;
    const tools = new Set(LOCKS.filter(([file]) => files.has(prefix + file)).map(([, tool2]) => tool2));
    const [tool, other] = tools;
    if (tool !== void 0) return other === void 0 ? { tool, folder: place } : null;
  }
  return null;
}

// src/app/init/installed-contract.ts
var PACKAGES = ["/root/node_modules/@atakora/component", "/node_modules/@atakora/component"];
function findInstalledContract(files) {
  for (const folder of PACKAGES) {
    const manifest = files.readFile(`${folder}/package.json`);
    if (manifest !== void 0) return recognise(folder, parseObject(manifest).exports, files);
  }
  return null;
}
function recognise(folder, exports, files) {
  if (typeof exports !== "object" || exports === null) return null;
  const exported = new Map(Object.entries(exports));
  if (exported.has("./backend")) return "documented";
  const isSecond = SECOND_GENERATION.some((module) => exported.has(module));
  if (!exported.has("./crud")) return isSecond ? "component-2" : null;
  if (isSecond) return null;
  const crudApi = sourcesBeside(folder, exported.get("./crud")).map((path) => files.readFile(path)).find((text) => text !== void 0);
  if (crudApi === void 0) return null;
  return crudApi.includes(SHARED) ? "component-0.0.2" : "component-0.0.2-unshared";
}
var SECOND_GENERATION = ["./schema", "./auth", "./synthesis"];
var SHARED = "shared-cosmos";
var sourcesBeside = (folder, target) => pathsIn(target).flatMap((path) => {
  const beside = `${folder}/${path.slice(2, path.lastIndexOf("/"))}`;
  return [`${beside}/crud-api.js`, `${beside}/crud-api.ts`];
});
function pathsIn(target) {
  if (typeof target === "string") return /^\.\/(?!.*\.\.).*\//.test(target) ? [target] : [];
  if (typeof target !== "object" || target === null) return [];
  return Object.values(target).filter((each) => typeof each === "string").flatMap(pathsIn);
}

// src/app/init/survey.ts
async function survey(grounds, codeScanning, journal) {
  const { root, top, folder, types, branch } = grounds;
  const policy = await usablePolicy(root);
  const { code } = await readStackCode(root, policy, journal);
  journal.progress("Looking for templates");
  const { files } = await discoverTemplates(root, policy);
  const applications = await applicationsIn(files);
  const [listed2, everything] = await Promise.all([root.list(), top.list()]);
  const roots = rootsOf(applications);
  const excludes = findExcludes([...declaringFiles(code), ...templateFiles(applications)], listed2);
  const installed = findInstalledContract(types);
  return {
    folder,
    branch,
    components: code.components.length,
    backends: code.backends.length,
    templates: roots.length,
    ignoredOutputs: ignoredOutputs(files, listed2),
    excludes,
    together: findTogether(withoutExcluded(roots, excludes), files?.texts ?? /* @__PURE__ */ new Map()),
    contract: policy.contract !== null ? { name: policy.contract, source: "policy" } : installed && { name: installed, source: "installed" },
    install: findInstall(folder, everything),
    codeScanning
  };
}
async function usablePolicy(root) {
  try {
    return await findPolicy(root);
  } catch (error) {
    if (error instanceof UsageError) return DEFAULT_POLICY;
    throw error;
  }
}
async function applicationsIn(files) {
  if (files === null) return [];
  const { parseTemplates } = await import("./parse-OH4KWSP7.js");
  return parseTemplates(files).templates.applications;
}
var declaringFiles = ({ components, backends }) => [...components, ...backends].map(({ at }) => at.file);
var templateFiles = (applications) => applications.flatMap((each) => each.isSynthesized ? [] : each.resources.map(({ at }) => at.file));
function ignoredOutputs(files, listed2) {
  const known = new Set(listed2);
  const isIgnored = (template) => !known.has(template);
  return (files?.assemblies ?? []).filter(({ roots, linked }) => [...roots, ...linked].every(isIgnored)).map(({ folder }) => folder).filter((folder) => folder !== "");
}
function withoutExcluded(roots, excludes) {
  const excluded = new Set(excludes.flatMap(({ seen: seen2 }) => seen2.map(({ file }) => file)));
  return roots.filter((root) => !excluded.has(root));
}

// src/app/init/workflow-uses.ts
var import_yaml2 = __toESM(require_dist(), 1);
var OURS = "backend-advisor/backend-advisor";
var CODE_SCANNING = "github/codeql-action/";
var MENTION = /backend-advisor\/|codeql-action\//i;
function readWorkflowUses(text) {
  if (!MENTION.test(text)) return { advised: [], usesCodeScanning: false };
  if (firstTooDeep(text) !== null) return null;
  const document = (0, import_yaml2.parseDocument)(text, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return null;
  const advised = [];
  let usesCodeScanning = false;
  (0, import_yaml2.visit)(document, {
    Map(_, step) {
      const uses = textAt(step, "uses")?.toLowerCase() ?? "";
      if (uses.startsWith(CODE_SCANNING)) usesCodeScanning = true;
      if (uses.startsWith(`${OURS}@`)) advised.push(...foldersOf(step.get("with")));
    }
  });
  return { advised, usesCodeScanning };
}
function useOf(uses, folder) {
  if (uses === null) return "unknown";
  if (uses.advised.includes(folder)) return "here";
  if (uses.advised.includes(null)) return "unknown";
  return uses.advised.length > 0 ? "elsewhere" : "no";
}
function foldersOf(given) {
  const inputs = (0, import_yaml2.isMap)(given) ? given : null;
  const start = (inputs === null ? null : textAt(inputs, "working-directory")) ?? "";
  const paths = ((inputs === null ? null : textAt(inputs, "paths")) ?? ".").split(/\r?\n/);
  return paths.map((path) => `${start}/${path.trim()}`).filter((path) => path !== `${start}/`).map((path) => path.includes("${{") ? null : plainPath(path));
}
var plainPath = (path) => path.split("/").filter((part) => part !== "" && part !== ".").join("/");
function textAt(map, key) {
  const node = map.items.find((item) => (0, import_yaml2.isScalar)(item.key) && item.key.value === key)?.value;
  return (0, import_yaml2.isScalar)(node) && typeof node.value === "string" ? node.value : null;
}

// src/report/init/set-up.ts
function renderSetUp(result, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const sections = [
    wrap(headLine(result.survey), page, indentBy(0), "strong"),
    listed(result.written ? say`Wrote` : say`Would write`, newLines(result), page),
    listed(say`Left as they are`, thereLines(result.files), page),
    listed(say`Not written`, leftOutLines(result.files), page),
    listed(say`To know`, remarks(result), page),
    listed(say`Next`, nextSteps(result), page)
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ""]);
  return lines.slice(0, -1).map((line) => `${defuseCommands(line)}
`).join("");
}
var renderNewFiles = ({ files }) => files.flatMap((file) => file.state === "new" ? [`==> ${makeVisible(file.path)} <==
${file.text}`] : []).map((text) => text.split("\n").map(defuseCommands).join("\n")).join("\n");
function listed(title, phrases, page) {
  if (phrases.length === 0) return [];
  return [
    ...wrap(title, page, indentBy(0), "strong"),
    ...phrases.flatMap((phrase) => wrap(phrase, page, { first: "  ", rest: "    " }))
  ];
}
function headLine({ components, backends, templates }) {
  if (components + backends + templates === 0) {
    return say`Found no Atakora component and no template here: the workflows have nothing to say until there is one.`;
  }
  const seen2 = [amount(components, "component"), amount(backends, "backend"), amount(templates, "template")];
  return say`Found ${inList(seen2.map((each) => [quoted(each)]))}.`;
}
var DOES = {
  policy: say`the policy`,
  check: say`comments on pull requests`,
  audit: say`looks at everything once a week`,
  fix: say`keeps a pull request with what can be rewritten`
};
var newLines = ({ files }) => files.filter(({ state }) => state === "new").map(({ kind, path }) => say`${name(path)}: ${DOES[kind]}`);
var USES = {
  here: say`is there, and uses the Action`,
  elsewhere: say`is there, and uses the Action for another folder only: give it a step with ${name("paths")} for this one`,
  no: say`is there, and does not use the Action`,
  unknown: say`is there; whether it uses the Action for this folder cannot be told`
};
var thereLines = (files) => files.flatMap((file) => {
  if (file.state !== "there") return [];
  return [say`${name(file.path)} ${file.kind === "policy" ? say`is there` : USES[file.use]}`];
});
var LEFT_OUT = {
  "no-stack-code": say`only templates are here, and those are not rewritten`,
  contract: say`the framework here is not the documented one, so no rewrite would ever be committed`
};
var leftOutLines = (files) => files.flatMap((file) => file.state === "left-out" ? [say`${name(file.path)}: ${LEFT_OUT[file.why]}`] : []);
function remarks({ survey: survey2, files, alsoUsing }) {
  const isNew = (kind) => files.some((file) => file.kind === kind && file.state === "new");
  const { branch, ignoredOutputs: ignoredOutputs2, together } = survey2;
  return [
    ...alsoUsing.length > 0 ? [say`The Action is used for this folder already in ${names(alsoUsing)}; keep one workflow for each event.`] : [],
    ...ignoredOutputs2.length > 0 ? [
      say`Git ignores the output of the synthesis in ${names(ignoredOutputs2)}: a checkout does not have it, so its templates are read in a workflow only where a step synthesizes first.`
    ] : [],
    ...isNew("fix") && branch.source !== "origin" ? [say`${name(branch.name)} is taken for the default branch; git here does not say which one it is.`] : [],
    ...isNew("policy") && together.length > 0 ? [
      say`Several templates lie together in ${names(together.map(({ folder }) => folder === "" ? "." : folder))}; if they are deployed together, say so in the policy.`
    ] : []
  ];
}
function nextSteps({ files, path, written }) {
  const made = files.filter(({ state }) => state === "new");
  if (made.length === 0) return [];
  const check = name(path === "." ? "backend-advisor check" : `backend-advisor check ${path}`);
  if (!written) return [say`Nothing was changed. To write it, leave ${name("--dry-run")} away.`];
  return [
    say`See what there is to say: ${check}`,
    say`Read the new files, commit them, and open a pull request.`,
    ...made.some(({ kind }) => kind === "fix") ? [
      say`Let Actions open pull requests: Settings, Actions, General, Workflow permissions, ${name("Allow GitHub Actions to create and approve pull requests")}.`
    ] : []
  ];
}

// src/app/init.ts
async function prepareInit(given, newFiles, journal) {
  assertNameable(given.folder);
  const root = listedOnce(given.root);
  const grounds = { ...given, root, top: given.top === given.root ? root : listedOnce(given.top) };
  const places = await Promise.all(SET_UP_KINDS.map((kind) => placeOf(kind, given.folder, newFiles)));
  const workflows = await readWorkflows(grounds.top);
  const codeScanning = [...workflows].find(([, uses]) => uses?.usesCodeScanning === true)?.[0] ?? null;
  const found = await survey(grounds, codeScanning, journal);
  const files = places.map(({ kind, path, isThere }) => {
    if (isThere) return { kind, path, state: "there", use: useOf(workflows.get(path) ?? null, given.folder) };
    const why = kind === "fix" ? whyNoFix(found) : null;
    if (why !== null) return { kind, path, state: "left-out", why };
    return { kind, path, state: "new", text: renderSetUpFile(kind, found) };
  });
  const own = new Set(files.map(({ path }) => path));
  const alsoUsing = [...workflows].filter(([path, uses]) => !own.has(path) && useOf(uses, given.folder) === "here");
  return { survey: found, files, alsoUsing: alsoUsing.map(([path]) => path) };
}
function assertNameable(folder) {
  if (folder === folder.trim() && !/[\p{Cc}\p{Zl}\p{Zp}\ufffd]/u.test(folder)) return;
  throw new UsageError(
    `path ${quoted2(folder)}: a workflow cannot name a folder with a line break, a control character or blanks at its end`
  );
}
async function placeOf(kind, folder, newFiles) {
  const names2 = namesOf(kind, folder);
  for (const path of names2) if (await newFiles.isThere(path)) return { kind, path, isThere: true };
  return { kind, path: names2[0], isThere: false };
}
function namesOf(kind, folder) {
  if (kind === "policy") return POLICY_PATHS.map((path) => folder === "" ? path : `${folder}/${path}`);
  const name2 = `${WORKFLOWS}backend-advisor${kind === "check" ? "" : `-${kind}`}`;
  return [`${name2}.yml`, `${name2}.yaml`];
}
var WORKFLOWS = ".github/workflows/";
var LARGEST_WORKFLOW = 256 * 1024;
var MOST_WORKFLOWS = 200;
async function readWorkflows(top) {
  const isWorkflow = (path) => path.startsWith(WORKFLOWS) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOWS.length));
  const paths = (await top.list()).filter(isWorkflow).toSorted(byText);
  const read = /* @__PURE__ */ new Map();
  for (const path of paths.slice(0, MOST_WORKFLOWS)) {
    const file = await top.read(path, LARGEST_WORKFLOW);
    read.set(path, file.kind === "bytes" ? readWorkflowUses(Buffer.from(file.bytes).toString("utf8")) : null);
  }
  return read;
}
function whyNoFix({ components, backends, templates, contract }) {
  if (contract !== null && contract.name !== "documented") return "contract";
  return components + backends === 0 && templates > 0 ? "no-stack-code" : null;
}

// src/cli/init.ts
async function init(command, terminal, loadEngine) {
  const target = await locate(command.path, terminal.cwd);
  if (target.only !== null) throw new UsageError(`path "${printable(command.path)}": init takes a folder`);
  const engine = await loadEngine();
  const root = await realpath(target.root);
  const repository = await locateInRepository(root) ?? { top: root, prefix: "" };
  const workspace = engine.openWorkspace(root);
  const newFiles = openNewFiles(repository.top);
  const journal = consoleJournal(terminal);
  const grounds = {
    root: workspace,
    top: repository.prefix === "" ? workspace : engine.openWorkspace(repository.top),
    folder: repository.prefix.replace(/\/$/, ""),
    types: openDiskTypeFiles(root),
    branch: await findDefaultBranch(root)
  };
  const setUp = await prepareInit(grounds, newFiles, journal).finally(journal.clear);
  const isWritten = !command.dryRun;
  if (isWritten) await newFiles.create(setUp.files.flatMap((file) => file.state === "new" ? [file] : []));
  else await terminal.stdout.write(renderNewFiles(setUp));
  const story = isWritten ? terminal.stdout : terminal.stderr;
  const result = { ...setUp, path: command.path, written: isWritten };
  await story.write(renderSetUp(result, appearanceOf({ ...terminal, stdout: story })));
  return EXIT.clean;
}
export {
  init
};
