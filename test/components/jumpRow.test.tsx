import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { JUMPS } from '../../src/screens/regions.ts'
import { givenPatient, openApp } from './openApp.tsx'

test('every way of the jump row leads to a part that is there, and takes the focus along', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  const ways = within(screen.getByRole('navigation', { name: 'Go to' })).getAllByRole('button')
  // no drug of this regimen has a limit over a lifetime: there is no way to a table that is not there
  const parts = JUMPS.filter((id) => id !== 'region-ledger')
  expect(ways).toHaveLength(parts.length)
  for (const [index, way] of ways.entries()) {
    await user.click(way)
    const part = document.getElementById(parts[index] ?? '')
    expect(part?.contains(document.activeElement), way.textContent ?? '').toBe(true)
  }
})
