import { oralUnits } from '../dosing/roundToTablets.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { amountText, type Quantity, quantity } from '../quantities/quantity.ts'
import type { DoseRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { BlankOrder, ColumnRounding, DoseColumn, DoseTable, TableCell } from './blankOrder.ts'
import { prescriptionOf, type TableInputs, tableDose } from './tableDose.ts'

/** One dose rule of one line. */
export interface DosedRule {
  readonly rule: DoseRule
  readonly inputs: TableInputs
}

/** m² and kg. A regimen for children too begins lower; a body outside the rows is worked out on the line. */
const AREAS = { from: '1.2', ofChildren: '0.4', to: '2.4', step: '0.1' }
const WEIGHTS = { from: '30', ofChildren: '10', to: '120', step: '10' }
/** Only the first row of a table hangs on it, never a dose. */
const GROWN_UP = 18

/** What each prescribed dose comes to, by the measure it is multiplied by. */
export function buildDoseTables(
  dosed: readonly DosedRule[],
  { population }: Pick<Regimen, 'population'>,
): Pick<BlankOrder, 'byArea' | 'byWeight' | 'fixed'> {
  const isForChildren = population.minimumAge.value < GROWN_UP
  const by = (measure: Measure): readonly DosedRule[] => dosed.filter(({ rule }) => measureOf(rule) === measure)
  return {
    byArea: tableOf(by('area'), rowsOf(AREAS, isForChildren, 'm2')),
    byWeight: tableOf(by('weight'), rowsOf(WEIGHTS, isForChildren, 'kg')),
    fixed: by('nothing')
      .flatMap((each) => columnsOf(each, [null]))
      .reduce(together, []),
  }
}

type Measure = 'area' | 'weight' | 'nothing'

/** null: by two measures at once, by an age or a clearance; such a dose has no table. */
function measureOf(rule: DoseRule): Measure | null {
  switch (rule.kind) {
    case 'perM2':
    case 'perM2Range':
      return 'area'
    case 'perKg':
      return 'weight'
    case 'flat':
      return 'nothing'
    case 'auc':
      return null
    case 'bands': {
      const [own, other] = rule.by === 'bsa' ? (['area', 'perM2'] as const) : (['weight', 'perKg'] as const)
      const isAlone = rule.bands.every(({ dose }) => dose.kind === 'flat' || dose.kind === other)
      return rule.by !== 'age' && isAlone ? own : null
    }
  }
}

function rowsOf<U extends 'm2' | 'kg'>(
  { from, ofChildren, to, step }: typeof AREAS,
  isForChildren: boolean,
  unit: U,
): readonly Quantity<U>[] {
  const rows: Quantity<U>[] = []
  const last = decimal(to)
  for (let at: Decimal = decimal(isForChildren ? ofChildren : from); at.lte(last); at = at.plus(decimal(step)))
    rows.push(quantity(decimalText(at), unit))
  return rows
}

function tableOf(dosed: readonly DosedRule[], rows: DoseTable['rows']): DoseTable | null {
  if (dosed.length === 0) return null
  return { rows, columns: dosed.flatMap((each) => columnsOf(each, rows)).reduce(together, []) }
}

/** One column; of a range a person chooses within, one for each end. */
function columnsOf(
  { rule, inputs }: DosedRule,
  rows: readonly (Quantity<'m2' | 'kg'> | null)[],
): readonly DoseColumn[] {
  const prescribed = prescriptionOf(rule, inputs)
  if (prescribed === null) return []
  const column = { drug: inputs.drug, items: [inputs.item.id], rounding: roundingOf(rule, inputs) }
  if (prescribed.kind !== 'range') {
    const cells = rows.map((row) => tableDose(rule, inputs, row, null))
    return [{ ...column, prescribed: prescribed.kind === 'amount' ? prescribed.dose : null, rangeEnd: null, cells }]
  }
  return (['min', 'max'] as const).map((rangeEnd) => {
    const chosen = prescribed[rangeEnd]
    return { ...column, prescribed: chosen, rangeEnd, cells: rows.map((row) => tableDose(rule, inputs, row, chosen)) }
  })
}

/** By what the dose of a rule is rounded: as the engine would, by increment. */
export function roundingOf(rule: DoseRule, { item, drug, policy }: TableInputs): ColumnRounding {
  const oral = oralUnits(item, drug)
  if (oral) return { kind: 'units', ...oral }
  const own = ownValue(policy.increments, drug.id)
  const bands = own ?? drug.rounding
  if (bands) return { kind: 'increments', bands, origin: own ? 'local' : 'proposed' }
  const isFlat = rule.kind === 'flat' || (rule.kind === 'bands' && rule.bands.every(({ dose }) => dose.kind === 'flat'))
  return { kind: isFlat ? 'asPublished' : 'none' }
}

/** Columns of one drug that are the same to the last cell are one. */
function together(columns: readonly DoseColumn[], next: DoseColumn): readonly DoseColumn[] {
  const key = keyOf(next)
  const at = columns.findIndex((each) => keyOf(each) === key)
  if (at === -1) return [...columns, next]
  return columns.map((each, index) =>
    index === at ? { ...each, items: [...new Set([...each.items, ...next.items])] } : each,
  )
}

function keyOf({ drug, prescribed, rangeEnd, rounding, cells }: DoseColumn): string {
  const amount = prescribed && [amountText(prescribed), prescribed.unit]
  return canonicalJson([drug.id, amount, rangeEnd, rounding, cells.map(cellKey)])
}

function cellKey(cell: TableCell): string {
  return cell.ok ? `${amountText(cell.dose)} ${String(cell.isCapped)}` : cell.refusal.code
}
