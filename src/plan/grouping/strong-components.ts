/**
 * Strongly connected components of a graph (Tarjan, without recursion: chains of thousands are normal). Gives each node the
 * number of its component; a component's number is higher than that of every component it leads to.
 */
export function strongComponents(successors: readonly (readonly number[])[]): Int32Array {
  const size = successors.length
  const component = new Int32Array(size).fill(-1)
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const edge = new Int32Array(size)
  const path: number[] = []
  const open: number[] = []
  let visited = 0
  let found = 0
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue
    enter(root)
    while (path.length > 0) {
      const node = path.at(-1)!
      const next = successors[node]![edge[node]!++]
      if (next === undefined) leave(node)
      else if (index[next] === -1) enter(next)
      else if (component[next] === -1) low[node] = Math.min(low[node]!, index[next]!)
    }
  }
  return component

  function enter(node: number): void {
    index[node] = low[node] = visited++
    path.push(node)
    open.push(node)
  }

  function leave(node: number): void {
    path.pop()
    const parent = path.at(-1)
    if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
    if (low[node] !== index[node]) return
    let member: number
    do {
      member = open.pop()!
      component[member] = found
    } while (member !== node)
    found++
  }
}
