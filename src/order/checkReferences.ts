import type { TypedOrder } from './typedOrder.ts'

/** Where an order contradicts itself: an id twice, a reference to nothing, two answers that cannot both be. */
export type Contradiction = readonly (string | number)[]

/** What an order of any version has. */
type Referring = Pick<TypedOrder, 'regimen'> & {
  readonly measurements: readonly { readonly id: string }[]
  readonly cycles: readonly CycleReference[]
  readonly course?: TypedOrder['course']
}

interface CycleReference {
  readonly number: number
  readonly measurements: string
}

/** Every place where what an order says cannot all be so. */
export function checkReferences(order: Referring): readonly Contradiction[] {
  const { regimen, measurements, cycles, course } = order
  const ids = measurements.map(({ id }) => id)
  return [
    ...repeats(['measurements'], measurements, 'id'),
    ...cycleFaults(['cycles'], cycles, ids),
    ...(course ? courseFaults(course, regimen?.id ?? null, ids) : []),
  ]
}

function courseFaults(course: TypedOrder['course'], regimen: string | null, ids: readonly string[]): Contradiction[] {
  const { changes, records, former, earlier, noEarlier } = course
  const at = ['course']
  return [
    // nobody could say what was changed or given
    ...(regimen === null && changes.length > 0 ? [[...at, 'changes']] : []),
    ...(regimen === null && records.length > 0 ? [[...at, 'records']] : []),
    ...repeats([...at, 'changes'], changes, 'id'),
    ...repeats([...at, 'records'], records, 'administration'),
    ...repeats([...at, 'former'], former, 'regimen'),
    ...former.flatMap((each, index) => {
      const here = [...at, 'former', index]
      return [
        ...(each.regimen === regimen ? [[...here, 'regimen']] : []),
        ...cycleFaults([...here, 'cycles'], each.cycles, ids),
        ...repeats([...here, 'changes'], each.changes, 'id'),
        ...repeats([...here, 'records'], each.records, 'administration'),
      ]
    }),
    ...repeats([...at, 'earlier'], earlier, 'id'),
    ...noEarlier.flatMap((drug, index) =>
      noEarlier.indexOf(drug) !== index || earlier.some((dose) => dose.drug === drug)
        ? [[...at, 'noEarlier', index]]
        : [],
    ),
  ]
}

function cycleFaults(
  path: Contradiction,
  cycles: readonly CycleReference[],
  measurements: readonly string[],
): Contradiction[] {
  const toNothing = cycles.flatMap((cycle, index) =>
    measurements.includes(cycle.measurements) ? [] : [[...path, index, 'measurements']],
  )
  return [...repeats(path, cycles, 'number'), ...toNothing]
}

/** The second and later of those that share a name. */
function repeats<K extends string>(
  path: Contradiction,
  list: readonly { readonly [key in K]: string | number }[],
  key: K,
): Contradiction[] {
  const names = list.map((each) => each[key])
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [[...path, index, key]]))
}
