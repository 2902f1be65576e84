import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { cautionOf, lab, region } from './clinicalViews.tsx'
import { givenPatient, openApp } from './openApp.tsx'
import { edits, findingOf, givenHe072, plain } from './openDose.tsx'

const cautions = () => region('Cautions')
const textOf = (element: HTMLElement) => plain(element.textContent)
const inhibitor = { name: 'Is an azole antifungal or another CYP3A inhibitor taken?' }
const doses = () => plain(screen.getByRole('grid', { name: /^Doses/ }).textContent)

describe('bilirubin above 1.5 × ULN with bortezomib', () => {
  // 30.1 ÷ 20 = 1.505, shown with two decimals as 1.51; the dose stays what it was
  test('at 1.505 it applies, with its value and its source, and leads to the field', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const before = doses()
    edits(lab('bilirubin', '30.1', 'umol/L', '20'))
    const caution = cautionOf(/Bilirubin above 1\.5 × ULN/)
    expect(textOf(caution)).toMatch(/^Applies.*bilirubin above 1\.5 × ULN: now 1\.51 × ULN/)
    expect(textOf(caution)).toMatch(/label, stated, .*hepatic impairment/)
    const finding = within(findingOf(/Bilirubin above 1\.5 × ULN/))
    await user.click(finding.getByRole('button', { name: 'Go to Bilirubin, value' }))
    expect(screen.getByLabelText('Bilirubin, value')).toHaveFocus()
    expect(doses()).toBe(before)
  })

  test('at 1.5, the limit itself, it does not', async () => {
    await openApp()
    await givenPatient('BHA induction')
    edits(lab('bilirubin', '30', 'umol/L', '20'))
    expect(textOf(cautionOf(/Bilirubin above 1\.5 × ULN/))).toMatch(/^Not met/)
    expect(() => findingOf(/Bilirubin above 1\.5 × ULN/)).toThrow(/nothing to resolve says/)
  })

  test('while its upper limit of normal is not entered it says what it needs, and is not taken for not met', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    edits(lab('bilirubin', '60', 'umol/L'))
    expect(textOf(cautionOf(/Bilirubin above 1\.5 × ULN/))).toMatch(
      /^Not entered.*needs bilirubin with its upper limit of normal/,
    )
    const finding = within(findingOf(/Bilirubin: upper limit of normal not entered/))
    await user.click(finding.getByRole('button', { name: 'Go to Bilirubin, upper limit of normal' }))
    expect(screen.getByLabelText('Bilirubin, upper limit of normal')).toHaveFocus()
  })
})

test('what applies stands before what is not entered, and that before what is always to be checked', async () => {
  await openApp()
  await givenHe072()
  edits(lab('bilirubin', '38', 'umol/L', '17.1'), { kind: 'setGenotype', genotype: '*28/*28' })
  const drug = within(cautions().getByRole('group', { name: 'irinotecan liposome' }))
  const states = drug
    .getAllByRole('listitem')
    .map((item) => /^(Applies|Not entered|To check|Not met)/.exec(textOf(item))?.[0])
  const order = ['Applies', 'Not entered', 'To check', 'Not met']
  expect(new Set(states)).toEqual(new Set(['Applies', 'Not entered', 'To check']))
  expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')))
  // UGT1A1 *28: the label's own start, and no dose made up for *6
  expect(textOf(cautionOf(/UGT1A1\*28 homozygous/))).toMatch(/now \*28\/\*28/)
  expect(cautions().getByText('Shown with their sources. None of them changes a dose.')).toBeVisible()
  // both statements on bilirubin (38 ÷ 17.104 = 2.22 mg/dL) and on the genotype; ALT, AST, the inhibitor
  expect(cautions().getByText('Applies: 4. Not entered: 3.')).toBeVisible()
})

test('what is inferred says so, and to check the local label', async () => {
  await openApp()
  await givenPatient('BHA induction')
  expect(textOf(cautionOf(/Prophylaxis against herpes/))).toMatch(/practice, inferred: .*check the local label/)
})

test('an inhibitor of CYP3A is asked about where a drug of the regimen warns of it', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await user.click(within(screen.getByRole('group', inhibitor)).getByRole('radio', { name: 'Yes' }))
  expect(textOf(cautionOf(/strong CYP3A4 inhibitor/))).toMatch(/^Applies/)
})

test('a product with benzyl alcohol is asked for while the hospital has none for cytarabine from 1 g/m²', async () => {
  await openApp()
  await givenPatient('BHA induction')
  expect(textOf(cautionOf(/From 1 g\/m² per dose: no product with benzyl alcohol/))).toMatch(
    /^Not entered.*made from a product with benzyl alcohol.*needs whether its product has benzyl alcohol/,
  )
})

test('a variant of UGT1A1 without its genotype leads to the genotype', async () => {
  const user = await openApp()
  await givenHe072()
  edits({ kind: 'setCircumstance', circumstance: 'ugt1a1Variant', answer: 'yes' })
  const finding = within(findingOf(/a UGT1A1 variant is answered, but the genotype is not entered/))
  await user.click(finding.getByRole('button', { name: 'Go to UGT1A1 genotype' }))
  expect(screen.getByLabelText('UGT1A1 genotype')).toHaveFocus()
  edits({ kind: 'setGenotype', genotype: '*1/*28' })
  expect(() => findingOf(/the genotype is not entered/)).toThrow(/nothing to resolve says/)
})

test('and not where none does', async () => {
  await openApp()
  await givenPatient('BHA-trial consolidation: cytarabine and idarubicin')
  expect(screen.queryByRole('group', inhibitor)).not.toBeInTheDocument()
})

test('the risk of vomiting names each list and the dose it was read off at', async () => {
  await openApp()
  await givenPatient('BHA induction')
  const cytarabine = within(cautions().getByRole('group', { name: 'cytarabine' }))
  // ASCO: above 1,000 mg/m² moderate; NCCN: above 200 moderate
  expect(textOf(cytarabine.getByText(/ASCO antiemetic guideline/))).toMatch(/^moderate at 1,500 mg\/m², ASCO/)
  expect(cytarabine.getByText('Extravasation')).toBeVisible()
  const bortezomib = within(cautions().getByRole('group', { name: 'bortezomib' }))
  expect(textOf(bortezomib.getByText(/ASCO antiemetic guideline/))).toMatch(/^low, ASCO/)
})

test('in Chinese', async () => {
  await openApp()
  await givenPatient('BHA induction')
  edits(lab('bilirubin', '38', 'umol/L', '17.1'))
  act(() => {
    useSettingsStore.setState({ language: 'zh-CN' })
  })
  await screen.findByRole('region', { name: '注意事项' })
  // 38 ÷ 17.1 = 2.2222
  expect(textOf(cautionOf(/胆红素高于1\.5×ULN/, '注意事项'))).toMatch(
    /^已触发.*总胆红素高于 1\.5 × ULN：现为 2\.22 × ULN/,
  )
  expect(region('注意事项').getByText('仅列出并注明来源，均不改变剂量。')).toBeVisible()
})
