import { buildBlankOrder } from '../../documents/buildBlankOrder.ts'
import type { Policy } from '../../order/policy.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Tick } from './Blank.tsx'
import { BlankLines } from './BlankLines.tsx'
import { BlankIdentity, BlankPatient } from './BlankPatient.tsx'
import { DoseTables } from './DoseTables.tsx'
import { LibrarySheet } from './LibrarySheet.tsx'
import { orderSigners } from './orderSigners.ts'

interface PrintedBlankOrderProps {
  readonly regimen: Regimen
  readonly policy: Policy
  readonly wording: LaterWording
  /** Where it stands in a pack; null by itself. */
  readonly sheet: number | null
}

/** An order of one regimen to be completed by hand on a day without computers. */
export function PrintedBlankOrder({ regimen, policy, wording, sheet }: PrintedBlankOrderProps) {
  const { blankOrder } = wording
  const order = buildBlankOrder(regimen, policy)
  const title =
    sheet === null ? blankOrder.title : [blankOrder.pack.sheet(sheet), blankOrder.title].join(wording.paper.joinParts)
  return (
    <LibrarySheet
      regimen={regimen}
      wording={wording}
      title={title}
      reason={blankOrder.notAnOrder}
      head={<BlankIdentity wording={wording} />}
      signers={orderSigners(wording)}
    >
      <BlankPatient policy={policy} wording={wording} />
      <Choices regimen={regimen} wording={wording} />
      <BlankLines lines={order.lines} regimen={regimen} wording={wording} />
      <DoseTables order={order} wording={wording} />
      {policy.rounding !== 'increment' && (
        <p>{blankOrder.atPolicy(wording.settings.policy(policy.rounding, policy.wholeVialsPercent))}</p>
      )}
    </LibrarySheet>
  )
}

/** Every choice with a box for each option. What the screen takes unasked is named, and is no decision here until ticked. */
function Choices({ regimen, wording }: Pick<PrintedBlankOrderProps, 'regimen' | 'wording'>) {
  if (regimen.choices.length === 0) return null
  return (
    <section>
      <h2>{wording.blankOrder.choices}</h2>
      {regimen.choices.map(({ id, question, options, defaultOption }) => (
        <div key={id} className="blankChoice">
          <p>
            <b>{wording.text(question)}</b>
          </p>
          {options.map((option) => (
            <Tick key={option.id}>
              {wording.text(option.label)}
              {option.id === defaultOption && ` ${wording.regimenCard.bare(wording.blankOrder.proposed)}`}
            </Tick>
          ))}
        </div>
      ))}
    </section>
  )
}
