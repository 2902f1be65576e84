import type { BrowserContext } from '@playwright/test'

/**
 * Writes down everything a page of ours must never do: break its own Content-Security-Policy, throw, or ask another origin
 * for anything. The list must still be empty at the end of a journey.
 */
export async function watchContext(context: BrowserContext, url: string): Promise<string[]> {
  const faults: string[] = []
  const { origin } = new URL(url)
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('console', (message) => {
    if (/policy violation|Content Security Policy|TrustedScript|TrustedHTML/i.test(message.text()))
      faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    faults.push(`error: ${error.error().message}`)
  })
  context.on('request', (request) => {
    const address = new URL(request.url())
    const isInside = address.origin === origin || address.protocol === 'data:' || address.protocol === 'blob:'
    if (!isInside) faults.push(`request: ${request.url()}`)
  })
  return faults
}
