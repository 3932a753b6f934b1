import { invalidField, type Scope, type Sealed } from '@fengqiao/domain-kit'
import { demandKnown } from '../../domain/keep-resident.ts'
import { demandLandlord, type GivenLandlord, type NamedLandlord } from '../../domain/letting/landlord.ts'
import type { Landlord } from '../../domain/letting/letting-events.ts'
import type { Deps } from '../../ports.ts'

type Needs = Pick<Deps, 'residents' | 'organisations' | 'seal'>

const unknown = (field: string) => invalidField(`landlord.${field}`, 'UNKNOWN_REFERENCE')

const demandThere = async ({ residents, organisations }: Needs, scope: Scope, given: GivenLandlord) => {
  if (given.kind === 'RESIDENT') {
    const found = await residents.look(scope, given.residentId)
    if (!found) throw unknown('residentId')
    demandKnown(found.state)
  }
  if (given.kind === 'ORGANISATION') {
    const found = await organisations.look(scope, given.organisationId)
    if (!found || found.state.status === 'VOID') throw unknown('organisationId')
  }
}

interface Naming {
  readonly named: NamedLandlord
  /** Under which the words about one who is on no register are sealed. */
  readonly key: string
}

/** Who lets it: somebody of the caller's territory, or one who is on neither register, sealed. */
export const landlordOf = async (deps: Needs, scope: Scope, { named, key }: Naming): Promise<Landlord> => {
  const given = demandLandlord(named)
  await demandThere(deps, scope, given)
  if (given.kind !== 'OUTSIDE') return given
  const [name, phone] = (await deps.seal.seal(key, [given.name, given.phone])) as [Sealed, Sealed]
  return { kind: 'OUTSIDE', key, name, phone }
}
