/** Numbers that are put together step by step. */
export class UnionFind {
  private readonly parent: number[]

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index)
  }

  join(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)]
    if (first !== second) this.parent[Math.max(first, second)] = Math.min(first, second)
  }

  /** Each set in ascending order, sets by their first number. */
  sets(): readonly (readonly number[])[] {
    const sets = new Map<number, number[]>()
    this.parent.forEach((_, index) => {
      const root = this.root(index)
      const known = sets.get(root)
      if (known === undefined) sets.set(root, [index])
      else known.push(index)
    })
    return [...sets.values()]
  }

  private root(index: number): number {
    let node = index
    while (this.parent[node] !== node) {
      const above = this.parent[this.parent[node]!]!
      this.parent[node] = above
      node = above
    }
    return node
  }
}
