#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  EXIT,
  processTerminal
} from "./chunk-IB6BKISY.js";
import {
  ANSWER_FORMATS,
  DEFAULTS,
  FAIL_ON,
  FORMATS,
  FORMATTERS,
  SOURCES
} from "./chunk-OF3OCEM4.js";
import {
  VERSION,
  problemOfDate,
  problemOfOwner,
  problemOfReason
} from "./chunk-SGDA3Y7V.js";
import "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import {
  choose
} from "./chunk-TYYATY6Q.js";
import {
  suggest
} from "./chunk-O4E3I2RN.js";
import "./chunk-UCTCQXN3.js";
import {
  quoted
} from "./chunk-AI7QALVK.js";
import {
  UsageError,
  assertNever
} from "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/bug.ts
function reportBug(error, { stderr }) {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  void stderr.write(
    `This is a bug in Backend Advisor ${VERSION}. Please report it with the text below, and with the command,
in the issue tracker of Backend Advisor's repository.

${stack}
`
  );
  return EXIT.unusable;
}

// src/cli/load-engine.ts
var loadEngine = async () => (await import("./whole-engine-F3WNIJME.js")).ENGINE;

// src/config/arguments.ts
import { parseArgs } from "node:util";
function readArguments(command, argv) {
  const known = Object.keys(command.options);
  const isFlag = (name) => command.options[name]?.value === null;
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(known.map((name) => [name, { type: isFlag(name) ? "boolean" : "string" }])),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const values = /* @__PURE__ */ new Map();
  const flags = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!known.includes(token.name)) throw unknownOption(token.rawName, token.name, known);
    if (isFlag(token.name)) {
      if (token.value !== void 0) throw new UsageError(`option --${token.name} takes no value`);
      flags.add(token.name);
    } else values.set(token.name, valueOf(token.name, token.value, token.inlineValue === true));
  }
  const empty = positionals.indexOf("");
  if (empty !== -1) throw new UsageError("a path is empty");
  return { values, flags, positionals };
}
function unknownOption(rawName, name, known) {
  const words = known.map((option) => `--${option}`);
  return new UsageError(`option ${quoted(rawName)} is not known${suggest(`--${name}`, words)}`);
}
function valueOf(name, value, inline) {
  if (value === void 0 || value === "") throw new UsageError(`option --${name} needs a value`);
  if (!inline && value.startsWith("-")) {
    throw new UsageError(`option --${name} needs a value (found ${quoted(value)}; if that is it: --${name}=${value})`);
  }
  return value;
}

