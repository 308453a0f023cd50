/** `no template`, `1 template`, `2 templates`. */
export const amount = (count: number, one: string): string =>
  count === 0 ? `no ${one}` : `${count} ${one}${count === 1 ? '' : 's'}`
