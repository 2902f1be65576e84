import { expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { OtherReading } from '../../../src/evidence/finding.ts'
import { examplePlan } from '../../examples/examplePlan.ts'

const set = (of: 'height' | 'weight', text: string): Edit => ({
  kind: 'setMeasurement',
  id: 'm1',
  of,
  part: 'value',
  text,
})

function readingsOf(...edits: Edit[]): readonly OtherReading[] {
  return examplePlan('bha-induction', ...edits).findings.flatMap((finding) =>
    'readings' in finding ? finding.readings : [],
  )
}

/** By hand: 1 斤 is 0.5 kg, 1 lb is 0.45359237 kg (286 lb = 129.7 kg), 1 in is 2.54 cm (67 in = 170.2 cm). */
test('a weight of 250 shows what it is in 斤 and in pounds', () => {
  const readings = readingsOf(set('weight', '250'))
  expect(readings).toContainEqual({ code: 'jin', weightKg: '125' })
  expect(readings).toContainEqual({ code: 'pounds', weightKg: '113.4' })
})

test('a height of 67 shows what it is in inches', () => {
  expect(readingsOf(set('height', '67'))).toContainEqual({ code: 'inches', heightCm: '170.2' })
})

test('a height of 1.7 is refused and shows what it is in metres', () => {
  expect(readingsOf(set('height', '1.7'))).toContainEqual({ code: 'metres', heightCm: '170' })
})

test('height and weight exchanged, which Mosteller cannot see, are shown the other way round', () => {
  const readings = readingsOf(set('height', '65'), set('weight', '170'))
  expect(readings).toContainEqual({ code: 'swapped', heightCm: '170', weightKg: '65' })
})

test('usual measurements ask nothing', () => {
  expect(readingsOf()).toEqual([])
})
