import { type CodeFault, type PrintedPlan, readPlanCode } from '../../exports/planCode/readPlanCode.ts'
import { type Verified, verifyPrinted } from '../../exports/planCode/verifyPrinted.ts'
import { LibraryError } from '../../library/libraryError.ts'
import { loadIndex, loadRegimen } from '../../library/loadLibrary.ts'

/** Why a page cannot be checked. */
export type PageFault =
  | CodeFault
  | { readonly fault: 'regimenUnknown'; readonly regimen: string }
  /** The library, or this regimen of it, is not on the device and cannot be fetched, or is not what its hash says. */
  | { readonly fault: 'notReachable' }

export type CheckedPage =
  | { readonly ok: true; readonly printed: PrintedPlan; readonly verified: Verified }
  | ({ readonly ok: false } & PageFault)

/**
 * A code as typed or scanned, held against the regimen as this library has it.
 * @param placeholder stands where a name or a reason is needed that a code does not hold
 */
export async function checkCode(text: string, placeholder: string): Promise<CheckedPage> {
  try {
    const { policy: shipped } = await loadIndex()
    const read = readPlanCode(text, shipped, placeholder)
    if (!read.ok) return read
    const { printed } = read
    const regimen = await loadRegimen(printed.order.regimen?.id ?? '')
    const verified = verifyPrinted(printed, { regimen, shipped, placeholder, build: __APP_BUILD__ })
    return { ok: true, printed, verified }
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'unknown')
      return { ok: false, fault: 'regimenUnknown', regimen: error.subject }
    if (error instanceof LibraryError) return { ok: false, fault: 'notReachable' }
    throw error
  }
}
