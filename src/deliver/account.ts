/**
 * Whether a comment's author is the account that the token acts as. A GitHub App is `name[bot]` where comments are
 * listed, while its own name may come without the ending. Never the other way round: a person called `name` is not
 * the app `name[bot]`.
 */
export function isSameAccount(me: string, author: string): boolean {
  const [mine, theirs] = [me.toLowerCase(), author.toLowerCase()]
  return mine === theirs || theirs === `${mine}[bot]`
}
