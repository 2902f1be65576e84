import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DosesSideBySide } from '../../src/components/DosesSideBySide.tsx'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { recheckPlan } from '../../src/exports/recheckPlan.ts'
import { planRules } from '../../src/plan/allRules.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { planWith } from '../../src/screens/finder/planWith.ts'
import type { Engines } from '../../src/screens/usePlan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { shippedRegimen } from '../examples/examplePlan.ts'

const BHA = shippedRegimen('bha-induction')
const order = exampleOrder('bha-induction')
const engines: Engines = { rules: planRules, recheckPlan }

/** BHA as it is, and another regimen beside it. */
async function compare(other: Regimen, of = engines): Promise<void> {
  const beside = [planWith(order, BHA, engines), planWith(order, other, of)] as const
  render(
    <LaterWordingContext value={await loadLaterWording('en')}>
      <DosesSideBySide beside={beside} />
    </LaterWordingContext>,
  )
}

const row = (drug: RegExp) => screen.getByRole('row', { name: drug })

test('a regimen that is withdrawn says so above its doses', async () => {
  const he072 = shippedRegimen('he072-q2w')
  const withdrawn = { en: 'The days were wrong.', zh: '用药日有误。' }
  const revisions = he072.revisions.map((each) => ({ ...each, withdrawn }))
  await compare({ ...he072, revisions })
  expect(screen.getByText(/^HE072.*withdrawn: The days were wrong\./)).toBeVisible()
})

test('while the two engines differ on a regimen none of its doses is shown', async () => {
  const mac = shippedRegimen('mac-mitoxantrone-liposome')
  // the second engine is handed another regimen than the first
  const differing: Engines = { ...engines, recheckPlan: (plan, typed) => recheckPlan(plan, typed, BHA) }
  await compare(mac, differing)
  expect(screen.getByText(/^MAC.*Two independent calculations of this order do not agree/)).toBeVisible()
  const [first, second] = within(row(/^cytarabine/)).getAllByRole('cell')
  expect(first).toHaveTextContent(/2,630\smg each time/)
  expect(second).toHaveTextContent(/^No dose\.$/)
})

test('a drug whose days nobody has supplied is in its regimen', async () => {
  await compare(shippedRegimen('cag-pku'))
  const [inBha, inCag] = within(row(/^granulocyte/)).getAllByRole('cell')
  expect(inBha).toHaveTextContent('Not in this one')
  expect(inCag).toHaveTextContent('days not known: No dose, Not stated by the source: the hospital supplies it.')
})
