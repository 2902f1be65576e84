import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import { ProductChoice } from '../../src/screens/preparation/ProductChoice.tsx'
import { useKeptPolicyStore } from '../../src/state/keptPolicyStore.ts'
import { useLibraryStore } from '../../src/state/libraryStore.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { useSettingsStore } from '../../src/state/settingsStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { givenPatient, openApp, type User } from './openApp.tsx'
import { givenHe072, plain } from './openDose.tsx'

const policy = () => useOrderStore.getState().typed?.policy.preparation
const form = () => within(document.getElementById('preparation-settings') ?? document.body)
const doses = () => within(document.getElementById('region-preparation') ?? document.body)
const card = (name: RegExp) => doses().getByRole('article', { name })

/** Opens the part of one drug. */
async function openDrug(user: User, name: string): Promise<void> {
  await user.click(form().getByText(name, { selector: 'summary b' }))
}
async function typeInto(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

beforeEach(() => {
  useKeptPolicyStore.setState({ parts: null, dropped: [], fault: null })
})

describe('a product of the hospital’s own', () => {
  async function added(): Promise<User> {
    const user = await openApp()
    await givenHe072()
    await openDrug(user, 'irinotecan liposome')
    await user.click(form().getByRole('button', { name: /own, irinotecan liposome/ }))
    return user
  }
  const own = () => within(form().getByRole('group', { name: 'Own product 1 of irinotecan liposome' }))

  test('is not used before someone says that its strength is counted in the basis of the dose', async () => {
    const user = await added()
    await typeInto(user, own().getByLabelText('Name'), 'Local brand')
    await typeInto(user, own().getByLabelText('In one vial, mg'), '43')
    await typeInto(user, own().getByLabelText('Ready to draw, mg/mL'), '4.3')
    expect(card(/irinotecan/)).toHaveTextContent(/It is not confirmed.*irinotecan free base/)
    expect(card(/irinotecan/)).not.toHaveTextContent('Working')
    await user.click(own().getByRole('checkbox', { name: /Its strength is counted as irinotecan free base/ }))
    // 123 mg ÷ 4.3 mg/mL = 28.60 mL: 20 mL and 8.6 mL
    expect(plain(card(/irinotecan/).textContent)).toContain('28.6 mL')
    expect(card(/irinotecan/)).toHaveTextContent(/Local brand, 43.mg hospital’s own value/)
    // another strength is another product: what was said of the first does not hold for it
    await typeInto(user, own().getByLabelText('In one vial, mg'), '430')
    expect(own().getByRole('checkbox')).not.toBeChecked()
    expect(card(/irinotecan/)).not.toHaveTextContent('Working')
  })

  test('“1,234” is kept as typed, said to be unreadable, and used nowhere', async () => {
    const user = await added()
    const strength = own().getByLabelText('In one vial, mg')
    await typeInto(user, own().getByLabelText('Ready to draw, mg/mL'), '4.3')
    await typeInto(user, strength, '1,234')
    await user.click(own().getByRole('checkbox'))
    expect(strength).toBeInvalid()
    expect(strength).toHaveAccessibleDescription(/has a thousands separator/)
    expect(policy()?.drugs['irinotecan-liposome']?.ownProducts[0]?.strength).toBe('1,234')
    expect(card(/irinotecan/)).toHaveTextContent(/“1,234” cannot be used/)
    expect(card(/irinotecan/)).not.toHaveTextContent('Working')
  })

  test('is removed, and the policy is the shipped one again', async () => {
    const user = await added()
    await user.click(own().getByRole('button', { name: 'Remove Own product 1 of irinotecan liposome' }))
    expect(policy()?.drugs).toEqual({})
  })
})

describe('how a drug is prepared', () => {
  test('what the source states is not asked; what the hospital enters is marked as its own', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await openDrug(user, 'homoharringtonine')
    const route = within(form().getByRole('group', { name: 'homoharringtonine, IV: how it is prepared' }))
    expect(route.queryByLabelText('Container')).toBeNull()
    expect(route.queryByLabelText('Diluent')).toBeNull()
    expect(route.getByText(/The source says: glucose 5%/)).toBeVisible()
    await user.click(form().getByRole('checkbox', { name: /^1.mg in 1.mL/ }))
    await user.click(route.getByRole('button', { name: 'Add a bag' }))
    expect(route.getByLabelText('From dose, mg, bag 1')).toHaveValue('0')
    await typeInto(user, route.getByLabelText('Bag, mL, bag 1'), '250')
    await user.selectOptions(route.getByLabelText('When the drug goes in'), 'the drug is added to the full bag')
    await typeInto(user, route.getByLabelText('Use within, hours'), '12')
    await typeInto(user, route.getByLabelText('Note for the bench'), 'Amber bag')
    const shown = plain(card(/homoharringtonine/).textContent)
    // 7 mL into 250 mL: 257 mL over 4 h are 64.25, to 0.1: 64.3 mL/h; × 4 h = 257.2 mL
    expect(shown).toContain('257 mL 250 mL + 7 mL')
    expect(shown).toContain('64.3 mL/h × 4 h = 257.2 mL of 257 mL')
    expect(shown).toMatch(/12 hours hospital’s own value/)
    expect(shown).toMatch(/Amber bag hospital’s own value/)
    expect(shown).toMatch(/the drug is added to the full bag hospital’s own value/)
  })

  test('rows of bags that do not ascend are said, and give no bag', async () => {
    const user = await openApp()
    await givenPatient('BHA induction')
    await openDrug(user, 'homoharringtonine')
    const route = within(form().getByRole('group', { name: /^homoharringtonine, IV/ }))
    await user.click(form().getByRole('checkbox', { name: /^1.mg in 1.mL/ }))
    await user.selectOptions(route.getByLabelText('When the drug goes in'), 'the drug is added to the full bag')
    await user.click(route.getByRole('button', { name: 'Add a bag' }))
    await user.click(route.getByRole('button', { name: 'Add a bag' }))
    await typeInto(user, route.getByLabelText('Bag, mL, bag 1'), '250')
    await typeInto(user, route.getByLabelText('From dose, mg, bag 2'), '0')
    await typeInto(user, route.getByLabelText('Bag, mL, bag 2'), '500')
    expect(route.getByText(/Each row begins at a larger dose/)).toBeVisible()
    expect(card(/homoharringtonine/)).not.toHaveTextContent('mL/h')
    await typeInto(user, route.getByLabelText('From dose, mg, bag 2'), '5')
    expect(route.queryByText(/Each row begins at a larger dose/)).toBeNull()
    // 7 mg is from 5 mg on: 500 mL + 7 mL = 507 mL over 4 h: 126.75, to 0.1 half up: 126.8 mL/h
    expect(plain(card(/homoharringtonine/).textContent)).toContain('126.8 mL/h')
  })
})

