import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { codeCauseOf, intend, messageIdOf, type About } from '../domain/message.ts'
import { announceCode, type Settings } from '../domain/settings.ts'
import type { Deps } from '../ports.ts'

const batch = 100

/** The message that carries a person's code of a moment. */
const codeMessageOf = (recipient: string, at: number): About => ({
  recipient,
  channel: 'EMAIL',
  template: 'EMAIL_CODE',
  causeEventId: codeCauseOf(at),
  at,
  urgent: true,
})

/** Intends the e-mail of a code that waits for it; the message's id follows from the code's moment. */
export const announce = async (
  { messages, settings }: Pick<Deps, 'messages' | 'settings'>,
  { state }: Pick<Versioned<Settings>, 'state'>,
): Promise<void> => {
  const { personId, email } = state
  if (email?.state !== 'UNCONFIRMED' || email.code?.announced !== false) return
  const at = email.code.at
  const about = codeMessageOf(personId, at)
  await messages.createAll([intend(about, { actor: '', settings: state })])
  const id = messageIdOf(about, 'EMAIL')
  const meta = { actor: 'notifications', commandId: id, requestHash: id, at: new Date(at) }
  await settings.change({ scope: systemScope, id: personId }, meta, (now) => announceCode(now, at))
}

/** Intends the e-mails of codes whose makers died before they could. Any replica may. */
export const announceCodes = (deps: Deps) => async (): Promise<number> => {
  const found = await deps.settings.unannounced(deps.clock(), batch)
  for (const one of found) await announce(deps, one)
  return found.length
}
