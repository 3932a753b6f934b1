import { invalidField } from '@fengqiao/domain-kit'

/** A landlord as somebody names him; what is empty is absent. */
export interface NamedLandlord {
  readonly residentId?: string
  readonly organisationId?: string
  readonly name?: string
  readonly phone?: string
}

export type GivenLandlord =
  | { readonly kind: 'RESIDENT'; readonly residentId: string }
  | { readonly kind: 'ORGANISATION'; readonly organisationId: string }
  | { readonly kind: 'OUTSIDE'; readonly name: string; readonly phone: string }

const outside = ({ name, phone }: NamedLandlord): readonly GivenLandlord[] => {
  if (name === undefined && phone === undefined) return []
  if (name === undefined) throw invalidField('landlord.name', 'REQUIRED')
  if (phone === undefined) throw invalidField('landlord.phone', 'REQUIRED')
  return [{ kind: 'OUTSIDE', name, phone }]
}

/** One landlord: of one register, or by name and telephone where he is on neither. */
export const demandLandlord = (named: NamedLandlord): GivenLandlord => {
  const { residentId, organisationId } = named
  const given: readonly GivenLandlord[] = [
    ...(residentId === undefined ? [] : [{ kind: 'RESIDENT', residentId } as const]),
    ...(organisationId === undefined ? [] : [{ kind: 'ORGANISATION', organisationId } as const]),
    ...outside(named),
  ]
  const [one, ...more] = given
  if (one === undefined || more.length > 0) throw invalidField('landlord', 'ONE_LANDLORD')
  return one
}
