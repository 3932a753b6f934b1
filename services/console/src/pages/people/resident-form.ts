import type {
  CorrectResidentRequest,
  EntrySource,
  LawfulBasis,
  RegisterResidentRequest,
  ResidenceStatus,
  ResidentKind,
} from '../../api/model.ts'

/** What stands in the form of a person; empty is not given. */
export interface ResidentFields {
  readonly name: string
  readonly idNumber: string
  readonly phone: string
  readonly withoutPhone: boolean
  readonly kind: ResidentKind | ''
  readonly residenceStatus: ResidenceStatus | ''
  readonly lawfulBasis: LawfulBasis | ''
  readonly source: EntrySource | ''
  readonly buildingCode: string
  readonly roomCode: string
}

/** Nothing given: the form of a correction. */
export const nothingGiven: ResidentFields = {
  name: '',
  idNumber: '',
  phone: '',
  withoutPhone: false,
  kind: '',
  residenceStatus: '',
  lawfulBasis: '',
  source: '',
  buildingCode: '',
  roomCode: '',
}

/** The form of a new person: what most people at the counter are. */
export const newcomer: ResidentFields = {
  ...nothingGiven,
  kind: 'RESIDENT_KIND_REGISTERED',
  residenceStatus: 'RESIDENCE_STATUS_BOTH',
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  source: 'ENTRY_SOURCE_COUNTER',
}

/** The controls that are wrong before anything travels; the server looks at the check character. */
export const wrongInNew = (fields: ResidentFields): readonly ('name' | 'idNumber' | 'buildingCode')[] => {
  const tests = [
    ['name', fields.name.trim() === ''],
    ['idNumber', !/^[0-9]{17}[0-9Xx]$/.test(fields.idNumber.replace(/\s/g, ''))],
    ['buildingCode', fields.buildingCode === ''],
  ] as const
  return tests.filter(([, wrong]) => wrong).map(([name]) => name)
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], ''> }

const given = <T extends object>(entries: T): Given<T> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== '')) as Given<T>

/** The request for a new person. */
export const registrationOf = (fields: ResidentFields): RegisterResidentRequest => {
  const { name, idNumber, phone, withoutPhone: _none, ...rest } = fields
  const phones = phone.trim() === '' ? {} : { phones: [phone.trim()] }
  const numbers = { name: name.trim(), idNumber: idNumber.replace(/\s/g, '') }
  // A form that was found right has every code chosen.
  return { ...given(rest), ...numbers, ...phones } as RegisterResidentRequest
}

/** The request of a correction: only what was given. */
export const correctionOf = (fields: ResidentFields): CorrectResidentRequest => {
  const { name, idNumber, phone, withoutPhone, buildingCode: _stays, ...rest } = fields
  return {
    ...given({ name: name.trim(), idNumber: idNumber.replace(/\s/g, ''), ...rest }),
    ...(withoutPhone ? { withoutPhone } : phone.trim() === '' ? {} : { phones: [phone.trim()] }),
  }
}

/** The control that a refused field belongs to. */
export const residentControlOf =
  (id: string) =>
  (field: string): string =>
    `${id}-${field.split(/[.[]/)[0] === 'phones' ? 'phone' : field}`
