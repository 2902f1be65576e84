import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { openOrder } from '../../src/screens/files/openOrder.ts'
import { useOpenedOrderStore } from '../../src/state/openedOrderStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { button, chooseOrder, notice, openPanel, placeSays, present, region } from './filesPlaces.ts'
import { givenPatient } from './openApp.tsx'
import { plain } from './printPaper.tsx'
import { jsonFile } from './settingsFiles.ts'

const order = exampleOrder('bha-induction')
const typed = () => useOrderStore.getState().typed
const status = () => screen.getByTestId('print-status').getAttribute('data-status')
beforeEach(() => {
  const current = 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(current) // jsdom draws no page furniture
})

afterEach(() => {
  vi.restoreAllMocks()
  useOpenedOrderStore.setState({ isUnconfirmed: false })
})

/** Any form beside a plan: it stays while the regimen does. */
function Form() {
  const id = useOrderStore((state) => state.typed?.regimen?.id)
  return id === undefined ? null : <input key={id} aria-label="Reason" />
}

describe('an order from a file', () => {
  test('takes the place of the empty page as it was written, and shows whose it is and how old its values are', async () => {
    const user = await openPanel()
    await chooseOrder(user, jsonFile(order))
    const said = within(await notice())
    expect(typed()).toEqual(order)
    for (const text of ['TEST, Patient', 'TEST-0001', '01-Jan-1979']) expect(said.getByText(text)).toBeVisible()
    expect(plain(await notice())).toMatch(
      /Height 170 cm, measured on 20-Nov-2026; Weight 65 kg, measured on 20-Nov-2026/,
    )
    expect(document.activeElement).toBe(await notice())
    expect(region('Files')).toBeNull()
  })

  test('says what the file answers for the patient, and which settings are not ours, with the way to ours', async () => {
    const user = await openPanel()
    const course = { ...order.course, circumstances: { cardiacDisease: 'no' as const }, noEarlier: ['daunorubicin'] }
    const holidays = [{ date: '2026-12-25', name: 'SAMPLE', isWorkday: false }]
    await chooseOrder(user, jsonFile({ ...order, course, policy: { ...order.policy, holidays } }))
    const said = within(await notice())
    expect(
      said.getByText(/Allergies: None known; cardiac disease: No; never given before: daunorubicin\. Check each/),
    ).toBeVisible()
    expect(await said.findByText(/other settings than this device’s: Holidays\./)).toBeVisible()
    await user.click(said.getByRole('button', { name: 'Use this device’s settings' }))
    expect(typed()?.policy.holidays).toEqual([])
    expect(said.queryByText(/other settings/)).toBeNull()
    expect(status()).toBe('blocked')
  })

  test('prints nothing and lets no dose out until a person has said that it is the patient in mind', async () => {
    const user = await openPanel()
    await chooseOrder(user, jsonFile(order))
    await notice()
    await screen.findByTestId('print-status')
    expect(status()).toBe('blocked')
    expect(region('To resolve')).toHaveTextContent(/Nothing prints until somebody says whose it is/)
    expect(button('Print…')).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() => {
      expect(plain(document.querySelector('.paperRoot'))).toContain('Nothing can be printed')
    })
    expect(document.querySelector('.paperRoot table')).toBeNull()
    await user.click(button('Files…'))
    expect(button('Save table')).toHaveAttribute('aria-disabled', 'true')

    await user.click(button('This is the patient I mean'))
    expect(status()).toBe('draft')
    expect(region('Order opened from a file')).toBeNull()
    expect(typed()).toEqual(order)
    expect(button('Save table')).toHaveAttribute('aria-disabled', 'false')
  })

  test('stays unconfirmed through edits, and is forgotten with the patient', async () => {
    const user = await openPanel()
    await chooseOrder(user, jsonFile(order))
    await notice()
    act(() => {
      useOrderStore.getState().edit({ kind: 'setPatient', field: 'ward', text: 'TEST' })
    })
    expect(status()).toBe('blocked')
    await user.click(button('End patient'))
    await user.click(button('Forget it'))
    expect(useOpenedOrderStore.getState().isUnconfirmed).toBe(false)
    await givenPatient('BHA induction')
    expect(region('To resolve')).not.toHaveTextContent(/says whose it is/)
  })

  test('without an identity cannot be confirmed before one is typed', async () => {
    const user = await openPanel()
    const blank = { familyName: '', givenName: '', identifier: '', birthDate: '' }
    await chooseOrder(user, jsonFile({ ...order, patient: { ...order.patient, ...blank } }))
    await notice()
    const mine = button('This is the patient I mean')
    expect(mine).toHaveAccessibleDescription(/Enter name, identifier and birth date first/)
    await user.click(mine)
    expect(status()).toBe('blocked')
    act(() => {
      const { edit } = useOrderStore.getState()
      edit({ kind: 'setPatient', field: 'familyName', text: 'TEST' })
      edit({ kind: 'setPatient', field: 'identifier', text: 'T-0002' })
      edit({ kind: 'setPatient', field: 'birthDate', text: '1980-01-01' })
    })
    await user.click(mine)
    expect(status()).toBe('draft')
  })

  test('can be dropped on its place, one file and not two', async () => {
    await openPanel()
    fireEvent.drop(
      present(() => region('Open an order')),
      { dataTransfer: { files: [jsonFile(order), jsonFile(order)] } },
    )
    await placeSays(/it was more than one file; open one/)
    fireEvent.drop(
      present(() => region('Open an order')),
      { dataTransfer: { files: [jsonFile(order)] } },
    )
    await notice()
    expect(typed()).toEqual(order)
  })

  test('dropped beside its place is not opened, by this page or by the browser', async () => {
    await openPanel()
    const isUnstopped = fireEvent.drop(document.body, { dataTransfer: { files: [jsonFile(order)] } })
    expect(isUnstopped).toBe(false)
    expect(useOpenedOrderStore.getState().isUnconfirmed).toBe(false)
  })
})

