import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'

/** The question of a choice with one of its options: `How is it given? Once daily`. */
export function optionText(
  { choice, option }: { readonly choice: string; readonly option: string },
  regimen: Regimen,
  wording: LaterWording,
): string {
  const asked = regimen.choices.find(({ id }) => id === choice)
  const label = asked?.options.find(({ id }) => id === option)?.label
  return wording.regimenPage.whenOption(
    asked ? wording.text(asked.question) : choice,
    label ? wording.text(label) : option,
  )
}
