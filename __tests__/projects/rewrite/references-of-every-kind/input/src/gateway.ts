/** Prints what it is given. */
export function register(apis: Readonly<Record<string, { readonly id: string }>>): void {
  console.log(Object.entries(apis).map(([key, { id }]) => `${key}: ${id}`))
}
