import { act, screen, within } from '@testing-library/react'
import type { Edit } from '../../src/order/edit.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { givenPatient, type User } from './openApp.tsx'

/** HE072 at 70 mg/m² with its antiemetic chosen, for 170 cm and 65 kg; the working of irinotecan liposome stands open. */
export async function givenHe072(day1 = '2026-11-20'): Promise<void> {
  await givenPatient('HE072')
  edits(
    { kind: 'setChoice', choice: 'level', option: '70', items: [] },
    { kind: 'setChoice', choice: 'antiemetic', option: 'palonosetron', items: [] },
    { kind: 'setDay1', cycle: 1, text: day1 },
  )
  await screen.findByRole('button', { name: 'Change the dose…' })
}

/** What the page's fields do, without the typing. */
export function edits(...all: readonly Edit[]): void {
  act(() => {
    for (const edit of all) useOrderStore.getState().edit(edit)
  })
}

export const working = () => within(screen.getByRole('region', { name: 'Working' }))

/** Opens the working of one dose in the matrix, then the form of an act on it. */
export async function openAct(user: User, act: RegExp, dose?: RegExp) {
  if (dose !== undefined) {
    const cell = screen.getByRole('button', { name: dose })
    if (cell.getAttribute('aria-expanded') !== 'true') await user.click(cell)
  }
  await user.click(working().getByRole('button', { name: act }))
  return within(working().getByRole('form'))
}

export type Form = Awaited<ReturnType<typeof openAct>>

export async function choose(user: User, form: Form, option: string): Promise<void> {
  await user.click(form.getByRole('radio', { name: option }))
}

/** Sets a field's text in one go. */
export async function fill(user: User, form: Form, label: string, text: string): Promise<void> {
  const field = form.getByLabelText(label)
  await user.clear(field)
  if (text !== '') await user.type(field, text)
}

export async function apply(user: User, form: Form): Promise<void> {
  await user.click(form.getByRole('button', { name: 'Apply' }))
}

/** The rows of a preview as read: what, before, after. */
export function preview(form: Form): readonly (readonly string[])[] {
  return form
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\u00a0/g, ' ')))
}

/** One line of what is to resolve, with its buttons. */
export function findingOf(text: RegExp): HTMLElement {
  const region = within(screen.getByRole('region', { name: 'To resolve' }))
  const found = region.getAllByRole('listitem').find((line) => text.test(line.textContent.replace(/\u00a0/g, ' ')))
  if (found === undefined) throw new Error(`nothing to resolve says ${String(text)}`)
  return found
}

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
