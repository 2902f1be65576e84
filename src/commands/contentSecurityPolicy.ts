/**
 * One policy, written once: into the page as a meta tag (so that any static web server will do) and into the headers of our
 * own server. Only our own files run; the single Trusted Types policy is the one that registers the service worker.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
].join('; ')
