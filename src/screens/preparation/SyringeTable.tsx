import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { readSyringes, setSyringes } from '../../order/editPreparation.ts'
import type { PreparationPolicy, Syringe } from '../../order/policy.ts'
import { MOST_ENTRIES } from '../../order/policyRules.ts'
import { LocalText } from './LocalText.tsx'
import styles from './Preparation.module.css'

interface Props {
  readonly policy: PreparationPolicy
  readonly onPolicy: (policy: PreparationPolicy) => void
}

/** The hospital's syringes. A table that is half typed is not taken: those in force stay, and it says so. */
export function SyringeTable({ policy, onPolicy }: Props) {
  const wording = useLaterWording()
  const { preparationSettings: words } = wording
  const held = policy.syringes
  const [draft, setDraft] = useState({ rows: held, holding: held })
  const rows = draft.holding === held ? draft.rows : held
  const change = (next: readonly Syringe[]): void => {
    const taken = readSyringes(next)
    setDraft({ rows: next, holding: taken ?? held })
    if (taken !== null) onPolicy(setSyringes(policy, taken))
  }
  const set = (row: number, part: Partial<Syringe>): void => {
    change(rows.map((syringe, index) => (index === row ? { ...syringe, ...part } : syringe)))
  }
  const named = (label: string, row: number): string =>
    `${label}${wording.paper.joinParts}${words.syringeNamed(row + 1)}`
  return (
    <fieldset id="preparation-syringes" className={styles['rows']}>
      <legend>{words.syringes}</legend>
      <p className="quiet">{words.syringesHelp}</p>
      {rows.map((syringe, row) => (
        <div key={row} className={styles['row']}>
          {(['capacityMl', 'graduationMl'] as const).map((part) => {
            const label = part === 'capacityMl' ? words.capacity : words.graduation
            return (
              <LocalText
                key={part}
                id={`preparation-syringe-${row}-${part}`}
                label={label}
                hiddenLabel={named(label, row)}
                reads="decimal"
                value={syringe[part]}
                onText={(text) => {
                  set(row, { [part]: text })
                }}
              />
            )
          })}
          <button
            type="button"
            className="button"
            aria-label={words.removeNamed(words.syringeNamed(row + 1))}
            onClick={() => {
              change(rows.filter((_, index) => index !== row))
            }}
          >
            {words.remove}
          </button>
        </div>
      ))}
      {readSyringes(rows) === null && <p className="isStop">{words.syringesFault}</p>}
      {rows.length < MOST_ENTRIES && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change([...rows, { capacityMl: '', graduationMl: '' }])
          }}
        >
          {words.addSyringe}
        </button>
      )}
    </fieldset>
  )
}
