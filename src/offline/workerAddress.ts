interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/**
 * The address of the one worker. The page's policy requires Trusted Types, which guard service-worker registration as well;
 * our single policy vouches for this address and no other.
 */
export function workerAddress(): string {
  const address = new URL('serviceWorker.js', document.baseURI).href
  policy ??= trustedTypes()?.createPolicy('sw', {
    createScriptURL: (url) => {
      if (url === new URL('serviceWorker.js', document.baseURI).href) return url
      throw new TypeError('not our service worker')
    },
  })
  return policy ? policy.createScriptURL(address) : address
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

function trustedTypes(): TrustedTypes | undefined {
  return (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes
}