// src/config/commands.ts
var COMMAND_NAMES = ["check", "fix", "explain", "rules", "report", "baseline", "init"];
var COMMANDS = {
  check: {
    usage: "backend-advisor check [paths…] [options]",
    summary: "Find components that could share resources, and what is wrong with existing backends.",
    details: [
      `Every path is analysed as a root of its own (default ${DEFAULTS.path}); of a file, only that file is read.`,
      "Of a template, its parameter files and what it links to in its folder or below are read too.",
      "The policy is <path>/.github/backend-advisor.yml, .yaml or .json."
    ],
    options: {
      format: { value: FORMATS.join("|"), meaning: `What to write (default ${DEFAULTS.format}).` },
      output: { value: "FILE", meaning: "Write to FILE instead of standard output." },
      config: { value: "FILE", meaning: "Use this policy file." },
      "fail-on": {
        value: FAIL_ON.join("|"),
        meaning: `Exit with 1 when a finding is at least this serious (default ${DEFAULTS.failOn}; beats the policy).`
      },
      source: { value: SOURCES.join("|"), meaning: `What to read (default ${DEFAULTS.source}).` },
      base: {
        value: "REF|REPORT|FOLDER",
        meaning: "Tell what is new and what is gone since a git ref was left, a JSON report written, or in another folder."
      },
      "fail-on-new": { value: null, meaning: "Let only what is new since --base count for --fail-on." }
    }
  },
  fix: {
    usage: "backend-advisor fix [path] [options]",
    summary: "Rewrite ready groups to defineBackend; prints a unified diff and changes nothing.",
    details: [
      "The result is proven first: it parses, brings no new type error, and its components are in backends.",
      "Sharing replaces deployed databases and storage accounts. Read the checklist that comes with the diff.",
      "The exit code is 0 when every group that was asked for is rewritten, or there is none, and 1 when one is not."
    ],
    options: {
      write: { value: null, meaning: "Change the files: all of them, or none." },
      "allow-stateful": {
        value: null,
        meaning: "Needed to write groups whose databases or storage accounts would be replaced."
      },
      only: {
        value: "FINGERPRINT",
        meaning: "Rewrite this one group (explain and the JSON report tell its fingerprint)."
      },
      "format-with": {
        value: FORMATTERS.join("|"),
        meaning: "Lay out what was laid out before with the installed prettier, which runs code of the repository."
      },
      patch: {
        value: "FILE",
        meaning: "Write the diff to FILE, and its reverse to FILE.reverse; the files in it are named from [path]."
      },
      config: { value: "FILE", meaning: "Use this policy file." }
    }
  },
  explain: {
    usage: "backend-advisor explain <component> [component] | <rule> [options]",
    summary: "Tell why two components share or do not, the story of one, or what a rule is for.",
    details: [
      "A component is named by its id, by the variable that holds it, as scope/id, or by its place: src/main.ts:12.",
      "Resources of templates are named as the reports name them. Rules are listed by backend-advisor rules.",
      "Nothing is judged: the exit code is 0, or 2 when nothing is called so."
    ],
    options: {
      path: {
        value: "PATH",
        meaning: `What to analyse (default ${DEFAULTS.path}); of a file, only that file is read.`
      },
      source: { value: SOURCES.join("|"), meaning: `What to read (default ${DEFAULTS.source}).` },
      config: { value: "FILE", meaning: "Use this policy file." },
      format: { value: ANSWER_FORMATS.join("|"), meaning: `What to write (default ${DEFAULTS.format}).` }
    }
  },
  rules: {
    usage: "backend-advisor rules [path] [options]",
    summary: "List the rules, what each is for, and what it weighs.",
    details: [
      `Where the policy of the path (default ${DEFAULTS.path}) says another level, it stands in brackets.`,
      "A rule is told in full by backend-advisor explain <rule>. The exit code is 0: nothing is judged."
    ],
    options: {
      config: { value: "FILE", meaning: "Use this policy file." },
      format: { value: ANSWER_FORMATS.join("|"), meaning: `What to write (default ${DEFAULTS.format}).` }
    }
  },
  report: {
    usage: "backend-advisor report --from FILE [options]",
    summary: "Render a report again that check wrote with --format json.",
    details: ["The repository is not needed. The exit code is 0: nothing is judged again."],
    options: {
      from: { value: "FILE", meaning: "The report to render." },
      format: { value: FORMATS.join("|"), meaning: `What to write (default ${DEFAULTS.format}).` },
      output: { value: "FILE", meaning: "Write to FILE instead of standard output." }
    }
  },
  baseline: {
    usage: "backend-advisor baseline [path] [options]",
    summary: "Accept the findings that are there, so that only further ones count; keeps the file tidy.",
    details: [
      "Writes the file that the policy names (.github/backend-advisor-baseline.txt) in the folder that is analysed.",
      "Accepts errors and warnings that nothing accepts yet, keeps entries whose findings are still there, and",
      "removes those whose findings are gone. Commit the file: on a pull request, that of the base branch counts.",
      "The exit code is 0, or 3 when part of the input could not be analysed: then no entry is removed as gone."
    ],
    options: {
      reason: { value: "TEXT", meaning: "Why these findings may stay; needed when there are any to accept." },
      owner: { value: "NAME", meaning: "Who answers for them: a person or a team, such as @shop/platform." },
      until: { value: "YYYY-MM-DD", meaning: "The last day on which they are accepted." },
      only: {
        value: "FINGERPRINT",
        meaning: "Accept this one finding (explain and the JSON report tell it), or accept it anew; nothing else changes."
      },
      prune: { value: null, meaning: "Accept nothing; remove entries whose findings are gone or that have expired." },
      source: {
        value: SOURCES.join("|"),
        meaning: `What to read (default ${DEFAULTS.source}); of what is not read, entries stay.`
      },
      config: { value: "FILE", meaning: "Use this policy file." }
    }
  },
  init: {
    usage: "backend-advisor init [path] [options]",
    summary: "Set a repository up: a policy file and workflows for what is there; overwrites nothing.",
    details: [
      `Looks at the folder (default ${DEFAULTS.path}) and writes its .github/backend-advisor.yml, and to .github/workflows`,
      "of the repository it lies in: backend-advisor.yml (advises on pull requests), backend-advisor-audit.yml (looks",
      "at everything once a week) and backend-advisor-fix.yml (keeps a pull request with what can be rewritten).",
      "Every line of the policy is there for something that was seen. Nothing of the repository is run.",
      "The exit code is 0, also when everything is there already."
    ],
    options: {
      "dry-run": { value: null, meaning: "Print the files instead of writing them." }
    }
  }
};

