import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp } from './openApp.tsx'
import { apply, choose, givenHe072, openAct, working } from './openDose.tsx'

test('a form takes the focus to its first field; Escape and Cancel bring it back to its button', async () => {
  const user = await openApp()
  await givenHe072()
  const form = await openAct(user, /^Change the dose/)
  expect(form.getByRole('radio', { name: 'A percentage' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(working().queryByRole('form')).not.toBeInTheDocument()
  expect(working().getByRole('button', { name: 'Change the dose…' })).toHaveFocus()
  expect(working().getByRole('heading', { name: /irinotecan/ })).toBeVisible() // the working itself stays open
  const delay = await openAct(user, /^Delay/)
  expect(delay.getAllByRole('radio')[0]).toHaveFocus()
  await user.click(delay.getByRole('button', { name: 'Cancel' }))
  expect(working().getByRole('button', { name: 'Delay…' })).toHaveFocus()
})

test('after an act the focus stays beside the dose, also where its buttons have changed', async () => {
  const user = await openApp()
  await givenHe072()
  // opened by a person: what stands open by itself is the first dose there is
  await user.click(screen.getByRole('button', { name: /irinotecan liposome, day 1/ }))
  const form = await openAct(user, /^Omit/, /irinotecan liposome, day 1/)
  await choose(user, form, 'This administration')
  await user.selectOptions(form.getByLabelText('Reason'), 'Infection')
  await apply(user, form)
  expect(working().getByRole('button', { name: 'Remove' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(working().getByRole('button', { name: 'Change the dose…' })).toHaveFocus()
})

test('one form at a time, and its button says which is open', async () => {
  const user = await openApp()
  await givenHe072()
  await openAct(user, /^Omit/)
  expect(working().getByRole('button', { name: 'Omit…' })).toHaveAttribute('aria-expanded', 'true')
  await user.click(working().getByRole('button', { name: 'Cease…' }))
  expect(working().getAllByRole('form')).toHaveLength(1)
  expect(working().getByRole('button', { name: 'Omit…' })).toHaveAttribute('aria-expanded', 'false')
  expect(within(working().getByRole('form')).getAllByRole('radio')[0]).toHaveFocus()
  expect(screen.getByRole('form', { name: 'Cease: irinotecan liposome' })).toBeVisible()
})
