import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { givenPatient, openApp, type User } from './openApp.tsx'
import { findingOf, plain } from './openDose.tsx'

// One consolidation gives idarubicin 12 mg/m² on three days: 36 mg/m². The label's limit is 150 mg/m².
const ledger = () => within(screen.getByRole('region', { name: 'Cumulative dose' }))

async function givenIdarubicin(): Promise<User> {
  const user = await openApp()
  await givenPatient('BHA-trial consolidation: cytarabine and idarubicin')
  return user
}

async function addEarlier(user: User, perM2: string): Promise<void> {
  await user.click(ledger().getByRole('button', { name: 'Add an earlier dose' }))
  const form = within(ledger().getByRole('form', { name: 'Add an earlier dose' }))
  await user.selectOptions(form.getByLabelText('Drug'), 'idarubicin')
  await user.type(form.getByLabelText('Cumulative dose, mg/m²'), perM2)
  await user.type(form.getByLabelText('When'), '2024')
  await user.click(form.getByRole('button', { name: 'Save' }))
}

test('earlier treatment is not recorded until a person says none, and then it is none', async () => {
  const user = await givenIdarubicin()
  expect(ledger().getAllByText('Earlier treatment: not recorded. Not recorded is not none.').length).toBeGreaterThan(0)
  expect(ledger().queryByText(/^at least not/)).not.toBeInTheDocument()
  // Feijen 2019 has no ratio for idarubicin: not counted, and no zero
  expect(ledger().getByText('not counted, no ratio: idarubicin')).toBeVisible()
  expect(ledger().queryByText('0 mg/m²', { normalizer: plain })).not.toBeInTheDocument()
  await user.click(ledger().getByRole('checkbox', { name: 'No idarubicin was given before' }))
  expect(ledger().getByText('Earlier treatment: none, as entered.')).toBeVisible()
})

test('an earlier dose is counted, contradicts none, and can be taken back', async () => {
  const user = await givenIdarubicin()
  await user.click(ledger().getByRole('checkbox', { name: 'No idarubicin was given before' }))
  await addEarlier(user, '114')
  // 114 + 36 = 150: reached, not exceeded
  expect(ledger().queryByRole('checkbox', { name: 'No idarubicin was given before' })).not.toBeInTheDocument()
  expect(ledger().getByText('Earlier treatment: entered below.')).toBeVisible()
  expect(ledger().queryByText('is crossed by this plan')).not.toBeInTheDocument()
  await user.click(ledger().getByRole('button', { name: 'Remove the earlier dose of idarubicin' }))
  expect(ledger().queryByText('Earlier treatment: entered below.')).not.toBeInTheDocument()
})

test('an earlier dose needs its drug and a number', async () => {
  const user = await givenIdarubicin()
  await user.click(ledger().getByRole('button', { name: 'Add an earlier dose' }))
  const form = within(ledger().getByRole('form', { name: 'Add an earlier dose' }))
  await user.type(form.getByLabelText('Cumulative dose, mg/m²'), 'much')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(form.getByText('Enter a number above zero.')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(ledger().queryByRole('form')).not.toBeInTheDocument()
  expect(ledger().getByRole('button', { name: 'Add an earlier dose' })).toHaveFocus()
})

test('crossing the limit asks a named authoriser, and says with which administration', async () => {
  const user = await givenIdarubicin()
  await addEarlier(user, '115')
  // 115 + 12 + 12 = 139; + 12 = 151: day 3 crosses 150
  expect(ledger().getByText('is crossed by this plan')).toBeVisible()
  expect(ledger().getByText(/first crossed with idarubicin, cycle 1, day 3/)).toBeVisible()
  const finding = within(findingOf(/150 mg\/m²/))
  await user.click(finding.getByRole('button', { name: 'Authorise…' }))
  await user.type(finding.getByLabelText('Name of the authoriser'), 'Dr TEST')
  await user.click(finding.getByRole('button', { name: 'Confirm' }))
  expect(within(findingOf(/150 mg\/m²/)).getByText(/Dr TEST/, { normalizer: plain })).toBeVisible()
})

test('a circumstance is open until it is answered, and the limit it belongs to says so', async () => {
  const user = await openApp()
  await givenPatient('BHA-trial consolidation: cytarabine and idarubicin')
  for (const group of ledger().queryAllByRole('group')) {
    expect(within(group).getByRole('radio', { name: 'Not answered' })).toBeChecked()
    await user.click(within(group).getByRole('radio', { name: 'No' }))
    expect(within(group).getByRole('radio', { name: 'No' })).toBeChecked()
  }
})
