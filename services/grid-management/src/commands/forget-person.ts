import type { Deps } from '../ports.ts'

/**
 * Destroys the key under which a person's uploads wait for an issue. What an issue refers to already is sealed under
 * the issue's own key, as are its words: that is the matter's, and goes with the matter. Done again it does no harm.
 */
export const forgetPerson =
  ({ seal }: Pick<Deps, 'seal'>) =>
  async (personId: string): Promise<void> =>
    seal.erase(personId)
