import { doseAmount, millilitres } from '../../components/preparationAmounts.ts'
import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { RoutePreparation, StatedVolume } from '../../regimen/preparation.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** `into 100 mL (up to 1,000 mg); 250 mL (above 1,000 mg, up to 2,000 mg) of diluent` */
export function sourceVolumeText(
  { kind, ml }: NonNullable<RoutePreparation['volume']>['value'],
  unit: DoseUnit,
  wording: LaterWording,
): string {
  const { preparationSettings: words, paper } = wording
  return words.sourceVolume[kind](ml.map((volume) => volumeText(volume, unit, wording)).join(paper.joinItems))
}

function volumeText({ ml, above, upTo }: StatedVolume, unit: DoseUnit, wording: LaterWording): string {
  const { forDoses } = wording.preparationSettings
  const volume = millilitres(ml, wording)
  const amount = (dose: string): string => doseAmount(dose, unit, wording)
  if (above === undefined) return upTo === undefined ? volume : forDoses.upTo(volume, amount(upTo))
  return upTo === undefined
    ? forDoses.above(volume, amount(above))
    : forDoses.between(volume, amount(above), amount(upTo))
}
