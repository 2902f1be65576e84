import { CHANGE_REASONS, isToxicity } from '../../src/evidence/changeReason.ts'
import type { TypedChange, TypedCourse, TypedRecord } from '../../src/order/typedCourse.ts'
import type { TypedCycle } from '../../src/order/typedCycle.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import type { Chance } from './chance.ts'
import { dateText } from './dateText.ts'
import type { Line } from './line.ts'

type Part = Pick<TypedCourse, 'changes' | 'records'>

/** Up to three changes, or four on top of each other in one cycle, and records of doses that the regimen has, now and then of one it has not. */
export function randomCourse(
  regimen: Regimen,
  lines: readonly Line[],
  cycles: readonly TypedCycle[],
  current: number,
  chance: Chance,
): Part {
  const changes = chance.oneIn(8)
    ? randomMoves(lines, cycles, current, chance)
    : Array.from({ length: chance.oneIn(2) ? 0 : chance.whole(1, 3) }, (_, index) =>
        randomChange(`change${index + 1}`, lines, cycles, current, chance),
      )
  const records = Array.from({ length: chance.oneIn(3) ? chance.whole(1, 4) : 0 }, () =>
    randomRecord(regimen, lines, cycles, current, chance),
  )
  const apart = new Map(records.map((record) => [record.administration, record]))
  return { changes, records: [...apart.values()] }
}

/** Moves on top of each other: of day 1 and of days before it, of one item, of the cycle; now and then one left out again. */
function randomMoves(
  lines: readonly Line[],
  cycles: readonly TypedCycle[],
  current: number,
  chance: Chance,
): readonly TypedChange[] {
  const cycle = chance.whole(1, current + 1)
  const days = [1, ...lines.flatMap(({ days: own }) => own.value.filter((day) => day < 4))]
  return Array.from({ length: chance.whole(2, 4) }, (_, index): TypedChange => {
    const item = chance.pick(lines).id
    const at = { cycle, day: chance.pick(days), dose: 1 }
    const base = {
      id: `move${index + 1}`,
      at,
      reason: 'holiday',
      grade: '',
      date: '2026-11-24',
      note: 'agreed',
    } as const
    if (chance.oneIn(5)) return { ...base, kind: 'omit', item, scope: 'administration' }
    const ofItem = chance.oneIn(3)
    const scope = ofItem ? 'day' : chance.pick(['day', 'following', 'cycle'] as const)
    const time = ofItem ? chance.pick(['', '14:00']) : ''
    return { ...base, kind: 'delay', item: ofItem ? item : null, scope, to: laterDate(cycles, at, chance), time }
  })
}

function placeIn(line: Line, current: number, chance: Chance) {
  const days = line.days.value
  const isStrange = days.length === 0 || chance.oneIn(30)
  return {
    cycle: chance.whole(1, current + (chance.oneIn(4) ? 1 : 0)),
    day: isStrange ? 9 : chance.pick(days),
    dose: chance.whole(1, line.timesPerDay?.value ?? 1),
  }
}

function randomChange(
  id: string,
  lines: readonly Line[],
  cycles: readonly TypedCycle[],
  current: number,
  chance: Chance,
): TypedChange {
  const line = chance.pick(lines)
  const reason = chance.pick(CHANGE_REASONS)
  const base = {
    id,
    at: placeIn(line, current, chance),
    reason,
    grade: isToxicity(reason) ? chance.pick(['3', '4']) : '',
    date: chance.oneIn(25) ? '' : '2026-11-24',
    note: 'as agreed on the ward',
  }
  const item = line.id
  switch (chance.pick(['modify', 'modify', 'modify', 'omit', 'cease', 'delay'] as const)) {
    case 'modify': {
      const level = line.reductions?.levels?.value
      const as = chance.pick(['percent', 'percent', 'amount', level ? 'level' : 'percent', 'restore'] as const)
      return {
        ...base,
        kind: 'modify',
        item,
        scope: chance.pick(['administration', 'cycle', 'laterCycles']),
        as,
        value:
          as === 'level' && level
            ? chance.pick(level).id
            : as === 'restore'
              ? ''
              : chance.pick(['75', '50', '110', '33,3']),
        basis: as === 'percent' ? chance.pick(['standard', 'previous']) : '',
      }
    }
    case 'omit':
      return { ...base, kind: 'omit', item, scope: chance.pick(['administration', 'cycle']) }
    case 'cease':
      return { ...base, kind: 'cease', item, scope: chance.pick(['drug', 'regimen']) }
    case 'delay':
      return {
        ...base,
        kind: 'delay',
        item: chance.oneIn(2) ? item : null,
        scope: chance.pick(['day', 'following', 'cycle']),
        to: laterDate(cycles, base.at, chance),
        time: chance.pick(['', '14:00', '07:15']),
      }
  }
}

/** A few days after the day the change begins at, as the cycle's own day 1 counts it. */
function laterDate(
  cycles: readonly TypedCycle[],
  { cycle, day }: { readonly cycle: number; readonly day: number },
  chance: Chance,
): string {
  const own = cycles.find(({ number }) => number === cycle)
  const day1 = own?.actualDay1 || own?.plannedDay1 || cycles[0]?.plannedDay1 || '2026-11-23'
  return dateText(Date.parse(`${day1}T00:00:00Z`) / 86_400_000 + day - 1 + chance.whole(0, 4))
}

function randomRecord(
  regimen: Regimen,
  lines: readonly Line[],
  cycles: readonly TypedCycle[],
  current: number,
  chance: Chance,
): TypedRecord {
  const line = chance.pick(lines)
  const { cycle, day, dose } = placeIn(line, current, chance)
  const drug = line.drug ?? Object.keys(regimen.drugs)[0] ?? ''
  return {
    administration: `${line.id}@C${cycle}D${day}#${dose}`,
    drug,
    date: laterDate(cycles, { cycle, day }, chance),
    start: chance.pick(['09:00', '13:20']),
    amount: chance.oneIn(15) ? '' : chance.decimal(1, 400, 1),
    bsa: chance.oneIn(3) ? '' : '1.7523',
    bsaFormula: chance.oneIn(3) ? '' : 'mosteller',
  }
}
