import { groupOf } from '../domain/groups.ts'
import type { Happening } from '../domain/happening.ts'
import { intend, intendBoth, messageIdOf, type Both, type Intended, type Subject } from '../domain/message.ts'
import { isUrgent, tellingsOf } from '../domain/rules.ts'
import { usualSettings, type Settings } from '../domain/settings.ts'
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

type Wishes = ReadonlyMap<string, Settings>

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

/**
 * An event says that an issue is an emergency when it is registered; later ones are known by that first message, and
 * asked only where somebody gets e-mails, which do not wait then. A case never is: what cannot wait is an issue.
 */
const isEmergency = async (
  { messages, post }: Deps,
  { happening, subject }: Occurrence,
  wishes: Wishes,
): Promise<boolean> => {
  if (happening.type === 'REGISTERED') return happening.emergency === true
  const mails = post !== undefined && [...wishes.values()].some(({ email }) => email?.state === 'CONFIRMED')
  return mails && subject.kind === 'ISSUE' && messages.isEmergency(subject.id)
}

/** Those that no message in the inbox says were not to go: told again, what was decided first stays. */
const stillIntended = async (
  { messages }: Deps,
  emails: readonly Intended[],
): Promise<readonly Intended[]> => {
  if (emails.length === 0) return []
  const kept = await messages.lookMany(emails.map((email) => messageIdOf(email, 'IN_APP')))
  const decided = new Set(kept.filter(({ state }) => state.noEmail !== undefined).map(({ id }) => id))
  return emails.filter((email) => !decided.has(messageIdOf(email, 'IN_APP')))
}

/** Tells everyone concerned of what happened to an issue or a case, by every channel the town has. */
export const tell =
  (deps: Deps) =>
  async (occurrence: Occurrence): Promise<void> => {
    const { subject, eventId, at, actor, happening } = occurrence
    const told = await resolved(deps, tellingsOf(happening))
    const wishes = await deps.settings.ofMany([...told.keys()])
    const emergency = await isEmergency(deps, occurrence, wishes)
    const common = { subject, causeEventId: eventId, at: at.getTime(), ...(emergency ? { emergency } : {}) }
    const intended = [...told].map(([recipient, { template }]) => {
      const isWork = emergency && groupOf(template) === 'WORK'
      const urgent = isWork || isUrgent(happening, { recipient, template })
      const asked = { actor, settings: wishes.get(recipient) ?? usualSettings(recipient) }
      const about = { ...common, recipient, template, ...(urgent ? { urgent } : {}) }
      if (deps.post !== undefined) return intendBoth(about, asked)
      return { inbox: intend({ ...about, channel: 'IN_APP' }, asked) }
    })
    const inbox = intended.map((one) => one.inbox)
    await deps.messages.createAll(inbox)
    const emails = intended.flatMap(({ email }: Both) => email ?? [])
    const left = await stillIntended(deps, emails)
    if (left.length > 0) await deps.messages.createAll(left)
    deps.arrived(inbox)
  }
