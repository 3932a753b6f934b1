import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Caller, Post } from '@fengqiao/domain-kit'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Who a test token speaks for. */
export interface TestSubject {
  readonly sub: string
  readonly kind?: Caller['kind']
  readonly posts?: readonly Post[]
  readonly permissions?: readonly string[]
  readonly epoch?: number
}

export interface TestIssuer {
  readonly publicUrl: string
  /** `host:port`, as of identity. */
  readonly address: string
  /** An access token as identity would give it; `expiresIn` in seconds. */
  readonly token: (subject: TestSubject, expiresIn?: number) => Promise<string>
  readonly stop: () => Promise<void>
}

/** An issuer of tokens with a real key set over HTTP, for tests of a service that stands without identity. */
export const testIssuer = async (): Promise<TestIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const publicUrl = `http://${address}`
  return {
    publicUrl,
    address,
    token: ({ sub, kind = 'person', posts = [], permissions = [], epoch = 0 }, expiresIn = 300) =>
      new SignJWT({ kind, posts, permissions, epoch })
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .setSubject(sub)
        .setIssuer(`${publicUrl}/oidc`)
        .setAudience('fengqiao')
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresIn)
        .sign(privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
