import { type CodeFault, type PrintedPlan, readPlanCode } from '../../exports/planCode/readPlanCode.ts'
import { type Verified, verifyPrinted } from '../../exports/planCode/verifyPrinted.ts'
import type { LibraryIndex } from '../../library/libraryIndex.ts'
import { loadRegimen } from '../../library/loadLibrary.ts'

/** Why a page cannot be checked. */
export type PageFault =
  | CodeFault
  | { readonly fault: 'regimenUnknown'; readonly regimen: string }
  /** The regimen is not on the device and cannot be fetched, or is not what its hash says. */
  | { readonly fault: 'notReachable' }

export type CheckedPage =
  | { readonly ok: true; readonly printed: PrintedPlan; readonly verified: Verified }
  | ({ readonly ok: false } & PageFault)

/**
 * A code as typed or scanned, held against the regimen as the library has it.
 * @param placeholder stands where a name or a reason is needed that a code does not hold
 */
export async function checkCode(text: string, library: LibraryIndex, placeholder: string): Promise<CheckedPage> {
  const { policy: shipped, regimens } = library
  const read = readPlanCode(text, shipped, placeholder)
  if (!read.ok) return read
  const { printed } = read
  const id = printed.order.regimen?.id ?? ''
  if (!regimens.some((each) => each.id === id)) return { ok: false, fault: 'regimenUnknown', regimen: id }
  const [regimen, { recheckPlan }] = await Promise.all([
    loadRegimen(id).catch(() => null),
    import('../../exports/recheckPlan.ts'),
  ])
  if (regimen === null) return { ok: false, fault: 'notReachable' }
  const verified = verifyPrinted(printed, { regimen, shipped, placeholder, recheckPlan, build: __APP_BUILD__ })
  return { ok: true, printed, verified }
}
