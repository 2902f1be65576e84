/** Every member of a union of details by its code. */
export type ByCode<Detail extends { readonly code: string }> = {
  readonly [Code in Detail['code']]: Extract<Detail, { readonly code: Code }>
}

/** One text for every code: a code without its text does not compile. */
export type Texts<Details, Context> = {
  readonly [Code in keyof Details]: (detail: Details[Code], context: Context) => string
}

/** The text of one detail. `code` is the detail's own; it is passed apart so that the compiler can pair the two. */
export function say<Details, Code extends keyof Details, Context>(
  texts: Texts<Details, Context>,
  code: Code,
  detail: Details[Code],
  context: Context,
): string {
  return texts[code](detail, context)
}
