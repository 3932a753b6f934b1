import { DomainError } from '@fengqiao/domain-kit'

export interface ServiceTokenOptions {
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Renewed this long before it ends. */
const early = 30_000

/** A service's own token by client credentials, fetched when needed and kept until shortly before it ends. */
export const serviceToken = ({
  tokenUrl,
  clientId,
  clientSecret,
}: ServiceTokenOptions): (() => Promise<string>) => {
  let held: { readonly token: string; readonly until: number } | undefined
  let fetching: Promise<string> | undefined
  const get = async (): Promise<string> => {
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString(
      'base64',
    )
    const reply = await fetch(tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:fengqiao' }),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined)
    if (!reply?.ok) throw new DomainError('unavailable', 'UNAVAILABLE')
    const body = (await reply.json()) as { readonly access_token: string; readonly expires_in: number }
    held = { token: body.access_token, until: Date.now() + body.expires_in * 1_000 - early }
    return held.token
  }
  return () => {
    if (held && held.until > Date.now()) return Promise.resolve(held.token)
    fetching ??= get().finally(() => {
      fetching = undefined
    })
    return fetching
  }
}
