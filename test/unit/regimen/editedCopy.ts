/** A copy of a data file with one place changed; `undefined` takes the place out. Paths as in a fault: `items[1].days.value`. */
export function editedCopy<T extends object>(file: T, path: string, value: unknown): T {
  const copy = structuredClone(file)
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.pop()
  let holder: unknown = copy
  for (const key of keys) holder = memberOf(holder, key, path)
  if (last === undefined || typeof holder !== 'object' || holder === null) throw new Error(`no place ${path}`)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return copy
}

/** A misspelt path must fail the test, not make a new place. */
function memberOf(holder: unknown, key: string, path: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) throw new Error(`no place ${path}`)
  return Reflect.get(holder, key)
}
