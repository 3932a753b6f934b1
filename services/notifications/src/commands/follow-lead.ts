import { systemScope, type Receipt, type Versioned } from '@fengqiao/domain-kit'
import type { MessageEvent } from '../domain/evolve.ts'
import type { Message } from '../domain/message.ts'
import { exclude, follow } from '../domain/sending.ts'
import type { Deps } from '../ports.ts'

/** A step of an e-mail's way: a commit of its own, whose id follows from the claim or from the version it was seen at. */
export const step = (
  { messages, clock }: Pick<Deps, 'messages' | 'clock'>,
  { id, commandId }: { readonly id: string; readonly commandId: string },
  decide: (message: Message) => readonly MessageEvent[],
): Promise<Receipt> => {
  const meta = { actor: 'notifications', commandId, requestHash: commandId, at: clock() }
  return messages.change({ scope: systemScope, id }, meta, decide)
}

/** Gives a message the fate of the e-mail it travels in, as that stands. */
export const followTo = (
  deps: Pick<Deps, 'messages' | 'clock' | 'newId'>,
  id: string,
  { state: lead }: Versioned<Message>,
): Promise<Receipt> => {
  const at = deps.clock().getTime()
  return step(deps, { id, commandId: deps.newId() }, (message) => follow(message, { id, lead, at }))
}

/** What travels in an e-mail is fixed by its first claim; until then a message can be barred from it. */
const barred = async (
  deps: Pick<Deps, 'messages' | 'clock' | 'newId'>,
  lead: Versioned<Message>,
  id: string,
): Promise<Versioned<Message>> => {
  if (lead.state.carries !== undefined) return lead
  await step(deps, { id: lead.id, commandId: `${deps.newId()}/bar` }, (now) => exclude(now, id))
  return deps.messages.load(systemScope, lead.id)
}

/**
 * Looks what became of the e-mail that a message travels in. One that was left behind is barred from that e-mail before
 * it waits again: a sender who slept cannot take it along later.
 */
export const followLead = async (
  deps: Pick<Deps, 'messages' | 'clock' | 'newId'>,
  { id }: Pick<Versioned<Message>, 'id'>,
): Promise<void> => {
  const { state } = await deps.messages.load(systemScope, id)
  if (state.outcome !== 'CARRIED') return
  const lead = await deps.messages.load(systemScope, state.by)
  await followTo(deps, id, await barred(deps, lead, id))
}
