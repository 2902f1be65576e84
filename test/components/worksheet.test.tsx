import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { PreparationRefusal } from '../../src/evidence/preparation.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import {
  blankPreparation,
  infusedPreparation,
  pushedPreparation,
  withPreparations,
} from '../examples/handPreparation.ts'
import { omit } from '../unit/schedule/acts.ts'
import { applyEdit } from '../../src/order/edit.ts'
import { only, plain, planOf, print } from './printPaper.tsx'

const BHA = 'bha-induction'
const chinese = await loadLaterWording('zh-CN')

/** Bortezomib pushed, the others infused: figures worked out in handPreparation. */
const made = (plan: Plan): Plan =>
  withPreparations(plan, (administration) =>
    administration.item === 'bortezomib' ? pushedPreparation(administration) : infusedPreparation(administration),
  )
const blank = (plan: Plan, refusal: PreparationRefusal): Plan =>
  withPreparations(plan, (administration) => blankPreparation(administration, refusal))

const sheetsOf = (paper: HTMLElement) => [...paper.querySelectorAll('.paperPage')]
const blocksOf = (paper: HTMLElement) => [...paper.querySelectorAll('.paperPreparation')]
/** What stands beside a label of a block. */
function row(block: Element | undefined, label: string): string {
  const found = [...(block?.querySelectorAll('tr') ?? [])].find((each) => plain(each.querySelector('th')) === label)
  if (!found) throw new Error(`no row ${label}`)
  return plain(found.querySelector('td'))
}

