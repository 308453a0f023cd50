import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  makeVisible,
  quoteName,
  shortName,
  visibleLines
} from "./chunk-TQID6YG3.js";

// src/report/text/cells.ts
function cellsOf(text) {
  let cells = 0;
  for (const char of text) cells += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}
var COMBINING = /^[\p{Mn}\p{Me}]$/u;
var WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u;

// src/report/text/lines.ts
var indentBy = (columns, mark = "") => ({
  first: padStart(mark, columns),
  rest: " ".repeat(columns)
});
function wrap(phrase, page, indent, look = "plain") {
  const lines = [[]];
  let used = cellsOf(indent.rest);
  for (const word of wordsOf(phrase, look)) {
    const cells = word.reduce((sum, { text }) => sum + cellsOf(text), 0);
    const line = lines.at(-1);
    if (line.length > 0 && used + 1 + cells > page.width) {
      lines.push([word]);
      used = cellsOf(indent.rest) + cells;
    } else {
      line.push(word);
      used += cells + (line.length > 1 ? 1 : 0);
    }
  }
  return lines.map((words, index) => {
    const text = words.map((word) => word.map((run2) => paint(run2, page.style)).join("")).join(" ");
    return (index === 0 ? indent.first : indent.rest) + text;
  });
}
var codeLines = (code) => visibleLines(code, "  ").map((line) => line === "" ? "" : `    ${line}`);
var WIDEST_COLUMN = 40;
function alignRows(rows, style, indent, widest = WIDEST_COLUMN) {
  const widths = [];
  for (const row of rows) {
    for (const [column, { text }] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(cellsOf(text), widest));
    }
  }
  return rows.map((row) => {
    const cells = row.map((run2, column) => {
      const gap = column === row.length - 1 ? 0 : Math.max(0, widths[column] - cellsOf(run2.text)) + 2;
      return paint(run2, style) + " ".repeat(gap);
    });
    return (indent + cells.join("")).trimEnd();
  });
}
var run = (text, look = "plain") => ({ text: shortName(text), look });
function placeText({ file, line, column }) {
  const name = shortName(file);
  return column === void 0 ? `${name}:${line}` : `${name}:${line}:${column}`;
}
function wordsOf(phrase, look) {
  const words = [[]];
  for (const part of phrase) {
    const [glued, ...fresh] = runsOf(part, look);
    words.at(-1).push(glued);
    words.push(...fresh.map((piece) => [piece]));
  }
  return words.map((word) => word.filter(({ text }) => text !== "")).filter(({ length }) => length > 0);
}
function runsOf(part, look) {
  switch (part.kind) {
    case "words":
      return makeVisible(part.text).split(" ").map((text) => ({ text, look }));
    case "name":
      return [{ text: quoteName(part.text), look: "name" }];
    case "rule":
      return [{ text: quoteName(part.id), look: "name" }];
    case "place":
      return [{ text: placeText(part.at), look: "faint" }];
  }
}
var paint = ({ text, look }, style) => look === "plain" ? text : style[look](text);
var padStart = (mark, columns) => " ".repeat(Math.max(0, columns - cellsOf(mark))) + mark;

// src/report/text/style.ts
var CODES = {
  strong: [1, 22],
  faint: [2, 22],
  name: [36, 39],
  good: [32, 39],
  warn: [33, 39],
  bad: [31, 39]
};
function styleFor(colour) {
  const paint2 = (key) => (text) => colour && text !== "" ? `\x1B[${CODES[key][0]}m${text}\x1B[${CODES[key][1]}m` : text;
  return {
    strong: paint2("strong"),
    faint: paint2("faint"),
    name: paint2("name"),
    good: paint2("good"),
    warn: paint2("warn"),
    bad: paint2("bad")
  };
}

export {
  cellsOf,
  indentBy,
  wrap,
  codeLines,
  alignRows,
  run,
  placeText,
  styleFor
};
