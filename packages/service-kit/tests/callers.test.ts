import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { routes } from '@fengqiao/contracts/routes'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { InvitationServiceService } from '@fengqiao/contracts/identity/v1'
import type { Caller, Post } from '@fengqiao/domain-kit'
import {
  anonymous,
  epochKey,
  mirroredEpochs,
  permissionsOn,
  scopeFor,
  serviceToken,
  askIdentityAt,
  tokenVerifier,
  type VerifiedCaller,
} from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { eventually, testServers, uniqueName } from '@fengqiao/testing'
import { Redis } from 'ioredis'
import { readableLog } from './town.ts'

const route = (operationId: string) => {
  const found = routes.find((candidate) => candidate.operationId === operationId)
  if (!found) throw new Error(operationId)
  return found
}

const person = (...posts: readonly Post[]): VerifiedCaller => ({
  kind: 'person',
  id: 'p-1',
  posts,
  permissions: [],
  language: 'zh-CN',
})
const service = (...permissions: readonly string[]): VerifiedCaller => ({
  ...person(),
  kind: 'service',
  id: 's',
  permissions,
})
const post = (role: string, territory: string): Post => ({ role, territory })

describe('the scope of a call', () => {
  it('is made of the posts that grant the permission, and the caller himself', () => {
    const caller = person(post('GRID_WORKER', '621202100001003'), post('TOWN_CLERK', '621202100'))
    expect(scopeFor(route('getIssue'), caller).values).toEqual(['621202100001003', '621202100', 'p-1'])
    expect(scopeFor(route('startIssue'), caller).everything).toBe(false)
  })

  it('is the caller alone where the role sees only what he takes part in', () => {
    expect(scopeFor(route('getIssue'), person(post('RESIDENT', '621202100'))).values).toEqual(['p-1'])
  })

  it('is the caller alone for his own things and those he takes part in', () => {
    expect(scopeFor(route('listInbox'), person(post('AUDITOR', '621202100'))).values).toEqual(['p-1'])
    expect(scopeFor(route('giveFeedback'), person(post('RESIDENT', '621202100'))).values).toEqual(['p-1'])
  })

  it('is everything for what is public, and for a service whose token lists the permission', () => {
    expect(scopeFor(route('getIssueByReceipt'), anonymous('en')).everything).toBe(true)
    expect(scopeFor(route('listGrids'), person(post('RESIDENT', '621202100'))).everything).toBe(true)
    expect(scopeFor(route('getIssue'), service('issue.read')).everything).toBe(true)
  })

  it.each<[string, VerifiedCaller, string]>([
    ['anybody unknown', anonymous('en'), 'unauthenticated'],
    ['one whose posts do not grant it', person(post('MEDIATOR', '621202100')), 'forbidden'],
    ['one without a post', person(), 'forbidden'],
    ['a role that does not exist', person(post('KING', '621202100')), 'forbidden'],
    ['a service whose token does not list it', service('events.read'), 'forbidden'],
  ])('is refused to %s', (_who, caller, kind) => {
    expect(() => scopeFor(route('acceptIssue'), caller)).toThrow(expect.objectContaining({ kind }) as Error)
  })

  it('holds for every RPC: nobody without a token gets past one that needs a permission', () => {
    const open = routes.filter((candidate) => {
      try {
        scopeFor(candidate, anonymous('en'))
        return true
      } catch {
        return false
      }
    })
    expect(open.map(({ path }) => path).sort()).toEqual(
      [
        IssueServiceService.getIssueByReceipt.path,
        IssueServiceService.giveFeedbackByReceipt.path,
        InvitationServiceService.acceptInvitation.path,
      ].sort(),
    )
  })
})

describe('what posts allow on one record', () => {
  const caller: Caller = person(post('GRID_WORKER', '621202100001003'), post('RESIDENT', '621202100'))

  it('counts posts at its territories', () => {
    expect(permissionsOn(caller, ['621202100', '621202100001', '621202100001003']).has('issue.handle')).toBe(
      true,
    )
    expect(permissionsOn(caller, ['621202100', '621202100001', '621202100001009']).has('issue.handle')).toBe(
      false,
    )
  })

  it('counts every post of one who takes part', () => {
    expect(permissionsOn(caller, ['p-1']).has('issue.feedback')).toBe(true)
    expect(permissionsOn(caller, ['p-2']).size).toBe(0)
  })
})

describe('the verifier of tokens', () => {
  it('does not blame the token when the keys are out of reach', async () => {
    const issuer = await testIssuer()
    const token = await issuer.token({ sub: 'p-1' })
    const broken = createServer((_request, response) => response.writeHead(500).end())
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve))
    const askIdentity = askIdentityAt([`127.0.0.1:${(broken.address() as AddressInfo).port}`])
    const verify = tokenVerifier({
      issuer: `${issuer.publicUrl}/oidc`,
      askIdentity,
      minimumEpoch: async () => 0,
    })
    await expect(verify(token, 'en')).rejects.toMatchObject({ kind: 'unavailable' })
    broken.closeAllConnections()
    broken.close()
    await issuer.stop()
  })

  it('takes tokens of its own issuer only', async () => {
    const [ours, theirs] = [await testIssuer(), await testIssuer()]
    const verify = tokenVerifier({
      issuer: `${ours.publicUrl}/oidc`,
      askIdentity: askIdentityAt([ours.address]),
      minimumEpoch: async () => 0,
    })
    await expect(verify(await ours.token({ sub: 'p-1' }), 'en')).resolves.toMatchObject({
      id: 'p-1',
      language: 'en',
    })
    await expect(verify(await theirs.token({ sub: 'p-1' }), 'en')).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    await ours.stop()
    await theirs.stop()
  })
})

describe('epochs', () => {
  it('are read from Redis', async () => {
    const { redisUrl } = testServers()
    const subject = uniqueName('person')
    const identity = new Redis(redisUrl)
    await identity.set(epochKey(subject), '4', 'EX', 60)
    const epochs = mirroredEpochs(redisUrl, readableLog())
    await epochs.start()
    await eventually(async () => (await epochs.minimum(subject)) === 4)
    expect(await epochs.minimum(uniqueName('person'))).toBe(0)
    await epochs.stop()
    identity.disconnect()
  })

  it('let everybody pass while Redis is away', async () => {
    const epochs = mirroredEpochs('redis://127.0.0.1:1', readableLog())
    await epochs.start()
    expect(await epochs.minimum('p-1')).toBe(0)
    await epochs.stop()
  })
})

describe('a service’s own token', () => {
  it('is fetched once and kept', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization ?? '')
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ access_token: `t${asked.length}`, expires_in: 300 }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const askIdentity = askIdentityAt([`127.0.0.1:${(server.address() as AddressInfo).port}`])
    const own = serviceToken({ askIdentity, clientId: 'analytics', clientSecret: 's:e' })
    expect(await Promise.all([own(), own(), own()])).toEqual(['t1', 't1', 't1'])
    expect(asked).toEqual([`Basic ${Buffer.from('analytics:s%3Ae').toString('base64')}`])
    server.closeAllConnections()
    server.close()
  })
})
