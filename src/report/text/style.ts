/** How a terminal shows a piece of text. Without colour every function gives the text back. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly name: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
}

type Codes = readonly [on: number, off: number]

const CODES: Readonly<Record<keyof Style, Codes>> = {
  strong: [1, 22],
  faint: [2, 22],
  name: [36, 39],
  good: [32, 39],
  warn: [33, 39],
  bad: [31, 39],
}

export function styleFor(colour: boolean): Style {
  const paint =
    (key: keyof Style) =>
    (text: string): string =>
      colour && text !== '' ? `\u001b[${CODES[key][0]}m${text}\u001b[${CODES[key][1]}m` : text
  return {
    strong: paint('strong'),
    faint: paint('faint'),
    name: paint('name'),
    good: paint('good'),
    warn: paint('warn'),
    bad: paint('bad'),
  }
}
