import * as contract from '@fengqiao/contracts/population-registry/v1'
import { nameOf, required } from '@fengqiao/service-kit'
import type { Consent } from '../domain/caring/care.ts'

/** How and when somebody agreed. */
export const consentOf = ({ form, givenOn }: contract.Consent): Consent => ({
  form: required('consent.form', nameOf(contract.ConsentForm, form)),
  givenOn,
})

/** The same for the wire. */
export const consentMessage = ({ form, givenOn }: Consent): contract.Consent => ({
  form: contract.ConsentForm[form],
  givenOn,
})
