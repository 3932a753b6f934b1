import type { Ask, Sealed } from '@fengqiao/domain-kit'
import { demandKnown } from '../domain/keep-resident.ts'
import { look, type LookPurpose } from '../domain/look.ts'
import { seesResident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

export interface RevealInput {
  readonly residentId: string
  readonly purpose: LookPurpose
  readonly words: string
}

/** Keeps who looks at a person in clear, and why, before anything is shown. Answers the id of the look. */
export const recordLook =
  ({ residents, looks, seal }: Pick<Deps, 'residents' | 'looks' | 'seal'>) =>
  async ({ scope, meta, input: { residentId, purpose, words } }: Ask<RevealInput>): Promise<string> => {
    const { state } = await residents.load(scope, residentId)
    demandKnown(state)
    const [sealed] = await seal.seal(residentId, [words])
    const facts = { by: meta.actor, at: meta.at.getTime(), purpose, words: sealed as Sealed }
    const receipt = await looks.create(meta, () =>
      look({ ...facts, subjects: [residentId], near: seesResident(state) }),
    )
    return receipt.id
  }
