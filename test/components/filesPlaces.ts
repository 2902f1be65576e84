import { screen, waitFor } from '@testing-library/react'
import { openApp, type User } from './openApp.tsx'

// by their labels alone: in a page with a plan a look by role takes jsdom seconds

/** A part of the page by its label, or null. */
export function region(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`section[aria-label="${name}"]`)
}

/** A button by the words on it. */
export function button(name: string): HTMLElement {
  return present(() => [...document.querySelectorAll('button')].find((each) => each.textContent === name) ?? null)
}

export function present<T>(find: () => T | null): T {
  const found = find()
  if (found === null) throw new Error('not there')
  return found
}

/** Waits until the place where an order is opened says it. */
export async function placeSays(text: RegExp): Promise<void> {
  await waitFor(() => {
    if (!text.test(region('Open an order')?.textContent ?? '')) throw new Error(`not said: ${String(text)}`)
  })
}

/** What asks whose order it is. */
export function notice(): Promise<HTMLElement> {
  return waitFor(() => present(() => region('Order opened from a file')))
}

export async function openPanel(): Promise<User> {
  const user = await openApp()
  await user.click(button('Files…'))
  return user
}

export async function chooseOrder(user: User, file: File): Promise<void> {
  await user.upload(screen.getByLabelText('Open an order file…'), file)
}
