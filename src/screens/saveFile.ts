/** Hands a person a file to keep: made on the page, never sent. The name carries nothing of a patient. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

export const JSON_TYPE = 'application/json'

/** A value as indented JSON. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
