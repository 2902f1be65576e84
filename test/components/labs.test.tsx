import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { criteriaRows, lab, region } from './clinicalViews.tsx'
import { givenPatient, openApp } from './openApp.tsx'
import { edits, findingOf, givenHe072 } from './openDose.tsx'

const labs = () => region('Laboratory values')
const analyte = (name: string) => within(labs().getByRole('group', { name }))
const held = () => useOrderStore.getState().typed?.course.labs
const platelets = () => criteriaRows().find(([condition]) => condition === 'Platelets')

describe('a laboratory value', () => {
  test('with a thousands separator is refused in words, and no earlier value is used in its place', async () => {
    const user = await openApp()
    await givenHe072()
    edits(lab('platelets', '123', '10^9/L'))
    expect(platelets()?.slice(2)).toEqual(['123 ×10⁹/L20-Nov-2026On day 1', 'within limit'])
    const field = analyte('Platelets').getByLabelText('Platelets, value')
    await user.clear(field)
    await user.type(field, '1,234')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/“1,234” has a thousands separator\. Type 1234 or 1\.234\./)
    expect(platelets()?.slice(2)).toEqual(['not entered', 'not entered'])
    await user.click(within(findingOf(/Platelets, value/)).getByRole('button', { name: 'Go to Platelets, value' }))
    expect(field).toHaveFocus()
  })

  test('that comes in two units takes none for granted, and without one is compared with nothing', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const creatinine = analyte('Creatinine')
    const unit = creatinine.getByLabelText('Unit')
    expect(unit).toHaveDisplayValue('Choose')
    await user.type(creatinine.getByLabelText('Creatinine, value'), '80')
    expect(unit).toHaveDisplayValue('Choose')
    expect(unit).toHaveAccessibleDescription('Needed')
    expect(creatinine.getByRole('textbox', { name: 'Creatinine, date' })).toHaveAccessibleDescription('Needed')
    expect(findingOf(/Creatinine: unit and date not entered/)).toBeVisible()
    await user.selectOptions(unit, 'mg/dL')
    expect(held()?.creatinine).toEqual({ value: '80', unit: 'mg/dL', upperLimit: '', measuredOn: '' })
  })

  test('stands beside itself in the other unit, where a slip of the unit shows', async () => {
    await openApp()
    await givenPatient('BHA induction')
    // 5.5 ÷ 17.104 = 0.32156…; 5.5 × 17.104 = 94.072
    edits(lab('bilirubin', '5.5', 'umol/L'))
    const value = analyte('Bilirubin').getByLabelText('Bilirubin, value')
    expect(value).toHaveAccessibleDescription(/≈ 0\.32\smg\/dL/)
    edits(lab('bilirubin', '5.5', 'mg/dL'))
    expect(value).toHaveAccessibleDescription(/≈ 94\.07\sµmol\/L/)
  })

  test('of one draw of blood gets its date once; a date that stands is not written over', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const undated = { upperLimit: '', measuredOn: '' }
    edits(
      { kind: 'setLab', analyte: 'platelets', lab: { ...undated, value: '40', unit: '10^9/L' } },
      { kind: 'setLab', analyte: 'neutrophils', lab: { ...undated, value: '0', unit: '10^9/L' } },
      lab('haemoglobin', '80', 'g/L'),
    )
    const give = labs().getByRole('button', { name: 'Give it to the 2 values without a date' })
    expect(give).toHaveAttribute('aria-disabled', 'true')
    await user.type(labs().getByRole('textbox', { name: 'One date for all' }), '2026-11-19')
    await user.click(give)
    expect(Object.entries(held() ?? {}).map(([name, { measuredOn }]) => [name, measuredOn])).toEqual([
      ['haemoglobin', '2026-11-20'],
      ['neutrophils', '2026-11-19'],
      ['platelets', '2026-11-19'],
    ])
  })

  test('keeps a unit chosen before its value, for this patient only', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await user.selectOptions(analyte('Bilirubin').getByLabelText('Unit'), 'µmol/L')
    expect(held()?.bilirubin).toBeUndefined()
    await user.type(analyte('Bilirubin').getByLabelText('Bilirubin, value'), '20')
    expect(held()?.bilirubin?.unit).toBe('umol/L')
    edits({ kind: 'setLab', analyte: 'bilirubin', lab: { value: '', unit: '', upperLimit: '', measuredOn: '' } })
    edits({ kind: 'setPatient', field: 'identifier', text: 'T-0002' })
    expect(analyte('Bilirubin').getByLabelText('Unit')).toHaveDisplayValue('Choose')
  })

  test('with one unit says it and stores it, and says how old it is', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const neutrophils = analyte('Neutrophils')
    expect(neutrophils.getByText('×10⁹/L')).toBeVisible()
    expect(neutrophils.queryByRole('combobox')).not.toBeInTheDocument()
    expect(neutrophils.queryByLabelText('Neutrophils, upper limit of normal')).not.toBeInTheDocument()
    await user.type(neutrophils.getByLabelText('Neutrophils, value'), '0')
    await user.type(neutrophils.getByRole('textbox', { name: 'Neutrophils, date' }), '2026-11-20')
    expect(held()?.neutrophils).toEqual({ value: '0', unit: '10^9/L', upperLimit: '', measuredOn: '2026-11-20' })
    expect(neutrophils.getByText('3 days before day 1')).toBeVisible()
  })
})

test('the genotype is asked only where a drug of the regimen warns of it, and nothing is chosen for it', async () => {
  const user = await openApp()
  await givenHe072()
  const field = labs().getByLabelText('UGT1A1 genotype')
  expect(field).toHaveDisplayValue('Not entered')
  await user.selectOptions(field, '*6/*28')
  expect(useOrderStore.getState().typed?.course.genotype).toBe('*6/*28')
})

test('the genotype is not asked of a regimen that nobody warns of it for', async () => {
  await openApp()
  await givenPatient('BHA induction')
  expect(labs().queryByLabelText('UGT1A1 genotype')).not.toBeInTheDocument()
})

test('in Chinese: the fault in words, the unit not chosen', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  act(() => {
    useSettingsStore.setState({ language: 'zh-CN' })
  })
  await screen.findByRole('region', { name: '检验结果' })
  const platelet = within(region('检验结果').getByRole('group', { name: '血小板' }))
  await user.type(platelet.getByLabelText('血小板，数值'), '1,234')
  expect(platelet.getByLabelText('血小板，数值')).toHaveAccessibleDescription(/千位分隔符/)
  const haemoglobin = within(region('检验结果').getByRole('group', { name: '血红蛋白' }))
  expect(haemoglobin.getByLabelText('单位')).toHaveDisplayValue('请选择')
})
