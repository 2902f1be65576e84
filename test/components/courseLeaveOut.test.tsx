import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dosesOf, givenPatient, openApp, type User } from './openApp.tsx'
import { apply, choose, edits, fill, type Form, givenHe072, openAct, preview, working } from './openDose.tsx'

/*
 * BHA at 170 cm and 65 kg (1.751983 m²), day 1 on Mon 23-Nov: homoharringtonine 4 mg/m² → 7.007932 → 7 mg, five days 35 mg;
 * cytarabine 1,500 mg/m² → 2,627.97 → 2,630 mg, five days 13,150 mg.
 * Proposed: bortezomib of days 1 and 4 at 09:00, homoharringtonine two hours later for 4 hours, cytarabine after it; on the
 * other days homoharringtonine at 11:00.
 */
const totalOf = (drug: string): string =>
  screen
    .getAllByRole('row')
    .find((row) => row.closest('[role="grid"]') !== null && row.textContent.startsWith(drug))
    ?.lastElementChild?.textContent.replace(/\u00a0/g, ' ') ?? ''

async function because(user: User, form: Form, reason: string): Promise<void> {
  await user.selectOptions(form.getByLabelText('Reason'), reason)
}

describe('leaving out', () => {
  test('an omitted day says so in its place, the total is smaller, and the others stay', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    expect(totalOf('homoharringtonine')).toContain('35 mg')
    const form = await openAct(user, /^Omit/, /homoharringtonine, day 3/)
    await choose(user, form, 'This administration')
    await because(user, form, 'Febrile neutropenia')
    expect(preview(form)[0]).toEqual(['homoharringtonine Day 3', '7 mg, Wed 25-Nov 11:00', 'Omitted'])
    await apply(user, form)
    const cells = dosesOf('homoharringtonine')
    expect(cells[2]).toContain('Omitted')
    expect(cells[2]).not.toMatch(/\d mg/)
    expect(cells[1]).toContain('7 mg')
    expect(cells[3]).toContain('7 mg')
    expect(totalOf('homoharringtonine')).toContain('28 mg')
    expect(working().getByText(/Omitted for febrile neutropenia, decided 21-Nov-2026/)).toBeVisible()
    expect(working().queryByText('No dose')).not.toBeInTheDocument()
    await user.click(working().getByRole('button', { name: 'Remove' }))
    expect(totalOf('homoharringtonine')).toContain('35 mg')
  })

  test('a ceased drug ends from that day on; the whole regimen ends for every drug', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const form = await openAct(user, /^Cease/, /homoharringtonine, day 4/)
    await choose(user, form, 'This drug, for good')
    await because(user, form, 'Cardiac toxicity')
    await apply(user, form)
    expect(dosesOf('homoharringtonine').map((cell) => cell.includes('Ceased'))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
    expect(totalOf('homoharringtonine')).toContain('21 mg')
    expect(totalOf('cytarabine')).toContain('13,150 mg')
    await user.click(within(screen.getByRole('region', { name: 'Changes' })).getByRole('button', { name: /^Remove/ }))
    const whole = await openAct(user, /^Cease/)
    await choose(user, whole, 'The whole regimen, for good')
    await because(user, whole, 'Progression')
    await apply(user, whole)
    expect(dosesOf('cytarabine').map((cell) => cell.includes('Ceased'))).toEqual([false, false, false, true, true])
    expect(dosesOf('bortezomib')[3]).toContain('Ceased')
  })
})

describe('delaying', () => {
  const days = (form: Form): readonly (string | undefined)[] =>
    preview(form).map(([what]) => what?.replace(/^.* Day /, 'Day '))

  test('what is moved has no default and is asked for', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const form = await openAct(user, /^Delay/, /homoharringtonine, day 3/)
    for (const radio of form.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await apply(user, form)
    expect(form.getByText('Choose what is moved.')).toBeVisible()
    expect(form.getByText('Enter the date as YYYY-MM-DD.')).toBeVisible()
  })

  test('one drug to another hour moves with what is timed by it, and nothing else', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const form = await openAct(user, /^Delay/, /bortezomib, day 4/)
    await choose(user, form, 'Bortezomib alone, with what is timed by it')
    await fill(user, form, 'New date', '2026-11-26')
    await fill(user, form, 'New time', '16:00')
    await because(user, form, 'Interval between doses')
    expect(preview(form)).toEqual([
      ['bortezomib Day 4', '2.3 mg, Thu 26-Nov 09:00', '2.3 mg, Thu 26-Nov 16:00'],
      ['homoharringtonine Day 4', '7 mg, Thu 26-Nov 11:00', '7 mg, Thu 26-Nov 18:00'],
      ['cytarabine Day 4', '2,630 mg, Thu 26-Nov 15:00', '2,630 mg, Thu 26-Nov 22:00'],
    ])
  })

  test('a day alone, with the days after it, and the whole cycle: each lists exactly what moves', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const form = await openAct(user, /^Delay/, /homoharringtonine, day 3/)
    await fill(user, form, 'New date', '2026-11-26')
    await because(user, form, 'Infection')
    await choose(user, form, 'This day alone')
    expect(days(form)).toEqual(['Day 3', 'Day 3'])
    await choose(user, form, 'This day and the days after it in this cycle')
    // bortezomib; homoharringtonine; cytarabine
    expect(days(form)).toEqual(['Day 4', 'Day 3', 'Day 4', 'Day 5', 'Day 3', 'Day 4', 'Day 5'])
    await user.click(form.getByRole('button', { name: 'Cancel' }))
    const cycle = await openAct(user, /^Delay/, /bortezomib, day 1/)
    await fill(user, cycle, 'New date', '2026-11-25')
    await because(user, cycle, 'Infection')
    await choose(user, cycle, 'Day 1, and with it the cycle')
    expect(days(cycle).filter((day) => day?.startsWith('Day '))).toHaveLength(12)
    await apply(user, cycle)
    expect(dosesOf('bortezomib')[0]).toContain('2.3 mg')
    expect(screen.getAllByText(/Wed 25-Nov/).length).toBeGreaterThan(0)
  })

  test('a later cycle that moves as well is named', async () => {
    const user = await openApp()
    await givenHe072()
    edits({ kind: 'setLastCycle', text: '3' })
    const form = await openAct(user, /^Delay/)
    await fill(user, form, 'New date', '2026-11-22')
    await because(user, form, 'The patient’s choice')
    await choose(user, form, 'Day 1, and with it the cycle')
    expect(form.getByText('Cycles 2 and 3 change as well.')).toBeVisible()
  })
})
