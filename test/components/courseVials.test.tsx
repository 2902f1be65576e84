import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp, typePatient } from './openApp.tsx'

test('whole vials ask what they hang on, of a drug without a lifetime limit too, and are taken once it is answered', async () => {
  const user = await openApp()
  await typePatient(user, 'HE072')
  await user.click(screen.getByRole('radio', { name: /^70 mg/ }))
  await user.selectOptions(screen.getByLabelText('Rounding'), 'wholeVials')
  await user.selectOptions(screen.getByLabelText('Whole vials within'), '10')
  const doses = screen.getByRole('grid', { name: /^Doses/ })
  // 170 cm, 65 kg: 70 mg/m² × 1.751983 m² = 122.6388 mg; to 1 mg while nothing is answered
  expect(within(doses).getAllByText('123').length).toBeGreaterThan(0)
  const asked = screen.getByRole('region', { name: 'Questions about the patient' })
  const groups = within(asked).getAllByRole('group')
  // trial, organ dysfunction, UGT1A1 variant; an inhibitor of CYP3A, which a caution of the drug hangs on
  expect(groups).toHaveLength(4)
  for (const group of groups) {
    expect(within(group).getByRole('radio', { name: 'Not answered' })).toBeChecked()
    await user.click(within(group).getByRole('radio', { name: 'No' }))
  }
  // three vials of 43 mg are 129 mg, 5.19% more
  expect(within(doses).getAllByText('129').length).toBeGreaterThan(0)
  expect(within(doses).queryByText('123')).toBeNull()
})
