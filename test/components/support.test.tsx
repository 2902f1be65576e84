import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { KEPT_POLICY_KEY, useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { dosesOf, givenPatient, openApp, type User } from './openApp.tsx'
import { plain } from './printPaper.tsx'

const typed = () => useOrderStore.getState().typed
const support = () => typed()?.policy.support
const kept = (): unknown => JSON.parse(localStorage.getItem(KEPT_POLICY_KEY) ?? 'null')

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

const words = {
  en: {
    add: 'Add a line…',
    kind: 'Kind',
    steroid: 'steroid',
    text: 'Drug, dose and route, as you write them',
    days: 'Days of the cycle',
    when: 'Time',
    before: 'Before a drug starts',
    drug: 'Drug of the regimen',
    bortezomib: 'bortezomib, days 1 and 4',
    doses: 'Which doses of a day',
    each: 'Before each dose',
    minutes: 'How long before or after',
    save: 'Save the line',
    list: 'Supportive care of the hospital',
    local: 'local',
    rule: '30 min before each dose of bortezomib starts',
    calendar: 'Calendar',
    clock: 'Clock',
  },
  'zh-CN': {
    add: '添加条目…',
    kind: '类别',
    steroid: '糖皮质激素',
    text: '药品、剂量和途径（按本院写法）',
    days: '周期第几天',
    when: '时间',
    before: '某药开始前',
    drug: '方案中的药品',
    bortezomib: '硼替佐米，第 1、4 天',
    doses: '当日哪一剂',
    each: '每剂开始前',
    minutes: '相隔多久',
    save: '保存条目',
    list: '本院支持治疗',
    local: '本院自定',
    rule: '硼替佐米每剂开始前 30 分钟',
    calendar: '日历',
    clock: '时间轴',
  },
} as const
type Words = (typeof words)[keyof typeof words]

/** The settings alone: the whole page is long to look through. */
const settings = () => {
  const panel = document.querySelector('[data-opens="add"], [data-form]')?.closest('fieldset:not([data-form])')
  if (!(panel instanceof HTMLElement)) throw new Error('no panel')
  return within(panel)
}

async function open(language: keyof typeof words): Promise<User> {
  const user = await openApp()
  await givenPatient('BHA induction')
  act(() => {
    useSettingsStore.setState({ language })
  })
  await user.click(await screen.findByText(words[language].add))
  return user
}

/** 30 min before bortezomib, which is proposed at 09:00, on days 1 and 4. */
async function addLine(user: User, say: Words): Promise<void> {
  const form = settings()
  const paste = async (label: string, text: string): Promise<void> => {
    await user.click(form.getByLabelText(label))
    await user.paste(text)
  }
  await user.selectOptions(form.getByLabelText(say.kind), say.steroid)
  await paste(say.text, 'SAMPLE 8 mg IV')
  await paste(say.days, '1, 4')
  await user.selectOptions(form.getByLabelText(say.when), say.before)
  await user.selectOptions(form.getByLabelText(say.drug), say.bortezomib)
  await user.selectOptions(form.getByLabelText(say.doses), say.each)
  await paste(say.minutes, '30')
  await user.keyboard('{Enter}')
}

describe.each(['en', 'zh-CN'] as const)('a line the hospital adds (%s)', (language) => {
  const say = words[language]

  test('stands marked local in the settings, by the clock and on the calendar, and in no dose', async () => {
    const user = await open(language)
    await addLine(user, say)
    expect(support()).toMatchObject([{ regimen: 'bha-induction', kind: 'steroid', days: [1, 4] }])

    const [settings, clock] = screen.getAllByRole('list', { name: say.list })
    expect(plain(settings)).toContain(`${say.local} SAMPLE 8 mg IV`)
    expect(plain(settings)).toContain(say.rule)
    expect(plain(clock)).toContain(`08:30${say.local} SAMPLE 8 mg IV`)
    expect(plain(clock)).toContain(say.rule)

    const row = within(screen.getByRole('table', { name: say.calendar })).getByRole('row', { name: /SAMPLE 8 mg IV/ })
    expect(plain(row.querySelector('th'))).toBe(`${say.local} SAMPLE 8 mg IV`)
    expect([...row.querySelectorAll('td')].map(plain)).toEqual(['08:30', '', '', '08:30', '', '', ''])
    expect(plain(screen.getByRole('grid'))).not.toContain('SAMPLE')
  })
})

describe('a line of supportive care', () => {
  const say = words.en

  test('that is blank says what it lacks, and nothing is kept', async () => {
    const user = await open('en')
    const form = settings()
    await user.click(form.getByText(say.save))
    for (const fault of ['Choose a kind.', 'Write what is given.', 'Type the days.', 'Choose when.'])
      expect(form.getByText(fault)).toBeVisible()
    await user.type(form.getByLabelText(say.days), '5-1')
    expect(form.getByLabelText(say.days)).toHaveAccessibleDescription(/from the earlier day to the later/)
    expect(support()).toEqual([])
  })

  test('is kept on this device, and the next patient has it; the doses are the same', async () => {
    const user = await open('en')
    const before = dosesOf('bortezomib')
    await addLine(user, say)
    expect(dosesOf('bortezomib')).toEqual(before)
    expect(kept()).toEqual({ support: support() })
    await user.click(screen.getByRole('button', { name: 'End patient' }))
    await user.click(screen.getByRole('button', { name: 'Forget it' }))
    await screen.findByRole('heading', { name: 'Three things before the first dose' })
    expect(support()).toMatchObject([{ text: 'SAMPLE 8 mg IV' }])
  })

  test('may be left out for this patient, which the hospital’s list does not follow', async () => {
    const user = await open('en')
    await addLine(user, say)
    await user.click(settings().getByRole('checkbox', { name: 'Not for this patient: SAMPLE 8 mg IV' }))
    expect(screen.getAllByRole('list', { name: say.list })).toHaveLength(1)
    expect(typed()?.course.supportLeftOut).toEqual(['support1'])
    expect(kept()).toMatchObject({ support: [{ id: 'support1' }] })
  })

  test('is changed in its place, and removed with what was said of it for this patient', async () => {
    const user = await open('en')
    await addLine(user, say)
    await user.click(settings().getByRole('button', { name: 'Change: SAMPLE 8 mg IV' }))
    const form = settings()
    expect(form.getByLabelText(say.kind)).toHaveFocus()
    expect(form.getByLabelText(say.days)).toHaveValue('1, 4')
    await user.clear(form.getByLabelText(say.days))
    await user.type(form.getByLabelText(say.days), '4')
    await user.click(form.getByText(say.save))
    expect(support()).toMatchObject([{ id: 'support1', days: [4] }])
    expect(settings().getByRole('button', { name: 'Change: SAMPLE 8 mg IV' })).toHaveFocus()
    await user.click(settings().getByRole('checkbox', { name: 'Not for this patient: SAMPLE 8 mg IV' }))
    await user.click(settings().getByRole('button', { name: 'Remove: SAMPLE 8 mg IV' }))
    expect(support()).toEqual([])
    expect(typed()?.course.supportLeftOut).toEqual([])
    expect(screen.getByText('No line for this regimen.')).toBeVisible()
  })

  test('on a day its drug is not given is asked about in words', async () => {
    const user = await open('en')
    await addLine(user, say)
    act(() => {
      const [line] = support() ?? []
      if (line === undefined) throw new Error('no line')
      useOrderStore.getState().edit({ kind: 'setPolicyPart', part: { support: [{ ...line, days: [2, 4] }] } })
    })
    await screen.findByText(/“SAMPLE 8 mg IV”: on day 2 bortezomib is not given, so the line has no time\./)
    const row = within(screen.getByRole('table', { name: 'Calendar' })).getByRole('row', { name: /SAMPLE/ })
    expect([...row.querySelectorAll('td')].map(plain)).toEqual(['', 'no time', '', '08:30', '', '', ''])
  })
})
