import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { criteriaRows, lab, region } from './clinicalViews.tsx'
import { givenPatient, openApp } from './openApp.tsx'
import { edits, findingOf, givenHe072, plain } from './openDose.tsx'

const criteria = () => region('Criteria')
const rowOf = (condition: string) => criteriaRows().findLast(([name]) => name === condition)

describe('criteria of HE072 and of the label of its drug', () => {
  // the label: neutrophils at least 1.5, platelets at least 100 ×10⁹/L
  test.each([
    ['1.5', 'within limit'],
    ['1.49', 'outside limit'],
  ])('neutrophils %s ×10⁹/L: %s', async (value, result) => {
    await openApp()
    await givenHe072('2026-11-23')
    edits(lab('neutrophils', value, '10^9/L'))
    expect(rowOf('Neutrophils')).toEqual([
      'Neutrophils',
      'at least 1.5 ×10⁹/L',
      `${value} ×10⁹/L20-Nov-20263 days before day 1`,
      result,
    ])
    expect(criteria().getByText('Label of irinotecan liposome')).toBeVisible()
  })

  test('outside asks a reason, and leads to the field; nothing says that a patient may be treated', async () => {
    const user = await openApp()
    await givenHe072()
    edits(lab('neutrophils', '1.2', '10^9/L'), lab('platelets', '150', '10^9/L'))
    const finding = within(findingOf(/Neutrophils 1\.2 ×10⁹\/L: outside the limit of the label/))
    expect(finding.getByRole('button', { name: 'Confirm with a reason…' })).toBeVisible()
    await user.click(finding.getByRole('button', { name: 'Go to Neutrophils, value' }))
    expect(screen.getByLabelText('Neutrophils, value')).toHaveFocus()
    expect(criteria().getByText('This table compares. It does not say whether to treat.')).toBeVisible()
    expect(document.body.textContent).not.toMatch(/OK to treat|fit for treatment|\bcleared\b|may be treated/i)
  })

  test('what has no limit and what is not entered are two different words', async () => {
    await openApp()
    await givenHe072()
    expect(rowOf('White cells')?.slice(1)).toEqual(['no limit stated', 'not entered', 'no limit stated'])
    expect(rowOf('Platelets')?.slice(2)).toEqual(['not entered', 'not entered'])
    expect(rowOf('ECOG')?.slice(1)).toEqual(['at most 2', 'not entered', 'not entered'])
  })

  test('a value that lacks its date is shown, and that it lacks it; it is held against nothing', async () => {
    await openApp()
    await givenHe072()
    const half = { value: '150', unit: '10^9/L', upperLimit: '', measuredOn: '' } as const
    edits({ kind: 'setLab', analyte: 'platelets', lab: half })
    expect(rowOf('Platelets')?.slice(2)).toEqual(['150 ×10⁹/L, date not entered', 'not entered'])
  })

  test('the version of the toxicity criteria is told, and that counts are compared', async () => {
    await openApp()
    await givenHe072()
    expect(criteria().getByText(/by CTCAE v5\.0\. Version 6\.0 moved .*compare counts, not grades\./)).toBeVisible()
  })
})

describe('criteria in words', () => {
  test('an exclusion answered with yes asks a reason, with no it does not; both ways point one way', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    const asked = within(criteria().getByRole('group', { name: 'Excluded from the study: is this so of the patient?' }))
    const infection = asked.getByLabelText('uncontrolled infection')
    expect(infection).toHaveDisplayValue('Not answered')
    await user.selectOptions(infection, 'Yes')
    expect(asked.getByText('excluded by this')).toBeVisible()
    const finding = within(findingOf(/Excluded from the study: uncontrolled infection/))
    expect(finding.getByRole('button', { name: 'Confirm with a reason…' })).toBeVisible()
    await user.click(finding.getByRole('button', { name: 'Go to the answer' }))
    expect(infection).toHaveFocus()
    await user.selectOptions(infection, 'No')
    expect(asked.getByText('not excluded by this')).toBeVisible()
    expect(() => findingOf(/uncontrolled infection/)).toThrow(/nothing to resolve says/)
  })

  test('a requirement answered with no asks a reason, and not answered is no no', async () => {
    const user = await openApp()
    await givenHe072()
    const asked = within(criteria().getByRole('group', { name: 'Required by the study: is this so of the patient?' }))
    const lesion = asked.getByLabelText('at least one measurable lesion by RECIST 1.1')
    expect(() => findingOf(/measurable lesion/)).toThrow(/nothing to resolve says/)
    await user.selectOptions(lesion, 'No')
    expect(asked.getByText('not as required')).toBeVisible()
    expect(findingOf(/Required by the study and not so: at least one measurable lesion/)).toBeVisible()
    await user.selectOptions(lesion, 'Not answered')
    expect(() => findingOf(/measurable lesion/)).toThrow(/nothing to resolve says/)
  })
})

test('where counts are no bar, their limits are set aside, and why is said once', async () => {
  await openApp()
  await givenPatient('BHA induction')
  edits(lab('platelets', '12', '10^9/L'))
  // the label of bortezomib: at least 100
  const [own, label] = criteriaRows().filter(([name]) => name === 'Platelets')
  expect(own?.slice(1)).toEqual(['no limit stated', '12 ×10⁹/L20-Nov-20263 days before day 1', 'no limit stated'])
  expect(label?.slice(1)).toEqual(['at least 100 ×10⁹/L', '12 ×10⁹/L20-Nov-20263 days before day 1', 'set aside'])
  expect(
    criteria().getAllByText(/Set aside: Limits of labels on blood counts are not held against the values here/),
  ).toHaveLength(1)
  expect(() => findingOf(/Platelets 12/)).toThrow(/nothing to resolve says/)
})

test('in Chinese', async () => {
  await openApp()
  await givenHe072()
  edits(lab('neutrophils', '1.2', '10^9/L'))
  act(() => {
    useSettingsStore.setState({ language: 'zh-CN' })
  })
  await screen.findByRole('region', { name: '标准核对' })
  expect(criteriaRows('标准核对').find(([name]) => name === '中性粒细胞')).toEqual([
    '中性粒细胞',
    '不低于 1.5 ×10⁹/L',
    '1.2 ×10⁹/L2026年11月20日第 1 天当日',
    '超出限值',
  ])
  expect(plain(region('标准核对').getByText(/本表仅作比较/).textContent)).toBe('本表仅作比较，不说明是否给药。')
  expect(region('标准核对').getByRole('group', { name: '研究排除标准：患者是否如此？' })).toBeVisible()
})
