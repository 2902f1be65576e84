/** What is wrong with a data file, and exactly where. */
export interface Fault {
  /** Number of the cross-check (see crossChecks.ts). */
  readonly check: number
  /** `items[1].start[0].at.item` */
  readonly path: string
  /** For whoever writes the file; not shown to a pharmacist. */
  readonly message: string
}

/** A fault of an item that each of its options repeats is one fault. */
export function onlyOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()]
}

export interface Node {
  readonly path: string
  readonly value: Readonly<Record<string, unknown>>
}

/** Every object in a file with its path, outermost first. */
export function everyObject(value: unknown, path = ''): Node[] {
  if (Array.isArray(value)) return value.flatMap((element, index) => everyObject(element, `${path}[${String(index)}]`))
  if (!isObject(value)) return []
  const members = Object.entries(value)
  return [
    { path, value },
    ...members.flatMap(([key, member]) => everyObject(member, path === '' ? key : `${path}.${key}`)),
  ]
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
