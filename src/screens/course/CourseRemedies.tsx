import { itemName } from '../../components/administrationText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { BlockingFinding } from '../../evidence/finding.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedDelay } from '../../order/typedCourse.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { moveToEarliest } from '../../plan/earliestStart.ts'
import type { Plan } from '../../plan/plan.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { clockText } from '../../quantities/civilTime.ts'
import { momentFromText } from '../../wording/formats/moment.ts'
import type { Rechecked } from '../../exports/recheckPlan.ts'
import { JSON_TYPE, jsonText, saveFile } from '../saveFile.ts'
import { focusRegion } from '../focusRegion.ts'
import { nextChangeId } from './actFormProps.ts'

interface Props {
  readonly finding: BlockingFinding
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly today: CivilDate
  readonly edit: (edit: Edit) => void
  readonly onOpen: (administration: string) => void
  readonly rechecked: Rechecked | null
}

/** What resolves a finding of the course: keep or recalculate, move to the earliest time, open the dose to change it. */
export function CourseRemedies({ finding, plan, typed, today, edit, onOpen, rechecked }: Props) {
  const wording = useLaterWording()
  const { changes, measurements } = wording
  if (finding.code === 'enginesDiffer' && rechecked !== null) {
    const { report } = rechecked
    return (
      <Remedy
        label={wording.details.saveDifference}
        onPress={() => {
          saveFile('dosewright-difference.json', JSON_TYPE, jsonText(report()))
        }}
      />
    )
  }
  if (finding.code === 'noDose' && finding.refusal.code === 'bodyChanged') {
    const { cycle } = finding.refusal
    return (
      <>
        <Remedy
          label={measurements.keep}
          onPress={() => {
            edit({ kind: 'setDosing', cycle, dosing: 'keep' })
          }}
        />
        <Remedy
          label={measurements.recalculate}
          onPress={() => {
            edit({ kind: 'setDosing', cycle, dosing: 'recalculate' })
          }}
        />
      </>
    )
  }
  if ((finding.code === 'noDose' || finding.code === 'entryInvalid') && finding.refusal.code === 'changeUnclear') {
    const id = finding.refusal.change
    return (
      <Remedy
        label={changes.remove}
        onPress={() => {
          edit({ kind: 'removeChange', id })
        }}
      />
    )
  }
  if (finding.code === 'intervalTooShort') {
    const move = moveToEarliest(finding, plan)
    if (move === null) return null
    const change: TypedDelay = {
      kind: 'delay',
      id: nextChangeId(typed),
      item: move.item,
      at: move.at,
      scope: 'day',
      to: move.to,
      time: move.time,
      reason: 'interval',
      grade: '',
      date: today,
      note: '',
    }
    return (
      <Remedy
        label={changes.moveTo(itemName(move.item, plan.regimen, wording), when(`${move.to}T${move.time}`))}
        onPress={() => {
          edit({ kind: 'setChange', change })
        }}
      />
    )
  }
  const dose = doseOf(finding, plan)
  if (dose === null) return null
  return (
    <Remedy
      label={changes.change}
      onPress={() => {
        onOpen(dose)
        focusRegion('region-working')
      }}
    />
  )

  function when(text: string): string {
    const moment = momentFromText(text)
    return moment === null ? text : `${wording.shortDate(moment.date)} ${clockText(moment.minutes)}`
  }
}

/** The first administration a carried, ended or excessive change is about. */
function doseOf(finding: BlockingFinding, plan: Plan): string | null {
  if (finding.code !== 'changeCarried' && finding.code !== 'changeEnded' && finding.code !== 'doseAboveStandard')
    return null
  const cycle = plan.cycles.find(({ number }) => number === finding.cycle)
  return cycle?.administrations.find(({ item }) => item === finding.item)?.id ?? null
}

function Remedy({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      {label}
    </button>
  )
}
