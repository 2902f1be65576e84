import type { Measured } from '../evidence/labs.ts'
import type { Marked } from '../evidence/source.ts'
import { decimal } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { stands } from '../quantities/stands.ts'
import type { LabLimit } from '../regimen/caution.ts'
import type { CriteriaInputs } from './criteriaInputs.ts'
import type { CriterionRow } from './criterionRow.ts'
import { criterionValue } from './criterionValue.ts'
import { givenDrugs } from './givenDrugs.ts'
import { heldByCautions } from './heldAgainst.ts'
import { enteredUnit, measuredIn } from './measuredIn.ts'
import { placeOf } from './placeOf.ts'

/** What a disease of the marrow lowers by itself. */
const COUNTS: readonly Measured[] = ['neutrophils', 'platelets', 'haemoglobin', 'whiteCells']

/** Looked at before every treatment: shown also where no document states a limit. */
const ALWAYS: readonly Measured[] = [...COUNTS, 'bilirubin', 'clearance']

/** Limits in numbers: the regimen's own, then those of the labels and trials that the files of its drugs cite. */
export function limitRows(inputs: CriteriaInputs): readonly CriterionRow[] {
  const { population } = inputs.regimen
  const own = population.limits.map((limit) => limitRow(`trial:${limit.value.id}`, { kind: 'regimen' }, limit, inputs))
  const drugs = drugLimitRows(inputs)
  const stated = new Set(own.flatMap(measuredOf))
  const statedAnywhere = new Set([...own, ...drugs].flatMap(measuredOf))
  const cautioned = new Set(heldByCautions(inputs).map(({ of }) => of))
  const open = ALWAYS.filter(
    (of) =>
      // beside a threshold among the cautions, "no limit stated" would be read as none at all
      !cautioned.has(of) &&
      // a limit that is set aside is none: that the regimen itself states none is then said beside it
      (isSetAside(of, inputs) ? !stated.has(of) : !statedAnywhere.has(of)),
  )
  return [...own, ...open.map((of) => noLimitRow(of, inputs)), ...drugs]
}

function drugLimitRows(inputs: CriteriaInputs): readonly CriterionRow[] {
  return [...givenDrugs(inputs.cycles).keys()].flatMap((drug) => {
    const limits = ownValue(inputs.regimen.drugs, drug)?.safety?.limits ?? []
    return limits.map((limit) => {
      const { id, of, origin } = limit.value
      const row = limitRow(`${origin}:${drug}:${id}`, { kind: origin, drug }, limit, inputs)
      return isSetAside(of, inputs) ? { ...row, result: 'setAside' as const } : row
    })
  })
}

function isSetAside(of: Measured, { regimen }: CriteriaInputs): boolean {
  return regimen.population.countsNotABar !== undefined && COUNTS.includes(of)
}

function limitRow(
  id: string,
  origin: CriterionRow['origin'],
  limit: Marked<LabLimit>,
  inputs: CriteriaInputs,
): CriterionRow {
  const { of, must, value, unit } = limit.value
  const known = measuredIn(of, unit, inputs)
  const isWithin = known && stands(known.value, must, decimal(value))
  return {
    id,
    origin,
    subject: { kind: 'lab', of },
    limit: { kind: 'one', must, value, unit },
    value: known && criterionValue(known.value, unit, known.measuredOn, inputs.day1),
    result: isWithin === null ? 'notEntered' : isWithin ? 'within' : 'outside',
    mark: limit.mark,
    place: placeOf(limit),
  }
}

function noLimitRow(of: Measured, inputs: CriteriaInputs): CriterionRow {
  const unit = enteredUnit(of, inputs.order)
  const known = unit && measuredIn(of, unit, inputs)
  return {
    id: `none:${of}`,
    origin: { kind: 'regimen' },
    subject: { kind: 'lab', of },
    limit: null,
    value: unit && known && criterionValue(known.value, unit, known.measuredOn, inputs.day1),
    result: 'noLimitStated',
    mark: 'absent',
    place: null,
  }
}

function measuredOf({ subject }: CriterionRow): readonly Measured[] {
  return subject.kind === 'lab' ? [subject.of] : []
}
