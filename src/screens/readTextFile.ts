import { type FileRefusal, fileRefusal } from '../order/readJsonText.ts'

export type TextFileFault = 'tooLarge' | 'notRead' | 'notUtf8'
type TextFileReading = { readonly ok: true; readonly text: string } | FileRefusal<TextFileFault>

/**
 * The text of a file of this device. One that is too large is refused before it is read; one in another encoding too,
 * because it would still parse, with names nobody wrote.
 */
export async function readTextFile(file: File, mostBytes: number): Promise<TextFileReading> {
  if (file.size > mostBytes) return fileRefusal([], 'tooLarge')
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return fileRefusal([], 'notRead') // moved, or not ours to read
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return fileRefusal([], 'notUtf8')
  }
}