describe('syringes', () => {
  test('a table that is no table is said, and those in force stay', async () => {
    const user = await openApp()
    const field = form().getByLabelText('Holds, mL, syringe 2')
    await typeInto(user, field, '1')
    expect(form().getByText(/the syringes in force stay as they were/)).toBeVisible()
    expect(policy()?.syringes[1]?.capacityMl).toBe('3')
    await typeInto(user, field, '2.5')
    expect(form().queryByText(/the syringes in force stay/)).toBeNull()
    expect(policy()?.syringes[1]).toEqual({ capacityMl: '2.5', graduationMl: '0.1' })
  })
})

describe('the concentration of a product', () => {
  test.each([
    [
      'en',
      /^3\.5.mg, powder.*1.mg\/mL, IV; 2\.5.mg\/mL, SC/,
      /^1.mg, powder.*1.mg\/mL, IV; SC: concentration not stated/,
    ],
    ['zh-CN', /^3\.5.mg（粉针）.*1.mg\/mL，静脉；2\.5.mg\/mL，皮下/, /^1.mg（粉针）.*皮下：来源未述浓度/],
  ] as const)('is that of the route (%s)', async (language, both, one) => {
    await openApp()
    await givenPatient('BHA induction')
    const { regimen } = useLibraryStore.getState()
    const drug = regimen.state === 'loaded' ? regimen.value.drugs['bortezomib'] : undefined
    const shipped = policy()
    if (drug === undefined || shipped === undefined) throw new Error('the shipped regimen has this drug')
    const wording = await loadLaterWording(language)
    const { getByRole } = render(
      <WordingContext value={wording}>
        <LaterWordingContext value={wording}>
          <ProductChoice id="x" drug={drug} routes={['IV', 'SC']} policy={shipped} onPolicy={() => undefined} />
        </LaterWordingContext>
      </WordingContext>,
      { container: document.body.appendChild(document.createElement('div')) },
    )
    expect(getByRole('checkbox', { name: both })).not.toBeChecked()
    expect(getByRole('checkbox', { name: one })).not.toBeChecked()
  })
})

test('in Chinese the settings speak Chinese', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  useSettingsStore.setState({ language: 'zh-CN' })
  await screen.findByRole('region', { name: '第 1 周期尚待给药的用药支数' })
  await user.click(form().getByText('硼替佐米', { selector: 'summary b' }))
  await user.click(form().getByRole('button', { name: '添加本院规格：硼替佐米' }))
  const own = within(form().getByRole('group', { name: '硼替佐米本院规格 1' }))
  await typeInto(user, own.getByLabelText('每支含量（mg）'), '1,234')
  expect(own.getByLabelText('每支含量（mg）')).toBeInvalid()
  expect(card(/硼替佐米/)).toHaveTextContent(/1,234/)
})
