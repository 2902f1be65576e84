import { useLaterWording } from '../components/laterWordingContext.ts'

interface Props {
  readonly cycle: number
  readonly numbers: readonly number[]
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}

/** One cycle on the calendar, or all of them. */
export function CalendarReach({ cycle, numbers, isWhole, onWhole }: Props) {
  const wording = useLaterWording()
  const { details } = wording
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return (
    <fieldset className="segments end">
      <legend className="unseen">{details.showCycle}</legend>
      <button
        type="button"
        aria-pressed={!isWhole}
        onClick={() => {
          onWhole(false)
        }}
      >
        {details.thisCycle(cycle)}
      </button>
      <button
        type="button"
        aria-pressed={isWhole}
        onClick={() => {
          onWhole(true)
        }}
      >
        {details.allCycles(first, last)}
      </button>
    </fieldset>
  )
}
