import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eventually } from '@fengqiao/testing'
import { askIdentityAt } from '../src/callers/identity-http.ts'
import { tokenVerifier } from '../src/callers/verifier.ts'
import { serviceToken } from '../src/service-token.ts'
import { testIssuer } from '../src/testing/index.ts'

const closing: (() => void)[] = []
afterAll(() => closing.forEach((close) => close()))

/** Something that answers HTTP as a replica of identity would, until it stops. */
const replica = async (answer: RequestListener) => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  closing.push(stop)
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

/** Nothing listens there. */
const away = '127.0.0.1:9'

describe('while a replica of identity is restarted', () => {
  it('another is asked', async () => {
    const stopping = await replica((_request, response) => response.writeHead(503).end())
    const { address } = await replica((_request, response) => response.end('here'))
    const ask = askIdentityAt([away, stopping.address, address])
    expect(await (await ask('/oidc/jwks')).text()).toBe('here')
  })

  it('and no other is there, the call is told so', async () => {
    await expect(askIdentityAt([away])('/oidc/jwks')).rejects.toThrow()
  })

  it('its refusals are answers', async () => {
    const { address } = await replica((_request, response) => response.writeHead(401).end())
    expect((await askIdentityAt([away, address])('/oidc/token')).status).toBe(401)
  })
})

describe('while identity is away', () => {
  it('tokens are good by the keys that were known, however old', async () => {
    const issuer = await testIssuer()
    const asked: string[] = []
    const askIdentity = (path: string) => {
      asked.push(path)
      return askIdentityAt([issuer.address])(path)
    }
    const origin = { issuer: `${issuer.publicUrl}/oidc`, minimumEpoch: async () => 0 }
    const verify = tokenVerifier({ ...origin, askIdentity, renewKeysAfter: 0 })
    await verify(await issuer.token({ sub: 'p-1' }), 'en')
    await issuer.stop()
    for (const sub of ['p-2', 'p-3'])
      await expect(verify(await issuer.token({ sub }), 'en')).resolves.toMatchObject({ id: sub })
    await eventually(() => asked.length > 1)
  })

  it("a service's own token serves to its end", async () => {
    const { address, stop } = await replica((_request, response) => {
      response.setHeader('content-type', 'application/json')
      // It ends sooner than it would be renewed.
      response.end(JSON.stringify({ access_token: 'mine', expires_in: 20 }))
    })
    const own = serviceToken({ askIdentity: askIdentityAt([address]), clientId: 'a', clientSecret: 'b' })
    expect(await own()).toBe('mine')
    stop()
    expect(await own()).toBe('mine')
  })

  it('a service without a token is told so', async () => {
    const own = serviceToken({ askIdentity: askIdentityAt([away]), clientId: 'a', clientSecret: 'b' })
    await expect(own()).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
