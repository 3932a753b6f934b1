import { roles } from '@fengqiao/contracts/permissions'
import { channelTo } from '@fengqiao/service-kit'
import { ask, askPast, exampleOf, operations as published, type Operable } from '../support/operations.ts'
import { openDispute, registerIssue } from '../support/matters.ts'
import { installerOf, settle, type Someone } from '../support/people.ts'
import { drawGrid } from '../support/grids.ts'
import { known, settleRegistry } from '../support/registry.ts'
import { anImport } from '../support/sheets.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

const [here, elsewhere] = ['621202100001', '621202100002']
const grid = `${here}001`

const grants = (role: string, permission: string): boolean =>
  roles[role]?.permissions.includes(permission) ?? false

const isOpen = ({ permission, scope }: Operable): boolean => permission === '' && scope === 'public'
const mayCall = (role: string, route: Operable): boolean =>
  isOpen(route) || route.permission === 'signed-in' || grants(role, route.permission)

/** Ends the caller's own tokens, so it would spoil what is asked after it. */
const endsSessions = ({ method }: Operable): boolean => method === 'SignOutEverywhere'

const names = Object.keys(roles)

describe('who may do what, where', () => {
  let town: WholeTown
  let issueId: string
  let disputeId: string
  let registry: Readonly<Record<string, string>>
  let operations: readonly Operable[]
  let reporter: Someone
  const strangers = new Map<string, Someone>()
  const locals = new Map<string, Someone>()

  beforeAll(async () => {
    town = await wholeTown()
    operations = published.filter(({ context }) => context in town.services)
    const installer = await installerOf(town)
    await drawGrid(installer, grid, 104.91)
    await drawGrid(installer, `${elsewhere}001`, 104.92)
    const settled = settle(town, installer)
    const username = (role: string): string => role.toLowerCase().replaceAll('_', '-')
    await Promise.all(
      names.map(async (role) => {
        strangers.set(role, await settled(`far.${username(role)}`, role, elsewhere))
        locals.set(role, await settled(`near.${username(role)}`, role, here))
      }),
    )
    reporter = await settled('reporter', 'TOWN_CLERK', here)
    const importId = await anImport(town.baseUrl, reporter)
    registry = { ...(await settleRegistry(installer, reporter.api, here)), importId }
    issueId = await registerIssue(reporter, grid)
    disputeId = await openDispute(reporter, grid)
    // Twenty people sign in, and every password is hashed slowly on purpose.
  }, 90_000)

  afterAll(async () => {
    await town.stop()
  })

  const tokenOf = (role: string): string => strangers.get(role)?.token ?? ''

  /** The published example about people and places that are really there, so that only the territory is wrong. */
  const about = (route: Operable): Record<string, unknown> => {
    const worker = locals.get('GRID_WORKER')?.id
    const real: Readonly<Record<string, unknown>> = {
      territory: elsewhere,
      handlerId: worker,
      mediatorIds: [worker],
      toPersonId: worker,
      personId: worker,
      coHandlerIds: [],
      ...registry,
    }
    const replaced = (key: string, value: unknown): unknown => real[key] ?? value
    return JSON.parse(JSON.stringify(exampleOf(route), replaced)) as Record<string, unknown>
  }

  it('asks everybody for a token, but for what is open to all', async () => {
    const refused = async (route: Operable) => {
      const { status } = await ask(route, { baseUrl: town.baseUrl, body: {} })
      return { path: route.path, refused: status === 401 }
    }
    expect(await Promise.all(operations.map(refused))).toEqual(
      operations.map((route) => ({ path: route.path, refused: !isOpen(route) })),
    )
  })

  it.each(names)('refuses a %s exactly what the role does not grant', async (role) => {
    const asked = operations.filter((route) => !endsSessions(route))
    const answers = asked.map(async (route) => {
      const { status } = await ask(route, { baseUrl: town.baseUrl, token: tokenOf(role), body: {} })
      return { path: route.path, forbidden: status === 403, unknown: status === 401 }
    })
    expect(await Promise.all(answers)).toEqual(
      asked.map((route) => ({ path: route.path, forbidden: !mayCall(role, route), unknown: false })),
    )
  })

  it('refuses the same to who comes past the door', async () => {
    const channels = Object.fromEntries(
      Object.entries(town.services).map(([name, addresses]) => [name, channelTo(name, addresses)]),
    )
    const reasonOf = async (route: Operable, role: string): Promise<string> => {
      const asked = askPast(channels[route.context]!, route, tokenOf(role))
      return (
        (await asked.then(String, (error: unknown) => (error as { readonly reason?: string }).reason)) ?? ''
      )
    }
    const asked = names.flatMap((role) =>
      operations.filter((route) => !mayCall(role, route)).map((route) => ({ role, route })),
    )
    const answers = asked.map(async ({ role, route }) => ({
      role,
      path: route.path,
      reason: await reasonOf(route, role),
    }))
    expect(await Promise.all(answers)).toEqual(
      asked.map(({ role, route }) => ({ role, path: route.path, reason: 'FORBIDDEN' })),
    )
    await Promise.all(Object.values(channels).map((channel) => channel.stop()))
  })

  it.each(names)('lets a %s see and touch nothing of another territory', async (role) => {
    const path = { issueId, disputeId, personId: reporter.id, gridCode: grid, ...registry }
    const confined = operations.filter(
      ({ scope, http }) =>
        (scope === 'territory' || scope === 'participant') &&
        http.pathParameters.some((name) => name in path),
    )
    const answers = confined.map(async (route) => {
      const asked = { baseUrl: town.baseUrl, token: tokenOf(role), path, body: about(route) }
      return { path: route.path, reason: (await ask(route, asked)).reason }
    })
    expect(await Promise.all(answers)).toEqual(
      confined.map((route) => ({
        path: route.path,
        reason: mayCall(role, route) ? 'NOT_FOUND' : 'FORBIDDEN',
      })),
    )
  })

  it.each(names)('lists nothing of another territory to a %s', async (role) => {
    if (!grants(role, 'issue.read')) return
    const { api } = strangers.get(role)!
    const { issues } = await api.get<{ readonly issues: readonly unknown[] }>(
      '/v1/issues?view=ISSUE_VIEW_ALL',
    )
    expect(issues).toEqual([])
    const batch = { issueIds: [issueId] }
    await expect(api.post('/v1/issues:batchGet', batch)).resolves.toEqual({ issues: [], nextPageToken: '' })
  })

  it.each(names)('finds nobody of another territory for a %s', async (role) => {
    if (!grants(role, 'registry.read')) return
    const { api } = strangers.get(role)!
    const nobody = { residents: [], nextPageToken: '' }
    const asked = { idNumber: known }
    await expect(api.get(`/v1/residents?buildingCode=${registry['buildingCode'] ?? ''}`)).resolves.toEqual(
      nobody,
    )
    await expect(api.post('/v1/residents:lookUp', asked)).resolves.toEqual(nobody)
    const batch = { residentIds: [registry['residentId']] }
    await expect(api.post('/v1/residents:batchGet', batch)).resolves.toEqual(nobody)
  })

  it.each(names)(
    'shows a matter of his territory to a %s, unless he sees only what he takes part in',
    async (role) => {
      const facts = roles[role]
      const asked = { baseUrl: town.baseUrl, token: locals.get(role)?.token ?? '', path: { issueId } }
      const reading = operations.filter(({ method }) => method === 'GetIssue' || method === 'GetIssueHistory')
      const seen = grants(role, 'issue.read') ? (facts?.participantOnly === true ? 404 : 200) : 403
      for (const route of reading) expect((await ask(route, asked)).status).toBe(seen)
    },
  )

  it('keeps an account from being opened beyond the territory of who opens it', async () => {
    const { api } = strangers.get('TOWN_ADMIN')!
    const person = { username: 'over.the.fence', displayName: '林二', firstPassword: 'Handed-over-1' }
    const posts = [{ role: 'ROLE_TOWN_ADMIN', territory: here }]
    await expect(api.post('/v1/people', { ...person, posts })).rejects.toMatchObject({
      status: 403,
      reason: 'OUTSIDE_TERRITORY',
    })
  })

  it('stops a token of a session that was ended, at once', async () => {
    const { api } = locals.get('SPONSOR')!
    await api.post('/v1/me:signOutEverywhere', {})
    await expect(api.get('/v1/me')).rejects.toMatchObject({ status: 401 })
  })
})
