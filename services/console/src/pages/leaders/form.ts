import type { AppointLeaderRequest, ConsentForm, LeaderElsewhere } from '../../api/model.ts'

/** What stands in the form of an appointment; empty is not chosen. */
export interface AppointFields {
  readonly buildingCode: string
  readonly from: string
  readonly form: ConsentForm | ''
  readonly givenOn: string
  readonly elsewhere: LeaderElsewhere | ''
}

/** Somebody who is to lead the building he lives in, from today. */
export const beginning = (buildingCode: string, today: string): AppointFields => ({
  ...{ buildingCode, from: today, form: '', givenOn: today, elsewhere: '' },
})

export type Wrong = 'buildingCode' | 'form' | 'elsewhere'

/** The controls that are wrong before anything travels. */
export const wrongIn = ({ buildingCode, form, elsewhere }: AppointFields, home: string): readonly Wrong[] => {
  const tests = [
    ['buildingCode', buildingCode === ''],
    ['elsewhere', buildingCode !== '' && buildingCode !== home && elsewhere === ''],
    ['form', form === ''],
  ] as const
  return tests.filter(([, wrong]) => wrong).map(([name]) => name)
}

/** The request of an appointment that was found right. */
export const appointmentOf = (residentId: string, fields: AppointFields): AppointLeaderRequest => {
  const { from, form, givenOn, elsewhere } = fields
  return {
    ...{ residentId, from, consent: { form: form as ConsentForm, givenOn } },
    ...(elsewhere === '' ? {} : { elsewhere }),
  }
}
