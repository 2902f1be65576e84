import { vi } from 'vitest'

interface SavedFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Every file the page hands over from now on, in the order it does. */
export function watchSavedFiles(): () => Promise<readonly SavedFile[]> {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) blobs.push(file)
    return 'blob:saved'
  }
  URL.revokeObjectURL = () => undefined
  return () =>
    Promise.all(
      blobs.map(async (blob, index) => ({ name: names[index] ?? '', type: blob.type, text: await blob.text() })),
    )
}