// src/config/command-line.ts
function parseCommandLine(argv) {
  const [first, ...rest] = argv;
  if (first === void 0)
    throw new UsageError("no command given; try backend-advisor check, or backend-advisor --help");
  if (first === "--help" || first === "-h") return { kind: "help", command: null };
  if (first === "--version" || first === "-v") return { kind: "version" };
  if (first === "help") return { kind: "help", command: rest[0] === void 0 ? null : commandNamed(rest[0]) };
  if (first.startsWith("-")) {
    throw new UsageError(`${quoted(first)} stands before the command; write backend-advisor check ${first}`);
  }
  const name = commandNamed(first);
  if (asksForHelp(rest)) return { kind: "help", command: name };
  switch (name) {
    case "check":
      return parseCheck(rest);
    case "fix":
      return parseFix(rest);
    case "explain":
      return parseExplain(rest);
    case "rules":
      return parseRules(rest);
    case "report":
      return parseReport(rest);
    case "baseline":
      return parseBaselineCommand(rest);
    case "init":
      return parseInit(rest);
  }
}
function commandNamed(word) {
  const name = COMMAND_NAMES.find((known) => known === word);
  if (name !== void 0) return name;
  throw new UsageError(`command ${quoted(word)} is not known${suggest(word, COMMAND_NAMES)}`);
}
function asksForHelp(argv) {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}
function parseCheck(argv) {
  const { values, flags, positionals } = readArguments(COMMANDS.check, argv);
  const base = values.get("base") ?? null;
  const failOnNew = flags.has("fail-on-new");
  if (failOnNew && base === null) {
    throw new UsageError("option --fail-on-new needs something to compare with; add --base, for example --base main");
  }
  const paths = positionals.length > 0 ? positionals : [DEFAULTS.path];
  const format = formatOf(values);
  if ((format === "json" || format === "sarif") && paths.length > 1) {
    throw new UsageError(`option --format ${format} writes one report, so it takes one path (found ${paths.length})`);
  }
  return {
    kind: "check",
    paths,
    format,
    output: values.get("output") ?? null,
    configPath: values.get("config") ?? null,
    failOn: chosen(values, "fail-on", FAIL_ON) ?? null,
    failOnNew,
    base,
    source: chosen(values, "source", SOURCES) ?? DEFAULTS.source
  };
}
function parseFix(argv) {
  const { values, flags, positionals } = readArguments(COMMANDS.fix, argv);
  if (positionals.length > 1) throw new UsageError(`command fix takes one path (found ${positionals.length})`);
  if (flags.has("allow-stateful") && !flags.has("write")) {
    throw new UsageError("option --allow-stateful says that files may be written; add --write");
  }
  return {
    kind: "fix",
    path: positionals[0] ?? DEFAULTS.path,
    configPath: values.get("config") ?? null,
    write: flags.has("write"),
    allowStateful: flags.has("allow-stateful"),
    only: values.get("only") ?? null,
    formatWith: chosen(values, "format-with", FORMATTERS) ?? null,
    patch: values.get("patch") ?? null
  };
}
function parseExplain(argv) {
  const { values, positionals } = readArguments(COMMANDS.explain, argv);
  const [first, second] = positionals;
  if (first === void 0) {
    throw new UsageError(
      "command explain needs the name of a component or a rule; backend-advisor check lists components"
    );
  }
  if (positionals.length > 2) {
    throw new UsageError(
      `command explain takes one name or two (found ${positionals.length}); a path goes behind --path`
    );
  }
  return {
    kind: "explain",
    names: second === void 0 ? [first] : [first, second],
    path: values.get("path") ?? DEFAULTS.path,
    configPath: values.get("config") ?? null,
    source: chosen(values, "source", SOURCES) ?? DEFAULTS.source,
    format: chosen(values, "format", ANSWER_FORMATS) ?? DEFAULTS.format
  };
}
function parseRules(argv) {
  const { values, positionals } = readArguments(COMMANDS.rules, argv);
  if (positionals.length > 1) throw new UsageError(`command rules takes one path (found ${positionals.length})`);
  return {
    kind: "rules",
    path: positionals[0] ?? DEFAULTS.path,
    configPath: values.get("config") ?? null,
    format: chosen(values, "format", ANSWER_FORMATS) ?? DEFAULTS.format
  };
}
function parseReport(argv) {
  const { values, positionals } = readArguments(COMMANDS.report, argv);
  const from = values.get("from");
  if (positionals.length > 0) {
    throw new UsageError(`command report takes no path (found ${quoted(positionals[0])}); did you mean --from?`);
  }
  if (from === void 0) throw new UsageError("command report needs option --from FILE");
  return { kind: "report", from, format: formatOf(values), output: values.get("output") ?? null };
}
function parseBaselineCommand(argv) {
  const { values, flags, positionals } = readArguments(COMMANDS.baseline, argv);
  if (positionals.length > 1) throw new UsageError(`command baseline takes one path (found ${positionals.length})`);
  const prune = flags.has("prune");
  const accepting = ["reason", "owner", "until", "only"].find((name) => values.has(name));
  if (prune && accepting !== void 0) {
    throw new UsageError(`option --prune accepts nothing, so it stands without --${accepting}`);
  }
  return {
    kind: "baseline",
    path: positionals[0] ?? DEFAULTS.path,
    configPath: values.get("config") ?? null,
    source: chosen(values, "source", SOURCES) ?? DEFAULTS.source,
    reason: checked(values, "reason", problemOfReason),
    owner: checked(values, "owner", problemOfOwner),
    until: checked(values, "until", problemOfDate),
    only: values.get("only") ?? null,
    prune
  };
}
function checked(values, name, problemOf) {
  const written = values.get(name);
  if (written === void 0) return null;
  const problem = problemOf(written);
  if (problem !== null) throw new UsageError(`option --${name} ${problem}`);
  return written;
}
function parseInit(argv) {
  const { flags, positionals } = readArguments(COMMANDS.init, argv);
  if (positionals.length > 1) throw new UsageError(`command init takes one path (found ${positionals.length})`);
  return { kind: "init", path: positionals[0] ?? DEFAULTS.path, dryRun: flags.has("dry-run") };
}
var formatOf = (values) => chosen(values, "format", FORMATS) ?? DEFAULTS.format;
function chosen(values, name, words) {
  const written = values.get(name);
  return written === void 0 ? void 0 : choose(`option --${name}`, written, words);
}

