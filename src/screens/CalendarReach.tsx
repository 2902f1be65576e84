import { useWording } from '../components/wordingContext.ts'

interface Props {
  readonly cycle: number
  readonly numbers: readonly number[]
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}

/** One cycle on the calendar, or all of them. */
export function CalendarReach({ cycle, numbers, isWhole, onWhole }: Props) {
  const { plan } = useWording().screen
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return (
    <fieldset className="segments end">
      <legend className="unseen">{plan.showCycle}</legend>
      <button
        type="button"
        aria-pressed={!isWhole}
        onClick={() => {
          onWhole(false)
        }}
      >
        {plan.thisCycle(cycle)}
      </button>
      <button
        type="button"
        aria-pressed={isWhole}
        onClick={() => {
          onWhole(true)
        }}
      >
        {plan.allCycles(first, last)}
      </button>
    </fieldset>
  )
}
