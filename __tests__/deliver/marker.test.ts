import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Marker } from '../../src/deliver/marker.js'
import { digestOf, isNewerRun, markerLine, readMarked } from '../../src/deliver/marker.js'

const marker: Marker = {
  root: 'services/shop',
  tool: '0.1.0',
  run: { number: 18, id: 9_120_344, attempt: 2 },
  head: 'a'.repeat(40),
  config: '9b1c',
}

describe('the marker', () => {
  test('is one hidden line that names tool, run, head and settings', () => {
    expect(markerLine(marker)).toBe(
      `<!-- backend-advisor:v1 root=services%2Fshop tool=0.1.0 run=18/9120344/2 head=${'a'.repeat(40)} config=9b1c -->\n`,
    )
  })

  test('comes back as it was written, whatever the folder is called, and cannot end its comment early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (root, visible) => {
        const line = markerLine({ ...marker, root })
        expect(line.slice(4, -5)).not.toMatch(/--|>|\n/)
        const body = line + visible
        const read = readMarked(body)
        expect(read?.marker).toEqual({ ...marker, root })
        expect(read?.visible).toBe(visible.replaceAll('\r\n', '\n'))
      }),
    )
  })

  test('survives half a surrogate pair', () => {
    expect(readMarked(markerLine({ ...marker, root: 'shop\ud800' }))?.marker.root).toBe('shop\ufffd')
  })

  test.each([
    ['in the second line', `text\n${markerLine(marker)}`],
    ['quoted', `> ${markerLine(marker)}`],
    ['after a space', ` ${markerLine(marker)}`],
    ['of another version', markerLine(marker).replace(':v1', ':v2')],
    ['that does not end', markerLine(marker).replace('-->', '')],
    ['that is not there', ''],
  ])('is none %s', (_where, body) => {
    expect(readMarked(body)).toBeNull()
  })

  test('with unknown or broken fields still says whose comment it is', () => {
    const read = readMarked('<!-- backend-advisor:v1 root=%E0%A4%A later=1 run=x -->\ntext')
    expect(read).toEqual({
      marker: { root: '', tool: '', run: { number: 0, id: 0, attempt: 0 }, head: '', config: '' },
      visible: 'text',
    })
  })
})

test('the digest of settings stays what earlier runs wrote', () => {
  expect(digestOf([{ allowStateful: true }, ['1f0c3a5b7d9e2468']])).toBe('79dff426fdfe')
})

test.each([
  ['a later run is newer', { id: 2, attempt: 1 }, { id: 1, attempt: 9 }, true],
  ['a repetition is newer', { id: 1, attempt: 2 }, { id: 1, attempt: 1 }, true],
  ['a run is not newer than itself', { id: 1, attempt: 1 }, { id: 1, attempt: 1 }, false],
  ['an earlier run is not newer', { id: 1, attempt: 3 }, { id: 2, attempt: 1 }, false],
])('%s', (_law, a, b, answer) => {
  expect(isNewerRun({ number: 1, ...a }, { number: 1, ...b })).toBe(answer)
})
