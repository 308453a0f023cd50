/**
 * Writes what a terminal or a runner would obey as JSON escapes: the values stay the same. In JSON text such
 * characters stand only inside strings.
 */
export const inert = (json: string): string =>
  json
    .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => char.split('').map(escapeUnit).join(''))
    .replaceAll('##[', '\\u0023#[')

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
