import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { LANGUAGES } from '../../wording/languages.ts'
import { loadLaterWording } from '../../wording/loadWording.ts'
import type { Language } from '../../wording/wording.ts'
import { useLoaded } from '../useLoaded.ts'
import type { Shown } from '../usePlan.ts'
import { CalendarRow } from './CalendarRow.tsx'
import { FhirRow } from './FhirRow.tsx'
import styles from './Files.module.css'
import { OpenOrder } from './OpenOrder.tsx'
import { OrderRow } from './OrderRow.tsx'
import { PlanRow } from './PlanRow.tsx'
import { planToSave } from './planRowProps.ts'
import { TableRow } from './TableRow.tsx'

interface Props {
  readonly typed: TypedOrder
  readonly shown: Shown | null
  readonly onOpen: (order: TypedOrder) => void
  readonly onClose: () => void
}

/** What leaves the page as a file, and what comes back. */
export function FilesPanel({ typed, shown, onOpen, onClose }: Props) {
  const screen = useLaterWording()
  const { files } = screen
  const [language, setLanguage] = useState<Language>(screen.language)
  const loaded = useLoaded(language, loadLaterWording).value
  const wording = loaded?.language === language ? loaded : screen
  const row = { typed, wording, ...planToSave(shown, files) }
  const { familyName, givenName, identifier, birthDate } = typed.patient
  return (
    <section className={styles['panel']} aria-label={files.title}>
      <div className={styles['head']}>
        <h2>{files.title}</h2>
        <fieldset>
          <legend>{files.language}</legend>
          {LANGUAGES.map((each) => (
            <label key={each.language} lang={each.language}>
              <input
                type="radio"
                name="filesLanguage"
                checked={language === each.language}
                onChange={() => {
                  setLanguage(each.language)
                }}
              />
              {each.name}
            </label>
          ))}
        </fieldset>
        <button type="button" className="button" onClick={onClose}>
          {files.close}
        </button>
      </div>
      <div className={styles['scroll']}>
        {/* what was said of one patient's files is not said of another's */}
        <div key={[familyName, givenName, identifier, birthDate].join('\n')} className={styles['rows']}>
          <OrderRow typed={typed} />
          <OpenOrder onOpen={onOpen} />
          <CalendarRow {...row} />
          <TableRow {...row} />
          <PlanRow {...row} />
          <FhirRow {...row} />
        </div>
      </div>
    </section>
  )
}
