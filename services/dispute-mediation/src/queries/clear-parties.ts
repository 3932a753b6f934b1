import type { Sealed, Versioned } from '@fengqiao/domain-kit'
import type { Dispute, Party } from '../domain/dispute.ts'
import type { Deps } from '../ports.ts'

/** Who a party is; what was erased is absent. */
export interface ClearParty {
  readonly name?: string
  readonly phone?: string
  readonly address?: string
}

const fieldsOf = ({ name, phone, address }: Party): readonly (readonly [keyof ClearParty, Sealed])[] => [
  ['name', name],
  ['phone', phone],
  ...(address === undefined ? [] : ([['address', address]] as const)),
]

/** The parties of a case, opened in one go, in their order. Masking is the contract's business. */
export const partiesInClear = async (
  { seal }: Pick<Deps, 'seal'>,
  { id, state }: Versioned<Dispute>,
): Promise<readonly ClearParty[]> => {
  const fields = state.parties.flatMap((party, index) =>
    fieldsOf(party).map(([name, value]) => ({ index, name, value })),
  )
  const opened = await seal.open(
    id,
    fields.map(({ value }) => value),
  )
  return state.parties.map((_party, index) =>
    Object.fromEntries(
      fields.flatMap((field, at) => {
        const text = opened[at]
        return field.index === index && text !== undefined ? [[field.name, text]] : []
      }),
    ),
  )
}
