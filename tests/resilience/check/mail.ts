import { createHash } from 'node:crypto'
import type { Letter, Message, Observations, Violation } from './observations.ts'

/** The part of a Message-ID that follows from the message. */
export const letterIdOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32)

const localPart = ({ messageId }: Letter): string => messageId.replace(/^<|@.*$/g, '')

const amiss = (where: string, what: string): Violation => ({ rule: 'mail', where, what })

/** What a mailbox gets twice says so the second time: of one e-mail, one alone may be without the mark. */
const unmarked = (came: ReadonlyMap<string, readonly Letter[]>): readonly Violation[] =>
  [...came].flatMap(([id, alike]) => {
    const plain = alike.filter(({ again }) => !again).length
    return plain > 1 ? [amiss(id, `came ${String(plain)} times without a mark`)] : []
  })

const unheardOf = (
  came: ReadonlyMap<string, readonly Letter[]>,
  claimed: readonly Message[],
): readonly Violation[] => {
  const known = new Set(claimed.map(({ id }) => letterIdOf(id)))
  return [...came.keys()].filter((id) => !known.has(id)).map((id) => amiss(id, 'came, and nobody sent it'))
}

/** What is called delivered came by itself or in another's e-mail that came. */
const undelivered = (
  emails: readonly Message[],
  came: ReadonlyMap<string, readonly Letter[]>,
): readonly Violation[] => {
  const arrived = emails.filter(({ id, claimed }) => claimed === true && came.has(letterIdOf(id)))
  const within = new Set(arrived.flatMap(({ id, carries = [] }) => [id, ...carries]))
  return emails
    .filter(({ id, outcome }) => outcome === 'DELIVERED' && !within.has(id))
    .map(({ id }) => amiss(id, 'is called delivered and did not come'))
}

/** Every e-mail is told of as it went, and a mailbox can tell what it has already. */
export const mail = ({ messages, letters }: Observations): readonly Violation[] => {
  if (letters === undefined) return []
  const emails = messages.filter(({ channel }) => channel === 'EMAIL')
  const came = Map.groupBy(letters, localPart)
  const claimed = emails.filter((one) => one.claimed === true)
  return [...unmarked(came), ...unheardOf(came, claimed), ...undelivered(emails, came)]
}
