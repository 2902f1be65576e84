import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { usePrintStore } from '../../src/state/printStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { givenPatient, openApp, type User } from './openApp.tsx'
import { planOf, print as printPaper, plain } from './printPaper.tsx'

const { blankOrder } = await loadLaterWording('en')
const paper = (): string => plain(document.querySelector('.paperRoot'))
const printed = vi.fn<() => void>()

beforeEach(() => {
  printed.mockReset()
  vi.stubGlobal('print', printed)
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Chrome/131') // a browser that numbers its pages
  usePrintStore.setState({ library: null, laidOut: null })
})

async function readRegimen(user: User): Promise<void> {
  await user.click(screen.getByLabelText('Search the library'))
  await user.paste('he072')
  await user.click(await screen.findByLabelText(/^Read HE072/))
  await screen.findByText(blankOrder.control.card)
}

test('the blank order of a regimen prints in place of the patient’s papers, and the page says so until it is over', async () => {
  const user = await openApp()
  await readRegimen(user)
  expect(screen.queryByText(/^From the library, without a patient/)).toBeNull()
  await user.click(screen.getByText(blankOrder.control.order))
  expect(await screen.findByText(/^From the library, without a patient: blank order of HE072 Q2W/)).toBeVisible()
  await waitFor(() => {
    expect(printed).toHaveBeenCalledTimes(1)
  })
  expect(paper()).toContain('irinotecan liposome')
  expect(paper()).toContain('Not an order until completed and signed.')
  act(() => {
    window.dispatchEvent(new Event('afterprint'))
  })
  expect(screen.queryByText(/^From the library/)).toBeNull()
  await waitFor(() => {
    expect(paper()).not.toContain('irinotecan liposome')
  })
})

test('a person who closes it has the patient’s papers again', async () => {
  const user = await openApp()
  await readRegimen(user)
  await user.click(screen.getByText(blankOrder.control.card))
  await waitFor(() => {
    expect(paper()).toContain('Approval by this hospital')
  })
  await user.click(screen.getByText(blankOrder.control.close))
  await givenPatient('BHA induction')
  await waitFor(() => {
    expect(paper()).toContain('T-0001')
  })
  expect(paper()).not.toContain('Approval by this hospital')
})

test('no page of the library carries the patient or the plan it stands beside', () => {
  const plan = planOf('bha-induction')
  const library = {
    documents: ['blankOrder'] as const,
    regimens: [plan.regimen],
    edition: { version: '1', hash: 'a'.repeat(64), count: 1, changes: '' },
    policy: plan.policy,
    isPack: false,
  }
  const shown = plain(printPaper(plan, { library }))
  expect(shown).toContain('Prescribed dose')
  expect(shown).not.toContain('TEST')
  expect(plain(printPaper(plan, { library: 'layingOut' }))).toContain(blankOrder.control.notYet)
  expect(plain(printPaper(null, { library, status: 'blocked' }))).toContain('Prescribed dose')
})

test('the card in the pack of a plan is the library’s, and the patient stands on the other papers only', () => {
  const card = plain(printPaper(planOf('bha-induction'), { documents: ['regimenCard'] }))
  expect(card).toContain('Approval by this hospital')
  expect(card).toContain('1,500 mg/m² each time (stated, a)')
  expect(card).not.toContain('TEST')
})

test('a downtime pack is read a few at a time, says how far it is, and can be cancelled', async () => {
  const user = await openApp()
  await user.click(screen.getByLabelText('Search the library'))
  await user.paste('bortezomib')
  const pack = within(screen.getByText(blankOrder.pack.open).closest('details') as HTMLElement)
  await waitFor(() => {
    expect(pack.getByText(/below, to keep on paper/)).not.toHaveTextContent('66 regimens')
  })
  await user.click(pack.getByText(blankOrder.pack.make))
  await waitFor(() => {
    expect(printed).toHaveBeenCalledTimes(1)
  })
  const { library } = usePrintStore.getState()
  expect(library?.isPack).toBe(true)
  expect(paper()).toContain(`${String(library?.regimens.length)} of 66 regimens`)
  for (const { title } of library?.regimens ?? []) expect(paper()).toContain(title.en)
})

test('what is cancelled while it is read does not print', async () => {
  const user = await openApp()
  const pack = within(screen.getByText(blankOrder.pack.open).closest('details') as HTMLElement)
  vi.stubGlobal('fetch', () => new Promise(() => undefined)) // a server that takes its time
  await user.click(pack.getByText(blankOrder.pack.make))
  expect(pack.getByRole('status')).toHaveTextContent('0 of 66 regimens read')
  await user.click(await pack.findByText(blankOrder.pack.cancel))
  await pack.findByText(blankOrder.pack.make)
  expect(usePrintStore.getState().library).toBeNull()
  expect(printed).not.toHaveBeenCalled()
})
