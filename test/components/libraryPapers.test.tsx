import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readShelves } from '../../src/commands/readShelves.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { PrintedBlankOrder } from '../../src/screens/paper/PrintedBlankOrder.tsx'
import { RegimenCardSheet } from '../../src/screens/paper/RegimenCardSheet.tsx'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import type { LaterWording } from '../../src/wording/wording.ts'
import { shippedRegimen } from '../examples/examplePlan.ts'

const { policy, regimens } = readShelves()
if (policy === null) throw new Error('no policy')
const wordings = [await loadLaterWording('en'), await loadLaterWording('zh-CN')]
const [english, chinese] = wordings as [LaterWording, LaterWording]
const edition = { version: '9.9.9', hash: `${'ab'.repeat(6)}${'0'.repeat(52)}`, count: 3, changes: '' }

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The words of a document: a whole page model for each of a hundred would take minutes. */
function words(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? '?')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:)])/g, '$1')
}

const cardOf = (regimen: Regimen, wording: LaterWording): string =>
  words(renderToStaticMarkup(<RegimenCardSheet regimen={regimen} edition={edition} wording={wording} />))
const orderOf = (regimen: Regimen, wording: LaterWording, own = policy): string =>
  words(renderToStaticMarkup(<PrintedBlankOrder regimen={regimen} policy={own} wording={wording} sheet={null} />))

describe.each(wordings)('every regimen of the library in $language', (wording) => {
  test('has a card and a blank order that name it and every drug it can give', () => {
    for (const regimen of regimens) {
      const names = Object.values(regimen.drugs).map(({ name }) => name)
      for (const text of [cardOf(regimen, wording), orderOf(regimen, wording)]) {
        for (const part of [regimen.title, ...names]) expect(text, regimen.id).toContain(wording.text(part))
        expect(text, regimen.id).toContain(regimen.version)
        expect(text, regimen.id).toContain(regimen.hash.slice(0, 12))
        expect(text, regimen.id).toContain(wording.regimenCard.notApproved)
        expect(text, regimen.id).not.toMatch(/undefined|null|NaN|\[object/)
      }
    }
  }, 120_000)
})

describe('a regimen card', () => {
  const text = cardOf(shippedRegimen('bha-induction'), english)

  test('says of each value whose it is, with the letter of why and where', () => {
    expect(text).toContain('1.3 mg/m² each time (stated, a)')
    expect(text).toContain('a Zhang et al. 2023, Methods, Treatment protocol')
    const [, letter = ''] = /days 1–5 \(inferred, (\w+)\)/.exec(text) ?? []
    expect(text).toContain(`${letter} The paper gives 5 consecutive days without numbers.`)
  })

  test('has both names, the library it is of, what is not stated, choices, totals and the DOI', () => {
    for (const part of [
      'BHA诱导方案：硼替佐米＋高三尖杉酯碱＋阿糖胞苷',
      'homoharringtonine (高三尖杉酯碱)',
      'Library 9.9.9 (abababababab), 3 regimens',
      'interval from the first course to the second',
      'ends when homoharringtonine starts',
      'days 1 and 4: 2 h after bortezomib starts (stated, a)',
      'at least 72 h between doses',
      'cytarabine: 7,500 mg/m²', // 5 × 1,500
      '10.3389/fonc.2023.1142449',
      'half up to 0.05 mg, 0.1 mg from 1 mg, proposed by the drug file',
      'Nothing: every dose and day is in the source or a choice.',
    ])
      expect(text).toContain(part)
  })

  test('names levels of reduction with their unit, and what the hospital is asked', () => {
    const eribulin = cardOf(shippedRegimen('eribulin-mbc'), english)
    expect(eribulin).toContain('reduced by levels 1.4 mg/m², then 1.1 mg/m², then 0.7 mg/m²')
    expect(cardOf(shippedRegimen('dac-cag-15'), english)).toMatch(
      /granulocyte[^:]*: the dose, in mcg\/m², mcg\/kg, mcg; which days/,
    )
  })

  test('has lines for a hospital to sign, and no patient', () => {
    expect(text).toContain('Approval by this hospital')
    expect(text).not.toContain('Identifier')
    expect(cardOf(shippedRegimen('bha-induction'), chinese)).toContain('未经本院批准')
  })
})

describe('a blank order', () => {
  test('writes the dose out with room for every number, what is given and what is taken away', () => {
    const text = orderOf(shippedRegimen('bha-induction'), english)
    expect(text).toContain('Prescribed dose 1,500 mg/m² × BSA m² = mg give % (reduce by %) = mg Rounded mg')
    expect(text).toContain('√( cm × kg ÷ 3600)')
    expect(text).toContain('Not an order until completed and signed.')
    for (const who of ['Prescriber', 'Calculated by', 'Checked by', 'Identifier', 'Born', 'Allergies', 'Diagnosis'])
      expect(text).toContain(who)
  })

  test('has a box for each option, names what the library proposes, and takes none as chosen', () => {
    const text = orderOf(shippedRegimen('bha-induction'), english)
    expect(text).toContain('When does cytarabine run on the day?')
    expect(text).toContain('tick one of each; nothing is chosen until it is ticked')
    expect(text.split('(proposed by the library, about time only)')).toHaveLength(2)
    expect(text).not.toContain('(default')
    expect(text).not.toContain('the default, about time only')
  })

  test('has room for the time a person sets, and for diluent, volume and rate', () => {
    const text = orderOf(shippedRegimen('bha-induction'), english)
    const room = 'diluent total volume mL rate mL/h'
    expect(text).toContain(`start time ${room}`)
    expect(text).toContain(`days 1 and 4: start time days 2, 3, 5: start time ${room}`)
    expect(text.split(room)).toHaveLength(4) // three drugs
    // twice a day: two times; by mouth no bag
    expect(orderOf(shippedRegimen('capecitabine-mbc'), english)).not.toContain('total volume')
  })

  test('leaves room where the source is silent, and says so', () => {
    const text = orderOf(shippedRegimen('cag-pku'), english)
    expect(text).toContain('Dose not stated in the source: the hospital writes it, with its unit')
    expect(text).toContain('Days not stated in the source: the hospital writes them')
    expect(orderOf(shippedRegimen('mac-mitoxantrone-liposome'), english)).toContain(
      'Infusion time not stated in the source',
    )
  })

  test('a formula with powers keeps its letters, and a cap of the policy is said', () => {
    const own = { ...policy, bsaFormula: 'duBois', bsaCap: '1.8' }
    const text = orderOf(shippedRegimen('bha-induction'), english, own)
    expect(text).toContain('H = cm, W = kg: 0.007184 × H^0.725 × W^0.425 = m²')
    expect(text).toContain('The hospital caps the area: never more than 1.8 m².')
  })

  test('a dose per kg names the weight it goes by', () => {
    expect(orderOf(shippedRegimen('sacituzumab-mtnbc'), english)).toContain('Weight it goes by: Actual weight')
    expect(orderOf(shippedRegimen('bha-induction'), english)).not.toContain('Weight it goes by')
  })

  test('another way of rounding than by increment is named beside the tables', () => {
    const own = { ...policy, rounding: 'wholeVials' as const }
    expect(orderOf(shippedRegimen('bha-induction'), english, own)).toContain('The hospital rounds by: whole vials')
  })
})
