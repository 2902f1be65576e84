import type { BlockingDetail } from '../evidence/finding.ts'

/** The findings there can be before the rules have loaded: their words come with the page. */
export type FirstDetail = Extract<BlockingDetail, { readonly code: 'noDose' | 'rulesLoading' }>
