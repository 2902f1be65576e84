import { waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { useLibraryStore } from '../../src/state/libraryStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { shippedRegimen } from '../examples/examplePlan.ts'
import { openFilesPanel } from './filesPanel.tsx'
import { watchSavedFiles } from './savedFiles.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const order = exampleOrder('bha-induction')
/** The example is for TEST, Patient, TEST-0001, born 1979-01-01, in bed 1 of "Test ward". */
const IDENTITY = /TEST|Patient|1979|Test ward/
const OF_PLAN = ['Save calendar', 'Save table', 'Save plan']

beforeAll(async () => {
  await import('ical-generator') // compiled before the clock of a test runs
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('what is saved', () => {
  test('the order: without identity unless chosen, and the page says what that means', async () => {
    const { panel, user, save } = openFilesPanel(order, english)
    const saved = watchSavedFiles()
    const choice = panel.getByLabelText(/^With name, identifier, birth date/)
    expect(choice).not.toBeChecked()
    await save('Save order')
    await user.click(choice)
    expect(panel.getByText(/The file then says whose order it is/)).toBeVisible()
    await save('Save order')
    const [without, whole] = await saved()
    expect([without?.name, whole?.name]).toEqual(Array(2).fill('dosewright-order-bha-induction-c1.json'))
    expect(without?.text).not.toMatch(IDENTITY)
    expect(JSON.parse(whole?.text ?? '')).toEqual(order)
  })

  test('a draft is said before it is saved, and inside the files', async () => {
    const { panel, save } = openFilesPanel(order, english)
    const saved = watchSavedFiles()
    expect(panel.getAllByText(/Draft: a confirmation is open/)).toHaveLength(4)
    for (const label of OF_PLAN) await save(label)
    const [calendar, table, plan] = await saved()
    expect(calendar).toMatchObject({ name: 'dosewright-calendar.ics', type: 'text/calendar;charset=utf-8' })
    expect(calendar?.text).toContain('SUMMARY:Hospital treatment day (draft)')
    expect(table?.name).toBe('dosewright-administrations-bha-induction-c1.csv')
    expect(table?.text.match(/,DRAFT,/g)).toHaveLength(12)
    expect(plan?.name).toBe('dosewright-plan-bha-induction-c1.json')
    expect(JSON.parse(plan?.text ?? '')).toMatchObject({ format: 'dosewright-plan', printStatus: 'draft' })
    for (const file of [calendar, table, plan]) expect(file?.text).not.toMatch(IDENTITY)
  })

  test('the regimen as FHIR: of the library, without the dose that was supplied for this patient; never of another', async () => {
    const { panel, save, user } = openFilesPanel(exampleOrder('cag-pku'), english)
    const saved = watchSavedFiles()
    await save('Save FHIR regimen')
    await save('Save FHIR plan')
    const [regimen, plan] = await saved()
    expect(regimen?.text).toContain('Not stated in the source: a hospital supplies it.')
    expect(regimen?.text).not.toContain('g-csf.request')
    expect(plan?.text).toContain('supplied by this hospital for this patient: dose, days')
    const value = shippedRegimen('bha-induction')
    useLibraryStore.setState({ regimen: { state: 'loaded', id: value.id, value } })
    await user.click(panel.getByRole('button', { name: 'Save FHIR regimen' }))
    expect(await panel.findByText(english.files.failed)).toBeVisible()
    expect(await saved()).toHaveLength(2)
  })

  test('in the language chosen for the files, in a page of the other', async () => {
    const { panel, user, save } = openFilesPanel(order, english)
    const saved = watchSavedFiles()
    await user.click(panel.getByLabelText('简体中文'))
    await waitFor(async () => {
      await save('Save table')
      expect((await saved()).at(-1)?.text).toContain('给药编号')
    })
    await save('Save calendar')
    expect((await saved()).at(-1)?.text).toContain('医院治疗日（草稿）')
  })

  test('an order that could not be opened again, with what stands in the way', async () => {
    const { panel, save } = openFilesPanel({ ...order, patient: { ...order.patient, ecog: 'x'.repeat(501) } }, english)
    watchSavedFiles()
    await save('Save order')
    const said = /cannot be opened again as it is: a text is too long, in the patient’s data \(\/patient\/ecog\)/
    expect(panel.getByText(said)).toBeVisible()
  })
})

describe('while nothing may print', () => {
  test.each([
    ['a stop', { status: 'blocked' }, /no doses leave the page/],
    ['a second calculation that has not answered', { rechecked: null }, /second calculation has not answered/],
  ] as const)('because of %s, no doses leave the page, and the order can still be saved', async (_, part, why) => {
    const { panel, user, save } = openFilesPanel(order, english, part)
    const saved = watchSavedFiles()
    for (const label of OF_PLAN) {
      const button = panel.getByRole('button', { name: label })
      expect(button).toHaveAttribute('aria-disabled', 'true')
      expect(button).toHaveAccessibleDescription(why)
      await user.click(button)
    }
    expect(await saved()).toEqual([])
    await save('Save order')
    expect(await saved()).toHaveLength(1)
  })

  test('because there is no regimen, there is nothing but the order to save', () => {
    const { panel } = openFilesPanel({ ...order, regimen: null }, english)
    expect(panel.getAllByText('There is no plan to save yet.')).toHaveLength(5)
  })
})

test('names of drugs in a calendar are warned of', async () => {
  const { panel, user, save } = openFilesPanel(order, english)
  const saved = watchSavedFiles()
  expect(panel.queryByText(/copies its calendar to the maker/)).toBeNull()
  await user.click(panel.getByLabelText(/^With names of drugs/))
  expect(panel.getByText(/copies its calendar to the maker/)).toBeVisible()
  await save('Save calendar')
  expect((await saved())[0]?.text).toContain('bortezomib')
})

describe('a calendar made before', () => {
  const file = (text: string) => new File([text], 'x.ics', { type: 'text/calendar' })

  test('is updated only once a person has said that it is this patient’s', async () => {
    const { panel, user, save } = openFilesPanel(order, english)
    const saved = watchSavedFiles()
    await save('Save calendar')
    const [former] = await saved()
    await user.upload(panel.getByLabelText(/^Update a calendar/), file(former?.text ?? ''))
    // five days from 23 to 27 November, none of them changed
    const said = /5 entries, 23-Nov-2026 to 27-Nov-2026\. After the update: 5 as before, 0 changed, 0 new, 0 cancelled/
    expect(await panel.findByText(said)).toBeVisible()
    const button = panel.getByRole('button', { name: 'Save calendar' })
    expect(button).toHaveAccessibleDescription(/made for this patient/)
    await user.click(button)
    expect(await saved()).toHaveLength(1)
    await user.click(panel.getByLabelText('It was made for this patient'))
    await user.click(button)
    await waitFor(async () => {
      expect((await saved())[1]?.text).toBe(former?.text)
    })
  })

  test('of another program is refused with its line, and nothing is taken from it', async () => {
    const { panel, user } = openFilesPanel(order, english)
    const other = file('BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n')
    await user.upload(panel.getByLabelText(/^Update a calendar/), other)
    expect(await panel.findByText(/not a calendar that this app made, in line 2/)).toBeVisible()
    expect(panel.queryByLabelText('It was made for this patient')).toBeNull()
  })
})

test('the panel speaks Chinese', async () => {
  const { panel, save } = openFilesPanel(order, chinese)
  const saved = watchSavedFiles()
  for (const name of ['医嘱', '打开医嘱', '手机日历', '给药明细表', '计划数据'])
    expect(panel.getByRole('region', { name })).toBeVisible()
  expect(panel.getByLabelText('包含姓名、病历号、出生日期、病区、床号、过敏史和诊断')).not.toBeChecked()
  await save('保存日历')
  expect((await saved())[0]?.text).toContain('SUMMARY:医院治疗日（草稿）')
})

test('a choice made for one patient’s file does not stand for the next', async () => {
  const { panel, user, show } = openFilesPanel(order, english)
  await user.click(panel.getByLabelText(/^With name, identifier/))
  show({ ...order, patient: { ...order.patient, identifier: 'TEST-0002' } })
  expect(panel.getByLabelText(/^With name, identifier/)).not.toBeChecked()
})
