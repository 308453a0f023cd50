import type { Position } from '../../../model/position.js'

/** Turns offsets of one file into lines and columns. */
export class Places {
  private starts: readonly number[] | null = null

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  at(offset: number): Position {
    this.starts ??= lineStarts(this.text)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { file: this.file, line: low + 1, column: offset - this.starts[low]! + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
