import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { checkCode } from '../../src/screens/reopen/checkCode.ts'
import { useReopenStore } from '../../src/state/reopenStore.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { codeOf, forged } from '../unit/exports/planCode/page.ts'
import { openApp, type User } from './openApp.tsx'

const code = codeOf(exampleOrder('bha-induction'))
/** Cytarabine 2680 mg in place of 2630 mg, on five days. */
const altered = forged(code, (text) => text.replace(':2630', ':2680'))

/** Whatever a check waits for before it answers; one begun with none answers at once. */
const waits = vi.hoisted((): Promise<void>[] => [])
vi.mock(import('../../src/screens/reopen/checkCode.ts'), async (original) => {
  const real = await original()
  const held: typeof checkCode = async (...of) => {
    const wait = waits.shift()
    const checked = await real.checkCode(...of)
    await wait
    return checked
  }
  return { ...real, checkCode: held }
})

beforeEach(() => {
  waits.length = 0
  useReopenStore.setState({ isOpen: false })
  // jsdom has no modal dialogues
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
})

async function opened() {
  const user = await openApp()
  await user.click(screen.getByRole('button', { name: 'Check a page…' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Check a printed page' })) }
}

type Dialog = Awaited<ReturnType<typeof opened>>['dialog']

async function type(user: User, dialog: Dialog, text: string): Promise<void> {
  const field = dialog.getByLabelText('Code, line by line')
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

async function check(user: User, dialog: Dialog, text: string): Promise<void> {
  await type(user, dialog, text)
  await user.click(dialog.getByRole('button', { name: 'Check' }))
}

/** Lets what has answered be drawn. */
async function drawn(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
}

/** The next check answers when it is let go, or fails. */
function hold() {
  const wait = new EventTarget()
  waits.push(
    new Promise((resolve, reject) => {
      wait.addEventListener('answer', () => {
        resolve()
      })
      wait.addEventListener('fail', () => {
        reject(new Error('no answer'))
      })
    }),
  )
  return {
    answer: () => wait.dispatchEvent(new Event('answer')),
    fail: () => wait.dispatchEvent(new Event('fail')),
  }
}

test('of two checks the first answers last: its verdict does not stand under the second code', async () => {
  const { user, dialog } = await opened()
  const first = hold()
  await check(user, dialog, code)
  await check(user, dialog, altered)
  expect(await dialog.findByTestId('page-verdict')).toHaveTextContent('5 of 12 doses do not agree')
  first.answer()
  await drawn()
  expect(dialog.getByTestId('page-verdict')).toHaveTextContent('5 of 12 doses do not agree')
})

test('a check that answers after the code was changed says nothing', async () => {
  const { user, dialog } = await opened()
  const first = hold()
  await check(user, dialog, code)
  await type(user, dialog, altered)
  first.answer()
  await drawn()
  expect(dialog.queryByTestId('page-verdict')).toBeNull()
})

test('one that fails late takes no verdict away, and one that fails in time says so', async () => {
  const { user, dialog } = await opened()
  const first = hold()
  await check(user, dialog, altered)
  await check(user, dialog, code)
  const agrees = 'The amounts of all 12 doses on the page agree'
  expect(await dialog.findByTestId('page-verdict')).toHaveTextContent(agrees)
  first.fail()
  await drawn()
  expect(dialog.getByTestId('page-verdict')).toHaveTextContent(agrees)
  expect(dialog.queryByText(/did not load/)).toBeNull()

  const third = hold()
  await check(user, dialog, altered)
  expect(dialog.queryByTestId('page-verdict')).toBeNull()
  third.fail()
  expect(await dialog.findByText('This part of the app did not load. Close it and try again.')).toBeVisible()
})
