import { fileRefusal, type FileRefusal, LARGEST_BYTES } from '../../order/readJsonText.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { readTextFile } from '../readTextFile.ts'
import type { OrderFault } from './placedFault.ts'

/**
 * An order from a file of this device: whole, or refused at its first fault. What checks it loads only now.
 * @param regimens the library's: an order for one that is not here would show no dose and not say why
 */
export async function readOrder(
  file: File,
  regimens: readonly { readonly id: string }[],
): Promise<{ readonly ok: true; readonly order: TypedOrder } | FileRefusal<OrderFault>> {
  const text = await readTextFile(file, LARGEST_BYTES)
  if (!text.ok) return text
  const reader = await import('../../order/readOrderFile.ts').catch(() => null)
  if (reader === null) return fileRefusal([], 'notLoaded')
  const read = reader.readOrderFile(text.text)
  if (!read.ok) return read
  const { regimen } = read.order
  const isKnown = regimen === null || regimens.some(({ id }) => id === regimen.id)
  return isKnown ? read : fileRefusal(['regimen', 'id'], 'regimenUnknown')
}
