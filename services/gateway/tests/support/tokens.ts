import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export const publicUrl = 'http://town.test'

export interface Claims {
  readonly sub: string
  readonly kind?: 'person' | 'client' | 'service'
  readonly posts?: readonly { readonly role: string; readonly territory: string }[]
  readonly permissions?: readonly string[]
  readonly seconds?: number
}

/** Issues tokens as identity does, and serves the keys to verify them by. */
export const tokenIssuer = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }
  const server: Server = createServer((_req, res) => {
    res.setHeader('Content-Type', 'application/json')
    res.end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issue = ({
    sub,
    kind = 'person',
    posts = [],
    permissions = [],
    seconds = 300,
  }: Claims): Promise<string> =>
    new SignJWT({ kind, posts, permissions, epoch: 1 })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(`${publicUrl}/oidc`)
      .setAudience('fengqiao')
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(privateKey)
  return { jwksUrl: `http://127.0.0.1:${String(port)}/jwks`, issue, stop: () => server.close() }
}
