import type { Plugin } from 'vite'

/** The reader of QR codes, which is published only as a module of the older kind. */
const READER = /[\\/]jsqr[\\/]dist[\\/]jsQR\.js$/

/**
 * Makes it a module like ours while the app is built. The bundler's own wrapper for such modules would be shared with the
 * first chunk, and so become a chunk that everybody waits for before the first dose, for what few ever use.
 */
export function olderModulePlugin(): Plugin {
  return {
    name: 'dosewright-older-module',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      READER.test(id)
        ? `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports.default`
        : null,
  }
}
