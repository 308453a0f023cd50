import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  dataText,
  toPage
} from "./chunk-UBSLQJ7K.js";
import {
  outputTo
} from "./chunk-UKQLULYP.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  locate
} from "./chunk-REPZEEFJ.js";
import "./chunk-NUJ6CSYC.js";
import "./chunk-LDQPCWOE.js";
import "./chunk-O3EOFNSI.js";
import {
  indentBy,
  styleFor,
  wrap
} from "./chunk-UMRU7PMN.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-RWRH5P4Q.js";
import "./chunk-KS4UHYRD.js";
import "./chunk-SQOELNHC.js";
import {
  SEVERITIES,
  levelOf
} from "./chunk-DYWQODNC.js";
import {
  HOME,
  docsLink
} from "./chunk-TUKZTVQD.js";
import "./chunk-VUDE4RNB.js";
import {
  RULE_WORDS
} from "./chunk-IHZOZO6Y.js";
import "./chunk-BI6QXIJU.js";
import {
  name,
  quoted,
  say
} from "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
import "./chunk-KMANKSD2.js";
import {
  EXIT
} from "./chunk-IB6BKISY.js";
import {
  RULE_IDS
} from "./chunk-DWX4UKS5.js";
import "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-TXMIBGHY.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/report/words/levels.ts
var LEVEL_TITLES = {
  error: say`Errors: the backend throws, or does something else than its code says`,
  warning: say`Warnings: it works, and somebody will wish it were otherwise`,
  info: say`Info: worth knowing`
};

// src/report/text/rules-table.ts
function renderRulesTable(rules, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const widest = Math.max(...rules.map((listed) => titleOf(listed).length));
  const isNarrow = page.width < widest + 34;
  const sections = ["error", "warning", "info"].map((severity) => {
    const listed = rules.filter((each) => each.severity === severity);
    const title = wrap(LEVEL_TITLES[severity], page, indentBy(0), "strong");
    return [...title, "", ...listed.flatMap((each) => ruleLines(each, widest, isNarrow, page))];
  });
  return toPage([...sections, footLines(page)]);
}
var titleOf = ({ rule, severity, level }) => level === severity ? rule : `${rule} [${level}]`;
function ruleLines(listed, widest, isNarrow, page) {
  const { rule, severity, level } = listed;
  const { style } = page;
  const title = titleOf(listed);
  const shown = level === severity ? style.name(rule) : `${style.name(rule)} ${style.warn(`[${level}]`)}`;
  const summary = [quoted(RULE_WORDS[rule].summary)];
  if (isNarrow) return [`  ${shown}`, ...wrap(summary, page, indentBy(6))];
  const columns = widest + 4;
  return wrap(summary, page, {
    first: `  ${shown}${" ".repeat(columns - 2 - title.length)}`,
    rest: " ".repeat(columns)
  });
}
var footLines = (page) => [
  ...wrap(say`A rule with examples: ${name("backend-advisor explain <rule>")}, or`, page, indentBy(0), "faint"),
  page.style.faint(`${HOME}/tree/main/docs/rules`)
];
var rulesAsData = (rules) => ({
  rules: rules.map(({ rule, severity, level }) => ({
    rule,
    severity,
    level,
    summary: RULE_WORDS[rule].summary,
    docs: docsLink(rule)
  }))
});

// src/app/rules.ts
function renderRules(policy, format, options) {
  const rules = RULE_IDS.map((rule) => ({ rule, severity: SEVERITIES[rule], level: levelOf(rule, policy) }));
  return format === "json" ? dataText(rulesAsData(rules)) : renderRulesTable(rules, options);
}

// src/cli/rules.ts
async function listRules(command, terminal, loadEngine) {
  const { root } = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const policy = await policyOf(engine.openWorkspace(root), command.configPath, terminal.cwd);
  const output = outputTo(null, terminal);
  await output.write(renderRules(policy, command.format, output.appearance));
  return EXIT.clean;
}
export {
  listRules
};