describe('the preparation worksheet', () => {
  test('is not among what prints unasked, and a stop prints none of it', () => {
    expect(blocksOf(print(made(planOf(BHA))))).toEqual([])
    const stopped = print(made(planOf(BHA)), { ...only('worksheet'), status: 'blocked' })
    expect(blocksOf(stopped)).toEqual([])
    expect(plain(stopped)).not.toMatch(/\d\s*m[gL]/)
    expect(screen.getByRole('heading', { name: 'Nothing can be printed' })).toBeInTheDocument()
  })

  test('each date is a sheet of its own, in order, with the patient, the date and two signatures; a draft says so', () => {
    const sheets = sheetsOf(print(made(planOf(BHA)), only('worksheet'))).filter((sheet) =>
      sheet.querySelector('.paperPreparation'),
    )
    const dates = ['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26', 'Fri 27']
    expect(sheets.map((sheet) => plain(sheet.querySelector('h1')))).toEqual(
      dates.map((date, index) => `Preparation worksheet,\n${date}-Nov-2026, day ${String(index + 1)}`),
    )
    for (const sheet of sheets) {
      expect(plain(sheet.querySelector('thead'))).toContain('TEST, Patient')
      expect(plain(sheet.querySelector('thead'))).toContain('DRAFT')
      expect(plain(sheet.querySelector('tfoot'))).toMatch(/^Prepared by.*Checked by/)
    }
  })

  test('a push: product, dissolving, vials, volume with its sum, syringe; no bag and no mL/h', () => {
    const [first] = blocksOf(print(made(planOf(BHA)), only('worksheet')))
    expect(plain(first?.querySelector('.preparationHead'))).toContain('08:00IV push')
    expect(plain(first?.querySelector('.mg'))).toBe('2.3 mgpreparation 1 of 3')
    expect(row(first, 'Product')).toMatch(/^3\.5 mg/)
    expect(row(first, 'Product')).toContain('1 mg/mL, IV')
    expect(row(first, 'Reconstitution')).toContain('3.5 mL sodium chloride 0.9%')
    expect(row(first, 'Vials')).toMatch(/^1 × 3\.5 mg Waste 1\.2 mg, 34\.3%/)
    expect(row(first, 'Draw up')).toMatch(
      /^2\.3 mL 2\.3 mg ÷ 1 mg\/mL = 2\.3 mL; in a 3 mL syringe, to 0\.1 mL; delivers 2\.3 mg/,
    )
    expect(plain(first)).toContain('push: no rate')
    expect(plain(first)).not.toMatch(/bag|mL\/h|Final/)
  })

  test('an infusion: bag, final volume without overfill, concentration and one rate with its cross-check', () => {
    const [, second] = blocksOf(print(made(planOf(BHA)), only('worksheet')))
    expect(row(second, 'Vials')).toMatch(/^3 × 2 mg \+ 1 × 1 mg Waste none/)
    expect(row(second, 'Diluent')).toContain('glucose 5%')
    expect(row(second, 'Diluent')).toContain('500 mL bag (local); the drug is added to the full bag (local)')
    expect(row(second, 'Final volume')).toBe('507 mL 500 mL + 7 mL Final concentration ≈ 0.0138 mg/mL no window stated')
    expect(row(second, 'Rate')).toBe('126.8 mL/h 126.8 mL/h × 4 h = 507.2 mL of 507 mL Use within 24 hours (local)')
    expect(plain(second).match(/mL\/h/g)).toHaveLength(2) // the rate, and the same rate in its check
  })

  test.each([
    [
      'English',
      undefined,
      ['Prepared at', 'Use before', '1. vials and diluent', '2. volume in syringe', '3. product and label'],
      'initials',
      'Lot',
      'expiry',
      /核对|批号|配置|抽取/,
    ],
    [
      'Chinese',
      chinese,
      ['配置时间', '使用截止时间', '核对 1：药品与溶媒', '核对 2：注射器内药量', '核对 3：成品与标签'],
      '签名',
      '批号',
      '有效期',
      /Draw|Vials|Waste|Bag|Rate|Lot|initials|Prepared|vial|bag|syringe/,
    ],
  ] as const)(
    '%s: every preparation has its lots, times and three checks to fill in',
    (_, wording, labels, initials, lot, expiry, foreign) => {
      const paper = print(made(planOf(BHA)), { ...only('worksheet'), ...(wording && { wording }) })
      const blocks = blocksOf(paper)
      // bortezomib on days 1 and 4, homoharringtonine and cytarabine on days 1 to 5: 2 + 5 + 5
      expect(blocks).toHaveLength(12)
      for (const block of blocks) {
        const cells = [...block.querySelectorAll('.preparationChecks li')]
        expect(cells.map((cell) => plain(cell.querySelector('b')))).toEqual(labels)
        expect(cells.slice(2).map((cell) => plain(cell.querySelector('span')))).toEqual([initials, initials, initials])
      }
      const lots = (block: Element | undefined) =>
        [...(block?.querySelectorAll('.preparationLots li') ?? [])].map(plain)
      expect(lots(blocks[0])).toEqual([`3.5 mg${lot}${expiry}`])
      expect(lots(blocks[1]).slice(0, 2)).toEqual([`2 mg${lot}${expiry}`, `1 mg${lot}${expiry}`])
      expect(lots(blocks[1])).toHaveLength(3) // the diluent's lot as well
      expect(plain(paper)).not.toMatch(foreign)
    },
  )

  test('nothing known, for one reason: the reason, a line to write on for every part, and the milligrams', () => {
    const refusal = { code: 'productNotChosen', drug: 'bortezomib' } as const
    const [first] = blocksOf(print(blank(planOf(BHA), refusal), only('worksheet')))
    expect(plain(first?.querySelector('.mg'))).toMatch(/^2\.3 mg/)
    const reason = 'Products of bortezomib not chosen. Choose those the hospital has.'
    expect(plain(first).split(reason)).toHaveLength(2)
    const blanks = [...(first?.querySelectorAll('.preparationBlanks li') ?? [])]
    expect(blanks.map(plain)).toEqual(
      expect.arrayContaining(['Product', 'Vials', 'Draw up', 'Bag', 'Rate', 'Use within']),
    )
    for (const each of blanks) expect(each.querySelector('.paperWrite')).toBeInTheDocument()
    expect(plain(first?.querySelector('.preparationLots'))).toBe('Lotexpiry')
  })

  test('a part that is not known is a line to write on that says why; what is known beside it stands', () => {
    const no = {
      ok: false,
      refusal: { code: 'bagNotChosen', drug: 'homoharringtonine', offered: ['250', '500'] },
    } as const
    const plan = withPreparations(planOf(BHA), (administration) => ({
      ...infusedPreparation(administration),
      bag: no,
      concentration: no,
      delivery: no,
      expiry: { ok: false, refusal: { code: 'stabilityNotKnown', drug: 'homoharringtonine' } },
    }))
    const [, second] = blocksOf(print(plan, only('worksheet')))
    expect(row(second, 'Draw up')).toMatch(/^7 mL/)
    expect(row(second, 'Diluent')).toContain('not chosen. The source gives 250 mL and 500 mL.')
    expect(row(second, 'Final volume').trim()).toBe('As above. Final concentration  As above.')
    expect(row(second, 'Rate').trim()).toMatch(
      /^As above\. Use within  How long homoharringtonine keeps, prepared as it is here, is not stated\./,
    )
    expect(second?.querySelectorAll('.paperBlank')).toHaveLength(5)
    expect(plain(second)).not.toMatch(/mL\/h/)
  })

  test('in Chinese the reason is Chinese too', () => {
    const refusal = { code: 'productNotChosen', drug: 'bortezomib' } as const
    const [first] = blocksOf(print(blank(planOf(BHA), refusal), { ...only('worksheet'), wording: chinese }))
    expect(plain(first)).toMatch(/硼替佐米.*选择.*[。]/)
    expect(plain(first)).not.toMatch(/chosen|above|Product/)
  })

  test('a planned dose nothing was worked out of still has its sheet, its milligrams and room to write', () => {
    const [first] = blocksOf(print({ ...planOf(BHA), preparations: [] }, only('worksheet')))
    expect(plain(first?.querySelector('.mg'))).toBe('2.3 mg')
    expect(row(first, 'Draw up')).toContain('It is not worked out.')
    expect(first?.querySelectorAll('.preparationChecks li')).toHaveLength(5)
  })

  test('a dose left out keeps its place with the word, without milligrams and without anything to prepare', () => {
    const left = made(planOf(BHA, (order) => applyEdit(order, omit({ item: 'cytarabine', scope: 'administration' }))))
    const [, , third] = blocksOf(print(left, only('worksheet')))
    expect(plain(third)).toContain('cytarabine')
    expect(plain(third)).toMatch(/not prepared$/)
    expect(plain(third)).not.toMatch(/\d mg|Lot|Draw up/)
  })

  test('projected cycles have no worksheet', () => {
    const paper = print(made(planOf('he072-q2w')), only('worksheet'))
    expect(plain(paper)).not.toContain('Projected')
    for (const sheet of sheetsOf(paper)) expect(plain(sheet.querySelector('thead'))).toContain('cycle 1')
  })
})
