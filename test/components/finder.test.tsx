import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { chooseRegimen, givenPatient, openApp, type User } from './openApp.tsx'

const shelf = () => within(screen.getByRole('region', { name: 'Regimens' }))
// not by role: where a plan stands below, every look through the page takes jsdom seconds
const search = () => document.getElementById('finder-search') as HTMLInputElement
const choices = (): readonly string[] =>
  [...document.querySelectorAll('[data-hit]')].map((button) => button.getAttribute('data-hit') ?? '')
const openFinder = (user: User) => user.click(screen.getByText('Regimen:'))

async function type(user: User, query: string): Promise<void> {
  await user.clear(search())
  await user.click(search())
  await user.paste(query)
}

/** Hits come when they are found; an arrow key goes to the first of them, and does not go before it is there. */
async function look(user: User, query: string): Promise<void> {
  await type(user, query)
  fireEvent.keyDown(search(), { key: 'ArrowDown' })
  act(() => {
    search().focus()
  })
}

test('answers come as one types, with what tells them apart', async () => {
  const user = await openApp()
  expect(screen.getByRole('searchbox', { name: 'Search the library' })).toBe(search())
  expect(choices()).toHaveLength(25)
  expect(shelf().getByText(/^\d+ more: type on$/)).toBeVisible()
  await type(user, 'bortezomib HHT Ara-C')
  expect(await shelf().findByText('1 regimen found')).toBeVisible()
  expect(choices()).toEqual(['bha-induction'])
  const [first] = shelf().getAllByRole('listitem')
  for (const text of [
    'bortezomib, cytarabine, homoharringtonine',
    /Front Oncol 2023.*ChiCTR2000029841/,
    /^age 18–65; cycle length not stated/,
  ])
    expect(within(first as HTMLElement).getByText(text)).toBeVisible()
})

test('one name of several is said, and what is only named stands apart and cannot be chosen', async () => {
  const user = await openApp()
  await look(user, 'HAA')
  expect(choices().slice(0, 2).toSorted()).toEqual(['haa-4x3', 'haa-jin2013'])
  expect(shelf().getByText(/^3 entries are called “HAA”/)).toBeVisible()
  const named = within(
    shelf().getAllByRole('region', { name: 'Named in a source, no dosing published' })[0] as HTMLElement,
  )
  expect(named.getByText(/^HAA as the MAC paper writes it/)).toBeVisible()
  expect(named.getAllByText(/Lu N, Liu L, Cao Y/)[0]).toBeVisible()
  expect(named.queryByRole('button', { name: /^Choose/ })).toBeNull()
  await look(user, 'CAG')
  const [asks] = await shelf().findAllByText(/^Asks the hospital for the days of granulocyte/)
  expect(asks).toBeVisible()
})

test('a slip of the finger is forgiven, and said', async () => {
  const user = await openApp()
  await look(user, 'gilteritini')
  expect(shelf().queryByText(/spelt nearly so/)).toBeNull()
  await look(user, 'gilterotinib')
  expect(choices()).toEqual(['gilteritinib-mono'])
  expect(shelf().getByText(/spelt nearly so/)).toBeVisible()
  await look(user, 'qqqqqq')
  expect(choices()).toEqual([])
  expect(shelf().getByRole('status')).toHaveTextContent('Nothing has every word typed')
})

test('by keyboard: Enter and the arrows go to a hit and choose nothing, Escape goes back and clears', async () => {
  const user = await openApp()
  await user.click(search())
  await user.keyboard('bha{Enter}')
  expect(useOrderStore.getState().typed?.regimen).toBeNull()
  expect(document.activeElement).toHaveAttribute('data-hit', 'bha-induction')
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toHaveAttribute('data-hit', choices()[1])
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(search()).toHaveFocus()
  await user.keyboard('{ArrowDown}{Escape}')
  expect(search()).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(search()).toHaveValue('')
  await user.keyboard('he072{ArrowDown}{Enter}')
  expect(useOrderStore.getState().typed?.regimen?.id).toBe('he072-q2w')
})

test('Enter held down in the search field chooses nothing', async () => {
  const user = await openApp()
  await user.click(search())
  await user.keyboard('he072')
  await user.keyboard('{Enter>5/}')
  expect(document.activeElement).toHaveAttribute('data-hit', 'he072-q2w')
  expect(useOrderStore.getState().typed?.regimen).toBeNull()
})

test('while Chinese is composed its keys leave the search field alone', async () => {
  const user = await openApp()
  await look(user, 'he072')
  fireEvent.keyDown(search(), { key: 'Enter', isComposing: true })
  fireEvent.keyDown(search(), { key: 'ArrowDown', isComposing: true })
  expect(search()).toHaveFocus()
})

