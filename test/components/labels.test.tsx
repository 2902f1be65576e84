import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SHIPPED_LABEL } from '../../src/documents/labelPaper.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { useLabelPaperStore } from '../../src/state/labelPaperStore.ts'
import { useLaidLabelsStore } from '../../src/state/laidLabelsStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { infusedPreparation, pushedPreparation, withPreparations } from '../examples/handPreparation.ts'
import { confirmed, only, plain, planOf, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const answer = { by: 'Tester', reason: 'checked against the paper' }

/** Bortezomib pushed, homoharringtonine infused; cytarabine as the engine leaves it, without a product. */
function prepared(plan: Plan): Plan {
  const own = new Map(plan.preparations.map((each) => [each.administration, each]))
  return withPreparations(plan, (administration) => {
    if (administration.item === 'bortezomib') return pushedPreparation(administration)
    if (administration.item === 'homoharringtonine') return infusedPreparation(administration)
    return own.get(administration.id) ?? null
  })
}

const BHA = prepared(planOf('bha-induction'))
const labels = (paper: HTMLElement): readonly Element[] => [...paper.querySelectorAll('.label')]
const label = (paper: HTMLElement, index: number): string => plain(labels(paper)[index])
const on = (media: 'sheet' | 'printer') => {
  useLabelPaperStore.setState({ labelPaper: { ...SHIPPED_LABEL, media }, storageFault: false })
}

beforeEach(() => {
  on('sheet')
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a sheet of labels', () => {
  test('a bag: who, what, how much, in what, one rate, when, and which bag it is', () => {
    const text = label(print(BHA, only('labels')), 1)
    for (const part of [
      ...['TEST, Patient', 'Identifier TEST-0001', 'Born 01-Jan-1979', 'Ward, bed Test ward, 1', 'label 2 of 12'],
      ...['homoharringtonine', 'intravenous', '7 mg', '126.8 mL/h', 'over 4 h', 'Total volume 507 mL'],
      ...['in glucose 5% (500 mL bag, drug added, maker’s overfill not counted)', 'concentration ≈ 0.0138 mg/mL'],
      ...['Mon 23-Nov-2026 10:00', 'cycle 1, day 1', 'bag 1 of 5 of this drug in cycle 1', 'worksheet 2 of 3'],
      ...['CYTOTOXIC, HAZARDOUS DRUG', 'Prepared at', 'Use before', 'Prepared by', 'Checked by'],
      ...['Use within 24 hours of preparing (hospital’s own)', 'bha-induction, version', BHA.fingerprint ?? 'no plan'],
    ])
      expect(text).toContain(part)
    expect(text.match(/mL\/h/g)).toHaveLength(1)
  })

  test('a syringe: pushed, no rate, and the shelf life is for the hospital to say', () => {
    const text = label(print(BHA, only('labels')), 0)
    for (const part of ['2.3 mg', 'push', 'Total volume 2.3 mL undiluted', 'dose 1 of 2 of this drug', 'irritant'])
      expect(text).toContain(part)
    expect(text).toContain('Never into the spinal canal: intrathecal administration has been fatal.')
    expect(text).toContain('Use before: as validated locally.')
    expect(text).not.toMatch(/mL\/h|within/)
  })

  test('what is not known is boxed with its reason and a line to write on, and there is no rate', () => {
    const cytarabine = labels(print(BHA, only('labels')))[2]
    const [reason, write] = [...(cytarabine?.querySelectorAll('.labelBox') ?? [])].map(plain)
    expect(reason).toMatch(/^Not known: total volume, diluent, concentration, rate\. .*cytarabine/)
    expect(write).toBe('Not to be given until written here and checked:total volume  mLdiluent  rate  mL/h')
    expect(plain(cytarabine)).toContain('2,630 mg')
    expect(plain(cytarabine)).toContain('rate not known')
    expect(plain(cytarabine)).not.toMatch(/[\d.] mL/)
  })

  test('DRAFT stands boxed on every label while a finding is open, and on none after', () => {
    const draft = labels(print(BHA, only('labels')))
    expect(draft.map((each) => each.querySelector('.labelDraft b')?.textContent)).toEqual(
      Array.from({ length: 12 }, () => 'DRAFT'),
    )
    const final = prepared(confirmed('bha-induction', answer))
    expect(print(final, only('labels')).querySelectorAll('.labelDraft')).toHaveLength(0)
  })

  test('doses without a label are listed with their reason', () => {
    const paper = print(planOf('he072-q2w'), only('labels'))
    const rows = [...paper.querySelectorAll('.labelsWithout tbody tr')].map((row) => [...row.children].map(plain))
    expect(rows).toContainEqual(['dexamethasone', 'day 1', 'The source does not state the route.'])
    expect(labels(paper)).toHaveLength(1)
  })

  test('in Chinese: the same figures, and the drug by its Chinese name', () => {
    const text = label(print(BHA, { ...only('labels'), wording: chinese }), 1)
    for (const part of [
      '高三尖杉酯碱',
      '静脉给药',
      '7 mg',
      '126.8 mL/h',
      '总体积 507 mL',
      '第 1 袋，共 5 袋',
      '危害药品',
    ])
      expect(text).toContain(part)
  })
})

describe('labels of a label printer', () => {
  /** Every piece as high as a fifth of a label: 60 mm less 5 mm are 205.9 px. */
  const measured = (px: number) => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, px))
  }
  beforeEach(() => {
    on('printer')
  })

  test('one page each, without the furniture of a sheet, and last a list of what has none', () => {
    const paper = print(prepared(planOf('bha-induction')), only('labels'))
    expect(paper.querySelectorAll('.paperPage')).toHaveLength(0)
    expect(paper.querySelectorAll('.labelPage.labelOf1')).toHaveLength(12)
    expect(plain([...print(planOf('he072-q2w'), only('labels')).querySelectorAll('.labelPage')].at(-1))).toMatch(
      /TEST, Patient.*list.*Doses without a label.*dexamethasone, day 1: The source does not state the route\./,
    )
  })

  test('in parts each part says again whose it is, what and how much, and nothing stands twice or nowhere', () => {
    measured(60)
    // head 60, foot 60: 85.9 px are left, one block a part
    const parts = labels(print(BHA, only('labels'))).filter((each) => plain(each).includes('label 2 of 12'))
    expect(parts.map((each) => /PART (\d) OF (\d)/.exec(plain(each))?.slice(1))).toEqual(
      parts.map((_, at) => [String(at + 1), String(parts.length)]),
    )
    expect(parts.length).toBeGreaterThan(3)
    expect(plain(parts[0])).toContain('CYTOTOXIC, HAZARDOUS DRUG')
    for (const each of parts) {
      for (const who of ['TEST, Patient', 'TEST-0001', '01-Jan-1979', 'homoharringtonine', '7 mg', '126.8 mL/h'])
        expect(plain(each)).toContain(who)
      expect(plain(each)).toContain(BHA.fingerprint)
      expect(each.querySelector('.labelDraft')).not.toBeNull()
    }
    const all = parts.map(plain).join('')
    for (const once of ['Total volume 507 mL', 'Mon 23-Nov-2026 10:00', 'CYTOTOXIC', 'Prepared at', 'Checked by'])
      expect(all.split(once), once).toHaveLength(2)
  })

  test('what a label warns of stands on its first part, however long that is, and what they take is known', () => {
    measured(60)
    const paper = print(BHA, only('labels'))
    const parts = labels(paper).filter((each) => plain(each).includes('label 1 of 12'))
    // head, mark, way and foot: 240 px, on two labels of 434.6 px together
    expect(plain(parts[0])).toMatch(/2\.3 mg.*CYTOTOXIC, HAZARDOUS DRUG.*Never into the spinal canal/)
    expect(parts[0]).toHaveClass('labelOf2')
    const pages = labels(paper).map((each) => Number(/labelOf(\d+)/.exec(each.className)?.[1]))
    const taken = pages.reduce((sum, length) => sum + length, 0)
    expect(useLaidLabelsStore.getState().laid).toMatchObject({ labels: 12, over: 12, total: taken })
  })

  test('with a name no label has room for, the page is as long as several', () => {
    measured(90)
    // 90 + 90 + 90 = 270 px: more than one label, less than two, of which 115 mm are 434.6 px
    const lengths = labels(print(BHA, only('labels'))).map((each) => /labelOf(\d+)/.exec(each.className)?.[1])
    expect(new Set(lengths)).toEqual(new Set(['2']))
  })
})
