import { roles } from '@fengqiao/contracts/permissions'
import { dayAt } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import type { Api } from '@fengqiao/town'
import { askExport } from '../support/exports.ts'
import { openForm } from '../support/forms.ts'
import { drawGrid, halvesOfSquare, planHalves } from '../support/grids.ts'
import { openDispute } from '../support/matters.ts'
import { operations as published, type Operable } from '../support/operations.ts'
import { installerOf, settle, signedInAnew, type Someone } from '../support/people.ts'
import { enterAgain, settleRegistry, type Registry } from '../support/registry.ts'
import { anImport } from '../support/sheets.ts'
import type { WholeTown } from '../support/whole-town.ts'
import { report } from './reported.ts'

/** The territory with everything in it, and the one whose people must not see any of it. */
export const [here, elsewhere] = ['621202100001', '621202100002']
export const grid = `${here}001`
const farGrid = `${elsewhere}001`

export const names = Object.keys(roles)

export const grants = (role: string, permission: string): boolean =>
  roles[role]?.permissions.includes(permission) ?? false

export const isParticipant = (role: string): boolean => roles[role]?.participantOnly === true

export const isOpen = ({ permission, scope }: Operable): boolean => permission === '' && scope === 'public'
export const mayCall = (role: string, route: Operable): boolean =>
  isOpen(route) || route.permission === 'signed-in' || grants(role, route.permission)

interface Made {
  readonly receipt: { readonly id: string }
}

const admit = async (admin: Someone) => {
  const asked = { name: '热线平台', contactOffice: '信息科', territories: [here] }
  const { receipt } = await admin.api.post<Made>('/v1/clients', asked)
  const types = ['fengqiao.grid_management.v1.IssueRegistered']
  const subscribed = await admin.api.post<Made>(`/v1/clients/${receipt.id}/subscriptions`, { types })
  return { clientId: receipt.id, subscriptionId: subscribed.receipt.id }
}

const invite = async (worker: Someone) => {
  const { receipt } = await worker.api.post<Made>('/v1/invitations', { gridCode: grid })
  return { invitationId: receipt.id }
}

/** The dispute's number is given when it is accepted; its mediator takes part in it. */
const dispute = async (clerk: Someone, manager: Someone, mediator: Someone) => {
  const disputeId = await openDispute(clerk, grid)
  await manager.api.post(`/v1/disputes/${disputeId}:accept`, {})
  await manager.api.post(`/v1/disputes/${disputeId}:assignMediator`, { mediatorIds: [mediator.id] })
  const look = () => clerk.api.get<{ readonly number?: string }>(`/v1/disputes/${disputeId}`)
  await eventually(async () => Boolean((await look()).number))
  return { disputeId, disputeNumber: (await look()).number ?? '' }
}

const countedIn = (api: Api) => async (): Promise<boolean> => {
  const { figures } = await api.get<{ readonly figures: readonly unknown[] }>('/v1/figures')
  return /"numerator":[1-9]/.test(JSON.stringify(figures))
}

const usernameOf = (place: 'far' | 'near' | 'maker', role: string): string =>
  `${place}.${role.toLowerCase().replaceAll('_', '-')}`

const people = async (settled: ReturnType<typeof settle>) => {
  const strangers = new Map<string, Someone>()
  const locals = new Map<string, Someone>()
  const makers = new Map<string, Someone>()
  await Promise.all(
    names.map(async (role) => {
      strangers.set(role, await settled(usernameOf('far', role), role, elsewhere))
      locals.set(role, await settled(usernameOf('near', role), role, here))
      makers.set(role, await settled(usernameOf('maker', role), role, elsewhere))
    }),
  )
  return { strangers, locals, makers }
}

type People = Awaited<ReturnType<typeof people>>

/** Among the strangers: somebody who may read accounts there, and has another post, which does not let him, here. */
export const twoPosts = 'two-posts'

const addPost = async (admin: Api, settled: ReturnType<typeof settle>): Promise<Someone> => {
  const someone = await settled(usernameOf('far', twoPosts), 'AUDITOR', elsewhere)
  await admin.post(`/v1/people/${someone.id}:assignPost`, {
    post: { role: 'ROLE_GRID_MANAGER', territory: here },
  })
  return someone
}

/** Among the locals: somebody whose post has ended. No permission is his any more. */
export const noPost = 'no-post'

