import { everyOf, notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { demandLetting } from '../domain/letting/keep-letting.ts'
import { concerns, evolveLetting, type KnownLetting, type Letting } from '../domain/letting/letting.ts'
import { courseOf, demandDay, standingWhen, versionedOf } from '../domain/past/standing.ts'
import { recordIds } from '../domain/resident.ts'
import type { Deps, PageAsked } from '../ports.ts'
import { lettingSheets, type LettingSheet } from './letting-sheets.ts'
import { isLetting, outsiderOf, roomOf } from './open-letting.ts'
import type { DayAsked } from './read-past.ts'

type Needs = Pick<Deps, 'buildings' | 'residents' | 'organisations' | 'lettings' | 'past' | 'seal'>

const page = 200

const roomByRoom = (sheets: readonly LettingSheet[]): readonly LettingSheet[] =>
  sheets.toSorted((a, b) => (a.room ?? '').localeCompare(b.room ?? ''))

/** One letting in the caller's scope. */
const getLetting =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<LettingSheet> => {
    const [sheet] = await lettingSheets(deps, scope, [await deps.lettings.load(scope, id)])
    if (!sheet) throw notFound()
    return sheet
  }

export interface LettingPage {
  readonly sheets: readonly LettingSheet[]
  readonly next?: string
}

/** What is let in the caller's territory, the latest first. */
const listLettings =
  (deps: Needs) =>
  async ({
    scope,
    input: { page: asked, ...where },
  }: Ask<{ readonly territory?: string; readonly page: PageAsked }>): Promise<LettingPage> => {
    const { items, next } = await deps.lettings.list(scope, where, asked)
    return { sheets: await lettingSheets(deps, scope, items), ...(next === undefined ? {} : { next }) }
  }

/** What is let in a building of the caller's territory, room by room. */
const listBuildingLettings =
  (deps: Needs) =>
  async ({ scope, input: { buildingCode } }: Ask<{ readonly buildingCode: string }>) => {
    await deps.buildings.load(scope, buildingCode)
    const found = await everyOf((asked) => deps.lettings.inBuilding(buildingCode, asked), page)
    return roomByRoom(await lettingSheets(deps, scope, found))
  }

/** What was let in a building of the caller's territory at the end of a day, by what had been recorded. */
const listLettingsAsOf =
  (deps: Needs) =>
  async ({ scope, meta, input: { id: buildingCode, day } }: Ask<DayAsked>) => {
    demandDay(day, meta.at.getTime())
    await deps.buildings.load(scope, buildingCode)
    const ever = await everyOf((asked) => deps.lettings.everIn(buildingCode, asked), page)
    const pasts = await deps.past.ofLettings(ever.map(({ id }) => id))
    const then = [...pasts].flatMap(([id, facts]): readonly Versioned<Letting>[] => {
      const standing = standingWhen(courseOf(evolveLetting, facts), (at) => dayAt(at) <= day)
      return standing?.state.status === 'OPEN' ? [versionedOf(id, standing)] : []
    })
    return roomByRoom(await lettingSheets(deps, scope, then))
  }

const latestFirst = (a: { readonly from: string }, b: { readonly from: string }): number =>
  b.from.localeCompare(a.from)

/** What a person in the caller's scope lets, rents or rented there. */
const listLettingsOf =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<readonly LettingSheet[]> => {
    const ids = recordIds(await deps.residents.load(scope, id))
    const his = await everyOf((asked) => deps.lettings.ofResidents(ids, asked), page)
    const seen = await deps.lettings.lookMany(
      scope,
      his.map((one) => one.id),
    )
    const now = seen.filter(isLetting).filter(({ state }) => concerns(state, ids))
    return (await lettingSheets(deps, scope, now)).toSorted((a, b) => latestFirst(a.state, b.state))
  }

/** What somebody himself lets or rents. */
export interface OwnLetting {
  readonly letting: Versioned<KnownLetting>
  readonly room?: string
  readonly isLandlord: boolean
  readonly from: string
  readonly until?: string
  readonly isOver: boolean
}

const ownIn = (letting: Versioned<KnownLetting>, ids: readonly string[]): readonly OwnLetting[] => {
  const { landlord, from, until: agreed, tenancies, status } = letting.state
  const until = status === 'ENDED' ? letting.state.endedOn : agreed
  const lets = landlord.kind === 'RESIDENT' && ids.includes(landlord.residentId)
  const asLandlord = {
    letting,
    isLandlord: true,
    from,
    isOver: status === 'ENDED',
    ...(until ? { until } : {}),
  }
  const rented = tenancies.filter(({ residentId }) => ids.includes(residentId))
  return [
    ...(lets ? [asLandlord] : []),
    ...rented.map(({ from: since, ended }) => ({
      ...{ letting, isLandlord: false, from: since, isOver: ended !== undefined },
      ...(ended ? { until: ended.until } : {}),
    })),
  ]
}

/** What the caller himself lets, rents or rented; who else is in it is not told by this. */
const listMyLettings =
  (deps: Needs) =>
  async ({ caller }: Pick<Ask<unknown>, 'caller'>): Promise<readonly OwnLetting[]> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    const ids = recordIds(own)
    const found = (await everyOf((asked) => deps.lettings.ofResidents(ids, asked), page)).filter(isLetting)
    const his = found.flatMap((one) => ownIn(one, ids)).toSorted(latestFirst)
    return Promise.all(
      his.map(async (one) => {
        const room = await roomOf(deps.seal, one.letting)
        return { ...one, ...(room === undefined ? {} : { room }) }
      }),
    )
  }

/** The room and a landlord who is on no register, in clear: after the look was kept. */
const lettingInClear =
  ({ lettings, seal }: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>) => {
    const found = await lettings.load(scope, id)
    const letting = { ...found, state: demandLetting(found.state) }
    return { room: await roomOf(seal, letting), ...(await outsiderOf(seal, letting.state)) }
  }

/** Everything that may be asked about rented homes. */
export const lettingQueries = (deps: Needs) => ({
  getLetting: getLetting(deps),
  listLettings: listLettings(deps),
  listBuildingLettings: listBuildingLettings(deps),
  listLettingsAsOf: listLettingsAsOf(deps),
  listLettingsOf: listLettingsOf(deps),
  listMyLettings: listMyLettings(deps),
  lettingInClear: lettingInClear(deps),
})
