import {
  invalidField,
  notFound,
  systemScope,
  type DomainEvent,
  type Meta,
  type Scope,
  type Versioned,
} from '@fengqiao/domain-kit'
import type { RegisteredBuilding } from '../domain/building.ts'
import { actOf, type Act } from '../domain/act.ts'
import { followGrid } from '../domain/keep-resident.ts'
import { isKnown, type Place, type Resident } from '../domain/resident.ts'
import { demandRoom } from '../domain/rooms.ts'
import type { Deps, Registry } from '../ports.ts'
import { inBatches } from './in-batches.ts'

/** Buildings by code that are registered and in scope. */
export const homesIn = async (
  { buildings }: Pick<Deps, 'buildings'>,
  scope: Scope,
  codes: readonly string[],
): Promise<ReadonlyMap<string, RegisteredBuilding>> => {
  const found = await buildings.lookMany(scope, codes)
  return new Map(found.flatMap(({ id, state }) => (state.status === 'REGISTERED' ? [[id, state]] : [])))
}

/** The building somebody lives in and the room, if one is named; refused where there is none such. */
export const demandHome = (
  homes: ReadonlyMap<string, RegisteredBuilding>,
  { buildingCode, roomCode }: { readonly buildingCode: string; readonly roomCode?: string },
): RegisteredBuilding => {
  const home = homes.get(buildingCode)
  if (!home) throw notFound()
  demandRoom(home, roomCode)
  return home
}

/** The same for a move, which may lead anywhere in town. */
export const demandDestination = async (
  deps: Pick<Deps, 'buildings'>,
  asked: { readonly buildingCode: string; readonly roomCode?: string },
): Promise<RegisteredBuilding> => {
  const homes = await homesIn(deps, systemScope, [asked.buildingCode])
  if (!homes.has(asked.buildingCode)) throw invalidField('buildingCode', 'UNKNOWN_REFERENCE')
  return demandHome(homes, asked)
}

interface Settling<S, E extends DomainEvent> {
  readonly store: Pick<Registry<S, E>, 'change'>
  readonly id: string
  readonly buildingCode: string
  readonly follow: (
    state: S,
    facts: Act & { readonly buildingCode: string; readonly gridCode: string },
  ) => readonly E[]
}

/**
 * A building may come to another grid between the look at it and the commit of what is in it: then that commit is
 * followed by one of its own. Sent again, the command does this again.
 */
export const settleGrid = async <S, E extends DomainEvent>(
  deps: Pick<Deps, 'buildings'>,
  meta: Meta,
  { store, id, buildingCode, follow }: Settling<S, E>,
): Promise<void> => {
  const home = (await homesIn(deps, systemScope, [buildingCode])).get(buildingCode)
  if (!home?.placement) return
  const facts = { ...actOf(meta), buildingCode, gridCode: home.placement.gridCode }
  const { expectedVersion: _seen, naturalId: _id, ...own } = meta
  const following = { ...own, commandId: `${meta.commandId}/grid` }
  await store.change({ scope: systemScope, id }, following, (state) => follow(state, facts))
}

/** Where somebody's record says he lives. */
export interface Housed {
  readonly id: string
  readonly place: Pick<Place, 'buildingCode' | 'gridCode'>
}

/** Where those of them live who are known. */
export const housedOf = (residents: readonly Versioned<Resident>[]): readonly Housed[] =>
  residents.flatMap(({ id, state }) => (isKnown(state) ? [{ id, place: state.place }] : []))

/** The same for many who live there. */
export const settleGrids = async (
  deps: Pick<Deps, 'buildings' | 'residents'>,
  meta: Meta,
  known: readonly Housed[],
): Promise<void> => {
  const homes = await homesIn(
    deps,
    systemScope,
    known.map(({ place }) => place.buildingCode),
  )
  const follow = async ({ id, place: { buildingCode, gridCode: held } }: Housed) => {
    const gridCode = homes.get(buildingCode)?.placement?.gridCode
    if (gridCode === undefined || gridCode === held) return
    const facts = { by: meta.actor, at: meta.at.getTime(), buildingCode, gridCode }
    const { expectedVersion: _seen, naturalId: _id, ...own } = meta
    const following = { ...own, commandId: `${meta.commandId}/${id}/grid` }
    await deps.residents.change({ scope: systemScope, id }, following, (state) => followGrid(state, facts))
  }
  await inBatches(known, follow)
}
