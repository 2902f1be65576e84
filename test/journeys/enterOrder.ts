import { expect, type Page } from '@playwright/test'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { chooseRegimen } from './chooseRegimen.ts'

const later = await loadLaterWording('en')
const { order: words } = later.screen

/** Types an order into the page as a person would, field by field, by the labels a person reads. English screen. */
export async function enterOrder(page: Page, typed: TypedOrder, regimen: Regimen): Promise<void> {
  const form = page.getByRole('form', { name: words.title })
  const type = async (label: string, text: string): Promise<void> => {
    if (text !== '') await form.getByRole('textbox', { name: label, exact: true }).fill(text)
  }
  // a default's option is named with its tag, so the name is matched from its beginning
  const choose = (group: string, option: string): Promise<void> =>
    form
      .getByRole('group', { name: group })
      .getByRole('radio', { name: startsWith(option) })
      .check()
  const { patient } = typed
  await chooseRegimen(page, regimen, later)
  await type(words.familyName, patient.familyName)
  await type(words.givenName, patient.givenName)
  await type(words.identifier, patient.identifier)
  if (patient.sex !== '') await form.getByLabel(words.sex, { exact: true }).selectOption(patient.sex)
  await type(words.born, patient.birthDate)
  await type(words.ward, patient.ward)
  await type(words.bed, patient.bed)
  await type(words.ecog, patient.ecog)
  await type(words.lvef, patient.lvef.value)
  await type(words.lvefMeasured, patient.lvef.measuredOn)
  await choose(words.allergies, words.allergyState[patient.allergies.state])
  await type(words.allergyText, patient.allergies.text)
  const [measured] = typed.measurements
  await type(later.treatmentPlan.diagnosis, patient.diagnosis)
  await type(later.treatmentPlan.venousAccess, patient.venousAccess)
  if (patient.intent !== '')
    await form.getByLabel(later.treatmentPlan.intent, { exact: true }).selectOption(patient.intent)
  await type(words.height, measured?.height.value ?? '')
  await type(words.heightMeasured, measured?.height.measuredOn ?? '')
  await type(words.weight, measured?.weight.value ?? '')
  await type(words.weightMeasured, measured?.weight.measuredOn ?? '')
  for (const choice of regimen.choices) {
    const option = choice.options.find(({ id }) => id === typed.choices[choice.id])
    if (option) await choose(choice.question.en, option.label.en)
  }
  for (const [item, text] of Object.entries(typed.doses)) await type(words.doseWithin(drugName(regimen, item)), text)
  for (const [item, text] of Object.entries(typed.durations)) await type(words.duration(drugName(regimen, item)), text)
  await type(words.lastCycle, typed.lastCycle)
  await type(words.day1, typed.cycles[0]?.plannedDay1 ?? '')
  for (const anchor of regimen.clockAnchors)
    await type(words.startTime(anchor.label.en), typed.startTimes[anchor.id] ?? '')
  await expect(page.getByTestId('print-status')).toBeVisible()
}

const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

function drugName(regimen: Regimen, itemId: string): string {
  const item = regimen.items.find(({ id }) => id === itemId)
  const drug = item?.drug === undefined ? undefined : regimen.drugs[item.drug]
  if (!drug) throw new Error(`no drug for ${itemId}`)
  return drug.name.en
}
