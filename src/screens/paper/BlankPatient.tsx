import type { Policy } from '../../order/policy.ts'
import { findBsaFormula } from '../../patient/bsa/bsaFormulas.ts'
import { takesNumbers } from '../../wording/formats/bsaEquation.ts'
import { NO_BREAK } from '../../wording/formats/quantityText.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank, WriteIn } from './Blank.tsx'

interface BlankPatientProps {
  readonly policy: Policy
  readonly wording: LaterWording
}

/** Who, on every page of the order: loose pages find each other by it. */
export function BlankIdentity({ wording }: Pick<BlankPatientProps, 'wording'>) {
  const { blankOrder, paper } = wording
  return (
    <div className="blankIdentity">
      <WriteIn label={blankOrder.name} />
      <WriteIn label={paper.identifier} />
      <WriteIn label={paper.born} />
    </div>
  )
}

/** The rest of what an order says of a patient, and the surface worked out with the formula written out. */
export function BlankPatient({ policy, wording }: BlankPatientProps) {
  const { blankOrder, paper } = wording
  return (
    <section className="blankPatient">
      <div className="blankTwo">
        <WriteIn label={paper.allergies} />
        <WriteIn label={blankOrder.diagnosis} />
        <WriteIn label={paper.wardBed} />
        <WriteIn label={blankOrder.cycle} />
        <WriteIn label={`${paper.height} (cm)`} />
        <WriteIn label={blankOrder.measuredOn} />
        <WriteIn label={`${paper.weight} (kg)`} />
        <WriteIn label={blankOrder.measuredOn} />
        <WriteIn label={blankOrder.day1} />
      </div>
      <Area policy={policy} wording={wording} />
    </section>
  )
}

/** The formula of the hospital, with a place for each number where it stands; one with powers keeps its letters. */
function Area({ policy, wording }: BlankPatientProps) {
  const { blankOrder, paper } = wording
  const formula = findBsaFormula(policy.bsaFormula)
  const isSimple = formula !== null && takesNumbers(formula.constants)
  const rules = [
    ...(formula === null ? [blankOrder.formulaUnknown] : isSimple ? [] : [blankOrder.bsaLetters('H', 'W')]),
    blankOrder.bsaUse,
    policy.bsaCap === null ? blankOrder.bsaNoCap : blankOrder.bsaCap(`${wording.number(policy.bsaCap)}${NO_BREAK}m²`),
  ]
  return (
    <>
      <p className="blankLine">
        <b>{formula ? blankOrder.bsaBy(formula.citation) : paper.bsa}</b>{' '}
        {formula && (isSimple ? <Filled constants={formula.constants} /> : <Lettered constants={formula.constants} />)}{' '}
        <span className="paperKeep">
          = <Blank kind="dose" /> m²
        </span>
      </p>
      <p>{rules.join(paper.joinSentences)}</p>
    </>
  )
}

/** `√( ____ cm × ____ kg ÷ 3600)` */
function Filled({ constants }: { readonly constants: string }) {
  return (
    <span className="paperKeep">
      {constants.split(/(?=[HW])|(?<=[HW])/).map((part, index) =>
        part === 'H' || part === 'W' ? (
          <span key={`${String(index)} ${part}`}>
            <Blank kind="short" /> {part === 'H' ? 'cm' : 'kg'}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  )
}

/** A unit beside a power would read as a power of the unit: the numbers stand apart. */
function Lettered({ constants }: { readonly constants: string }) {
  return (
    <>
      <span className="paperKeep">
        H = <Blank kind="short" /> cm,
      </span>{' '}
      <span className="paperKeep">
        W = <Blank kind="short" /> kg:
      </span>{' '}
      <span className="paperKeep">{constants}</span>
    </>
  )
}