const endPost = async (admin: Api, settled: ReturnType<typeof settle>): Promise<Someone> => {
  const someone = await settled(usernameOf('near', noPost), 'GRID_WORKER', here)
  await admin.post(`/v1/people/${someone.id}:endPost`, {
    post: { role: 'ROLE_GRID_WORKER', territory: here },
  })
  // What he had is refused first; what he gets afterwards is good, and lists no post.
  const isOver = () =>
    someone.api.get('/v1/me').then(
      () => false,
      () => true,
    )
  await eventually(isOver)
  return someone
}

/** Signs everybody in anew once their tokens are old; asked between two probes it costs nothing before. */
const renewing = (baseUrl: string, { strangers, locals, makers }: People) => {
  let since = Number.NEGATIVE_INFINITY
  return async (): Promise<void> => {
    if (performance.now() - since < 200_000) return
    since = performance.now()
    for (const [role, someone] of strangers)
      strangers.set(role, await signedInAnew(baseUrl, someone, usernameOf('far', role)))
    for (const [role, someone] of locals)
      locals.set(role, await signedInAnew(baseUrl, someone, usernameOf('near', role)))
    for (const [role, someone] of makers)
      makers.set(role, await signedInAnew(baseUrl, someone, usernameOf('maker', role)))
  }
}

/** A record like another, and what is missing in both: a task that may be answered, and one that stays listed. */
const missing = async (clerk: Api, { residentId, buildingCode }: Registry) => {
  const twinId = await enterAgain(clerk, buildingCode)
  await eventually(async () => JSON.stringify(await clerk.get('/v1/data-tasks')).includes(twinId))
  return { twinId, taskId: `RESIDENT~${residentId}~NO_PHONE` }
}

/** Who lived where is found a moment after it was entered. */
const gathered = async (clerk: Api, { residentId, buildingCode }: Registry, day: string): Promise<void> => {
  const people = () => clerk.get(`/v1/buildings/${buildingCode}/as-of/${day}/people`)
  await eventually(async () => JSON.stringify(await people()).includes(residentId))
}

/**
 * A town with one of everything in one territory, and somebody of every role in it and in another: who may sees all
 * of it, who may not none.
 */
export const settleEverything = async (town: WholeTown) => {
  const installer = await installerOf(town)
  await drawGrid(installer, grid, 104.91)
  await drawGrid(installer, farGrid, 104.92)
  const settled = settle(town, installer)
  const everybody = await people(settled)
  const { strangers, locals, makers } = everybody
  strangers.set(twoPosts, await addPost(installer, settled))
  locals.set(noPost, await endPost(installer, settled))
  const near = (role: string) => locals.get(role)!
  const spare = await settled('spare', 'GRID_WORKER', grid)
  await near('GRID_MANAGER').api.post(`/v1/grids/${grid}:assignWorker`, { personId: spare.id })
  const reported = await report(town.baseUrl, near('RESIDENT'), grid)
  // Whoever has accepted a matter has it in hand.
  await spare.api.post(`/v1/issues/${reported.issueId}:accept`, {})
  const clerk = near('TOWN_CLERK').api
  const registry = await settleRegistry(installer, clerk, here)
  const records: Readonly<Record<string, string>> = {
    ...registry,
    ...(await missing(clerk, registry)),
    ...reported,
    ...(await dispute(near('TOWN_CLERK'), near('GRID_MANAGER'), near('MEDIATOR'))),
    ...(await admit(near('TOWN_ADMIN'))),
    ...(await invite(near('GRID_WORKER'))),
    importId: await anImport(town.baseUrl, near('TOWN_CLERK')),
    exportId: await askExport(near('TOWN_CLERK'), here),
    formId: await openForm(near('TOWN_CLERK'), here),
    personId: spare.id,
    gridCode: grid,
    regriddingId: await planHalves(near('TOWN_ADMIN').api, {
      gridCode: grid,
      halves: halvesOfSquare(104.91),
      primaryId: spare.id,
    }),
    // The day by which what is asked for had been recorded.
    day: dayAt(Date.now()),
  }
  await eventually(countedIn(clerk))
  await gathered(clerk, registry, dayAt(Date.now()))
  // His second post is in the next token.
  const renew = renewing(town.baseUrl, everybody)
  await renew()
  return {
    baseUrl: town.baseUrl,
    services: town.services,
    operations: published.filter(({ context }) => context in town.services),
    records,
    /** Ask between probes: a token lives five minutes. */
    renew,
    near,
    far: (role: string) => strangers.get(role)!,
    /** A stranger who makes things: what he made where a check was missing is his to see, and spoils no list. */
    maker: (role: string) => makers.get(role)!,
  }
}

export type Settled = Awaited<ReturnType<typeof settleEverything>>
