import type { Circumstance } from '../evidence/circumstance.ts'
import type { Analyte, Genotype } from '../evidence/labs.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import type { TypedChange, TypedCourse, TypedEarlier, TypedGfr, TypedLab, TypedRecord } from './typedCourse.ts'

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
  /** A laboratory value as it now stands, whole; one with nothing in it is taken out. */
  | { readonly kind: 'setLab'; readonly analyte: Analyte; readonly lab: TypedLab }
  | { readonly kind: 'setGenotype'; readonly genotype: Genotype | '' }
  /** Whether a criterion in words is so of this patient. */
  | { readonly kind: 'setAnswer'; readonly criterion: string; readonly answer: 'yes' | 'no' | '' }
  /** Whether this patient gets a line of the hospital's supportive care. */
  | { readonly kind: 'setSupportLeftOut'; readonly line: string; readonly isLeftOut: boolean }

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
    case 'setCircumstance':
      return { ...course, circumstances: answered(course.circumstances, edit.circumstance, edit.answer) }
    case 'setGfr':
      return { ...course, gfr: edit.gfr }
    case 'setWeight':
      return { ...course, weights: answered(course.weights, edit.item, edit.weight) }
    case 'setLab':
      return { ...course, labs: withLab(course.labs, edit.analyte, edit.lab) }
    case 'setGenotype':
      return { ...course, genotype: edit.genotype }
    case 'setAnswer':
      return { ...course, answers: answered(course.answers, edit.criterion, edit.answer) }
    case 'setSupportLeftOut': {
      const others = course.supportLeftOut.filter((line) => line !== edit.line)
      return { ...course, supportLeftOut: edit.isLeftOut ? [...others, edit.line] : others }
    }
  }
}

/** With this answer; an empty one takes it out. */
function answered<T extends string>(
  answers: Readonly<Record<string, T>>,
  name: string,
  answer: T | '',
): Readonly<Record<string, T>> {
  const { [name]: _, ...others } = answers
  return answer === '' ? others : { ...others, [name]: answer }
}

/** The unit alone is no entry: it stays chosen only while something stands beside it. */
function withLab(labs: TypedCourse['labs'], analyte: Analyte, lab: TypedLab): TypedCourse['labs'] {
  const { [analyte]: _, ...others } = labs
  const isBlank = [lab.value, lab.upperLimit, lab.measuredOn].every((text) => text.trim() === '')
  return isBlank ? others : { ...others, [analyte]: lab }
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
