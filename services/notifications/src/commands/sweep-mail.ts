import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Message } from '../domain/message.ts'
import { presumeDead, suppress } from '../domain/sending.ts'
import type { Deps } from '../ports.ts'
import { followLead, step } from './follow-lead.ts'
import { sendMail } from './send-mail.ts'

type Found = Versioned<Message>

const batch = 100
const lanes = 4

/**
 * Looks again first: what was due when the batch was read may have left with another message meanwhile. Answers what
 * it took along.
 */
const attend = async (deps: Deps, { id }: Found): Promise<readonly string[]> => {
  const found = await deps.messages.load(systemScope, id)
  const { version, state } = found
  const at = deps.clock().getTime()
  if (!('dueAt' in state) || state.dueAt > at) return []
  const commandId = `${id}/${version}/time`
  if (state.outcome === 'CARRIED') await followLead(deps, found)
  else if (state.outcome === 'SENDING')
    await step(deps, { id, commandId }, (message) => presumeDead(message, at))
  else if (deps.post === undefined)
    await step(deps, { id, commandId }, (message) => suppress(message, 'NOT_CONFIGURED'))
  else return sendMail(deps, deps.post, found)
  return []
}

/**
 * One person's messages one after the other, but for those that went along; several people's side by side. One that
 * fails holds no other back.
 */
const sideBySide = async (
  groups: readonly (readonly Found[])[],
  work: (found: Found) => Promise<readonly string[]>,
): Promise<void> => {
  const waiting = [...groups]
  const failures: unknown[] = []
  const gone = new Set<string>()
  const lane = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift())
      for (const found of group) {
        if (gone.has(found.id)) continue
        const along = await work(found).catch((error: unknown) => void failures.push(error))
        along?.forEach((id) => gone.add(id))
      }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (failures.length > 0) throw failures[0]
}

/** Attends to a batch of e-mails that are due. Any replica may: the commits' conditions decide. Answers how many. */
export const sweepMail = (deps: Deps) => async (): Promise<number> => {
  const due = await deps.messages.due(deps.clock(), batch)
  const groups = Map.groupBy(due, ({ state }) => state.recipient)
  await sideBySide([...groups.values()], (found) => attend(deps, found))
  return due.length
}
