import { doseUnitOf } from '../../dosing/prescribeDose.ts'
import type { PrescribedUnit } from '../../evidence/doseUnit.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank } from './Blank.tsx'

/** What a prescribed dose is multiplied by, and room for what it comes to; nothing for a fixed dose. */
export function Times({ of, wording }: { readonly of: PrescribedUnit; readonly wording: LaterWording }) {
  const { blankOrder } = wording
  if (of !== 'AUC' && !of.includes('/')) return null
  return (
    <span className="blankRung">
      {of === 'AUC' ? (
        <>
          × ({blankOrder.gfr} <Blank kind="short" /> mL/min + 25)
        </>
      ) : of.endsWith('/m2') ? (
        <>
          × {blankOrder.area} <Blank kind="short" /> m²
        </>
      ) : (
        <>
          × {blankOrder.weight} <Blank kind="short" /> kg
        </>
      )}{' '}
      = <Blank kind="dose" /> {wording.unit(doseUnitOf(of))}
    </span>
  )
}
