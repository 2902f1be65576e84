import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { PartName } from '../../order/policyParts.ts'

/** What the parts of the hospital's settings are called on this page. */
export function usePartNames(): Readonly<Record<PartName | 'rest', string>> {
  const { settings, support, clinical, preparationSettings } = useLaterWording()
  return {
    rounding: settings.rounding,
    wholeVialsPercent: settings.wholeVialsPercent,
    bandTables: settings.bandTables,
    holidays: settings.holidays,
    support: support.title,
    preparation: preparationSettings.title,
    renal: clinical.renal.settingsTitle,
    recalculate: settings.recalculate,
    daysAhead: settings.startDates,
    daysPast: settings.startDates,
    rest: settings.rest,
  }
}
