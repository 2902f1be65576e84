import type { HospitalFileFault, HospitalFileReading } from '../../order/readHospitalFile.ts'
import { type FileRefusal, fileRefusal, LARGEST_BYTES } from '../../order/readJsonText.ts'

export type ChosenFileFault = HospitalFileFault | 'notRead' | 'notLoaded'
type ChosenFileReading = Extract<HospitalFileReading, { readonly ok: true }> | FileRefusal<ChosenFileFault>

/** A hospital's file from the device, checked whole. What checks it loads only now: few ever choose one. */
export async function readChosenFile(file: File): Promise<ChosenFileReading> {
  if (file.size > LARGEST_BYTES) return fileRefusal([], 'tooLarge')
  let text: string
  try {
    text = await file.text()
  } catch {
    return fileRefusal([], 'notRead') // moved, or not ours to read
  }
  try {
    const { readHospitalFile } = await import('../../order/readHospitalFile.ts')
    return readHospitalFile(text)
  } catch {
    return fileRefusal([], 'notLoaded')
  }
}
