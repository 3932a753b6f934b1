import { randomBytes } from 'node:crypto'
import helmet from 'helmet'

/** What a page writes where its nonce goes: `<meta property="csp-nonce" nonce="…">`, as the build tool does. */
export const noncePlaceholder = '__CSP_NONCE__'

const directives = (styles: string): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob:",
  'manifest-src': "'self'",
  'script-src': "'self'",
  'style-src': styles,
  // The map draws in a worker that it makes of its own script.
  'worker-src': "'self' blob:",
})

const policyOf = (styles: string): string =>
  Object.entries(directives(styles))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Use for everything but the console's page: our own files only. */
export const policy = policyOf("'self'")

/** What the styles of one answer are allowed by. */
export const newNonce = (): string => randomBytes(18).toString('base64url')

/**
 * Use for the console's page, whose components write their styles at run time: with the answer's nonce, or, when the
 * page has no place for one, inline.
 */
export const withNonce = (nonce: string | undefined): string =>
  policyOf(nonce === undefined ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`)

const twoYears = 63_072_000

/** Headers that every answer of our own carries. Only an https address promises https for the future. */
export const security = (publicUrl: string) =>
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: twoYears } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: publicUrl.startsWith('https:'),
    originAgentCluster: false,
  })
