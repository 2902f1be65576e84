import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { recheckPlan } from '../../src/exports/recheckPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { givenPatient, openApp, type User } from './openApp.tsx'
import { plain } from './printPaper.tsx'
import { watchSavedFiles } from './savedFiles.ts'

/** Whether the plan that the second engine is shown has lost a dose. */
const engines = vi.hoisted(() => ({ differ: false }))

vi.mock(import('../../src/exports/recheckPlan.ts'), async (original) => {
  const own = await original()
  const held: typeof recheckPlan = (plan, ...files) =>
    own.recheckPlan(engines.differ ? withoutFirstDose(plan) : plan, ...files)
  return { recheckPlan: held }
})

function withoutFirstDose(plan: Plan): Plan {
  const cycles = plan.cycles.map((cycle) => ({ ...cycle, administrations: cycle.administrations.slice(1) }))
  return { ...plan, cycles }
}

beforeEach(() => {
  const current = 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(current) // jsdom draws no page furniture
})

afterEach(() => {
  engines.differ = false
  vi.restoreAllMocks()
})

/** An order that would print, but for the engines. */
async function openOrder(differ: boolean): Promise<User> {
  engines.differ = differ
  const user = await openApp()
  await givenPatient('BHA induction')
  act(() => {
    useOrderStore.getState().edit({ kind: 'setChoice', choice: 'cytarabineOrder', option: 'after', items: [] })
  })
  return user
}

const status = () => screen.getByTestId('print-status').getAttribute('data-status')
const paper = () => document.querySelector('.paperRoot')

describe('while the two engines agree', () => {
  test('the order prints, and the foot of the page says how many doses were found again', async () => {
    await openOrder(false)
    expect(status()).toBe('draft')
    expect(screen.getByTestId('recheck')).toHaveTextContent('Two independent calculations agree: 12 doses')
    expect(screen.queryByRole('button', { name: 'Save the differences…' })).toBeNull()
    await waitFor(() => {
      expect(plain(paper())).toContain('DRAFT')
    })
  })
})

describe('one difference between the two engines', () => {
  test('is a stop that names the dose and what each says, and cannot be confirmed away; in both languages', async () => {
    await openOrder(true)
    expect(status()).toBe('blocked')
    const toResolve = screen.getByRole('region', { name: 'To resolve' })
    expect(toResolve).toHaveTextContent(/do not agree in 1 place: .*cycle 1, day 1.*“nothing” and “2.3”/)
    expect(screen.getByTestId('recheck')).toHaveTextContent('Two independent calculations do not agree')
    const [stop] = within(toResolve).getAllByRole('listitem')
    expect(stop).toHaveTextContent('do not agree')
    const offered = within(stop ?? document.body).getAllByRole('button')
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Save the differences…'])

    act(() => {
      useSettingsStore.setState({ language: 'zh-CN' })
    })
    expect(await screen.findByRole('button', { name: '保存差异文件…' })).toBeVisible()
    expect(screen.getByTestId('recheck')).toHaveTextContent('两套独立计算结果不一致')
    expect(status()).toBe('blocked')
  })

  test('leaves no way of printing: not the button, not the choice of documents, not the browser', async () => {
    const user = await openOrder(true)
    const print = screen.getByRole('button', { name: 'Print…' })
    expect(print).toHaveAttribute('aria-disabled', 'true')
    expect(print).toHaveAccessibleDescription(/only a page that says why/)
    await user.click(print)
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    await waitFor(() => {
      expect(plain(paper())).toContain('Nothing can be printed')
    })
    expect(plain(paper())).toContain('do not agree')
    expect(paper()?.querySelector('table')).toBeNull()
  })

  test('is handed over as a file, without anything of who the patient is', async () => {
    const saved = watchSavedFiles()
    const user = await openOrder(true)
    await user.click(screen.getByRole('button', { name: 'Save the differences…' }))
    const files = await saved()
    expect(files.map(({ name, type }) => [name, type])).toEqual([['dosewright-difference.json', 'application/json']])
    const text = files[0]?.text ?? ''
    expect(JSON.parse(text)).toMatchObject({
      format: 'dosewright-difference',
      differences: [{ id: 'bortezomib@C1D1#1', kind: 'missing', first: null, second: '2.3' }],
      sex: 'female',
      age: '47',
    })
    expect(text).not.toMatch(/TEST|Patient|T-0001|1979/)
  })
})
