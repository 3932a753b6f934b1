import type { Ask } from '@fengqiao/domain-kit'
import { codeCauseOf, messageIdOf, type Message } from '../domain/message.ts'
import type { Settings } from '../domain/settings.ts'
import type { Deps } from '../ports.ts'

export interface SettingsView {
  readonly version: number
  readonly settings: Settings
  readonly emailAvailable: boolean
  /** The address in clear, for its owner alone; empty for none. */
  readonly address: string
  /** The e-mail with the code that waits to be entered. */
  readonly codeMessage?: Message
}

/** The caller's own settings, and what became of the e-mail with the code. */
export const readSettings =
  ({ settings, messages, seal, post }: Pick<Deps, 'settings' | 'messages' | 'seal' | 'post'>) =>
  async ({ caller }: Ask<unknown>): Promise<SettingsView> => {
    const { version, state } = await settings.of(caller.id)
    const { email } = state
    const [address = ''] = email === undefined ? [] : await seal.open(caller.id, [email.address])
    const view = { version, settings: state, emailAvailable: post !== undefined, address }
    if (email?.state !== 'UNCONFIRMED' || email.code === undefined) return view
    const about = { recipient: caller.id, causeEventId: codeCauseOf(email.code.at) }
    const [sent] = await messages.lookMany([messageIdOf(about, 'EMAIL')])
    return sent === undefined ? view : { ...view, codeMessage: sent.state }
  }