test('the list is narrowed by disease, drug and cycle length', async () => {
  const user = await openApp()
  await user.selectOptions(screen.getByLabelText('Disease'), 'breast cancer (5)')
  await waitFor(() => {
    expect(choices()).toHaveLength(5)
  })
  await user.selectOptions(screen.getByLabelText('Drug'), 'capecitabine (1)')
  expect(choices()).toEqual(['capecitabine-mbc'])
  await user.selectOptions(screen.getByLabelText('Cycle length'), '14 days (3)')
  expect(choices()).toEqual([])
  await user.selectOptions(screen.getByLabelText('Drug'), 'any')
  expect(choices()).toEqual(['he072-q2w', 'nal-iri-breast-sachdev'])
})

test('a regimen is read whole before it is chosen', async () => {
  const user = await openApp()
  await look(user, 'bha-induction')
  await user.click(screen.getByRole('button', { name: /^Read BHA induction/ }))
  const page = within(await screen.findByRole('article', { name: /^BHA induction/ }))
  const row = within(page.getByRole('row', { name: /^bortezomib/ }))
  expect(row.getByText('1.3 mg/m² each time')).toBeVisible()
  expect(row.getByText('days 1 and 4')).toBeVisible()
  for (const part of [
    'Drugs, doses and days',
    'Choices it asks for',
    'Revisions',
    'Sources',
    'Not stated in the source',
  ])
    expect(page.getByRole('heading', { name: part })).toBeVisible()
  expect(page.getByText(/10\.3389/)).toBeVisible()
  await user.click(page.getByRole('button', { name: 'Back to the list' }))
  expect(choices()).toEqual(['bha-induction'])
  expect(useOrderStore.getState().typed?.regimen).toBeNull()
})

test('two regimens stand side by side with the doses of this patient', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await openFinder(user)
  await look(user, 'mac-mitoxantrone-liposome')
  const part = within(search().closest('section') as HTMLElement)
  await user.click(part.getByRole('button', { name: /^Compare MAC/ }))
  const page = within(await part.findByRole('article', { name: 'Compared' }))
  const [table, doses] = page.getAllByRole('table')
  const compared = within(table as HTMLElement)
  expect(compared.getByRole('row', { name: /^cytarabine ?Differs in Dose, Days/ })).toBeVisible()
  expect(compared.getByRole('row', { name: /^bortezomib ?In one of them only/ })).toHaveTextContent('Not in this one')
  // by hand: 1.3 mg/m² × 1.75198 m² = 2.2776, to the nearest 0.1: 2.3 mg; 750 × 1.75198 = 1,313.99, to the nearest 10: 1,310 mg
  const now = within(doses as HTMLElement)
  expect(now.getByRole('row', { name: /^bortezomib/ })).toHaveTextContent(/days 1 and 4: 2\.3\smg each time/)
  expect(now.getByRole('row', { name: /^cyclophosphamide/ })).toHaveTextContent(/day 1: 1,310\smg each time/)
  expect(now.getByRole('row', { name: /^mitoxantrone/ })).toHaveTextContent('No dose, dose not chosen')
  expect(page.getByText(/Not answered: How is the cytarabine dose of a day/)).toBeVisible()
  expect(document.querySelector('[data-place]')).toHaveTextContent(/2\.3\smg/) // the plan itself stays below, as it was
  expect(useOrderStore.getState().typed?.regimen?.id).toBe('bha-induction')
})

test('another regimen is chosen beside the plan, and the search closes', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await chooseRegimen(user, 'HE072')
  expect(useOrderStore.getState().typed?.regimen?.id).toBe('he072-q2w')
  expect(document.getElementById('finder-search')).toBeNull()
  expect(document.activeElement).toHaveTextContent(/^Regimen: ?HE072/)
  await openFinder(user)
  expect(document.activeElement).toHaveAttribute('id', 'finder-search')
  await user.keyboard('{Escape}')
  expect(document.getElementById('finder-search')).toBeNull()
})

test('of many hits the first are drawn at once and the others after them, in the same order', async () => {
  const user = await openApp()
  const all = choices()
  await look(user, 'cytarabine')
  expect(choices().length).toBeLessThan(25)
  await waitFor(() => {
    expect(choices()).toHaveLength(25)
  })
  await look(user, 'qqqqqq')
  expect(choices()).toEqual([])
  await user.keyboard('{Escape}')
  await waitFor(() => {
    expect(choices()).toEqual(all)
  })
})
