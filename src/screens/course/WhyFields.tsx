import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { CHANGE_REASONS, isToxicity } from '../../evidence/changeReason.ts'
import type { ChangeField } from '../../evidence/courseRefusal.ts'
import type { TypedChange } from '../../order/typedCourse.ts'

const GRADES = [1, 2, 3, 4] as const // 5 is death

interface Props {
  readonly id: string
  readonly draft: TypedChange
  /** Fields that were missing or wrong when the act was tried. */
  readonly faults: readonly ChangeField[]
  readonly onDraft: (change: Pick<TypedChange, 'reason' | 'grade' | 'date' | 'note'>) => void
}

/** Why and when: a coded reason, a grade where there is a toxicity, the date it was decided. */
export function WhyFields({ id, draft, faults, onDraft }: Props) {
  const { changes, reasons } = useLaterWording()
  const { reason, grade, date, note } = draft
  const fault = (field: ChangeField) => (faults.includes(field) ? changes.needed[field] : null)
  const known = CHANGE_REASONS.find((code) => code === reason)
  return (
    <>
      <SelectField
        id={`${id}-reason`}
        label={changes.field('reason')}
        wide
        value={reason}
        empty={changes.choose}
        options={CHANGE_REASONS.map((code) => ({ value: code, label: changes.option(reasons[code]) }))}
        fault={fault('reason')}
        onChange={(value) => {
          const next = CHANGE_REASONS.find((code) => code === value) ?? ''
          onDraft({ reason: next, grade: next !== '' && isToxicity(next) ? grade : '', date, note })
        }}
      />
      {known !== undefined && isToxicity(known) && (
        <SelectField
          id={`${id}-grade`}
          label={changes.field('grade')}
          value={grade}
          empty={changes.noGrade}
          options={GRADES.map((each) => ({ value: String(each), label: changes.gradeOf(each) }))}
          fault={fault('grade')}
          onChange={(text) => {
            onDraft({ reason, grade: text, date, note })
          }}
        />
      )}
      <DateField
        id={`${id}-date`}
        label={changes.field('date')}
        value={date}
        fault={fault('date')}
        onChange={(text) => {
          onDraft({ reason, grade, date: text, note })
        }}
      />
      <TextField
        id={`${id}-note`}
        label={changes.field('note')}
        wide
        help={reason === 'other' || reason === 'otherToxicity' ? changes.noteHelp : null}
        value={note}
        fault={fault('note')}
        onChange={(text) => {
          onDraft({ reason, grade, date, note: text })
        }}
      />
    </>
  )
}
