import { resultText, sharedSource, sourceText, subjectText } from '../../components/criterionText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import type { WordedRow } from '../../documents/buildCriteriaSheet.ts'
import type { Edit } from '../../order/edit.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import styles from './Clinical.module.css'
import { ResultWord } from './ResultWord.tsx'

interface Props {
  readonly title: string
  readonly rows: readonly WordedRow[]
  readonly regimen: Regimen
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>
  readonly edit: (edit: Edit) => void
}

/** Conditions in words. Yes means that it is so of the patient, in both groups; not answered is never taken for a no. */
export function CriteriaQuestions({ title, rows, regimen, answers, edit }: Props) {
  const wording = useLaterWording()
  const { criteria: words } = wording.clinical
  if (rows.length === 0) return null
  const shared = sharedSource(rows, regimen, wording)
  return (
    <div role="group" aria-label={title}>
      <h3 className={styles['group']}>
        {title} {shared !== null && <span className="quiet">{shared}</span>}
      </h3>
      <ul className={styles['answers']}>
        {rows.map((row) => {
          const { criterion } = row.subject
          return (
            <li key={row.id}>
              <div className={styles['ask']}>
                <SelectField
                  id={`answer-${criterion}`}
                  label={subjectText(row, wording)}
                  value={answers[criterion] ?? ''}
                  empty={words.answer.notAnswered}
                  options={[
                    { value: 'yes', label: words.answer.yes },
                    { value: 'no', label: words.answer.no },
                  ]}
                  onChange={(value) => {
                    edit({ kind: 'setAnswer', criterion, answer: value === 'yes' || value === 'no' ? value : '' })
                  }}
                />
                {shared === null && <p className="quiet">{sourceText(row, regimen, wording)}</p>}
              </div>
              <ResultWord result={row.result} text={resultText(row, wording)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