describe('over an open patient', () => {
  const other: TypedOrder = { ...order, patient: { ...order.patient, identifier: 'T-0077' } }

  test('it asks first, and keeping changes nothing', async () => {
    const user = await openPanel()
    await givenPatient('BHA induction')
    const before = typed()
    await chooseOrder(user, jsonFile(other))
    await placeSays(/A patient is open\. Forget everything/)
    expect(document.body.textContent).not.toContain('T-0077')
    await user.click(button('Keep it'))
    expect(typed()).toBe(before)
  })

  test('what was half typed for the one does not stand open over the other, who has the same regimen', async () => {
    const { begin, edit } = useOrderStore.getState()
    begin(order.policy)
    edit({ kind: 'replaceOrder', order })
    render(<Form />)
    await userEvent.type(screen.getByRole('textbox'), 'given for the first patient')
    act(() => {
      openOrder(other, () => {
        edit({ kind: 'endPatient', policy: order.policy })
      })
    })
    expect(typed()).toEqual(other)
    expect(screen.getByRole('textbox')).toHaveValue('')
  })
})

test('a script in a text stays a text', async () => {
  const user = await openPanel()
  const text = '<img src=x onerror="globalThis.ran=true">'
  await chooseOrder(user, jsonFile({ ...order, patient: { ...order.patient, familyName: text } }))
  expect(within(await notice()).getByText(new RegExp(text.slice(0, 10)))).toBeVisible()
  expect(document.querySelector('img')).toBeNull()
  expect('ran' in globalThis).toBe(false)
})

test('a file that is refused changes nothing, and says so', async () => {
  const user = await openPanel()
  act(() => {
    useOrderStore.getState().edit({ kind: 'setPatient', field: 'identifier', text: 'T-0001' })
  })
  const before = typed()
  await chooseOrder(user, jsonFile({ ...order, lastCycle: 6 }))
  await placeSays(
    /not opened: a value is of the wrong kind, in the last cycle \(\/lastCycle\)\. Nothing was changed\.$/,
  )
  expect(typed()).toBe(before)
  expect(useOpenedOrderStore.getState().isUnconfirmed).toBe(false)
})
