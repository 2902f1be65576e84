import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { givenPatient, openApp } from './openApp.tsx'

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

test('a line timed by a drug asks which doses of a day, in words that fit, also where it is given once a day', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await user.click(await screen.findByText('Add a line…'))
  const legend = screen.getByText('New line')
  if (!(legend.parentElement instanceof HTMLElement)) throw new Error('no form')
  const form = within(legend.parentElement)
  for (const [when, ...options] of [
    ['Before a drug starts', 'Before the first dose of the day', 'Before each dose'],
    ['After a drug starts', 'After the first dose of the day starts', 'After each dose starts'],
    ['After a drug ends', 'After the first dose of the day ends', 'After each dose ends'],
  ] as const) {
    await user.selectOptions(form.getByLabelText('Time'), when)
    await user.selectOptions(form.getByLabelText('Drug of the regimen'), 'bortezomib, days 1 and 4')
    const doses = form.getByLabelText('Which doses of a day')
    expect(doses).toHaveValue('')
    expect([...doses.querySelectorAll('option')].slice(1).map((option) => option.textContent)).toEqual(options)
  }
  await user.click(form.getByText('Save the line'))
  expect(form.getByText('Choose the first dose of the day or each dose.')).toBeVisible()
  expect(useOrderStore.getState().typed?.policy.support).toEqual([])
})
