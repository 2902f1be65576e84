import type { Catalogue } from '../../catalogue.ts'
import type { renal as english } from '../../en/later/renal.ts'

export const renal: Catalogue<typeof english> = {
  formulas: {
    cockcroftGault: 'Cockcroft-Gault 1976',
    ckdEpi2021: 'CKD-EPI 2021（不含种族系数）',
    mdrd: 'MDRD（Levey 2006，不含种族系数）',
    jelliffe: 'Jelliffe 1973',
    wrightJaffe: 'Wright 2001（Jaffe 法肌酐）',
    wrightEnzymatic: 'Wright 2001（酶法肌酐）',
    schwartzBedside: '床旁 Schwartz 2009',
  },
}
