import { useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { ANALYTES } from '../../evidence/labs.ts'
import type { Edit } from '../../order/edit.ts'
import { parseDateText } from '../../order/parseDateText.ts'
import type { TypedCourse } from '../../order/typedCourse.ts'
import styles from './Clinical.module.css'
import { labFieldState } from './labFieldState.ts'

interface Props {
  readonly labs: TypedCourse['labs']
  readonly edit: (edit: Edit) => void
}

/** One draw of blood has one date: given to every value that has none. A date that stands is never written over. */
export function DateForAll({ labs, edit }: Props) {
  const wording = useLaterWording()
  const { labs: words } = wording.clinical
  const [date, setDate] = useState('')
  const entry = parseDateText(date)
  const undated = ANALYTES.flatMap((analyte) => {
    const lab = labs[analyte]
    return lab !== undefined && lab.value.trim() !== '' && lab.measuredOn.trim() === '' ? [{ analyte, lab }] : []
  })
  const isIdle = entry.state !== 'entered' || undated.length === 0
  return (
    <div className={styles['dateForAll']}>
      <DateField
        id="lab-date-for-all"
        label={words.dateForAll}
        value={date}
        onChange={setDate}
        {...labFieldState(entry, wording, { typed: date })}
      />
      <button
        type="button"
        className="button"
        aria-disabled={isIdle}
        onClick={() => {
          if (isIdle) return
          for (const { analyte, lab } of undated) edit({ kind: 'setLab', analyte, lab: { ...lab, measuredOn: date } })
        }}
      >
        {words.useDate(undated.length)}
      </button>
    </div>
  )
}
