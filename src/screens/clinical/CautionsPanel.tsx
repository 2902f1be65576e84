import { emeticText, markText } from '../../components/cautionText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { buildCautionSheet, type DrugCautions } from '../../documents/buildCautionSheet.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { drugName } from '../../wording/names.ts'
import panel from '../course/Course.module.css'
import { CautionList } from './CautionList.tsx'
import styles from './Clinical.module.css'

/** What sources warn of, drug by drug: first what applies, then what cannot be told, then what is always to be checked. */
export function CautionsPanel({ plan }: { readonly plan: Plan }) {
  const { cautions: words } = useLaterWording().clinical
  const sheet = buildCautionSheet(plan)
  if (sheet.length === 0) return null
  const count = (state: 'applies' | 'notEntered'): number => sheet.reduce((sum, drug) => sum + drug[state].length, 0)
  return (
    <section className={`sheet ${panel['panel']}`} id="region-cautions" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>{words.title}</h2>
        <b>{words.counts(count('applies'), count('notEntered'))}</b>
        <span className="quiet">{words.notApplied}</span>
      </div>
      {sheet.map((drug) => (
        <OneDrug key={drug.drug} cautions={drug} regimen={plan.regimen} />
      ))}
    </section>
  )
}

interface OneDrugProps {
  readonly cautions: DrugCautions
  readonly regimen: Regimen
}

function OneDrug({ cautions, regimen }: OneDrugProps) {
  const wording = useLaterWording()
  const { cautions: words } = wording.clinical
  const { drug, applies, notEntered, always, notMet } = cautions
  const name = drugName(regimen, drug, wording.language === 'en' ? 'en' : 'zh')
  return (
    <div className={styles['drug']} role="group" aria-label={name}>
      <h3>{name}</h3>
      <CautionList cautions={[...applies, ...notEntered, ...always]} regimen={regimen} />
      {notMet.length > 0 && (
        <details className={styles['folded']}>
          <summary>{words.notMetCount(notMet.length)}</summary>
          <CautionList cautions={notMet} regimen={regimen} />
        </details>
      )}
      <Notes cautions={cautions} regimen={regimen} />
    </div>
  )
}

/** Vomiting by every list that names the drug, extravasation, handling. */
function Notes({ cautions: { drug, notes }, regimen }: OneDrugProps) {
  const wording = useLaterWording()
  const { cautions: words } = wording.clinical
  if (notes === null) return null
  const { emetic, extravasation, handling } = notes
  const source = (marked: Parameters<typeof markText>[0]) => (
    <div className="quiet">{markText(marked, drug, regimen, wording, 'inFull')}</div>
  )
  return (
    <dl className={styles['facts']}>
      {emetic.length > 0 && (
        <div>
          <dt>{words.emetic}</dt>
          <dd>
            {emetic.map((note) => (
              <div key={note.source.value.list.en}>
                {emeticText(note, wording)}
                {source(note.source)}
              </div>
            ))}
          </dd>
        </div>
      )}
      {extravasation !== undefined && (
        <div>
          <dt>{words.extravasation}</dt>
          <dd>
            {words.list(words.extravasationClass[extravasation.value.class], wording.text(extravasation.value.list))}
            {source(extravasation)}
          </dd>
        </div>
      )}
      {handling !== undefined && (
        <div>
          <dt>{words.handling}</dt>
          <dd>
            {wording.text(handling.value)}
            {source(handling)}
          </dd>
        </div>
      )}
    </dl>
  )
}
