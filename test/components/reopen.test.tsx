import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useReopenStore } from '../../src/state/reopenStore.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { codeOf, forged } from '../unit/exports/planCode/page.ts'
import { openApp, type User } from './openApp.tsx'

const code = codeOf(exampleOrder('bha-induction'))

beforeAll(() => {
  // jsdom has no modal dialogues
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

beforeEach(() => {
  useReopenStore.setState({ isOpen: false })
})

async function check(user: User, text: string): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Check a page…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Check a printed page' })
  const field = within(dialog).getByLabelText('Code, line by line')
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
  await user.click(within(dialog).getByRole('button', { name: 'Check' }))
  return dialog
}

describe('the check of a printed page', () => {
  test('says in one sentence that every dose agrees, and opens the order without its patient', async () => {
    const user = await openApp()
    const dialog = await check(user, code)
    expect(await within(dialog).findByTestId('page-verdict')).toHaveTextContent(
      'The amounts of all 12 doses on the page agree with the plan made anew. Dates, times, rates, diluents and volumes are not compared.',
    )
    expect(within(dialog).getByRole('row', { name: /^bortezomib days 1 and 4/ })).toHaveTextContent('agrees')
    // cytarabine after the 4 h of homoharringtonine, which begins at 10:00 every day
    expect(within(dialog).getByRole('row', { name: /^cytarabine/ })).toHaveTextContent(
      'first Mon 23-Nov-2026, last Fri 27-Nov-2026start 14:00',
    )
    expect(within(dialog).getByText(/Not compared: dates, times, routes, infusion times, rates/)).toBeVisible()
    const settings =
      /the settings of preparation \(products, syringes, diluents, bags.+nor any date, time, rate or volume/
    expect(within(dialog).getByText(settings)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Open this order' }))
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
    const typed = useOrderStore.getState().typed
    expect(typed?.regimen?.id).toBe('bha-induction')
    expect(typed?.measurements[0]?.height.value).toBe('170')
    expect(typed?.patient).toMatchObject({ familyName: '', identifier: '', birthDate: '' })
  })

  test('a dose that differs is a stop, with both doses; a patient who is open is not overwritten', async () => {
    const user = await openApp()
    await user.click(screen.getByLabelText('Family name'))
    await user.paste('TEST')
    const dialog = await check(
      user,
      forged(code, (text) => text.replace(':2630', ':2680')),
    )
    expect(await within(dialog).findByTestId('page-verdict')).toHaveTextContent('5 of 12 doses do not agree')
    const row = within(dialog).getByRole('row', { name: /^cytarabine/ })
    expect(row.textContent.replaceAll('\u00a0', ' ')).toContain('2,680 mg2,630 mg')
    expect(row).toHaveTextContent('differs')
    expect(within(dialog).getByText('A patient is open. End the patient first.')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Open this order' }))
    expect(useOrderStore.getState().typed?.patient.familyName).toBe('TEST')
    expect(useOrderStore.getState().typed?.regimen).toBeNull()
  })

  test('names the line that is wrong, and forgets the result as soon as the code is changed', async () => {
    const user = await openApp()
    const lines = code.split('\n')
    const second = `7${lines[1]?.slice(1) ?? ''}`
    const dialog = await check(
      user,
      [lines[0], second === lines[1] ? `8${second.slice(1)}` : second, ...lines.slice(2)].join('\n'),
    )
    expect(await within(dialog).findByText(/Line 2 is mistyped/)).toBeInTheDocument()
    const field = within(dialog).getByLabelText('Code, line by line')
    await user.clear(field)
    expect(within(dialog).queryByText(/Line 2 is mistyped/)).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: 'Check' }))
    expect(await within(dialog).findByText('No code is typed.')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('explains a camera that is not there or refused, and stops one that was used', async () => {
    const user = await openApp()
    await user.click(screen.getByRole('button', { name: 'Check a printed page…' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Use the camera' }))
    expect(await within(dialog).findByText(/No camera can be used here/)).toBeInTheDocument()

    const ask = vi.fn<() => Promise<unknown>>(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: { getUserMedia: ask } }))
    await user.click(within(dialog).getByRole('button', { name: 'Use the camera' }))
    expect(await within(dialog).findByText(/The browser refused the camera/)).toBeInTheDocument()

    const stopped = vi.fn<() => void>()
    ask.mockImplementation(() => Promise.resolve({ getTracks: () => [{ stop: stopped }] }))
    HTMLVideoElement.prototype.play = () => Promise.resolve()
    await user.click(within(dialog).getByRole('button', { name: 'Use the camera' }))
    await waitFor(() => {
      expect(ask).toHaveBeenCalledTimes(2)
    })
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => {
      expect(stopped).toHaveBeenCalledTimes(1)
    })
    vi.unstubAllGlobals()
  })
})
