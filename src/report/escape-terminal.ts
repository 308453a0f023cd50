/**
 * A runner reads every line that begins with `::` (blanks aside), and `##[` wherever it stands, as a command to itself.
 * Lines for a log show the first character of both by its number instead.
 */
export const defuseCommands = (line: string): string =>
  line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '\\u{23}#[')
