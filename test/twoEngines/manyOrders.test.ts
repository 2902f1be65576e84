import { expect, test } from 'vitest'
import { readShelves } from '../../src/commands/readShelves.ts'
import { holdAgainst } from './holdAgainst.ts'

const ORDERS = 300

test(`the two engines agree in ${String(ORDERS)} random orders, the same ones every time, of every regimen in turn`, () => {
  const { regimens, policy } = readShelves()
  if (!policy) throw new Error('the library is not fit to be read')
  const held = Array.from({ length: ORDERS }, (_, index) => index + 1).flatMap((seed) => {
    const regimen = regimens[seed % regimens.length]
    return regimen ? [{ regimen: regimen.id, seed, ...holdAgainst(regimen, policy, seed) }] : []
  })
  const differ = held.flatMap(({ regimen, seed, difference }) => (difference ? [{ regimen, seed, difference }] : []))
  expect(differ).toEqual([])
  // refusals agree without a number: most of the orders have to come to doses
  expect(held.filter(({ doses }) => doses > 0).length).toBeGreaterThan(ORDERS / 2)
}, 60_000)
