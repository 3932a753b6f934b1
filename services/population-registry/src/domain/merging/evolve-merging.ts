import {
  areaOf,
  type Absorption,
  type Home,
  type KnownResident,
  type MergedResident,
  type MergeField,
  type Since,
  type Values,
} from '../resident.ts'
import type { GaveBack, MergingEvent, SetAside, Took } from './merging-events.ts'

/** The value that each field stands for. */
export const valueNames = {
  NAME: 'name',
  ID_NUMBER: 'idNumber',
  PHONES: 'phones',
  HOME: 'home',
  RESIDENCE_STATUS: 'residenceStatus',
  KIND: 'kind',
  LAWFUL_BASIS: 'lawfulBasis',
  SOURCE: 'source',
} as const satisfies Record<MergeField, keyof Values>

/** Where somebody lives, as one value. */
const homeOf = ({ status, place, movedOn }: Omit<KnownResident, 'blind'>): Home => ({
  status,
  place,
  ...(movedOn === undefined ? {} : { movedOn }),
})

/** What a record says in these fields. */
export const valuesOf = (resident: Omit<KnownResident, 'blind'>, fields: readonly MergeField[]): Values =>
  Object.fromEntries(
    fields
      .map((field) => valueNames[field])
      .map((name) => [name, name === 'home' ? homeOf(resident) : resident[name]]),
  )

const withHome = (before: KnownResident, { status, place, movedOn }: Home): KnownResident => {
  const { movedOn: _before, ...kept } = before
  return { ...kept, status, place, area: areaOf(place), ...(movedOn === undefined ? {} : { movedOn }) }
}

const withValues = (before: KnownResident, { home, ...values }: Values): KnownResident => {
  const after = { ...before, ...values }
  return home === undefined ? after : withHome(after, home)
}

const withAbsorptions = (before: KnownResident, absorptions: readonly Absorption[]): KnownResident => {
  const { absorptions: _before, ...kept } = before
  return absorptions.length === 0 ? kept : { ...kept, absorptions }
}

/** What is done to a record from now on is noted where others were merged into it. */
export const notedSince = (before: KnownResident, fields: readonly Since[]): KnownResident => {
  const noted = (absorption: Absorption): Absorption => ({
    ...absorption,
    since: [...new Set([...absorption.since, ...fields])],
  })
  return withAbsorptions(before, (before.absorptions ?? []).map(noted))
}

const aside = (before: KnownResident, { at, into, token, householdId }: SetAside): MergedResident => {
  const { blind: held, ...kept } = before
  const { room: _room, ...place } = before.place
  return {
    status: 'MERGED',
    phase: 'ASIDE',
    ...{ into, token, at, place, before: kept, held },
    ...(householdId === undefined ? {} : { householdId }),
  }
}

const took = (before: KnownResident, fact: Took): KnownResident => {
  const { residentId, within, token, by, at, ground, fields, values, accountId, blind } = fact
  const { importId, ...kept } = before
  const absorption: Absorption = {
    ...{ residentId, within, token, by, at, ground, fields, since: [] },
    replaced: valuesOf(before, fields),
    accountCame: accountId !== undefined,
    ...(importId === undefined ? {} : { importId }),
  }
  const after = withValues({ ...kept, blind, ...(accountId === undefined ? {} : { accountId }) }, values)
  return withAbsorptions(after, [...(before.absorptions ?? []), absorption])
}

const gaveBack = (before: KnownResident, { residentId, blind }: GaveBack): KnownResident => {
  const absorptions = before.absorptions ?? []
  const undone = absorptions.find((one) => one.residentId === residentId)
  if (undone === undefined) return before
  const { accountId, ...kept } = before
  const own = undone.accountCame || accountId === undefined ? kept : { ...kept, accountId }
  const { importId, replaced } = undone
  const after = withValues({ ...own, blind, ...(importId === undefined ? {} : { importId }) }, replaced)
  return withAbsorptions(
    after,
    absorptions.filter((one) => one !== undone),
  )
}

/** How a record that others know follows from the facts of merging. */
export const evolveKnown = (before: KnownResident, fact: MergingEvent): KnownResident | MergedResident => {
  switch (fact.type) {
    case 'SetAside':
      return aside(before, fact)
    case 'Took':
      return took(before, fact)
    case 'GaveBack':
      return gaveBack(before, fact)
    default:
      return before
  }
}

const settled = ({ held: _held, returnToken: _token, ...kept }: MergedResident): MergedResident => ({
  ...kept,
  phase: 'SETTLED',
})

/** How a record that was merged into another follows from them. */
export const evolveMerged = (before: MergedResident, fact: MergingEvent): KnownResident | MergedResident => {
  switch (fact.type) {
    case 'Settled':
    case 'Stayed':
      return settled(before)
    case 'Returning':
      return { ...before, phase: 'RETURNING', at: fact.at, returnToken: fact.token, held: fact.blind }
    case 'Returned':
      return before.held === undefined ? before : { ...before.before, blind: before.held }
    default:
      return before
  }
}
