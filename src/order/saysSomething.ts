const PRINTS_AS_NOTHING = /[\u115F\u1160\u3164\uFFA0]/g

/** Whether a reason, a name or an allergy can be read: it has a letter or a digit, and not only an invisible one. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(PRINTS_AS_NOTHING, ''))
}
