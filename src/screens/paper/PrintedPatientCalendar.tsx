import { buildPatientCalendar } from '../../documents/buildPatientCalendar.ts'
import { useHospitalPhoneStore } from '../../state/hospitalPhoneStore.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { PatientAround } from './PatientAround.tsx'
import { PatientCalls } from './PatientCalls.tsx'
import { PatientDayList } from './PatientDayList.tsx'
import { PatientDiary } from './PatientDiary.tsx'
import { PatientHome } from './PatientHome.tsx'
import { PatientLater } from './PatientLater.tsx'
import { PatientMonthTable } from './PatientMonthTable.tsx'
import { draftBanner } from './paperBanners.ts'
import './patientCalendar.css'

/**
 * The calendar a patient takes home: the months at a glance, then what happens on each day, then a diary. Neither the
 * regimen nor the disease is named: it lies on a kitchen table.
 */
export function PrintedPatientCalendar({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { patientCalendar: words, paper } = wording
  const phone = useHospitalPhoneStore((kept) => kept.phone)
  const calendar = buildPatientCalendar(plan, cycleNumber)
  const help = phone === '' ? [] : [words.helpShort(phone)]
  const frame = {
    plan,
    wording,
    subtitle: [words.cycle(cycleNumber), ...help].join(paper.joinParts),
    banners: draftBanner(plan, findings, status, wording),
    signers: [],
  }
  return (
    <div className="paperPatient">
      {calendar.months.map((month) => (
        <PageFrame key={`${month.year}-${month.month}`} {...frame} title={words.title}>
          <PatientMonthTable month={month} phone={phone} wording={wording} />
        </PageFrame>
      ))}
      <PageFrame {...frame} title={words.title}>
        <PatientCalls phone={phone} wording={wording} />
        <PatientDayList calendar={calendar} ward={plan.patient.ward} wording={wording} />
        <PatientHome runs={calendar.home} wording={wording} />
        <PatientAround calendar={calendar} wording={wording} />
        <PatientLater later={calendar.later} wording={wording} />
      </PageFrame>
      {calendar.diary.length > 0 && (
        <PageFrame {...frame} title={words.diaryTitle}>
          <PatientDiary diary={calendar.diary} wording={wording} />
        </PageFrame>
      )}
    </div>
  )
}
