import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { KEPT_POLICY_KEY, useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { givenPatient, openApp, type User } from './openApp.tsx'
import { givenHe072, plain } from './openDose.tsx'

// 170 cm, 65 kg: √(170 × 65 ÷ 3600) = 1.751983 m². Bortezomib 1.3 × 1.751983 = 2.2776, to 0.1: 2.3 mg. Homoharringtonine
// 4 × 1.751983 = 7.0079, to 1 mg: 7 mg. Cytarabine 1,500 × 1.751983 = 2,627.97, to 10 mg: 2,630 mg.
const panel = (name = 'Preparation') => within(screen.getByRole('region', { name }))
const cardOf = (name: RegExp, region?: string) => panel(region).getByRole('article', { name })
const card = (name: RegExp) => within(cardOf(name))

/** What stands beside a label of a dose. */
function line(name: RegExp, label: string, region?: string): string {
  const terms = [...cardOf(name, region).querySelectorAll('dt')]
  const found = terms.find((term) => plain(term.textContent) === label)
  return plain(found?.nextElementSibling?.textContent ?? '')
}

async function given(regimen: string): Promise<User> {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
  const user = await openApp()
  await givenPatient(regimen)
  return user
}
const tick = (user: User, drug: RegExp, product: RegExp) =>
  user.click(card(drug).getByRole('checkbox', { name: product }))

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

describe('a product chosen beside the dose', () => {
  test('nothing is chosen beforehand, and the volume is blank and says why', async () => {
    await given('BHA induction')
    for (const box of panel().getAllByRole('checkbox')) expect(box).not.toBeChecked()
    expect(card(/bortezomib 2\.3.mg/).getByText(/Products of bortezomib not chosen/)).toBeVisible()
    expect(cardOf(/bortezomib/)).toHaveTextContent(/Left blank: product, concentration, reconstitution, draw up/)
    expect(line(/bortezomib/, 'Draw up')).toBe('')
  })

  test('gives the volume with its working, the syringe, the vials and the waste', async () => {
    const user = await given('BHA induction')
    await tick(user, /bortezomib/, /^3\.5.mg, powder/)
    // 2.3 mg ÷ 1 mg/mL = 2.3 mL, on a 3 mL syringe read to 0.1 mL; 3.5 − 2.3 = 1.2 mg; 1.2 ÷ 3.5 = 34.29%
    expect(line(/bortezomib/, 'Draw up')).toMatch(/^2\.3 mL\s?in a 3 mL syringe, to 0\.1 mL/)
    expect(line(/bortezomib/, 'Draw up')).toMatch(/delivers 2\.3 mg, no difference/)
    expect(line(/bortezomib/, 'Working')).toBe('2.3 mg ÷ 1 mg/mL = 2.3 mL')
    expect(line(/bortezomib/, 'Vials')).toBe('1 × 3.5 mg')
    expect(line(/bortezomib/, 'Waste')).toBe('1.2 mg, 34.3% of what the vials hold')
    expect(line(/bortezomib/, 'Concentration')).toBe('1 mg/mL, IV stated')
    expect(line(/bortezomib/, 'Reconstitution')).toMatch(/^3\.5 mg: add 3\.5 mL sodium chloride 0\.9%/)
    expect(line(/bortezomib/, 'Rate')).toBe('push: no rate')
    expect(cardOf(/bortezomib/)).not.toHaveTextContent(/mL\/h|Final volume/)
  })

  test('the choice stays open until the person is done, then opens again at its own button', async () => {
    const user = await given('BHA induction')
    await tick(user, /bortezomib/, /^3\.5.mg/)
    await tick(user, /bortezomib/, /^1.mg/)
    await user.click(card(/bortezomib/).getByRole('button', { name: 'Done' }))
    expect(card(/bortezomib/).queryByRole('checkbox')).toBeNull()
    const change = card(/bortezomib/).getByRole('button', { name: 'Change the products, bortezomib' })
    expect(change).toHaveFocus()
    // 3 × 1 mg leave 0.7 mg; 1 × 3.5 mg leave 1.2 mg
    expect(line(/bortezomib/, 'Vials')).toBe('3 × 1 mg')
    await user.click(change)
    expect(card(/bortezomib/).getByRole('checkbox', { name: /^1.mg/ })).toHaveFocus()
  })

  test('is kept on this device without anything of the patient, and holds for the next one', async () => {
    const user = await given('BHA induction')
    await tick(user, /bortezomib/, /^3\.5.mg/)
    const kept = localStorage.getItem(KEPT_POLICY_KEY) ?? ''
    expect(JSON.parse(kept)).toMatchObject({
      preparation: { drugs: { bortezomib: { products: ['vial-3-5'], ownProducts: [], routes: {} } } },
    })
    expect(JSON.stringify(localStorage)).not.toMatch(/TEST|T-0001|1979|2026/)
    await user.click(screen.getByRole('button', { name: 'End patient' }))
    await user.click(screen.getByRole('button', { name: 'Forget it' }))
    await screen.findByRole('heading', { name: 'Three things before the first dose' })
    expect(useOrderStore.getState().typed?.policy.preparation.drugs['bortezomib']?.products).toEqual(['vial-3-5'])
  })

  test('two concentrations of one drug are never mixed: no volume, and both are named', async () => {
    const user = await given('BHA induction')
    await tick(user, /cytarabine/, /^100.mg, powder/)
    // 2,630 mg ÷ 20 mg/mL = 131.5 mL
    expect(line(/cytarabine/, 'Working')).toBe('2,630 mg ÷ 20 mg/mL = 131.5 mL')
    await tick(user, /cytarabine/, /^500.mg, powder/)
    expect(plain(cardOf(/cytarabine/).textContent)).toMatch(
      /differ in concentration: 20 mg\/mL and 50 mg\/mL\. They are never mixed/,
    )
    expect(line(/cytarabine/, 'Draw up')).toBe('')
    await tick(user, /cytarabine/, /^100.mg, powder/)
    // 2,630 ÷ 50 = 52.6 mL
    expect(line(/cytarabine/, 'Working')).toBe('2,630 mg ÷ 50 mg/mL = 52.6 mL')
  })

  test.each([
    ['bags', /homoharringtonine/, 'Enter the bag, homoharringtonine', 'Add a bag'],
    ['hours', /homoharringtonine/, 'Enter the hours, homoharringtonine', 'Use within, hours'],
    ['container', /cytarabine/, 'Choose bag or syringe, cytarabine', 'Container'],
  ])('a blank leads to the setting that fills it: %s', async (_, drug, button, name) => {
    const user = await given('BHA induction')
    await user.click(card(drug).getByRole('button', { name: button }))
    expect(document.activeElement?.closest('details')).toHaveProperty('open', true)
    expect(document.activeElement).toHaveAccessibleName(name)
  })
})

describe('the day shown', () => {
  test('has its own doses, in the order of the clock', async () => {
    const user = await given('BHA induction')
    const names = () =>
      panel()
        .getAllByRole('article')
        .map((each) => plain(each.querySelector('h3')?.textContent ?? ''))
    expect(names()).toEqual(['09:00 bortezomib 2.3 mg', '11:00 homoharringtonine 7 mg', '15:00 cytarabine 2,630 mg'])
    await user.click(screen.getByRole('button', { name: 'Day 2' }))
    expect(names().some((name) => name.includes('bortezomib'))).toBe(false)
    expect(panel().getByRole('heading', { name: /Preparation, day 2/ })).toBeVisible()
  })

  test('in Chinese speaks Chinese, with the same figures', async () => {
    const user = await given('BHA induction')
    await tick(user, /bortezomib/, /^3\.5.mg/)
    await user.click(card(/bortezomib/).getByRole('button', { name: 'Done' }))
    useSettingsStore.setState({ language: 'zh-CN' })
    await screen.findByRole('region', { name: '配置' })
    expect(line(/硼替佐米/, '抽取', '配置')).toMatch(
      /^2\.3 mL\s?用 3 mL 注射器，读至 0\.1 mL\s?实际含药 2\.3 mg，与剂量无差异$/,
    )
    expect(line(/硼替佐米/, '余药', '配置')).toBe('1.2 mg，占所开药量的 34.3%')
    expect(cardOf(/高三尖杉酯碱/, '配置')).toHaveTextContent(/未选择高三尖杉酯碱的规格/)
    expect(plain(cardOf(/硼替佐米/, '配置').querySelector('dl')?.textContent ?? 'no lines')).not.toMatch(/[a-z]{4,}/)
  })
})

test('an infusion has one rate, checked against its volume and its time, and counts no overfill', async () => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
  const user = await openApp()
  await givenHe072()
  const drug = /irinotecan liposome/
  await tick(user, drug, /^43.mg in 10.mL/)
  // 70 × 1.751983 = 122.64, to 1 mg: 123 mg; ÷ 4.3 = 28.60 mL: 20 and 8.6 mL; 28.6 × 4.3 = 122.98 mg: −0.02%
  expect(line(drug, 'Draw up')).toMatch(/^28\.6 mL.*20 mL in a 20 mL syringe.*8\.6 mL in a 10 mL.*delivers 122\.98 mg/)
  expect(line(drug, 'Working')).toBe('123 mg ÷ 4.3 mg/mL ≈ 28.6047 mL')
  expect(cardOf(drug)).toHaveTextContent(/counted as irinotecan free base/)
  expect(line(drug, 'Final volume')).toBe('500 mL 500 mL − 28.6 mL + 28.6 mL the maker’s overfill is not counted')
  // 500 mL ÷ 1.5 h = 333.33, to 0.1: 333.3 mL/h; × 1.5 h = 499.95 mL
  expect(line(drug, 'Rate')).toBe('333.3 mL/h 333.3 mL/h × 90 min = 499.95 mL of 500 mL')
  expect(cardOf(drug).textContent.match(/mL\/h/g)).toHaveLength(2)
  // three vials a dose: 129 mg hold 123 mg
  const vials = within(screen.getByRole('region', { name: 'Vials for doses still to be given in cycle 1' }))
  expect(plain(vials.getByRole('row', { name: drug }).textContent)).toContain('3 × 43 mgWaste 6 mg, 4.7%')
})
