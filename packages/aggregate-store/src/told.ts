import type { EventMessage } from '@fengqiao/domain-kit'

/**
 * Which types of events were published from one place of the journal to another, and where each was last: whoever
 * listens for others need not read what lies between. It is of one publisher's unbroken turn, so of one release's
 * understanding of facts.
 */
export interface Told {
  readonly epoch: string
  readonly since: number
  readonly upTo: number
  readonly last: ReadonlyMap<string, number>
}

/** The same as stored. A type's name has dots in it, so it is no key. */
export interface ToldDocument {
  readonly epoch: string
  readonly since: bigint
  readonly up_to: bigint
  readonly last: readonly { readonly type: string; readonly position: bigint }[]
}

export const nothingTold = (epoch: string, position: number): Told => ({
  ...{ epoch, since: position, upTo: position, last: new Map() },
})

/** After these were published as well, and everything up to there was looked at. */
export const toldAlso = (told: Told, messages: readonly EventMessage[], upTo: number): Told => ({
  ...told,
  upTo,
  last: new Map([...told.last, ...messages.map(({ type, position }) => [type, position] as const)]),
})

export const toldDocument = ({ epoch, since, upTo, last }: Told): ToldDocument => ({
  ...{ epoch, since: BigInt(since), up_to: BigInt(upTo) },
  last: [...last].map(([type, position]) => ({ type, position: BigInt(position) })),
})

export interface Listening {
  readonly epoch: string
  readonly types: ReadonlySet<string>
}

/** How far whoever listens for these may go on from there without having missed any; nothing where none can tell. */
export const silentUntil = (
  told: ToldDocument | undefined,
  after: number,
  { epoch, types }: Listening,
): number | undefined => {
  if (told?.epoch !== epoch || after < Number(told.since) || after >= Number(told.up_to)) return undefined
  const isHeard = told.last.some(({ type, position }) => types.has(type) && Number(position) > after)
  return isHeard ? undefined : Number(told.up_to)
}
