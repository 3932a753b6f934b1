import type { Sealed, Versioned } from '@fengqiao/domain-kit'
import type { Dispute, Party } from '../domain/dispute.ts'
import { keyOf } from '../domain/parties.ts'
import type { Deps } from '../ports.ts'

/** Who a party is; what was erased is absent. */
export interface ClearParty {
  readonly name?: string
  readonly phone?: string
  readonly address?: string
}

type Named = readonly [keyof ClearParty, Sealed]

const fieldsOf = ({ name, phone, address }: Party): readonly Named[] => [
  ['name', name],
  ['phone', phone],
  ...(address === undefined ? [] : ([['address', address]] as const)),
]

/** Who the parties of a case are, in their order. Masking is the contract's business. */
export const partiesInClear = (
  { seal }: Pick<Deps, 'seal'>,
  { id, state }: Versioned<Dispute>,
): Promise<readonly ClearParty[]> =>
  Promise.all(
    state.parties.map(async (party): Promise<ClearParty> => {
      const fields = fieldsOf(party)
      const opened = await seal.open(
        keyOf(id, party),
        fields.map(([, value]) => value),
      )
      return Object.fromEntries(
        fields.map(([name], at) => [name, opened[at]] as const).filter(([, text]) => text !== undefined),
      )
    }),
  )
