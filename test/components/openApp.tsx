import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { libraryFiles } from '../../src/commands/shelvesPlugin.ts'
import { forgetLibrary } from '../../src/library/loadLibrary.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { App } from '../../src/screens/App.tsx'
import { loadLater } from '../../src/screens/loadLater.ts'
import { useLibraryStore } from '../../src/state/libraryStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'

const files = libraryFiles('regimens')

configure({ asyncUtilTimeout: 10_000 })

/** A page just opened, on the shipped library, in English, with nothing typed and nothing kept. */
export async function openApp() {
  localStorage.clear()
  forgetLibrary()
  vi.stubGlobal('fetch', (address: URL | string) => {
    const text = files.get(String(address).split('/library/').at(-1) ?? '')
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
  })
  Element.prototype.scrollIntoView = () => undefined // jsdom lays nothing out
  useOrderStore.setState({ typed: null })
  useSettingsStore.setState({ language: 'en', paperSize: 'A4', storageFault: false })
  useLibraryStore.setState({ index: { state: 'empty' }, regimen: { state: 'empty', id: null } })
  // compiled before the clock of a test runs
  await Promise.all([loadLater('en'), loadLater('zh-CN')])
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  render(<App />)
  await screen.findByText('Three things before the first dose')
  await screen.findByText('Print…') // what comes after the first page is here as well
  return user
}

export type User = Awaited<ReturnType<typeof openApp>>

/** Finds a regimen by the beginning of its title and chooses it: the one way a test does. */
export async function chooseRegimen(user: User, title: string): Promise<void> {
  // looked for in the search alone: in a page with a plan every look takes jsdom seconds
  const part = () => document.getElementById('finder-search')?.closest('section') ?? null
  if (part() === null) await user.click(screen.getByText('Regimen:'))
  const finder = within(await present(part))
  await user.click(finder.getByLabelText('Search the library'))
  await user.paste(title)
  await user.click(await finder.findByLabelText(new RegExp(`^Choose ${title}`)))
  await present(() => document.querySelector<HTMLElement>('[role="grid"]'))
}

function present(find: () => HTMLElement | null): Promise<HTMLElement> {
  return waitFor(() => {
    const found = find()
    if (found === null) throw new Error('not there yet')
    return found
  })
}

/** What a usual order needs, plainly fake; everything but the regimen's own choices. */
export async function typePatient(user: User, regimen: string): Promise<void> {
  const type = async (label: string, text: string): Promise<void> => {
    await user.click(screen.getByLabelText(label))
    await user.paste(text)
  }
  await type('Family name', 'TEST')
  await type('Given name', 'Patient')
  await type('Identifier', 'T-0001')
  await type('Born', '1979-01-01')
  await user.selectOptions(screen.getByLabelText('Sex'), 'female')
  await type('Height', '170')
  await type('Height measured on', '2026-11-20')
  await type('Weight', '65')
  await type('Weight measured on', '2026-11-20')
  await type('Day 1', '2026-11-23')
  await chooseRegimen(user, regimen)
}

/** The same order without the typing and the search, for what comes after them. `regimen` is how its title begins. */
export async function givenPatient(regimen: string): Promise<void> {
  const { typed, edit } = useOrderStore.getState()
  if (typed === null) throw new Error('the page has no order yet')
  const on = (value: string) => ({ value, measuredOn: '2026-11-20' })
  const order: TypedOrder = {
    ...typed,
    patient: {
      ...typed.patient,
      familyName: 'TEST',
      givenName: 'Patient',
      identifier: 'T-0001',
      birthDate: '1979-01-01',
      sex: 'female',
    },
    measurements: typed.measurements.map((measured) => ({ ...measured, height: on('170'), weight: on('65') })),
    cycles: typed.cycles.map((cycle) => ({ ...cycle, plannedDay1: '2026-11-23' })),
  }
  const { index } = useLibraryStore.getState()
  const shelf = index.state === 'loaded' ? index.value.regimens : []
  const found = shelf.find(({ title }) => title.en.startsWith(regimen))
  if (found === undefined) throw new Error(`no regimen ${regimen}`)
  act(() => {
    edit({ kind: 'replaceOrder', order })
    edit({ kind: 'chooseRegimen', regimen: { id: found.id, version: found.version } })
  })
  await present(() => document.querySelector<HTMLElement>('[role="grid"]'))
}

/** The matrix cells of one drug, as read. */
export function dosesOf(drug: string): readonly string[] {
  return screen
    .getAllByRole('row')
    .filter((row) => row.closest('[role="grid"]') !== null && row.textContent.startsWith(drug))
    .flatMap((row) => [...row.querySelectorAll('[data-place]')].map((cell) => cell.textContent.replace(/\u00a0/g, ' ')))
}
