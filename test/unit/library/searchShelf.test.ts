import { describe, expect, test } from 'vitest'
import { searchWords, wholeKey } from '../../../src/library/search/searchWords.ts'
import { buildShelfIndex } from '../../../src/library/search/shelfIndex.ts'
import { searchShelf } from '../../../src/library/searchShelf.ts'
import { finishSteps } from '../../../src/library/search/finishSteps.ts'
import { shippedIndex } from './searchShelves.ts'

const index = finishSteps(buildShelfIndex(shippedIndex()))
const ids = (query: string): readonly string[] =>
  finishSteps(searchShelf(index, query)).map(({ found }) => found.summary.id)
const hows = (query: string): readonly string[] => [
  ...new Set(finishSteps(searchShelf(index, query)).map(({ how }) => how)),
]

describe('how a text is taken apart', () => {
  test.each([
    ['Ara-C', 'arac'],
    ['ＦＬＡＧ－ＩＤＡ', 'flagida'],
    ['CLAG M', 'clagm'],
    ['HAA方案', 'haa'],
    ['the FLAG regimen', 'flag'],
    ['leukaemia', 'leukemia'],
    ['7+3', '73'],
    ['阿糖胞苷＋伊达比星', '阿糖胞苷伊达比星'],
    ['Müller', 'muller'],
  ])('%s is %s', (text, key) => {
    expect(wholeKey(searchWords(text))).toBe(key)
  })

  test('a decimal number stays one word, a hyphenated one is whole and in pieces', () => {
    expect(searchWords('1.5 g Ara-C').map(({ text, parts }) => [text, ...parts])).toEqual([
      ['1.5'],
      ['g'],
      ['arac', 'ara', 'c'],
    ])
  })
})

describe('what is found', () => {
  test('nothing typed finds every regimen and nothing that is only named', () => {
    const hits = finishSteps(searchShelf(index, ' '))
    expect(hits).toHaveLength(index.entries.filter(({ found }) => found.kind === 'regimen').length)
  })

  test('one name that means different things brings all of them, the only named one too', () => {
    const hits = finishSteps(searchShelf(index, 'HAA'))
    const called = hits.filter(({ how }) => how === 'name')
    expect(called.map(({ found }) => found.kind)).toEqual(['regimen', 'regimen', 'named'])
  })

  test('every word must be had', () => {
    expect(ids('venetoclax azacitidine')).toContain('ven-aza')
    expect(ids('venetoclax azacitidine bortezomib')).toEqual([])
    expect(ids('qqqq')).toEqual([])
  })

  test('what is written as typed is never mixed with what is nearly so', () => {
    // one letter apart: both exist, and neither may stand for the other
    expect(ids('clag')).not.toContain('flag-adult-30')
    expect(ids('flag')).not.toContain('clag')
    expect(hows('homoharringtonin')).toEqual(['words'])
    expect(hows('homoharingtonine')).toEqual(['nearly'])
  })

  test('a number that is nearly another is another number', () => {
    expect(ids('NCT04645198')).toEqual([])
    expect(ids('HE073')).toEqual([])
  })

  test('a drug named in part is not the drug: a conventional one is no liposome', () => {
    const liposome = finishSteps(searchShelf(index, 'mitoxantrone cytarabine cyclophosphamide'))
    expect(liposome.map(({ how }) => how)).not.toContain('drugs')
    expect(finishSteps(searchShelf(index, 'mitoxantrone liposome cytarabine cyclophosphamide'))[0]?.how).toBe('drugs')
    expect(finishSteps(searchShelf(index, 'mitoxantrone cytarabine'))[0]?.found.summary.id).not.toContain('lipo')
  })

  test('exact name, then title, then drugs, then words', () => {
    for (const query of ['MAC', 'FLAG', 'cytarabine', 'HHT', 'venetoclax', '阿糖胞苷', 'A']) {
      const order = finishSteps(searchShelf(index, query)).map(({ how }) =>
        ['name', 'title', 'drugs', 'words', 'nearly'].indexOf(how),
      )
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
    expect(finishSteps(searchShelf(index, 'BHA诱导方案：硼替佐米＋高三尖杉酯碱＋阿糖胞苷'))[0]?.how).toBe('title')
  })

  test('each keystroke of a name keeps it in sight', () => {
    const name = 'homoharringtonine'
    for (let length = 2; length <= name.length; length += 1)
      expect(ids(name.slice(0, length))).toContain('bha-induction')
    expect(ids('homoharing')).toContain('bha-induction') // with a slip, before its end
  })

  test('Chinese may leave words out, as people do', () => {
    expect(ids('复发难治急性髓系白血病')).toContain('bha-induction')
    expect(ids('急髓')).toEqual([])
  })

  test('what a person could paste by mistake finds nothing and breaks nothing', () => {
    for (const query of ['(', '\\', '.*', '+', '＋', '方案', '\u0000', 'a'.repeat(120), '阿'.repeat(120)])
      expect(() => finishSteps(searchShelf(index, query))).not.toThrow()
  })
})
