import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { planCode } from '../../../../src/exports/planCode/planCode.ts'
import { parseCaseFile } from '../../../cases/caseFile.ts'
import { loadCaseLibrary, orderFor, planOrder, regimenOf } from '../../../cases/planCase.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { verified } from './page.ts'

const library = loadCaseLibrary()
const folder = 'test/cases'
const regimens = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const coded: string[] = []

vi.setConfig({ testTimeout: 60_000 })

/** Cases with a course, another policy or several cycles: the plain ones are as the example orders. A blocked plan has no page. */
test.each(regimens)('clinical cases of %s with a course or a policy are the same plan again from their code', (id) => {
  const { identifier, familyName } = exampleOrder(id).patient
  const regimen = regimenOf(library, id)
  for (const file of readdirSync(join(folder, id))) {
    const { given } = parseCaseFile(readFileSync(join(folder, id, file), 'utf8'))
    if (!given.course && !given.policy && given.cycles.length === 1) continue
    const order = orderFor(library, id, given)
    const typed = { ...order, patient: { ...order.patient, identifier, familyName } }
    const plan = planOrder(library, id, typed)
    if (plan.printStatus === 'blocked') continue
    const code = planCode({ plan, typed, status: plan.printStatus, regimen, shipped: library.policy })
    if (!code.ok) throw new Error(`${file}: ${code.why}`)
    const { stops, rows, agrees } = verified(code.lines.join('\n'))
    const apart = rows.filter(({ is }) => is !== 'agrees')
    expect({ file, stops, apart }).toEqual({ file, stops: [], apart: [] })
    // a course that has ended gives no dose that could agree
    const doses = plan.cycles.flatMap(({ administrations }) => administrations).filter((a) => a.ladder.roundedDose.ok)
    expect(agrees).toBe(doses.length > 0)
    coded.push(file)
  }
})

test('they are many', () => {
  expect(coded.length).toBeGreaterThan(60)
})
