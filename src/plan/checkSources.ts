import type { Finding } from '../evidence/finding.ts'
import type { Aspect } from '../evidence/noteDetail.ts'
import type { Mark } from '../evidence/source.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { amountOf } from '../regimen/amountOf.ts'
import type { Item } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import { confirm, note } from './makeFinding.ts'

const HASH_SHOWN = 12

interface MarkedValue {
  readonly subject: string
  readonly aspect: Aspect
  readonly mark: Mark
}

/**
 * What the regimen file infers or its source leaves open: each a note, all of them one confirmation per order until a
 * hospital has approved the regimen, so that a usual order asks a person once and not twenty times.
 */
export function checkSources({ order, regimen }: Checked): readonly Finding[] {
  const values = [...itemValues(regimen, order.choices), ...courseValues(regimen)]
  const inferred = values.filter(({ mark }) => mark === 'inferred')
  const absent = values.filter(({ mark }) => mark === 'absent')
  return [
    confirm(
      {
        code: 'regimenNotApproved',
        regimen: regimen.id,
        version: regimen.version,
        hash: regimen.hash.slice(0, HASH_SHOWN),
        answers: canonicalJson(doseAnswers(regimen, order.choices)),
        inferred: inferred.length,
        absent: absent.length,
      },
      'acknowledgement',
    ),
    ...inferred.map(({ subject, aspect }) => note({ code: 'inferredValue', subject, aspect })),
    ...absent.map(({ subject, aspect }) => note({ code: 'absentValue', subject, aspect })),
    ...regimen.notStated.map((_, index) => note({ code: 'notStated', index })),
  ]
}

/** What was approved is this content of the file with these answers; a choice about time alone does not change it. */
function doseAnswers(regimen: Regimen, choices: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const deciding = regimen.choices.filter(({ affects }) => affects !== 'time')
  return Object.fromEntries(deciding.map(({ id }) => [id, ownValue(choices, id) ?? '']))
}

function itemValues(regimen: Regimen, choices: Readonly<Record<string, string>>): MarkedValue[] {
  return regimen.items.flatMap((item) => {
    const resolution = resolveItem(item, choices)
    const line = resolution.ok ? resolution.item : item
    const basis = line.drug ? regimen.drugs[line.drug]?.doseBasis : undefined
    return [
      ...value(item.id, 'dose', doseMark(line)),
      ...value(item.id, 'doseBasis', basis?.mark),
      ...value(item.id, 'days', line.days.mark),
      ...value(item.id, 'timesPerDay', line.timesPerDay?.mark),
      ...value(item.id, 'interval', line.intervalHours?.mark),
      ...value(item.id, 'route', line.route?.mark),
      ...value(item.id, 'duration', durationMark(line)),
      ...value(item.id, 'start', startMark(item)),
    ]
  })
}

function value(subject: string, aspect: Aspect, mark: Mark | undefined): MarkedValue[] {
  return mark ? [{ subject, aspect, mark }] : []
}

function doseMark({ dose }: Item): Mark | undefined {
  return dose && amountOf(dose)?.mark
}

function durationMark({ duration }: Item): Mark | undefined {
  switch (duration?.kind) {
    case undefined:
      return undefined
    case 'push':
      return duration.mark.mark
    case 'over':
      return duration.minutes.mark
    case 'asked':
    case 'notStated':
      return 'absent'
  }
}

/** The hour of the day is the hospital's; what a source may leave open is where one drug stands against another. */
function startMark({ start }: Item): Mark | undefined {
  const marks = start.filter(({ at }) => at.kind !== 'anchor').map(({ mark }) => mark.mark)
  const worstFirst: readonly Mark[] = ['absent', 'inferred', 'local', 'stated']
  return worstFirst.find((mark) => marks.includes(mark))
}

/** A criterion the source does not have leaves nothing open; one that was read into it does. */
function inferredOnly(mark: Mark): Mark | undefined {
  return mark === 'inferred' ? mark : undefined
}

function courseValues({ course, population, assessments }: Regimen): MarkedValue[] {
  return [
    ...value('population', 'minimumAge', population.minimumAge.mark),
    ...value('population', 'age', inferredOnly(population.age.mark)),
    ...value('population', 'ecog', inferredOnly(population.ecogMax.mark)),
    ...value('population', 'lvef', inferredOnly(population.lvefMin.mark)),
    ...value('population', 'exclusions', population.exclusions.find(({ text }) => text.mark === 'inferred')?.text.mark),
    ...assessments.flatMap(({ id, mark }) => value(`assessment:${id}`, 'assessment', inferredOnly(mark.mark))),
    ...value('course', 'cycles', course.cycles.mark),
    ...value('course', 'cycleLength', course.cycleLength.mark),
    ...assessments.flatMap(({ id, anchor }) => value(`assessment:${id}`, 'anchor', anchor?.mark)),
  ]
}
