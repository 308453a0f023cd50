/**
 * The runner's own encoding of workflow commands, as in `packages/core/src/command.ts` of github.com/actions/toolkit.
 */
export const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
