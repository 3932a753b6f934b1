import type { Ask, Receipt } from '@fengqiao/domain-kit'
import { codeBounds, codeToEnter } from '../domain/settings.ts'
import type { Deps } from '../ports.ts'

export interface Confirmation {
  readonly receipt: Receipt
  readonly confirmed: boolean
  readonly triesLeft: number
}

/**
 * Confirms the caller's address by the code that was sent to it. A wrong code is a fact like a right one: it is counted
 * with the answer, so that nobody tries on.
 */
export const confirmEmail =
  ({ settings, seal }: Pick<Deps, 'settings' | 'seal'>) =>
  async ({ caller, scope, meta, input }: Ask<{ readonly code: string }>): Promise<Confirmation> => {
    await settings.open(caller.id, meta.at)
    const receipt = await settings.change({ scope, id: caller.id }, meta, async (state) => {
      const { value } = codeToEnter(state, meta.at.getTime())
      const [code] = await seal.open(caller.id, [value])
      return [{ type: code === input.code ? 'AddressConfirmed' : 'CodeMistyped' }]
    })
    const { email } = (await settings.of(caller.id)).state
    const tries = email?.state === 'UNCONFIRMED' ? (email.code?.tries ?? 0) : codeBounds.tries
    return { receipt, confirmed: email?.state === 'CONFIRMED', triesLeft: codeBounds.tries - tries }
  }
