import type { Deps } from '../ports.ts'

/**
 * Destroys the key under which a person is named as a party, in every case and in every fact of it. What was said and
 * agreed is sealed under the case's own key: it is the other parties' as well. Done again it does no harm.
 */
export const forgetPerson =
  ({ seal }: Pick<Deps, 'seal'>) =>
  async (personId: string): Promise<void> =>
    seal.erase(personId)
