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
  const own = deps.newId()
  const at = deps.clock().getTime()
  await step(deps, { id: state.by, commandId: `${own}/bar` }, (lead) => exclude(lead, id))
  const lead = await deps.messages.load(systemScope, state.by)
  await step(deps, { id, commandId: own }, (message) => follow(message, { id, lead: lead.state, at }))
}
