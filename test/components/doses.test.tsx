import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dosesOf, givenPatient, openApp, typePatient } from './openApp.tsx'

describe('doses follow what is typed', () => {
  test('height and weight give every dose of a BHA course', async () => {
    const user = await openApp()
    await typePatient(user, 'BHA induction')
    const bortezomib = dosesOf('bortezomib')
    expect(bortezomib).toHaveLength(5)
    expect(bortezomib[0]).toContain('2.3 mg')
    expect(bortezomib[1]).toBe('None this day')
    expect(bortezomib[3]).toContain('2.3 mg')
    expect(dosesOf('cytarabine').filter((cell) => cell.includes('2,630 mg'))).toHaveLength(5)
  })

  test('clearing the weight takes every dose away at once and says why', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await user.clear(screen.getByLabelText('Weight'))
    for (const drug of ['bortezomib', 'homoharringtonine', 'cytarabine']) {
      for (const cell of dosesOf(drug)) expect(cell).toMatch(/None this day|No dose.*Weight not entered/)
    }
    expect(screen.getByTestId('print-status')).toHaveAttribute('data-status', 'blocked')
    expect(screen.getByLabelText('Weight')).toHaveAccessibleDescription(/Needed/)
  })

  test('a height that cannot be read is not replaced by the earlier one', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await user.type(screen.getByLabelText('Height'), 'e3')
    const height = screen.getByLabelText('Height')
    expect(height).toHaveAttribute('aria-invalid', 'true')
    expect(height).toHaveAccessibleDescription(/1\d*e3/)
    expect(dosesOf('cytarabine').every((cell) => cell.includes('No dose') && !/\d mg/.test(cell))).toBe(true)
  })

  test('a comma is read as a decimal point and says so', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await user.clear(screen.getByLabelText('Weight'))
    await user.type(screen.getByLabelText('Weight'), '70,5')
    expect(screen.getByLabelText('Weight')).toHaveAccessibleDescription(/Read as 70\.5\u00a0kg/)
  })

  test('a division of the daily dose is asked, never assumed', async () => {
    const user = await openApp()
    await givenPatient('MAC')
    expect(dosesOf('cytarabine')[0]).toMatch(/No dose.*choice open/)
    await user.click(screen.getByRole('radio', { name: /two equal doses/ }))
    expect(dosesOf('cytarabine')[0]).toMatch(/2 × 88 mg.*176 mg this day/)
    // 13:00 is proposed: the second dose of day 1 is at 01:00 of 24 November, and the clock of day 1 names it
    expect(await screen.findByText(/on another date: cytarabine 88.mg Tue 24-Nov 01:00/)).toBeInTheDocument()
  })

  test('a choice about time only has a default that is marked as one', async () => {
    await openApp()
    await givenPatient('BHA induction')
    const usual = screen.getByRole('radio', { name: /default/ })
    expect(usual).toBeChecked()
    expect(usual).toHaveAccessibleName(/after homoharringtonine/)
  })

  test('the language changes without losing what was typed', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await user.click(screen.getByRole('button', { name: '简体中文' }))
    expect(await screen.findByLabelText('姓')).toHaveValue('TEST')
    expect(screen.getByLabelText('体重')).toHaveValue('65')
    expect(document.documentElement).toHaveAttribute('lang', 'zh-CN')
    expect(dosesOf('硼替佐米')[0]).toContain('2.3 mg')
  })

  test('the working of the first dose stands open, with every rung', async () => {
    await openApp()
    await givenPatient('BHA induction')
    const working = await screen.findByRole('region', { name: 'Working' })
    expect(within(working).getByRole('heading', { name: 'bortezomib, day 1' })).toBeVisible()
    for (const rung of ['Prescribed', 'Calculated', 'Limited', 'Modified', 'Rounded']) {
      expect(within(working).getByText(rung)).toBeInTheDocument()
    }
  })
})
