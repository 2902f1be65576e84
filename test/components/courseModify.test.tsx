import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dosesOf, openApp } from './openApp.tsx'
import { apply, choose, fill, findingOf, givenHe072, openAct, plain, preview } from './openDose.tsx'

/*
 * 170 cm, 65 kg: √(170 × 65 ÷ 3600) = 1.751983 m².
 * 70 mg/m² × 1.751983 m² = 122.638810 mg → 123 mg
 * 75% of it: 91.979107 mg → 92 mg; 110%: 134.902691 mg → 135 mg
 * 50 mg/m² × 1.751983 m² = 87.599150 mg → 88 mg
 */
describe('changing a dose', () => {
  test('nothing is chosen for the pharmacist, and without scope, reason and basis nothing is applied', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Change the dose/)
    for (const group of ['How far it reaches', 'What the percentage is of'])
      for (const radio of within(form.getByRole('group', { name: group })).getAllByRole('radio'))
        expect(radio).not.toBeChecked()
    expect(form.getByLabelText('Reason')).toHaveValue('')
    expect(form.getByText('Complete the fields to see what changes.')).toBeVisible()
    await apply(user, form)
    expect(form.getByText('Choose how far it reaches.')).toBeVisible()
    expect(form.getByText('Choose what the percentage is of.')).toBeVisible()
    expect(form.getByText('Choose a reason.')).toBeVisible()
    expect(form.getByText('Enter a number above zero.')).toBeVisible()
    expect(dosesOf('irinotecan')[0]).toContain('123 mg')
    expect(screen.queryByRole('region', { name: 'Changes' })).not.toBeInTheDocument()
  })

  test('75% is said both ways while it is typed, shown before and after, applied, listed and taken back', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Change the dose/)
    await fill(user, form, 'Percentage given', '75')
    expect(form.getByText('Give 75% (reduce by 25%)', { normalizer: plain })).toBeVisible()
    await choose(user, form, 'Of the standard dose')
    await choose(user, form, 'This administration')
    await user.selectOptions(form.getByLabelText('Reason'), 'Neutropenia')
    await user.selectOptions(form.getByLabelText('CTCAE grade'), 'Grade 4')
    expect(preview(form)).toEqual([
      ['irinotecan liposome Day 1', '123 mg, Fri 20-Nov 09:00', '92 mg, Fri 20-Nov 09:00'],
    ])
    expect(dosesOf('irinotecan')[0]).toContain('123 mg')
    await apply(user, form)
    expect(dosesOf('irinotecan')[0]).toContain('92 mg')
    const list = within(screen.getByRole('region', { name: 'Changes' }))
    expect(
      list.getByText(/give 75% \(reduce by 25%\); this administration; neutropenia, grade 4; decided 21-Nov-2026/i, {
        normalizer: plain,
      }),
    ).toBeVisible()
    await user.click(list.getByRole('button', { name: /^Remove/ }))
    expect(dosesOf('irinotecan')[0]).toContain('123 mg')
    expect(screen.queryByRole('region', { name: 'Changes' })).not.toBeInTheDocument()
  })

  test('zero is refused with the words to omit', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Change the dose/)
    await fill(user, form, 'Percentage given', '0')
    expect(form.getByText('Zero is not a dose. Omit it, with a reason.')).toBeVisible()
    await choose(user, form, 'An amount of the hospital’s own')
    await fill(user, form, 'Amount, mg/m²', '0.0')
    expect(form.getByText('Zero is not a dose. Omit it, with a reason.')).toBeVisible()
  })

  test('the label’s dose levels are shown as another document’s and are no options; the amount typed is the hospital’s own', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Change the dose/)
    expect(form.getByText('Another document’s dose levels')).toBeVisible()
    expect(form.getByText('70 mg/m², then 50 mg/m², then 43 mg/m²', { normalizer: plain })).toBeVisible()
    expect(form.queryByRole('radio', { name: 'A dose level of this regimen' })).not.toBeInTheDocument()
    expect(form.queryByRole('option', { name: /mg\/m²/ })).not.toBeInTheDocument()
    expect(form.getByText('The source allows at most 2 dose reductions.')).toBeVisible()
    await choose(user, form, 'An amount of the hospital’s own')
    expect(form.getByText(/the hospital’s own and is marked so/)).toBeVisible()
    expect(form.getByText('Standard dose 70 mg/m²', { normalizer: plain })).toBeVisible()
    await fill(user, form, 'Amount, mg/m²', '50')
    await choose(user, form, 'This cycle, from here on')
    await user.selectOptions(form.getByLabelText('Reason'), 'Diarrhoea')
    await user.selectOptions(form.getByLabelText('CTCAE grade'), 'Grade 3')
    await apply(user, form)
    expect(dosesOf('irinotecan')[0]).toContain('88 mg')
  })

  test('a reason outside the list is not a reason until it is written down', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Omit/)
    await choose(user, form, 'This administration')
    await user.selectOptions(form.getByLabelText('Reason'), 'Another reason')
    expect(form.queryByLabelText('CTCAE grade')).not.toBeInTheDocument()
    await apply(user, form)
    expect(form.getByText('Say in the note what the reason is.')).toBeVisible()
    expect(dosesOf('irinotecan')[0]).toContain('123 mg')
  })

  test('above the standard dose says so while it is typed, and is confirmed by a named authoriser', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Change the dose/)
    await fill(user, form, 'Percentage given', '100')
    expect(form.queryByText(/named authoriser/)).not.toBeInTheDocument()
    await fill(user, form, 'Percentage given', '110')
    expect(form.getByText('Above the standard dose: a named authoriser has to confirm it.')).toBeVisible()
    await choose(user, form, 'Of the standard dose')
    await choose(user, form, 'This administration')
    await user.selectOptions(form.getByLabelText('Reason'), 'Arm of the protocol')
    await apply(user, form)
    const finding = within(findingOf(/110%/))
    await user.click(finding.getByRole('button', { name: 'Authorise…' }))
    const name = finding.getByLabelText('Name of the authoriser')
    expect(name).toHaveFocus()
    await user.click(finding.getByRole('button', { name: 'Confirm' }))
    expect(within(findingOf(/110%/)).queryByRole('button', { name: 'Withdraw' })).not.toBeInTheDocument()
    await user.type(name, 'Dr TEST')
    await user.click(finding.getByRole('button', { name: 'Confirm' }))
    expect(within(findingOf(/110%/)).getByRole('button', { name: 'Withdraw' })).toBeVisible()
    expect(screen.getByText(/Dr TEST/)).toBeVisible()
  })
})
