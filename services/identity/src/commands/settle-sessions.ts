import { systemScope } from '@fengqiao/domain-kit'
import type { Deps } from '../ports.ts'

/**
 * Use after every commit that ended sessions: the account says what is no longer good, so a command sent again after
 * a crash settles the same and ends nothing that began since.
 */
export const settleSessions =
  ({ people, sessions }: Pick<Deps, 'people' | 'sessions'>) =>
  async (personId: string): Promise<void> => {
    const { state } = await people.load(systemScope, personId)
    await sessions.raiseEpoch(personId, state.epoch)
    if (state.signedOutAt !== undefined) await sessions.end(personId, state.signedOutAt)
  }
