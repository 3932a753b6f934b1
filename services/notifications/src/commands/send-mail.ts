import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { groupOf } from '../domain/groups.ts'
import { maySend } from '../domain/may-send.ts'
import { collecting, messageIdOf, type Message } from '../domain/message.ts'
import { carry, claim, hold, report, sendingBounds, suppress } from '../domain/sending.ts'
import type { Settings } from '../domain/settings.ts'
import type { Deps, Letter, Post } from '../ports.ts'
import { followLead, followTo, step } from './follow-lead.ts'

type Found = Versioned<Message>

/** What travels together: the message that is due and what the same person is to be sent within the next minutes. */
const companionsOf = async (deps: Deps, { id, state }: Found, at: number): Promise<readonly Found[]> => {
  if (state.template === 'EMAIL_CODE' || state.carries !== undefined) return []
  const waiting = await deps.messages.waitingFor(state.recipient, at + collecting, sendingBounds.most)
  return waiting.filter((one) => one.id !== id && one.state.template !== 'EMAIL_CODE')
}

/** Those of an e-mail that may go now; the others are held or end here. */
const readyOf = async (
  deps: Deps,
  found: readonly Found[],
  { settings, at }: { readonly settings: Settings; readonly at: number },
): Promise<readonly Found[]> => {
  const shown = await deps.messages.lookMany(found.map(({ state }) => messageIdOf(state, 'IN_APP')))
  const read = new Set(shown.filter(({ state }) => state.read).map(({ id }) => id))
  const ready: Found[] = []
  for (const one of found) {
    const isRead = read.has(messageIdOf(one.state, 'IN_APP'))
    const verdict = maySend(one.state, { settings, read: isRead, at })
    if ('now' in verdict) ready.push(one)
    else
      await step(deps, { id: one.id, commandId: `${one.id}/${one.version}/verdict` }, (message) =>
        'from' in verdict ? hold(message, verdict.from) : suppress(message, verdict.never),
      )
  }
  return ready
}

/** Takes the companions along; answers those that could be. */
const carried = async (
  deps: Deps,
  lead: Found,
  { companions, at }: { readonly companions: readonly Found[]; readonly at: number },
): Promise<readonly string[]> => {
  for (const { id, version } of companions)
    await step(deps, { id, commandId: `${id}/${version}/by/${lead.id}` }, (message) =>
      carry(message, { by: lead.id, at }),
    )
  const now = await deps.messages.lookMany(companions.map(({ id }) => id))
  return now.filter(({ state }) => state.outcome === 'CARRIED' && state.by === lead.id).map(({ id }) => id)
}

type Opened = Pick<Letter, 'to' | 'code' | 'language'>

/** Where it goes, and the code it carries if it is about an address. */
const openedFor = async (
  { seal }: Deps,
  { state }: Found,
  { personId, email, language }: Settings,
): Promise<Opened | undefined> => {
  if (email === undefined) return undefined
  const isCode = state.template === 'EMAIL_CODE' && email.state === 'UNCONFIRMED' && email.code !== undefined
  const [to, code] = await seal.open(personId, isCode ? [email.address, email.code.value] : [email.address])
  return to === undefined ? undefined : { to, language, ...(code === undefined ? {} : { code }) }
}

/** Speaks to the server for a claim that is ours, and writes down what it said, for every message that was in it. */
const speak = async (
  deps: Deps,
  { id, state }: Found,
  send: { readonly post: Post; readonly opened: Opened },
) => {
  const mine = state.claim ?? ''
  const others = await deps.messages.lookMany(state.carries ?? [])
  const about = [state, ...others.map((one) => one.state)].flatMap(({ template, subject }) =>
    template === 'EMAIL_CODE' || subject === undefined ? [] : [{ group: groupOf(template), subject }],
  )
  const heard = await send.post({ ...send.opened, id, again: state.again === true, about })
  await step(deps, { id, commandId: `${mine}/heard` }, (message) =>
    report(message, { claim: mine, at: deps.clock().getTime(), heard }),
  )
  const lead = await deps.messages.load(systemScope, id)
  for (const other of others) await followTo(deps, other.id, lead)
}

/** Commits the claim; answers the message as claimed, or nothing when another sender was first. */
const claimed = async (
  deps: Deps,
  { id }: Found,
  taken: { readonly at: number; readonly carries: readonly string[] },
): Promise<Found | undefined> => {
  const mine = deps.newId()
  await step(deps, { id, commandId: mine }, (message) => claim(message, { claim: mine, ...taken }))
  const found = await deps.messages.load(systemScope, id)
  return found.state.outcome === 'SENDING' && found.state.claim === mine ? found : undefined
}

/**
 * Sends a message that is due, with what else waits for the same person. The claim is committed before the server is
 * spoken to, and the e-mail is made of what the claim says, so that of many senders one sends, and none twice. Answers
 * what went along.
 */
export const sendMail = async (deps: Deps, post: Post, lead: Found): Promise<readonly string[]> => {
  const at = deps.clock().getTime()
  const { state: settings } = await deps.settings.of(lead.state.recipient)
  const found = [lead, ...(await companionsOf(deps, lead, at))]
  const [first, ...companions] = await readyOf(deps, found, { settings, at })
  if (first?.id !== lead.id) return []
  const opened = await openedFor(deps, lead, settings)
  if (opened === undefined) {
    await step(deps, { id: lead.id, commandId: deps.newId() }, (message) => suppress(message, 'NO_ADDRESS'))
    return []
  }
  const carries = await carried(deps, lead, { companions, at })
  const mine = await claimed(deps, lead, { at, carries })
  if (mine === undefined) {
    for (const companion of companions) await followLead(deps, companion)
    return []
  }
  await speak(deps, mine, { post, opened })
  return mine.state.carries ?? []
}
