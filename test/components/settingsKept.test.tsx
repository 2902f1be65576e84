import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { KEPT_POLICY_KEY, useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { openApp } from './openApp.tsx'
import { holidayList } from './settingsFiles.ts'

const policy = () => useOrderStore.getState().typed?.policy
const form = async () => within(await screen.findByRole('group', { name: 'Hospital settings' }))

/** The page as it opens on a device that kept this text. */
async function openKeeping(text: string) {
  const user = await openApp() // begins with nothing kept
  localStorage.setItem(KEPT_POLICY_KEY, text)
  act(() => {
    useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
  })
  await act(() => useKeptPolicyStore.getState().open())
  return user
}

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

describe('settings this device keeps', () => {
  test('are those of the order that begins, and of the demonstration', async () => {
    const user = await openKeeping(
      JSON.stringify({ rounding: 'none', holidays: holidayList.holidays, daysAhead: '90' }),
    )
    expect(policy()).toMatchObject({ name: 'Dosewright', rounding: 'none', holidays: holidayList.holidays })
    expect(policy()?.limits).toMatchObject({ daysAhead: '90', daysPast: '7' })
    expect((await form()).getByText('Dosewright, settings changed')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try a demonstration case' }))
    await screen.findByRole('grid', { name: /^Doses/ })
    expect(policy()).toMatchObject({ rounding: 'none', holidays: holidayList.holidays })
  })

  test('leave an order that was made under others as it was made', async () => {
    await openKeeping('{"rounding":"none"}')
    const { typed, edit } = useOrderStore.getState()
    if (!typed) throw new Error('no order has begun')
    // as read from a file: equal lists, but its own
    const order = structuredClone({ ...typed, policy: { ...typed.policy, rounding: 'increment' as const } })
    act(() => {
      edit({ kind: 'replaceOrder', order })
    })
    expect(policy()?.rounding).toBe('increment')
  })

  test('are left out, and named, where they no longer fit; the rest holds and nothing is lost', async () => {
    const recalculate = { weightPercent: '50', dosePercent: '5' } // more than 10% always asks
    const user = await openKeeping(JSON.stringify({ rounding: 'none', recalculate, laterSetting: 1 }))
    const settings = await form()
    expect(
      settings.getByText(/not usable any more and left out: Ask to keep or recalculate, laterSetting/),
    ).toBeVisible()
    expect(policy()).toMatchObject({ rounding: 'none', recalculate: { weightPercent: '10', dosePercent: '5' } })
    await user.selectOptions(settings.getByLabelText('Rounding'), 'Dose bands')
    expect(JSON.parse(localStorage.getItem(KEPT_POLICY_KEY) ?? '')).toEqual({
      rounding: 'doseBands',
      recalculate,
      laterSetting: 1,
    })
  })

  test('that cannot be read are said, and the shipped ones are used', async () => {
    await openKeeping('{"rounding":')
    expect((await form()).getByText(/could not be read\. The shipped settings are used\./)).toBeVisible()
    expect(policy()?.rounding).toBe('increment')
  })

  test('that the device refuses are said, and hold on this page', async () => {
    const user = await openApp()
    const settings = await form()
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.selectOptions(settings.getByLabelText('Rounding'), 'No rounding')
    expect(settings.getByText(/did not keep the last choice/)).toBeVisible()
    expect(policy()?.rounding).toBe('none')
    full.mockRestore()
    await user.selectOptions(settings.getByLabelText('Rounding'), 'Dose bands')
    expect(settings.queryByText(/did not keep the last choice/)).toBeNull()
  })
})
