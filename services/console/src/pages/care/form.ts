import type { CarePurpose, ConsentForm, EnterCareRequest, RenewCareRequest } from '../../api/model.ts'

/** What stands in the form of a decision; a renewal asks for no service and no first day. */
export interface CareFields {
  readonly purpose: CarePurpose | ''
  readonly reason: string
  readonly from: string
  readonly until: string
  readonly form: ConsentForm | ''
  readonly givenOn: string
}

/** A new decision, made today. */
export const beginning = (today: string): CareFields => ({
  ...{ purpose: '', reason: '', form: '' },
  ...{ from: today, until: '', givenOn: today },
})

/** The controls that are wrong before anything travels; the server knows how long a service may last. */
export const wrongIn = (
  { purpose, reason, from, until }: CareFields,
  isNew: boolean,
): readonly ('purpose' | 'reason' | 'until')[] => {
  const tests = [
    ['purpose', isNew && purpose === ''],
    ['reason', Array.from(reason.trim()).length < 4],
    ['until', until === '' || until <= from],
  ] as const
  return tests.filter(([, wrong]) => wrong).map(([name]) => name)
}

const consentOf = ({ form, givenOn }: CareFields) => (form === '' ? {} : { consent: { form, givenOn } })

/** The request of a new entry. */
export const entryOf = (fields: CareFields): EnterCareRequest => ({
  // A form that was found right has its service chosen.
  purpose: fields.purpose as CarePurpose,
  ...{ reason: fields.reason.trim(), from: fields.from, until: fields.until },
  ...consentOf(fields),
})

/** The request of a renewal. */
export const renewalOf = (fields: CareFields): RenewCareRequest => ({
  ...{ reason: fields.reason.trim(), until: fields.until },
  ...consentOf(fields),
})
