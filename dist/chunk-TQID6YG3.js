import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/visible.ts
var NAME_LIMIT = 300;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var HIDDEN = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0]|(?! )\\p{Zs}", "gu");
var makeVisible = (text) => text.replace(HIDDEN, (char) => SHORT[char] ?? codePoint(char));
function shortName(text) {
  const visible = makeVisible(text.length > 4 * NAME_LIMIT ? text.slice(0, 4 * NAME_LIMIT) : text);
  const points = Array.from(visible);
  return points.length > NAME_LIMIT ? `${points.slice(0, NAME_LIMIT - 1).join("")}…` : visible;
}
var visibleLines = (code, tab = "	") => code.replace(/\n+$/, "").split(/\r\n|\r|\n/).map((line) => line.split("	").map(makeVisible).join(tab));
var codePoint = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;

// src/report/plain.ts
function quoteName(text) {
  const visible = shortName(text);
  return /^`.*`$/.test(visible) ? visible : `\`${visible}\``;
}
var plainText = (phrase) => phrase.map(plainPart).join("");
function plainPart(part) {
  switch (part.kind) {
    case "words":
      return makeVisible(part.text);
    case "name":
      return quoteName(part.text);
    case "rule":
      return quoteName(part.id);
    case "place":
      return `${shortName(part.at.file)}:${part.at.line}`;
  }
}

// src/report/phrase.ts
function say(strings, ...values) {
  const parts = strings.flatMap((text, index) => [...wordsOf(text), ...partsOf(values[index])]);
  return parts.reduce(joinWords, []);
}
var name = (text) => ({ kind: "name", text });
var ruleName = (id) => ({ kind: "rule", id });
var quoted = (text) => ({ kind: "words", text });
var place = (at) => ({ kind: "place", at });
var inList = (phrases) => phrases.length < 2 ? phrases.flat() : join([join(phrases.slice(0, -1), ", "), phrases.at(-1)], " and ");
var inSequence = (phrases) => join(phrases, ", ");
function names(texts, atMost = 5) {
  const shown = texts.length > atMost ? texts.slice(0, atMost - 1) : texts;
  const phrases = shown.map((text) => [name(text)]);
  return inList(shown.length < texts.length ? [...phrases, say`${texts.length - shown.length} more`] : phrases);
}
function places(positions, atMost = 4) {
  const shown = positions.slice(0, atMost).map((at) => [place(at)]);
  const left = positions.length - shown.length;
  return inSequence(left > 0 ? [...shown, say`${left} more`] : shown);
}
var count = (amount, one, many = `${one}s`) => wordsOf(`${digits(amount)} ${amount === 1 ? one : many}`);
var sentences = (phrases) => join(
  phrases.filter(({ length }) => length > 0),
  " "
);
var join = (phrases, between) => phrases.flatMap((phrase, index) => index === 0 ? phrase : [...wordsOf(between), ...phrase]);
var digits = (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
var wordsOf = (text) => text === "" ? [] : [{ kind: "words", text }];
function partsOf(value) {
  if (value === void 0) return [];
  if (typeof value === "number") return wordsOf(digits(value));
  return "kind" in value ? [value] : value;
}
function joinWords(parts, part) {
  const last = parts.at(-1);
  if (part.kind !== "words" || last?.kind !== "words") return [...parts, part];
  return [...parts.slice(0, -1), { kind: "words", text: last.text + part.text }];
}

export {
  makeVisible,
  shortName,
  visibleLines,
  quoteName,
  plainText,
  say,
  name,
  ruleName,
  quoted,
  place,
  inList,
  inSequence,
  names,
  places,
  count,
  sentences,
  join
};
