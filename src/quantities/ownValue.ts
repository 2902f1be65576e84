/** What stands under a key of the object's own: an entry named `toString` or `constructor` is nobody's inheritance. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
