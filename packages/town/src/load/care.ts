import { dayAt, monthsLater } from '@fengqiao/standards'
import type { PlannedCare } from '../plan/registers.ts'
import type { Api } from './api.ts'
import { alreadyTaken } from './load.ts'

/** Offers a service for half a year that begins today. */
export const offerCare = async (
  api: Api,
  residentId: string,
  { of, purpose, reason, consent }: PlannedCare,
): Promise<void> => {
  const today = dayAt(Date.now())
  const body = {
    ...{ purpose, reason, from: today, until: monthsLater(today, 6) },
    ...(consent === undefined ? {} : { consent: { form: consent, givenOn: today } }),
  }
  await api.post(`/v1/residents/${residentId}/care`, body, `town-care-${of}`).catch(alreadyTaken)
}
