import type { Drug } from '../drug.ts'
import type { Item } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { everyObject, type Fault, onlyOnce } from './fault.ts'
import { allVariants, type Variant } from './variants.ts'

/** 1: every drug, source, choice, option, anchor and item that is named exists, and every drug that a limit counts. */
export function checkReferences(file: RegimenFile, drugs: readonly Drug[]): Fault[] {
  const names = new Names(file, drugs)
  return [
    ...checkSources(file),
    ...file.choices.flatMap((choice, index) =>
      choice.defaultOption === undefined
        ? []
        : names.option(`choices[${String(index)}].defaultOption`, choice.id, choice.defaultOption),
    ),
    ...file.items.flatMap((item, index) => checkItem(`items[${String(index)}]`, item, names)),
    ...onlyOnce(allVariants(file.items).flatMap((variant) => checkCounted(variant, drugs, names))),
    ...file.totals.flatMap(({ item, when }, index) => [
      ...names.item(`totals[${String(index)}].item`, item),
      ...names.when(`totals[${String(index)}].when`, when),
    ]),
    ...file.counts.flatMap(({ item, when }, index) => [
      ...names.item(`counts[${String(index)}].item`, item),
      ...names.when(`counts[${String(index)}].when`, when),
    ]),
  ]
}

/** 1, for any file: every `source` is a key of the file's own sources. */
export function checkSources(file: { readonly sources: object }): Fault[] {
  return everyObject(file).flatMap(({ path, value }) => {
    const { source } = value
    if (typeof source !== 'string' || !('place' in value) || Object.hasOwn(file.sources, source)) return []
    return [{ check: 1, path: `${path}.source`, message: `no source ${source}` }]
  })
}

function checkItem(path: string, item: Item, names: Names): Fault[] {
  const { byChoice } = item
  return [
    ...names.drug(`${path}.drug`, item.drug),
    ...(byChoice ? names.choice(`${path}.byChoice.choice`, byChoice.choice) : []),
    ...Object.entries(byChoice?.options ?? {}).flatMap(([option, { drug }]) =>
      names.drug(`${path}.byChoice.options.${option}.drug`, drug),
    ),
    ...item.start.flatMap(({ when, at }, index) => {
      const rule = `${path}.start[${String(index)}]`
      const moment =
        at.kind === 'anchor' ? names.anchor(`${rule}.at.anchor`, at.anchor) : names.item(`${rule}.at.item`, at.item)
      return [...names.when(`${rule}.when`, when), ...moment]
    }),
  ]
}

/** A limit on a drug nobody knows would never be reached. */
function checkCounted({ values, pathOf }: Variant, drugs: readonly Drug[], names: Names): Fault[] {
  const limits = drugs.find(({ id }) => id === values.drug)?.cumulative ?? []
  return limits.flatMap(({ value: { of } }) => (typeof of === 'object' ? names.drug(pathOf('drug'), of.drug) : []))
}

class Names {
  private readonly file: RegimenFile
  private readonly drugs: readonly Drug[]

  constructor(file: RegimenFile, drugs: readonly Drug[]) {
    this.file = file
    this.drugs = drugs
  }

  drug(path: string, id: string | undefined): Fault[] {
    return id === undefined ? [] : this.found(path, 'drug', id, this.drugs)
  }

  item(path: string, id: string): Fault[] {
    return this.found(path, 'item', id, this.file.items)
  }

  anchor(path: string, id: string): Fault[] {
    return this.found(path, 'anchor', id, this.file.clockAnchors)
  }

  choice(path: string, id: string): Fault[] {
    return this.found(path, 'choice', id, this.file.choices)
  }

  when(path: string, when: Readonly<Record<string, string>> | undefined): Fault[] {
    return Object.entries(when ?? {}).flatMap(([choice, option]) => this.option(`${path}.${choice}`, choice, option))
  }

  option(path: string, choiceId: string, option: string): Fault[] {
    const choice = this.file.choices.find(({ id }) => id === choiceId)
    return choice ? this.found(path, `option of ${choiceId}`, option, choice.options) : this.choice(path, choiceId)
  }

  private found(path: string, what: string, id: string, among: readonly { readonly id: string }[]): Fault[] {
    return among.some((candidate) => candidate.id === id) ? [] : [{ check: 1, path, message: `no ${what} ${id}` }]
  }
}
