import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { givenPatient, openApp } from './openApp.tsx'

const toResolve = () => screen.getByRole('region', { name: 'To resolve' })

test('allergies have four states, and only a known one takes a text', async () => {
  const user = await openApp()
  const group = within(screen.getByRole('group', { name: 'Allergies' }))
  expect(group.getAllByRole('radio')).toHaveLength(4)
  expect(group.getByRole('radio', { name: 'Not recorded' })).toBeChecked()
  expect(screen.queryByLabelText('Allergic to')).not.toBeInTheDocument()
  await user.click(group.getByRole('radio', { name: 'Known' }))
  await user.type(screen.getByLabelText('Allergic to'), 'TEST substance')
  expect(useOrderStore.getState().typed?.patient.allergies).toEqual({ state: 'known', text: 'TEST substance' })
  await user.click(group.getByRole('radio', { name: 'None known' }))
  expect(useOrderStore.getState().typed?.patient.allergies).toEqual({ state: 'noneKnown', text: '' })
})

test('a confirmation makes the order printable, and lapses when the number it was given for changes', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  const status = screen.getByTestId('print-status')
  expect(screen.getByRole('button', { name: 'Print draft…' })).toHaveAttribute('aria-disabled', 'false')
  await user.clear(screen.getByLabelText('Weight'))
  await user.type(screen.getByLabelText('Weight'), '29')
  const confirmAll = async (): Promise<void> => {
    for (;;) {
      const [next] = within(toResolve()).queryAllByRole('button', { name: /^Confirm/ })
      if (next === undefined) return
      await user.click(next)
      const reason = within(toResolve()).queryByLabelText('Reason')
      if (reason !== null) {
        await user.type(reason, 'measured twice')
        await user.click(within(toResolve()).getByRole('button', { name: 'Confirm' }))
      }
    }
  }
  await confirmAll()
  expect(status).toHaveAttribute('data-status', 'final')
  expect(screen.getByRole('button', { name: 'Print…' })).toBeInTheDocument()
  await user.type(screen.getByLabelText('Weight'), '.5')
  expect(status).toHaveAttribute('data-status', 'draft')
  expect(within(toResolve()).getByText(/29\.5/)).toBeInTheDocument()
})

test('a withdrawn confirmation makes the order a draft again', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  // the regimen, and the flat daily dose of a label that its own contradicts
  for (const left of [2, 1]) {
    const [confirm] = within(toResolve()).getAllByRole('button', { name: 'Confirm' })
    expect(within(toResolve()).getAllByRole('button', { name: 'Confirm' })).toHaveLength(left)
    if (confirm) await user.click(confirm)
    expect(toResolve()).toHaveFocus() // the button is gone: the keyboard is not back at the top of the page
  }
  expect(screen.getByTestId('print-status')).toHaveAttribute('data-status', 'final')
  const [withdraw] = within(toResolve()).getAllByRole('button', { name: 'Withdraw' })
  if (withdraw) await user.click(withdraw)
  expect(toResolve()).toHaveFocus()
  expect(screen.getByTestId('print-status')).toHaveAttribute('data-status', 'draft')
})

test('a missing field is named with a button that leads to it', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await user.clear(screen.getByLabelText('Weight'))
  await user.click(within(toResolve()).getByRole('button', { name: 'Go to Weight' }))
  expect(screen.getByLabelText('Weight')).toHaveFocus()
})

test('print refuses in words while a stop stands, and stays in reach', async () => {
  const user = await openApp()
  const print = screen.getByRole('button', { name: 'Print…' })
  expect(print).toHaveAttribute('aria-disabled', 'true')
  expect(print).toHaveAccessibleDescription('Printing opens when there is a dose to print.')
  await givenPatient('BHA induction')
  await user.type(screen.getByLabelText('Height'), 'x')
  expect(screen.getByRole('button', { name: 'Print…' })).toHaveAccessibleDescription(/only a page that says why/)
})

test('height typed in metres offers what it would be, and changes nothing by itself', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await user.clear(screen.getByLabelText('Height'))
  await user.type(screen.getByLabelText('Height'), '1.7')
  await user.click(within(toResolve()).getByRole('button', { name: 'Enter 170\u00a0cm instead' }))
  expect(screen.getByLabelText('Height')).toHaveValue('170')
})
