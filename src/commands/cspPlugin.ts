import type { Plugin } from 'vite'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** Writes the policy into the built page. Not in development: the dev server's own scripts would break it. */
export function cspPlugin(): Plugin {
  return {
    name: 'dosewright-csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend', // a meta policy governs only what stands after it
        },
      ],
    },
  }
}
