import { unitTexts } from '../formats/unitTexts.ts'

/** mcg and the whole word units: a µ and a U have been read as m and 0, a thousandfold and a tenfold overdose. */
export const { unitName, withDoseUnit, doseText, quantityText } = unitTexts(
  {
    mcg: 'mcg',
    'mcg/m2': 'mcg/m²',
    'mcg/kg': 'mcg/kg',
    units: 'units',
    'units/m2': 'units/m²',
    'units/kg': 'units/kg',
  },
  { units: 'unit', 'units/m2': 'unit/m²', 'units/kg': 'unit/kg' },
)
