import { groupOf, type Group } from './groups.ts'
import type { Message, Suppression } from './message.ts'
import { outOfQuiet } from './quiet-hours.ts'
import { codeBounds, type Settings } from './settings.ts'

/** Whether an e-mail may go now, when, or never. */
export type Verdict = { readonly now: true } | { readonly from: number } | { readonly never: Suppression }

const now: Verdict = { now: true }
const never = (reason: Suppression): Verdict => ({ never: reason })

/** A code goes to the address it was made for, while it still counts. */
const codeMayGo = ({ at: madeAt }: Message, { email }: Settings, at: number): Verdict =>
  email?.state === 'UNCONFIRMED' && email.code?.at === madeAt && at < madeAt + codeBounds.counts
    ? now
    : never('OVERTAKEN')

interface Asked {
  readonly settings: Settings
  /** The message was read in the inbox. */
  readonly read: boolean
  readonly at: number
}

const noticeMayGo = ({ urgent }: Message, group: Group, { settings, read, at }: Asked): Verdict => {
  if (!settings.groups[group].email) return never('TURNED_OFF')
  if (read) return never('OVERTAKEN')
  const from = urgent === true ? at : outOfQuiet(at, settings.quiet)
  return from > at ? { from } : now
}

/**
 * Asked when the time has come, for wishes may have changed since: whether its reader still wants an e-mail, has not
 * read the message meanwhile, and is not asleep. What is sent once more asks only whether there is an address.
 */
export const maySend = (message: Message, asked: Asked): Verdict => {
  const { template } = message
  const { settings, at } = asked
  if (template === 'EMAIL_CODE') return codeMayGo(message, settings, at)
  if (settings.email?.state !== 'CONFIRMED') return never('NO_ADDRESS')
  if (message.outcome === 'UNKNOWN') return now
  return noticeMayGo(message, groupOf(template), asked)
}
