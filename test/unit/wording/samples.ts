/** At least one sample of every code: a code without one does not compile, and every sample is said in every language. */
export type Samples<Details> = { readonly [Code in keyof Details]: readonly [Details[Code], ...Details[Code][]] }
