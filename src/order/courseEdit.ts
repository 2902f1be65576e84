import type { Circumstance } from '../evidence/circumstance.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import type { TypedChange, TypedCourse, TypedEarlier, TypedGfr, TypedRecord } from './typedCourse.ts'

/** What a person can do to the course. Part of the closed list of edits. */
export type CourseEdit =
  /** A change is whole when it comes here; another of the same id takes its place. */
  | { readonly kind: 'setChange'; readonly change: TypedChange }
  | { readonly kind: 'removeChange'; readonly id: string }
  /** What was given. One of the same administration takes its place. */
  | { readonly kind: 'record'; readonly record: TypedRecord }
  | { readonly kind: 'removeRecord'; readonly administration: string }
  | { readonly kind: 'setEarlier'; readonly earlier: TypedEarlier }
  | { readonly kind: 'removeEarlier'; readonly id: string }
  /** None of this drug was given before: said by a person, never assumed. */
  | { readonly kind: 'setNoEarlier'; readonly drug: string; readonly none: boolean }
  | { readonly kind: 'setCircumstance'; readonly circumstance: Circumstance; readonly answer: 'yes' | 'no' | '' }
  | { readonly kind: 'setGfr'; readonly gfr: TypedGfr }
  | { readonly kind: 'setWeight'; readonly item: string; readonly weight: WeightKind | '' }

/** The course after one edit: a new object, the old one untouched. */
export function applyCourseEdit(course: TypedCourse, edit: CourseEdit): TypedCourse {
  switch (edit.kind) {
    case 'setChange':
      return { ...course, changes: replaced(course.changes, edit.change, ({ id }) => id) }
    case 'removeChange':
      return { ...course, changes: withoutChange(course.changes, edit.id) }
    case 'record':
      return { ...course, records: replaced(course.records, edit.record, (record) => record.administration) }
    case 'removeRecord':
      return { ...course, records: course.records.filter((record) => record.administration !== edit.administration) }
    case 'setEarlier': {
      // an earlier dose of a drug contradicts "none was given"
      const noEarlier = course.noEarlier.filter((drug) => drug !== edit.earlier.drug)
      return { ...course, noEarlier, earlier: replaced(course.earlier, edit.earlier, ({ id }) => id) }
    }
    case 'removeEarlier':
      return { ...course, earlier: course.earlier.filter(({ id }) => id !== edit.id) }
    case 'setNoEarlier': {
      // a dose that is written down is not taken back by saying that there was none
      if (edit.none && course.earlier.some(({ drug }) => drug === edit.drug)) return course
      const others = course.noEarlier.filter((drug) => drug !== edit.drug)
      return { ...course, noEarlier: edit.none ? [...others, edit.drug] : others }
    }
    case 'setCircumstance': {
      const { [edit.circumstance]: _, ...others } = course.circumstances
      return {
        ...course,
        circumstances: edit.answer === '' ? others : { ...others, [edit.circumstance]: edit.answer },
      }
    }
    case 'setGfr':
      return { ...course, gfr: edit.gfr }
    case 'setWeight': {
      const { [edit.item]: _, ...others } = course.weights
      return { ...course, weights: edit.weight === '' ? others : { ...others, [edit.item]: edit.weight } }
    }
  }
}

/** A percentage of the dose before, once that dose is another one, says nothing until its basis is chosen again. */
function withoutChange(changes: readonly TypedChange[], id: string): readonly TypedChange[] {
  const removed = changes.find((change) => change.id === id)
  return changes
    .filter((change) => change !== removed)
    .map((change) => {
      const leans = change.kind === 'modify' && change.basis === 'previous' && removed?.kind === 'modify'
      return leans && change.item === removed.item ? { ...change, basis: '' as const } : change
    })
}

/** In place of the one with the same name, or at the end. */
function replaced<T>(list: readonly T[], item: T, nameOf: (item: T) => string): readonly T[] {
  const name = nameOf(item)
  return list.some((each) => nameOf(each) === name)
    ? list.map((each) => (nameOf(each) === name ? item : each))
    : [...list, item]
}
