/**
 * Names that code and other files refer to: kebab-case or camelCase, or a number (a dose level is named by its number).
 * Never `@` or `#`: they part the pieces of an administration's id.
 */
export const ID = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[a-z][a-zA-Z0-9]*|[0-9]{1,6})$/
