import type { Meta } from '@fengqiao/domain-kit'
import type { Happening } from '../domain/happening.ts'
import { intend } from '../domain/message.ts'
import { tellingsOf, type Recipient, type Telling } from '../domain/rules.ts'
import type { Deps } from '../ports.ts'

/** The event that a happening came with. */
export interface Occurrence {
  readonly eventId: string
  readonly issueId: string
  readonly issueNumber: string
  readonly issueVersion: number
  readonly actor: string
  readonly at: Date
  readonly happening: Happening
}

const channel = 'IN_APP'

const peopleOf = ({ holdersOf }: Deps, to: Recipient): Promise<readonly string[]> =>
  'person' in to ? Promise.resolve([to.person]) : holdersOf(to.role, to.at)

const resolved = async (deps: Deps, tellings: readonly Telling[]): Promise<ReadonlyMap<string, Telling>> => {
  const people = await Promise.all(tellings.map(({ to }) => peopleOf(deps, to)))
  const rows = tellings.flatMap((telling, index) =>
    (people[index] ?? []).map((person) => [person, telling] as const),
  )
  // Whom two rules reach is told once, by the first: the rules put the more telling one first.
  return new Map(rows.toReversed())
}

/** The same event, person and channel make the same id, so that told again nobody is told twice. */
const metaOf = ({ eventId, at }: Occurrence, person: string): Meta => {
  const naturalId = `${eventId}.${person}.${channel}`
  return {
    actor: 'notifications',
    commandId: naturalId,
    naturalId,
    requestHash: naturalId,
    at,
    cause: eventId,
  }
}

/** Tells everyone concerned of what happened to an issue. */
export const tell =
  (deps: Deps) =>
  async (occurrence: Occurrence): Promise<void> => {
    const { issueId, issueNumber, issueVersion, eventId, at, actor } = occurrence
    const about = { issueId, issueNumber, issueVersion, causeEventId: eventId, at: at.getTime() }
    const told = await resolved(deps, tellingsOf(occurrence.happening))
    const intended = [...told].map(([recipient, { template }]) => ({
      meta: metaOf(occurrence, recipient),
      events: intend({ ...about, recipient, channel, template }, actor),
    }))
    await deps.messages.createAll(intended)
  }
