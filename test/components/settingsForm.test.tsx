import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { KEPT_POLICY_KEY, useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { givenPatient, openApp } from './openApp.tsx'
import { bandTable, holidayList, jsonFile } from './settingsFiles.ts'

const policy = () => useOrderStore.getState().typed?.policy
const kept = (): unknown => JSON.parse(localStorage.getItem(KEPT_POLICY_KEY) ?? 'null')
const form = async () => within(await screen.findByRole('group', { name: 'Hospital settings' }))

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

describe('a way of rounding', () => {
  test('acts on this order, is printed by name, and the policy no longer stands under its name alone', async () => {
    const user = await openApp()
    const settings = await form()
    expect(settings.getByText('Dosewright')).toBeVisible()
    await user.selectOptions(settings.getByLabelText('Rounding'), 'Whole vials')
    expect(settings.getByText(/Printed as “rounding: whole vials within 5%”/)).toBeVisible()
    await user.selectOptions(settings.getByLabelText('Whole vials within'), '10% of the modified dose')
    expect(settings.getByText('Dosewright, settings changed')).toBeVisible()
    expect(policy()).toMatchObject({ name: 'Dosewright', rounding: 'wholeVials', wholeVialsPercent: '10' })
    expect(kept()).toEqual({ rounding: 'wholeVials', wholeVialsPercent: '10' })
  })

  test('holds for the next patient, and the shipped one returns when it is asked for', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await user.selectOptions((await form()).getByLabelText('Rounding'), 'No rounding')
    await user.click(screen.getByRole('button', { name: 'End patient' }))
    await user.click(screen.getByRole('button', { name: 'Forget it' }))
    await screen.findByRole('heading', { name: 'Three things before the first dose' })
    expect(policy()?.rounding).toBe('none')
    expect(JSON.stringify(localStorage)).not.toMatch(/TEST|T-0001|1979/)
    await user.click((await form()).getByRole('button', { name: 'Return to the shipped settings' }))
    expect(policy()?.rounding).toBe('increment')
    expect(kept()).toBeNull()
    expect((await form()).getByText('Dosewright')).toBeVisible()
  })
})

describe('thresholds', () => {
  test('10% is taken and 10.1% is not, with a word on what holds', async () => {
    const user = await openApp()
    const field = (await form()).getByLabelText('when the weight changes by more than, %')
    expect(field).toHaveValue('10')
    await user.clear(field)
    expect(field).toBeInvalid()
    await user.type(field, '10.1')
    expect(field).toHaveAccessibleDescription(/at most 10\. Until then 10 holds\./)
    expect(policy()?.recalculate.weightPercent).toBe('10')
    await user.clear(field)
    await user.type(field, '2.05') // by way of 2.0, which is 2
    expect(field).toHaveValue('2.05')
    expect(field).toBeValid()
    expect(policy()?.recalculate).toEqual({ weightPercent: '2.05', dosePercent: '5' })
  })

  test('days are whole', async () => {
    const user = await openApp()
    const field = (await form()).getByLabelText('when it is further ahead than, days')
    await user.clear(field)
    await user.type(field, '90')
    expect(policy()?.limits).toMatchObject({ daysAhead: '90', daysPast: '7' })
    await user.type(field, '.5')
    expect(field).toBeInvalid()
    expect(policy()?.limits.daysAhead).toBe('90')
    expect(kept()).toEqual({ daysAhead: '90' })
  })
})

describe('files', () => {
  test('a list of holidays is loaded, counted by year and removed', async () => {
    const user = await openApp()
    const settings = await form()
    const input = settings.getByLabelText('Load a list…')
    await user.upload(input, jsonFile(holidayList, 'days.json'))
    await settings.findByText('Loaded: days.json')
    expect(policy()?.holidays).toEqual(holidayList.holidays)
    expect(settings.getByText('2026: 2 days')).toBeVisible()
    await user.click(settings.getByRole('button', { name: 'Remove 2026: 2 days' }))
    expect(policy()?.holidays).toEqual([])
    expect(kept()).toEqual({ holidays: [] })
  })

  test.each([
    ['en', 'Hospital settings', 'Load a list…', 'a value is not allowed, at /holidays/0/date'],
    ['zh-CN', '医院设置', '载入节假日表…', '值不被允许，位于 /holidays/0/date'],
  ] as const)('a list with a fault is refused with its place (%s)', async (language, title, label, words) => {
    const user = await openApp()
    useSettingsStore.setState({ language })
    const settings = within(await screen.findByRole('group', { name: title }))
    await user.upload(settings.getByLabelText(label), jsonFile(holidayList))
    await waitFor(() => {
      expect(policy()?.holidays).toHaveLength(2)
    })
    const wrong = { ...holidayList, holidays: [{ date: '2026-02-30', name: 'SAMPLE', isWorkday: false }] }
    await user.upload(settings.getByLabelText(label), jsonFile(wrong))
    await settings.findByText(new RegExp(words))
    expect(settings.getByLabelText(label)).toBeInvalid()
    expect(policy()?.holidays).toEqual(holidayList.holidays)
    expect(kept()).toEqual({ holidays: holidayList.holidays })
  })

  test('a table is listed with its drugs by name and its boundaries for this regimen, and removed', async () => {
    const user = await openApp()
    await givenPatient('MAC')
    const settings = await form()
    await user.upload(settings.getByLabelText('Load a table…'), jsonFile(bandTable('one', 'cytarabine', 'elsewhere')))
    const list = within(await settings.findByRole('list', { name: 'Tables of dose bands' }))
    await list.findByText('for cytarabine, elsewhere')
    await user.click(list.getByText('Boundaries'))
    expect(list.getByText(/from 9 to below 11: 10.mg/)).toBeVisible()
    expect(list.queryByText(/None of its drugs/)).toBeNull()
    await user.click(list.getByRole('button', { name: 'Remove SAMPLE one, version 1.0.0' }))
    expect(policy()?.bandTables).toEqual([])
  })

  test('a table that names no drug of the library is told', async () => {
    const user = await openApp()
    const settings = await form()
    await user.upload(settings.getByLabelText('Load a table…'), jsonFile(bandTable('one', 'elsewhere')))
    await settings.findByText('None of its drugs is in the library: it rounds no dose here.')
    expect(policy()?.bandTables).toHaveLength(1)
  })

  test('a drug in two tables, the other kind of file and a file too large are refused', async () => {
    const user = await openApp()
    const settings = await form()
    const input = settings.getByLabelText('Load a table…')
    await user.upload(input, jsonFile(bandTable('one', 'elsewhere')))
    await settings.findByText('Loaded: hospital.json')
    await user.upload(input, jsonFile(bandTable('two', 'elsewhere')))
    await settings.findByText(/another table that is loaded rounds this drug.*, at \/drugs\/0/)
    await user.upload(input, jsonFile(holidayList))
    await settings.findByText(/it is a list of holidays, not a table/)
    await user.upload(input, jsonFile(' '.repeat(256 * 1024 + 1)))
    await settings.findByText(/it is too large/)
    expect(policy()?.bandTables.map(({ id }) => id)).toEqual(['one'])
  })
})
