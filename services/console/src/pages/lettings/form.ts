import type {
  CorrectLettingRequest,
  LandlordInput,
  Letting,
  LettingReason,
  LettingUse,
  RegisterLettingRequest,
} from '../../api/model.ts'
import type { Who } from './WhoField.tsx'

/** Who lets it, as a form holds him: of a register, or by name and telephone; empty is not given. */
export interface LandlordFields {
  readonly outside: boolean
  readonly who: Who | undefined
  readonly name: string
  readonly phone: string
}

/** Nobody named yet. */
export const nobody: LandlordFields = { outside: false, who: undefined, name: '', phone: '' }

export type LandlordWrong = 'landlord' | 'name' | 'phone'

/** The controls of a landlord that are wrong before anything travels. */
const wrongInLandlord = ({ outside, who, name, phone }: LandlordFields): readonly LandlordWrong[] => {
  if (!outside) return who === undefined ? ['landlord'] : []
  const tests = [
    ['name', name.trim() === ''],
    ['phone', phone.trim().length < 3],
  ] as const
  return tests.filter(([, wrong]) => wrong).map(([field]) => field)
}

/** Whether a form names a landlord at all. */
const isNamed = ({ outside, who, name, phone }: LandlordFields): boolean =>
  outside ? name.trim() !== '' || phone.trim() !== '' : who !== undefined

/** A landlord for the wire. */
const landlordOf = ({ outside, who, name, phone }: LandlordFields): LandlordInput => {
  if (outside || who === undefined) return { name: name.trim(), phone: phone.trim() }
  return who.kind === 'organisation' ? { organisationId: who.id } : { residentId: who.id }
}

/** What stands in the form of a new letting. */
export interface LettingFields extends LandlordFields {
  readonly roomCode: string
  readonly use: LettingUse
  readonly from: string
  readonly until: string
}

export type Wrong = LandlordWrong | 'roomCode' | 'from'

/** The controls that are wrong before anything travels. */
export const wrongInNew = (fields: LettingFields): readonly Wrong[] => [
  ...(fields.roomCode === '' ? (['roomCode'] as const) : []),
  ...wrongInLandlord(fields),
  ...(fields.from === '' ? (['from'] as const) : []),
]

/** The request of a registration that was found right. */
export const registrationOf = (buildingCode: string, fields: LettingFields): RegisterLettingRequest => {
  const { roomCode, use, from, until } = fields
  const landlord = landlordOf(fields)
  return { buildingCode, roomCode, landlord, use, from, ...(until === '' ? {} : { until }) }
}

/** What stands in the form of a correction: as it is now, but for a landlord, who is named anew or left. */
export interface CorrectFields extends LandlordFields {
  readonly reason: LettingReason | ''
  readonly use: LettingUse
  readonly from: string
  readonly until: string
}

/** The form of a correction as it begins. */
export const correctingOf = ({ use, from, until }: Letting): CorrectFields => ({
  ...{ ...nobody, reason: '', from, until },
  use: use ?? 'LETTING_USE_DWELLING',
})

const untilIn = (before: Letting, until: string) => {
  if (until === before.until) return {}
  return until === '' ? { withoutUntil: true } : { until }
}

/** The request of a correction: only what is another than before. */
export const correctionOf = (before: Letting, fields: CorrectFields): CorrectLettingRequest => ({
  reason: fields.reason as LettingReason,
  ...(isNamed(fields) ? { landlord: landlordOf(fields) } : {}),
  ...(fields.use === before.use ? {} : { use: fields.use }),
  ...(fields.from === before.from ? {} : { from: fields.from }),
  ...untilIn(before, fields.until),
})
