import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderAnnotations
} from "./chunk-VZKAZQNT.js";
import {
  defuseCommands
} from "./chunk-VUDE4RNB.js";
import "./chunk-AIQWQK6R.js";
import {
  tellNews
} from "./chunk-IHZOZO6Y.js";
import "./chunk-BI6QXIJU.js";
import {
  makeVisible,
  plainText
} from "./chunk-TQID6YG3.js";
import "./chunk-77IBMXOK.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-TXMIBGHY.js";
import "./chunk-KNENG2SJ.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/report/escape-command.ts
var commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/github.ts
function renderGithub(report) {
  const news = defuseCommands(plainText(tellNews(report)));
  const commands = renderAnnotations(report).map(commandOf);
  return [...commands, ...news === "" ? [] : [news]].map((line) => `${line}
`).join("");
}
function commandOf({ level, title, message, file, line, column }) {
  const properties = Object.entries({ title, file: makeVisible(file), line, col: column });
  const given = properties.map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(",");
  return `::${level} ${given}::${commandData(message)}`;
}
export {
  renderGithub
};
