import type { Plugin } from 'vite'

/**
 * Vite wraps every `import()` in a helper that first fetches the styles and chunks a chunk needs. We have one style sheet and
 * next to no chunks between, so the helper would cost a kilobyte before the first dose and do nothing. Needs
 * `build.cssCodeSplit: false`: without the helper nobody fetches the style sheet of a chunk.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'dosewright-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
  }
}
