import { describe, expect, test } from 'vitest'
import { forgivenEdits, isWithinEdits } from '../../../src/library/search/withinEdits.ts'

describe('slips that are forgiven', () => {
  test.each([
    ['abc', 0],
    ['abcd', 1],
    ['abcdefg', 1],
    ['abcdefgh', 2],
  ])('%s: %i', (word, most) => {
    expect(forgivenEdits(word.length)).toBe(most)
  })

  test.each([
    ['abcd', 'abcd', 0, true],
    ['abcd', 'abdc', 1, true], // two neighbours swapped
    ['abcd', 'abd', 1, true],
    ['abcd', 'abcde', 1, true],
    ['abcd', 'abxd', 1, true],
    ['abcd', 'axxd', 1, false],
    ['abcd', 'axxd', 2, true],
    ['abcd', 'abcdef', 1, false],
    ['abcdef', 'abcd', 1, false],
    ['abcd', 'dcba', 2, false],
    ['', 'a', 1, true],
    ['高三尖衫酯碱', '高三尖杉酯碱', 1, true],
  ])('%s and %s within %i: %s', (a, b, most, within) => {
    expect(isWithinEdits(a, b, most)).toBe(within)
    expect(isWithinEdits(b, a, most)).toBe(within)
  })

  test('while typing the beginning of a word is enough', () => {
    expect(isWithinEdits('abxdef', 'abcdefghijkl', 1)).toBe(false)
    expect(isWithinEdits('abxdef', 'abcdefghijkl', 1, true)).toBe(true)
    expect(isWithinEdits('axxdef', 'abcdefghijkl', 1, true)).toBe(false)
  })
})
