import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { KEPT_POLICY_KEY, useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { cautionOf, lab, region } from './clinicalViews.tsx'
import { givenPatient, openApp } from './openApp.tsx'
import { edits, findingOf, plain } from './openDose.tsx'

const kidney = () => region('Kidney function')
const rowOf = (formula: RegExp, name = 'Kidney function') => {
  const row = region(name)
    .getAllByRole('row')
    .find((each) => formula.test(plain(each.textContent)))
  return row && [...row.children].map((cell) => plain(cell.textContent))
}
const settings = async () => within(await screen.findByRole('group', { name: 'Hospital settings' }))

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

/**
 * A woman of 47 years, 170 cm, 65 kg, 80 µmol/L = 80 ÷ 88.42 = 0.904773 mg/dL; 1.751983 m².
 * Jelliffe: (98 − 0.8 × 27) ÷ 0.904773 × 0.9 = 76.4 × 0.9 ÷ 0.904773 = 75.997; × 1.751983 ÷ 1.73 = 76.963.
 * Cockcroft & Gault: (140 − 47) × 65 × 0.85 ÷ (72 × 0.904773) = 5138.25 ÷ 65.1437 = 78.876.
 */
async function given80() {
  const user = await openApp()
  await givenPatient('BHA induction')
  edits(lab('creatinine', '80', 'umol/L'))
  return user
}

describe('the kidney function by every formula', () => {
  test('says the unit of each in full, and made absolute by this body', async () => {
    await given80()
    expect(kidney().getByText('From creatinine 80 µmol/L of 20-Nov-2026. No dose is made from these.')).toBeVisible()
    expect(rowOf(/^Jelliffe/)).toEqual(['Jelliffe 1973', '76 mL/min/1.73 m²', '77 mL/min× 1.752 m² ÷ 1.73'])
  })

  test('marks what is recalled, and says in words why a formula gives nothing', async () => {
    await given80()
    expect(rowOf(/^Wright 2001.*Jaffe/)?.[0]).toMatch(/recalled: check its constants/)
    expect(rowOf(/^Jelliffe/)?.[0]).not.toMatch(/recalled/)
    expect(rowOf(/Schwartz 2009/)?.[1]).toMatch(/ages 1 to 17 years; the patient is 47/)
    expect(rowOf(/^Cockcroft/)?.[1]).toMatch(/has not chosen the weight/)
  })

  test('shows the working with its constants', async () => {
    const user = await given80()
    await user.click(kidney().getByText('Workings and constants'))
    expect(kidney().getByText(/175 × S\^−1\.154 × A\^−0\.203/)).toBeVisible()
  })

  test('is one sentence while there is no creatinine, and while its unit is open', async () => {
    await openApp()
    await givenPatient('BHA induction')
    expect(kidney().getByText('Creatinine not entered.')).toBeVisible()
    edits(lab('creatinine', '80', ''))
    expect(kidney().getByText(/Unit of the creatinine not chosen/)).toBeVisible()
    expect(kidney().queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('the hospital’s own formula', () => {
  // the table of high-dose cytarabine goes by it, from 60 mL/min down
  const caution = () => plain(cautionOf(/the published table reduces the dose/).textContent)
  const asked = (text: RegExp) => within(findingOf(text))

  test('is nobody’s default; chosen with its weight it is held against limits and kept on this device', async () => {
    const user = await given80()
    expect(caution()).toMatch(/^Not entered.*needs creatinine clearance by the hospital’s formula/)
    const notKnown = asked(/Creatinine is 80 µmol\/L, but .*has not chosen its formula/)
    expect(notKnown.getByRole('button', { name: 'Confirm' })).toBeVisible()
    expect(notKnown.getByRole('button', { name: 'Go to Formula of creatinine clearance' })).toBeVisible()
    await user.click(kidney().getByRole('button', { name: 'Go to Formula of creatinine clearance' }))
    const formula = (await settings()).getByLabelText('Formula of creatinine clearance')
    expect(formula).toHaveFocus()
    expect(formula).toHaveDisplayValue('Not chosen')
    await user.selectOptions(formula, 'cockcroftGault')
    const weight = (await settings()).getByLabelText('Weight used')
    expect(weight).toHaveDisplayValue('Choose')
    const noWeight = asked(/has not chosen the weight/)
    await user.click(noWeight.getByRole('button', { name: 'Go to Weight used' }))
    expect(weight).toHaveFocus()
    await user.selectOptions(weight, 'Actual weight')
    expect(caution()).toMatch(/^Not met.*at most 60 mL\/min: now 78\.88 mL\/min/)
    expect(() => asked(/Creatinine is 80/)).toThrow(/nothing to resolve says/)
    expect(rowOf(/^Cockcroft/)?.[0]).toMatch(/the hospital’s formulaActual weight 65 kg$/)
    expect(rowOf(/^Cockcroft/)?.slice(1)).toEqual(['78.9 mL/min', '78.9 mL/min'])
    const renal = { formula: 'cockcroftGault', weight: 'actual' }
    expect(useOrderStore.getState().typed?.policy.renal).toEqual(renal)
    expect(JSON.parse(localStorage.getItem(KEPT_POLICY_KEY) ?? 'null')).toEqual({ renal })
  })

  test('asks for no weight where none multiplies', async () => {
    const user = await given80()
    await user.selectOptions((await settings()).getByLabelText('Formula of creatinine clearance'), 'jelliffe')
    expect((await settings()).queryByLabelText('Weight used')).not.toBeInTheDocument()
    expect(caution()).toMatch(/^Not met.*now 76\.96 mL\/min/)
  })
})

test('in Chinese', async () => {
  await given80()
  act(() => {
    useSettingsStore.setState({ language: 'zh-CN' })
  })
  await screen.findByRole('region', { name: '肾功能' })
  expect(rowOf(/Jelliffe 1973/, '肾功能')).toEqual(['Jelliffe 1973', '76 mL/min/1.73 m²', '77 mL/min× 1.752 m² ÷ 1.73'])
  expect(region('肾功能').getByText(/本院尚未选定公式/)).toBeVisible()
})
