import { describe, expect, it } from 'vitest'
import type { BlockingDetail, BlockingFinding, Note } from '../../../src/evidence/finding.ts'
import type { NoteDetail } from '../../../src/evidence/noteDetail.ts'
import type { FieldName, Refusal, TextFault } from '../../../src/evidence/refusal.ts'
import { LANGUAGES } from '../../../src/wording/languages.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import type { LaterWording } from '../../../src/wording/wording.ts'
import { sampleRegimen } from './sampleRegimen.ts'
import { faultSamples, fieldSamples, refusalSamples } from './refusalSamples.ts'
import { findingSamples } from './findingSamples.ts'
import { noteSamples } from './noteSamples.ts'
import { changeSamples } from './changeSamples.ts'
import { stepSamples } from './stepSamples.ts'

const LEFTOVER = /undefined|null|NaN|“”|[：:] ?[。，,.：:]|： |\[object|\$\{|@C\d|T\d\d:\d\d|mg\/m2|\bm2\b|(?<!\d)\.\d/
/** Latin that a Chinese sentence may hold: units, scores, formula authors, ids and citations as published. */
const LATIN_IN_CHINESE =
  /Mosteller|Schlich|Fujimoto|Costeff|Stevenson|XWS|Hu|Sample label|Sample|Methods|ECOG|Dosewright|“[^”]*”|mL\/min|mg(?!\/dL)|cm|kg|m²|GFR|AUC|Calvert|Cockcroft-Gault|CKD-EPI|Wright|UGT1A1|CYP3A|ULN|AST|ALT|µmol\/L|U\/L|m?g\/d?L|⁹\/L|mL|CTCAE|Feijen|COG|Lin(?![a-z])|(?<![A-Za-z])[HW](?![A-Za-z])/g

const finding = (detail: BlockingDetail): BlockingFinding => ({ ...detail, severity: 'stop', needs: null, key: '' })
const note = (detail: NoteDetail): Note => ({ ...detail, severity: 'note', needs: null, key: '' })

const everyRefusal: readonly Refusal[] = [
  ...Object.values(refusalSamples).flat(),
  ...Object.keys(fieldSamples).map((field): Refusal => ({ code: 'fieldMissing', field: field as FieldName })),
  ...Object.entries(faultSamples).map(
    ([fault, text]): Refusal => ({ code: 'fieldInvalid', field: 'height', text, fault: fault as TextFault }),
  ),
]

function everyText(wording: LaterWording): readonly (readonly [string, string])[] {
  return [
    ...everyRefusal.map((refusal) => [refusal.code, wording.refusal(refusal, sampleRegimen)] as const),
    ...Object.values(findingSamples)
      .flat()
      .map((detail) => [detail.code, wording.finding(finding(detail), sampleRegimen)] as const),
    ...Object.values(noteSamples)
      .flat()
      .map((detail) => [detail.code, wording.note(note(detail), sampleRegimen)] as const),
    ...Object.values(stepSamples)
      .flat()
      .map((step) => [step.code, wording.step(step, sampleRegimen)] as const),
    ...changeSamples.map((change) => [change.kind, wording.change(change, sampleRegimen)] as const),
  ]
}

describe.each(LANGUAGES)('every refusal, finding and step in $name', async ({ language }) => {
  const wording = await loadLaterWording(language)
  const texts = everyText(wording)

  it.each(texts)('%s is a whole sentence without leftovers: %s', (_, text) => {
    expect(text.trim()).toBe(text)
    expect(text.length).toBeGreaterThan(3)
    expect(text).not.toMatch(LEFTOVER)
    expect(text).not.toMatch(/ {2}|\.\.|。。|OK to treat/)
    expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/[<>]/)
  })

  it('names things as the language does', () => {
    const [said] = texts.filter(([code]) => code === 'doseBelowRange').map(([, text]) => text)
    expect(said).toContain(language === 'en' ? 'Mitoxantrone liposome' : '盐酸米托蒽醌脂质体')
  })

  it('every number keeps its unit on its line', () => {
    for (const [, text] of texts)
      expect(text).not.toMatch(/\d (mg|mcg|units?\b|cm|kg|m²|mL|h\b|min\b|小时|分钟|微克|单位)/)
  })

  it('a refusal can be said while no regimen is loaded', () => {
    for (const refusal of everyRefusal) expect(wording.refusal(refusal, null)).not.toMatch(LEFTOVER)
  })
})

it('Chinese sentences hold no English beyond units, scores and published names', async () => {
  const chinese = await loadLaterWording('zh-CN')
  for (const [code, text] of everyText(chinese)) {
    expect(text, code).toMatch(/\p{Script=Han}|=|≈/u)
    expect(text.replace(LATIN_IN_CHINESE, ''), `${code}: ${text}`).not.toMatch(/[A-Za-z]/)
  }
})

it('English sentences hold no Chinese beyond 斤 and the names of formulas', async () => {
  const english = await loadLaterWording('en')
  for (const [code, text] of everyText(english))
    expect(text.replace(/斤|许文生|胡咏梅/g, ''), code).not.toMatch(/\p{Script=Han}/u)
})
