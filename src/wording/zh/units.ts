import { unitTexts } from '../formats/unitTexts.ts'

/** 微克 and 单位 in words: a μ and a U have been read as m and 0, a thousandfold and a tenfold overdose. */
export const { unitName, withDoseUnit, doseText, quantityText } = unitTexts(
  {
    mcg: '微克',
    'mcg/m2': '微克/m²',
    'mcg/kg': '微克/kg',
    units: '单位',
    'units/m2': '单位/m²',
    'units/kg': '单位/kg',
  },
  {},
)
