import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { dosesOf, openApp } from './openApp.tsx'
import { edits, fill, findingOf, givenHe072, openAct, plain, working } from './openDose.tsx'

/*
 * 170 cm: 65 kg √(170 × 65 ÷ 3600) = 1.751983 m², 70 mg/m² → 122.638810 → 123 mg
 *         70 kg √(170 × 70 ÷ 3600) = 1.818119 m², 70 mg/m² → 127.268308 → 127 mg
 *         58 kg √(170 × 58 ÷ 3600) = 1.654959 m², 70 mg/m² → 115.847100 → 116 mg
 * 58 of 65 kg is −10.8%, beyond the hospital's 10%; the area −5.5%, beyond its 5% of dose.
 */
describe('recording what was given', () => {
  test('a recorded dose stays when the weight changes, with the area of its day', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Record as given/)
    expect(form.getByLabelText('Amount given')).toHaveValue('123')
    expect(form.getByText('1.7520')).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Record' }))
    edits({ kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '70' })
    expect(dosesOf('irinotecan')[0]).toContain('123 mg')
    expect(working().getByText('1.752 m²', { normalizer: plain })).toBeVisible()
    expect(working().queryByText(/1\.8181/)).not.toBeInTheDocument()
    await user.click(working().getByRole('button', { name: 'Remove the record' }))
    expect(dosesOf('irinotecan')[0]).toContain('127 mg')
  })

  test('a record is corrected in place and keeps the area of its day', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Record as given/)
    await user.click(form.getByRole('button', { name: 'Record' }))
    edits({ kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '70' })
    const again = await openAct(user, /^Correct/)
    await fill(user, again, 'Amount given', '120')
    await fill(user, again, 'Started at', '16:00')
    await user.click(again.getByRole('button', { name: 'Record' }))
    expect(dosesOf('irinotecan')[0]).toContain('120 mg')
    expect(useOrderStore.getState().typed?.course.records).toEqual([
      {
        administration: 'irinotecan-liposome@C1D1#1',
        drug: 'irinotecan-liposome',
        date: '2026-11-20',
        start: '16:00',
        amount: '120',
        bsa: '1.752',
        bsaFormula: 'mosteller',
      },
    ])
  })

  test('nothing after today, no zero and no unreadable time is recorded', async () => {
    const user = await openApp()
    await givenHe072()
    const form = await openAct(user, /^Record as given/)
    await fill(user, form, 'Date', '2026-11-22') // today is the 21st
    await fill(user, form, 'Started at', '9 am')
    await fill(user, form, 'Amount given', '0')
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(form.getByText('After today: only what was given is recorded.')).toBeVisible()
    expect(form.getByText('Enter the time as HH:mm, such as 16:00.')).toBeVisible()
    expect(form.getByText(/A dose not given is omitted/)).toBeVisible()
    expect(useOrderStore.getState().typed?.course.records).toEqual([])
    await fill(user, form, 'Date', '2026-11-21')
    expect(form.queryByText(/After today/)).not.toBeInTheDocument()
  })
})

describe('measurements between cycles', () => {
  async function secondCycle(weight: string) {
    const user = await openApp()
    await givenHe072('2026-11-16')
    const form = await openAct(user, /^Record as given/)
    await user.click(form.getByRole('button', { name: 'Record' }))
    edits({ kind: 'setCurrentCycle', text: '2' }, { kind: 'setDay1', cycle: 2, text: '2026-11-30' })
    await user.click(screen.getByRole('button', { name: 'Enter new measurements for this cycle' }))
    await user.type(screen.getByLabelText('Height'), '170')
    await user.type(screen.getByLabelText('Weight'), weight)
    return user
  }

  test('a weight that changed too much withholds the dose until a person keeps or recalculates', async () => {
    const user = await secondCycle('58')
    expect(dosesOf('irinotecan')[0]).toContain('No dose')
    const panel = within(screen.getByRole('region', { name: 'Measurements, previous and present' }))
    const rows = panel
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\u00a0/g, ' ')))
    expect(rows.find(([what]) => what === 'Dose of irinotecan liposome')?.slice(1, 3)).toEqual(['123 mg', '116 mg'])
    expect(rows.find(([what]) => what === 'Weight')?.[3]).toBe('−10.8%')
    await user.click(panel.getByRole('button', { name: 'Keep the doses' }))
    expect(dosesOf('irinotecan')[0]).toContain('123 mg')
    expect(panel.getByRole('button', { name: 'Keep the doses' })).toHaveAttribute('aria-pressed', 'true')
    expect(
      panel.getByText('Locked: dosed by 1.752 m², the body surface area of cycle 1', { normalizer: plain }),
    ).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Recalculate' }))
    expect(dosesOf('irinotecan')[0]).toContain('116 mg')
  })

  test('the same two answers stand beside the stop', async () => {
    const user = await secondCycle('58')
    await user.click(within(findingOf(/keep the doses or recalculate/)).getByRole('button', { name: 'Recalculate' }))
    expect(dosesOf('irinotecan')[0]).toContain('116 mg')
  })

  test('an area measured elsewhere doses only with a reason and a name', async () => {
    const user = await openApp()
    await givenHe072()
    const group = within(screen.getByRole('group', { name: 'Measured elsewhere' }))
    await user.type(group.getByLabelText('Body surface area'), '1.6')
    expect(dosesOf('irinotecan')[0]).toContain('No dose')
    await user.type(group.getByLabelText('Reason'), 'amputation')
    expect(dosesOf('irinotecan')[0]).toContain('No dose')
    await user.type(group.getByLabelText('Entered by'), 'Dr TEST')
    expect(dosesOf('irinotecan')[0]).toContain('112 mg') // 70 × 1.6 = 112
  })
})
