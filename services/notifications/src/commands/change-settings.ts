import type { Ask, Command, Sealed } from '@fengqiao/domain-kit'
import { refuse } from '../domain/refusals.ts'
import {
  changeWishes,
  giveAddress,
  makeCode,
  type Email,
  type SettingsEvent,
  type Wishes,
} from '../domain/settings.ts'
import type { Deps } from '../ports.ts'
import { announce } from './announce-codes.ts'

type Needs = Pick<Deps, 'settings' | 'messages' | 'seal' | 'post' | 'newCode'>

const sealedCode = async ({ seal, newCode }: Needs, person: string): Promise<Sealed> => {
  const [code] = await seal.seal(person, [newCode()])
  return code as Sealed
}

/** What a person gave as his address: nothing new, none any more, or another with a code. */
const addressChange = async (
  deps: Needs,
  { caller, meta, input }: Ask<ChangedSettings>,
  email: Email | undefined,
): Promise<Parameters<typeof giveAddress>[1] | 'same'> => {
  if (input.email === '') return undefined
  const { seal } = deps
  const [before] = email === undefined ? [] : await seal.open(caller.id, [email.address])
  if (before === input.email) return 'same'
  if (deps.post === undefined) throw refuse('EMAIL_NOT_AVAILABLE')
  const [address] = await seal.seal(caller.id, [input.email])
  return {
    address: address as Sealed,
    code: await sealedCode(deps, caller.id),
    at: meta.at.getTime(),
  }
}

export interface ChangedSettings extends Wishes {
  /** Empty for none. */
  readonly email: string
}

/** Changes the caller's own settings. A new address is kept unconfirmed, with a code that is sent to it. */
export const changeSettings =
  (deps: Needs): Command<ChangedSettings> =>
  async (ask) => {
    const { caller, scope, meta, input } = ask
    await deps.settings.open(caller.id, meta.at)
    const receipt = await deps.settings.change({ scope, id: caller.id }, meta, async (settings) => {
      const changed: readonly SettingsEvent[] = changeWishes(settings, input)
      const given = await addressChange(deps, ask, settings.email)
      return given === 'same' ? changed : [...changed, ...giveAddress(settings, given)]
    })
    await announce(deps, await deps.settings.of(caller.id))
    return receipt
  }

/** Makes a new code for the address that waits for confirmation. */
export const sendCodeAgain =
  (deps: Needs): Command<unknown> =>
  async ({ caller, scope, meta }) => {
    if (deps.post === undefined) throw refuse('EMAIL_NOT_AVAILABLE')
    await deps.settings.open(caller.id, meta.at)
    const receipt = await deps.settings.change({ scope, id: caller.id }, meta, async (settings) =>
      makeCode(settings, { code: await sealedCode(deps, caller.id), at: meta.at.getTime() }),
    )
    await announce(deps, await deps.settings.of(caller.id))
    return receipt
  }
