import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/config/text-depth.ts
var DEEPEST = 50;
var RIGHTMOST = 200;
function firstTooDeep(text) {
  let depth = 0;
  let lineStart = 0;
  let leading = true;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "\n") {
      lineStart = offset + 1;
      leading = true;
      continue;
    }
    if (character === "[" || character === "{") depth++;
    if ((character === "]" || character === "}") && depth > 0) depth--;
    if (depth > DEEPEST) return offset;
    if (leading && !" 	-?:".includes(character)) leading = false;
    if (leading && offset - lineStart > RIGHTMOST) return offset;
  }
  return null;
}

export {
  firstTooDeep
};
