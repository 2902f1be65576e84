import type { Part, Preparation } from '../../src/dosing/preparation/preparation.ts'
import type { Decimal } from '../../src/quantities/decimal.ts'
import type { Expected } from './caseExpected.ts'
import { vialsText } from './vialsText.ts'
import { type Same, sameNumber } from './sameness.ts'

type Wanted = NonNullable<Expected['preparations']>[number]
const PARTS = ['stock', 'vials', 'drawn', 'container', 'diluent', 'bag', 'concentration', 'delivery', 'expiry'] as const

/** One preparation against what was worked out by hand. */
export function checkPreparation(got: Preparation, want: Wanted, same: Same): void {
  const name = (what: string): string => `${want.id} ${what}`
  const number = <T>(what: string, part: Part<T>, of: (value: T) => Decimal | null, wanted: string | undefined): void =>
    sameNumber(name(what), part.ok ? of(part.value) : null, wanted, same)
  const text = <T>(what: string, part: Part<T>, of: (value: T) => string, wanted: string | undefined): void => {
    if (wanted !== undefined) same(name(what), part.ok ? of(part.value) : part.refusal.code, wanted)
  }
  number('concentration', got.stock, ({ concentration }) => concentration, want.concentration)
  text('vials', got.vials, ({ vials }) => vialsText(vials), want.vials?.join(', '))
  number('waste', got.vials, ({ waste }) => waste, want.waste)
  text('waste in percent', got.vials, ({ wastePercent }) => wastePercent, want.wastePercent)
  number('exact volume', got.drawn, ({ exact }) => exact, want.exactMl)
  number('drawn volume', got.drawn, ({ drawn }) => drawn, want.drawnMl)
  number('delivers', got.drawn, ({ delivers }) => delivers, want.delivers)
  text('difference', got.drawn, ({ differencePercent }) => differencePercent, want.differencePercent)
  text('container', got.container, (container) => container, want.container)
  text('diluent', got.diluent, ({ diluent }) => diluent, want.diluent)
  number('bag', got.bag, ({ bagMl }) => bagMl, want.bagMl)
  number('removed', got.bag, ({ removedMl }) => removedMl, want.removedMl)
  number('final volume', got.bag, ({ finalMl }) => finalMl, want.finalMl)
  number('final concentration', got.concentration, ({ value }) => value, want.finalConcentration)
  text('window', got.concentration, ({ state }) => state, want.window)
  number('rate', got.delivery, (given) => (given.kind === 'rate' ? given.mlPerHour : null), want.mlPerHour)
  text('push', got.delivery, ({ kind }) => kind, want.push && 'push')
  text('use within', got.expiry, ({ hours }) => hours, want.hours)
  for (const part of PARTS) {
    const refused = want.refused?.[part]
    const own = got[part]
    if (refused !== undefined) same(name(`${part} refused`), own.ok ? 'nothing' : own.refusal.code, refused)
  }
}
