import type { Meta } from '@fengqiao/domain-kit'
import { groupOf } from '../domain/groups.ts'
import type { Happening } from '../domain/happening.ts'
import { intend, messageIdOf, type About, type Channel, type Subject } from '../domain/message.ts'
import { isUrgent, tellingsOf } from '../domain/rules.ts'
import { usualSettings } from '../domain/settings.ts'
import type { Recipient, Telling } from '../domain/telling.ts'
import type { Deps } from '../ports.ts'

/** The event that a happening came with. */
export interface Occurrence {
  readonly eventId: string
  readonly subject: Subject
  readonly actor: string
  readonly at: Date
  readonly happening: Happening
}

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
const metaOf = (about: About, at: Date): Meta => {
  const naturalId = messageIdOf(about, about.channel)
  return {
    actor: 'notifications',
    commandId: naturalId,
    naturalId,
    requestHash: naturalId,
    at,
    cause: about.causeEventId,
  }
}

/**
 * An event says that an issue is an emergency when it is registered; later ones are known by that first message. A case
 * never is: what cannot wait is an issue.
 */
const isEmergency = async (deps: Deps, { happening, subject }: Occurrence): Promise<boolean> => {
  if (happening.type === 'REGISTERED') return happening.emergency === true
  return deps.post !== undefined && subject.kind === 'ISSUE' && (await deps.messages.isEmergency(subject.id))
}

/** Tells everyone concerned of what happened to an issue or a case, by every channel the town has. */
export const tell =
  (deps: Deps) =>
  async (occurrence: Occurrence): Promise<void> => {
    const { subject, eventId, at, actor, happening } = occurrence
    const told = await resolved(deps, tellingsOf(happening))
    const [wishes, emergency] = await Promise.all([
      deps.settings.ofMany([...told.keys()]),
      isEmergency(deps, occurrence),
    ])
    const common = { subject, causeEventId: eventId, at: at.getTime() }
    const channels: readonly Channel[] = deps.post === undefined ? ['IN_APP'] : ['IN_APP', 'EMAIL']
    const intended = [...told].flatMap(([recipient, { template }]) => {
      const isWork = emergency && groupOf(template) === 'WORK'
      const urgent = isWork || isUrgent(happening, { recipient, template })
      const settings = wishes.get(recipient) ?? usualSettings(recipient)
      return channels.map((channel) => {
        const about: About = {
          ...common,
          recipient,
          channel,
          template,
          ...(urgent ? { urgent } : {}),
          ...(emergency ? { emergency } : {}),
        }
        return { meta: metaOf(about, at), events: intend(about, { actor, settings }) }
      })
    })
    await deps.messages.createAll(intended)
    deps.arrived(intended.flatMap(({ events }) => events))
  }
