import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { KEPT_POLICY_KEY, useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { openApp } from './openApp.tsx'

const order = () => {
  const { typed } = useOrderStore.getState()
  if (!typed) throw new Error('no order')
  return typed
}
const kept = (): unknown => JSON.parse(localStorage.getItem(KEPT_POLICY_KEY) ?? 'null')
const settings = async () => within(await screen.findByRole('group', { name: 'Hospital settings' }))
const day = (date: string) => ({ date, name: 'SAMPLE', isWorkday: false })

test('lists that an order brought along are changed in that order alone, until this device’s are taken', async () => {
  const user = await openApp()
  await settings()
  const { keep } = useKeptPolicyStore.getState()
  act(() => {
    keep({ holidays: [day('2026-10-01')] })
  })
  const before = kept()
  const told = /other settings than this device’s: Holidays/
  act(() => {
    const policy = { ...order().policy, holidays: [day('2025-12-25'), day('2026-12-25')] } // of another hospital’s file
    useOrderStore.getState().edit({ kind: 'replaceOrder', order: { ...order(), policy } })
  })
  const form = await settings()
  expect(await form.findByText(told)).toBeVisible()
  await user.click(form.getByRole('button', { name: /^Remove.*2025/ }))
  expect(order().policy.holidays).toEqual([day('2026-12-25')])
  expect(kept()).toEqual(before)

  await user.click(form.getByRole('button', { name: 'Use this device’s settings' }))
  expect(order().policy.holidays).toEqual([day('2026-10-01')])
  expect(form.queryByText(told)).toBeNull()
  expect(kept()).toEqual(before)
  // its own list again: what is changed now is kept
  await user.click(form.getByRole('button', { name: /^Remove.*2026/ }))
  expect(kept()).toEqual({ holidays: [] })
})
