import { screen, within } from '@testing-library/react'
import type { Analyte } from '../../src/evidence/labs.ts'
import type { Edit } from '../../src/order/edit.ts'
import type { TypedLab } from '../../src/order/typedCourse.ts'
import { plain } from './openDose.tsx'

/** A laboratory value of 20 November, three days before day 1 of the usual order. */
export function lab(analyte: Analyte, value: string, unit: TypedLab['unit'], upperLimit = ''): Edit {
  return { kind: 'setLab', analyte, lab: { value, unit, upperLimit, measuredOn: '2026-11-20' } }
}

export const region = (name: string) => within(screen.getByRole('region', { name }))

/** The rows of the criteria in numbers, cell by cell, without those that only say where they stand. */
export function criteriaRows(name = 'Criteria'): readonly (readonly string[])[] {
  return region(name)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)))
    .filter((cells) => cells.length === 4)
}

/** One caution as read, by words of its text. */
export function cautionOf(text: RegExp, name = 'Cautions'): HTMLElement {
  const found = region(name)
    .getAllByRole('listitem')
    .find((item) => text.test(plain(item.textContent)))
  if (found === undefined) throw new Error(`no caution says ${String(text)}`)
  return found
}
