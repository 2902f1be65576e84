import { readFolder } from './readSource.ts'

/** Every id, name, title and alias that the files in regimens/ give to a regimen or a drug. */
export function dataNames(): string[] {
  const found = readFolder('regimens', /\.json$/)
    .filter(({ path }) => !path.startsWith('regimens/schema/') && path !== 'regimens/policy.json')
    .flatMap((file) => namesIn(JSON.parse(file.text)))
  return [...new Set(found)].filter((name) => name.trim().length > 1)
}

function namesIn(file: unknown): string[] {
  if (typeof file !== 'object' || file === null) return []
  const { id, name, title, aliases } = file as Readonly<Record<string, unknown>>
  return [id, name, title, aliases].flatMap(textsIn)
}

/** A text, or the texts of an object or list of them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
