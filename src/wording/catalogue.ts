/**
 * The shape of a translated catalogue: every key of the English one, texts as any text, functions with the same
 * parameters. A missing or misspelt key does not compile, so no label can fall back to another language in silence.
 */
export type Catalogue<T> = T extends (...args: infer Args) => infer Result
  ? (...args: Args) => Catalogue<Result>
  : T extends string
    ? string
    : T extends object
      ? { readonly [Key in keyof T]: Catalogue<T[Key]> }
      : T
