import type { HospitalFileFault, HospitalFileReading } from '../../order/readHospitalFile.ts'
import { type FileRefusal, fileRefusal, LARGEST_BYTES } from '../../order/readJsonText.ts'
import { readTextFile, type TextFileFault } from '../readTextFile.ts'

export type ChosenFileFault = HospitalFileFault | TextFileFault | 'notLoaded'
type ChosenFileReading = Extract<HospitalFileReading, { readonly ok: true }> | FileRefusal<ChosenFileFault>

/** A hospital's file from the device, checked whole. What checks it loads only now: few ever choose one. */
export async function readChosenFile(file: File): Promise<ChosenFileReading> {
  const read = await readTextFile(file, LARGEST_BYTES)
  if (!read.ok) return read
  try {
    const { readHospitalFile } = await import('../../order/readHospitalFile.ts')
    return readHospitalFile(read.text)
  } catch {
    return fileRefusal([], 'notLoaded')
  }
}
