import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, resolve, sep } from 'node:path'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

const HEADERS = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`, // a meta tag cannot say the last part
  'Cross-Origin-Opener-Policy': 'same-origin',
  // the camera only reads the code of a printed page, and only when a person asks for it
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** A built app on a local port. `dir` may change while it runs: that is how a journey deploys the next release. */
export class StaticSite {
  dir: string
  private port: number
  private server: Server | undefined

  /** Port 0 takes any free one, and keeps it over a stop and a start: the origin stays the same. */
  constructor(dir: string, port = 0) {
    this.dir = dir
    this.port = port
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}/`
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.answer(request, response))
    await new Promise<void>((started, failed) => {
      server.once('error', failed)
      server.listen(this.port, '127.0.0.1', started)
    })
    const address = server.address()
    if (address !== null && typeof address === 'object') this.port = address.port
    this.server = server
    return this
  }

  async stop(): Promise<void> {
    const server = this.server
    if (!server) return
    this.server = undefined
    const closed = new Promise<void>((stopped) => {
      server.close(() => {
        stopped()
      })
    })
    server.closeAllConnections()
    await closed
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const file = fileFor(this.dir, request.url ?? '/')
    const body = file && (await readFile(file).catch(() => undefined))
    if (!file || !body) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
      return
    }
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** The file an address names, or nothing when it points outside the folder or at a hidden one. */
export function fileFor(dir: string, address: string): string | undefined {
  const root = resolve(dir)
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/')
    if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.')))
      return undefined
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
    return file.startsWith(root + sep) ? file : undefined
  } catch {
    return undefined // a broken percent sign
  }
}

/** Every name below assets/ and, but for the index, below library/ holds a hash of the content: such a file never changes. */
function isHashed(file: string): boolean {
  return /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$|[/\\]library[/\\].+\.[0-9a-f]{12}\.json$/.test(file)
}
