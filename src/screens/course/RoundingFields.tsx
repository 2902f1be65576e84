import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { ROUNDING_POLICIES } from '../../evidence/rounding.ts'
import type { SettingsPartProps } from './settingsPartProps.ts'

const PERCENTS = ['5', '10'] as const

export function RoundingFields({ policy, choose }: SettingsPartProps) {
  const { settings, paperCourse } = useLaterWording()
  const { rounding, wholeVialsPercent } = policy
  const mayFallBack = rounding === 'wholeVials' || rounding === 'doseBands'
  const help = [
    settings.help[rounding],
    ...(mayFallBack ? [settings.fallback] : []),
    settings.printedAs(paperCourse.rounding(rounding, wholeVialsPercent)),
  ]
  return (
    <>
      <SelectField
        id="field-rounding"
        label={settings.rounding}
        help={help.join(' ')}
        wide
        value={rounding}
        options={ROUNDING_POLICIES.map((value) => ({ value, label: settings.option(value) }))}
        onChange={(value) => {
          const next = ROUNDING_POLICIES.find((offered) => offered === value)
          if (next !== undefined) choose({ rounding: next })
        }}
      />
      {rounding === 'wholeVials' && (
        <SelectField
          id="field-wholeVialsPercent"
          label={settings.wholeVialsPercent}
          wide
          value={wholeVialsPercent}
          options={PERCENTS.map((value) => ({ value, label: settings.within(value) }))}
          onChange={(value) => {
            const next = PERCENTS.find((offered) => offered === value)
            if (next !== undefined) choose({ wholeVialsPercent: next })
          }}
        />
      )}
    </>
  )
}
