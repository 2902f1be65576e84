import { useState } from 'react'
import { flushSync } from 'react-dom'
import { goToPlace } from '../../components/goToPlace.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { buildPreparationSheet } from '../../documents/buildPreparationSheet.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan } from '../../plan/plan.ts'
import { useChooseParts } from '../course/useChooseParts.ts'
import { ChooseHere } from './ChooseHere.tsx'
import { needsProducts } from './needsProducts.ts'
import styles from './Preparation.module.css'
import { PreparationCard } from './PreparationCard.tsx'
import { preparedDrugs } from './preparedDrugs.ts'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
  readonly cycle: number
  readonly day: number
}

/** What is drawn up on one day of the cycle, dose by dose; where the hospital has not said what it has, that is chosen here. */
export function PreparationPanel({ plan, typed, edit, cycle, day }: Props) {
  const wording = useLaterWording()
  const { preparation: words } = wording
  const choose = useChooseParts(typed, edit)
  // a choice stays open while a person ticks, though the first tick may settle it
  const [opened, setOpened] = useState<readonly string[]>([])
  const entries = buildPreparationSheet(plan, cycle, day)
  const drugs = preparedDrugs(plan.regimen)
  const date = entries[0]?.administration.time.dayDate ?? null
  const others = (drug: string): readonly string[] => opened.filter((each) => each !== drug)
  return (
    <section className="sheet" id="region-preparation" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>
          {words.ofDay(day)} {date !== null && <span className="quiet">{wording.longDate(date)}</span>}
        </h2>
      </div>
      {entries.length === 0 && <p className={styles['hint']}>{words.none}</p>}
      {entries.map((entry, index) => {
        const { drug } = entry.preparation
        const prepared = drugs.find((each) => each.drug.id === drug)
        const isNeeded = needsProducts(entry.preparation)
        // of a drug given more than once a day, the first dose has the choice
        const first = entries.find(({ preparation }) => preparation.drug === drug) ?? entry
        const isHere = entries.indexOf(first) === index && (isNeeded || opened.includes(drug))
        if (choose === null || prepared === undefined)
          return (
            <PreparationCard key={entry.administration.id} entry={entry} regimen={plan.regimen} onProducts={null} />
          )
        return (
          <PreparationCard
            key={entry.administration.id}
            entry={entry}
            regimen={plan.regimen}
            onProducts={
              isHere
                ? null
                : () => {
                    // drawn before it takes the focus
                    flushSync(() => {
                      setOpened([...others(drug), drug])
                    })
                    goToPlace(`panel-${drug}`)
                  }
            }
          >
            {isHere && (
              <ChooseHere
                id={`panel-${drug}`}
                {...prepared}
                policy={typed.policy.preparation}
                onPolicy={(preparation) => {
                  setOpened([...others(drug), drug])
                  choose({ preparation })
                }}
                onDone={
                  isNeeded
                    ? null
                    : () => {
                        flushSync(() => {
                          setOpened(others(drug))
                        })
                        goToPlace(`change-${first.administration.id}`)
                      }
                }
              />
            )}
          </PreparationCard>
        )
      })}
    </section>
  )
}
