import type { Policy } from '../../order/policy.ts'
import type { RenalFormula } from '../../patient/renal/renalFormula.ts'
import { type Decimal, decimal, decimalText } from '../../quantities/decimal.ts'
import { quantity } from '../../quantities/quantity.ts'
import type { BsaOutcome } from '../bodySurfaceArea.ts'
import type { CreatinineOutcome } from './acceptCreatinine.ts'
import type { RenalOutcome } from './renalOutcome.ts'
import {
  measuredHeight,
  measuredWeight,
  type Needed,
  needs,
  type RenalBody,
  type RenalWeight,
  renalWeight,
} from './renalWeight.ts'

/** m² of the body an indexed value is for. */
const INDEXED_TO = '1.73'

export interface RenalInputs extends RenalBody {
  readonly creatinine: CreatinineOutcome
  /** Completed years; null when not known, and then there is no clearance. */
  readonly age: number | null
  /** The plan's own: what an indexed value is made absolute by. */
  readonly bsa: BsaOutcome
}

interface Parts {
  readonly height: Decimal | null
  readonly weight: RenalWeight | null
  /** The formula's own area. */
  readonly area: Decimal | null
}

/** What one formula gives, absolute in mL/min and as published, or why it gives nothing. Nothing is assumed. */
export function estimateRenal(formula: RenalFormula, inputs: RenalInputs, policy: Policy): RenalOutcome {
  const { creatinine, age, sex } = inputs
  if (!creatinine.ok) return creatinine
  if (age === null) return needs('age')
  const { from, to } = formula.ages
  if (age < from || age > to)
    return { ok: false, refusal: { code: 'renalOutsideAge', formula: formula.id, age, from, to } }
  if (formula.needsSex && sex === null) return needs('sex')
  const parts = partsFor(formula, inputs, policy)
  if (!parts.ok) return parts
  const { height, weight, area } = parts.value
  const exact = formula.calculate({
    creatinine: creatinine.value,
    age,
    sex,
    height,
    weight: weight && weight.kg,
    bsa: area,
  })
  const indexedBy = formula.unit === 'mL/min' || !inputs.bsa.ok ? null : inputs.bsa.value.value
  const used = area ?? indexedBy
  return {
    ok: true,
    ...bothUnits(formula, exact, indexedBy),
    working: {
      formula: formula.id,
      creatinineMgDl: decimalText(creatinine.value.mgDl),
      creatinineUmolL: decimalText(creatinine.value.umolL),
      entered: creatinine.entered,
      age,
      sex: formula.needsSex ? sex : null,
      weight: weight && {
        kind: weight.kind,
        kg: decimalText(weight.kg),
        actualKg: decimalText(weight.actualKg),
      },
      heightCm: height && decimalText(height),
      bsa: used && { value: decimalText(used), use: area === null ? 'deIndexed' : 'inFormula' },
      isRecalled: formula.isRecalled,
    },
  }
}

function bothUnits(formula: RenalFormula, exact: Decimal, bsa: Decimal | null) {
  if (formula.unit === 'mL/min') return { value: quantity(exact, 'mL/min'), absolute: quantity(exact, 'mL/min') }
  const absolute = bsa && quantity(exact.times(bsa).dividedBy(decimal(INDEXED_TO)), 'mL/min')
  return { value: quantity(exact, formula.unit), absolute }
}

/** An area inside the equation is of the body as measured, whatever weight the hospital reckons clearance by. */
function partsFor(formula: RenalFormula, inputs: RenalInputs, policy: Policy): Needed<Parts> {
  const { needsHeight, needsWeight, bsa } = formula
  const measured = bsa === null ? null : measuredWeight(inputs, policy)
  if (measured && !measured.ok) return measured
  const height = needsHeight || bsa !== null ? measuredHeight(inputs, policy) : null
  if (height && !height.ok) return height
  const chosen = needsWeight ? renalWeight(inputs, policy) : null
  if (chosen && !chosen.ok) return chosen
  const kg = measured && measured.value
  const cm = height && height.value
  const area = bsa && cm && kg && bsa.calculate({ height: cm, weight: kg, sex: inputs.sex })
  const weight = chosen ? chosen.value : kg && { kind: 'actual' as const, kg, actualKg: kg }
  return { ok: true, value: { height: cm, weight, area } }
}