// src/cli/help.ts
var EXIT_CODES = `Exit codes
  0  nothing at or above the --fail-on threshold
  1  a finding at or above it
  2  wrong usage, a wrong policy file, or a bug: nothing was judged
  3  part of the input could not be analysed, and nothing else failed
`;
var helpText = (command) => command === null ? overview() : commandHelp(COMMANDS[command]);
function overview() {
  const width = Math.max(...COMMAND_NAMES.map((name) => name.length));
  const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].summary}`);
  return `Backend Advisor ${VERSION}
Finds Atakora components that could share Azure resources, and the defineBackend grouping.

Usage
  backend-advisor <command> [paths…] [options]

Commands
${commands.join("\n")}

Options
  --help, -h     Of a command: backend-advisor <command> --help
  --version, -v

${EXIT_CODES}`;
}
function commandHelp({ usage, summary, details, options }) {
  const lines = Object.entries(options).map(
    ([name, { value, meaning }]) => `  --${name}${value === null ? "" : ` ${value}`}
      ${meaning}`
  );
  return `Usage
  ${usage}

${[summary, ...details].join("\n")}

Options
${lines.join("\n")}
  --help, -h
      Show this.
${"fail-on" in options ? `
${EXIT_CODES}` : ""}`;
}

// src/cli/run.ts
async function run(argv, terminal2, loadEngine2) {
  try {
    return await perform(parseCommandLine(argv), terminal2, loadEngine2);
  } catch (error) {
    if (!(error instanceof UsageError)) return reportBug(error, terminal2);
    await terminal2.stderr.write(`${error.message}
`);
    return EXIT.unusable;
  }
}
async function perform(command, terminal2, loadEngine2) {
  switch (command.kind) {
    case "help":
      await terminal2.stdout.write(helpText(command.command));
      return EXIT.clean;
    case "version":
      await terminal2.stdout.write(`${VERSION}
`);
      return EXIT.clean;
    case "check": {
      const { check } = await import("./check-FU43AZH6.js");
      return check(command, terminal2, loadEngine2);
    }
    case "fix": {
      const { fixCode } = await import("./fix-QLRYEBDQ.js");
      return fixCode(command, terminal2, loadEngine2);
    }
    case "explain": {
      const { explainNames } = await import("./explain-LBIXCFRF.js");
      return explainNames(command, terminal2, loadEngine2);
    }
    case "rules": {
      const { listRules } = await import("./rules-BWJO33EZ.js");
      return listRules(command, terminal2, loadEngine2);
    }
    case "report": {
      const { renderAgain } = await import("./render-again-NILGYKP2.js");
      return renderAgain(command, terminal2, loadEngine2);
    }
    case "baseline": {
      const { acceptFindings } = await import("./baseline-2ECREOPY.js");
      return acceptFindings(command, terminal2, loadEngine2);
    }
    case "init": {
      const { init } = await import("./init-Y6E4ETCG.js");
      return init(command, terminal2, loadEngine2);
    }
    default:
      return assertNever(command);
  }
}

// src/cli/index.ts
var terminal = processTerminal(process);
process.on("uncaughtException", (error) => {
  process.exitCode = reportBug(error, terminal);
});
process.exitCode = await run(process.argv.slice(2), terminal, loadEngine);
