import { DomainError } from '@fengqiao/domain-kit'
import type { AskIdentity } from './callers/identity-http.ts'

export interface ServiceTokenOptions {
  readonly askIdentity: AskIdentity
  readonly clientId: string
  readonly clientSecret: string
}

/** Renewed this long before it ends. */
const early = 30_000

interface Held {
  readonly token: string
  readonly ends: number
}

const endsAfter = (held: Held | undefined, moment: number): held is Held =>
  held !== undefined && held.ends > moment

/**
 * A service's own token by client credentials, fetched when needed and renewed shortly before it ends. While identity is
 * away it serves to its end.
 */
export const serviceToken = ({
  askIdentity,
  clientId,
  clientSecret,
}: ServiceTokenOptions): (() => Promise<string>) => {
  let held: Held | undefined
  let fetching: Promise<string> | undefined
  const get = async (): Promise<string> => {
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString(
      'base64',
    )
    const reply = await askIdentity('/oidc/token', {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:fengqiao' }),
    }).catch(() => undefined)
    if (!reply?.ok) {
      if (endsAfter(held, Date.now())) return held.token
      throw new DomainError('unavailable', 'UNAVAILABLE')
    }
    const body = (await reply.json()) as { readonly access_token: string; readonly expires_in: number }
    held = { token: body.access_token, ends: Date.now() + body.expires_in * 1_000 }
    return held.token
  }
  return () => {
    if (endsAfter(held, Date.now() + early)) return Promise.resolve(held.token)
    fetching ??= get().finally(() => {
      fetching = undefined
    })
    return fetching
  }
}
