import type { TypedCycle } from '../../src/order/typedCycle.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'

const on = '2026-11-22'
const bodyOf = (id: string, weight: string): TypedOrder['measurements'][number] => ({
  id,
  height: { value: '180', measuredOn: on },
  weight: { value: weight, measuredOn: on },
  bsa: { value: '', reason: '', by: '' },
})

/** Cycle 2 of a man of 180 cm who lost 20 of his 80 kg: √3 m² after 2 m². */
export function twoBodies(dosing: TypedCycle['dosing']): Pick<TypedOrder, 'measurements' | 'cycles' | 'currentCycle'> {
  const cycle = { bsaFormula: '', actualDay1: '', dosing: '' } as const
  return {
    measurements: [bodyOf('m1', '80'), bodyOf('m2', '60')],
    cycles: [
      { ...cycle, number: 1, plannedDay1: '2026-11-02', actualDay1: '2026-11-02', measurements: 'm1' },
      { ...cycle, number: 2, plannedDay1: '2026-11-23', measurements: 'm2', dosing },
    ],
    currentCycle: '2',
  }
}
