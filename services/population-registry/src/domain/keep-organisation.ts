import { invalidField, notFound } from '@fengqiao/domain-kit'
import { faultOfCreditCode, writtenCreditCode } from '@fengqiao/standards'
import type { Act, Instant } from './act.ts'
import { demandCome, type SaidDay } from './days.ts'
import type {
  Identified,
  KnownOrganisation,
  NoCode,
  Organisation,
  OrganisationCorrected,
  OrganisationCorrection,
  OrganisationEnded,
  OrganisationEnding,
  OrganisationEvent,
  OrganisationFenced,
  OrganisationField,
  OrganisationFollowed,
  OrganisationMoved,
  OrganisationRegistered,
  OrganisationReopened,
} from './organisation.ts'
import { alreadyThere, refuse } from './refusals.ts'
import type { Place } from './resident.ts'

/** The code in its one written form; refused with the first thing that is wrong in it. */
export const demandCreditCode = (typed: string): string => {
  const code = writtenCreditCode(typed)
  const fault = faultOfCreditCode(code)
  if (fault === undefined) return code
  throw invalidField('creditCode', fault === 'FORM' ? 'CREDIT_CODE_FORM' : 'CREDIT_CODE_CHECK')
}

/** By which of the two it is known: either its code or why it has none, never both. */
export const demandIdentified = (creditCode?: string, noCode?: NoCode): Identified => {
  if (creditCode !== undefined && noCode === undefined) return { creditCode: demandCreditCode(creditCode) }
  if (noCode === undefined) throw invalidField('creditCode', 'CODE_OR_REASON')
  if (creditCode !== undefined) throw invalidField('noCode', 'CODE_OR_REASON')
  return { noCode }
}

/** An organisation that was entered; one that lost the claim on its code never was. */
export const demandOrganisation = (organisation: Organisation): KnownOrganisation => {
  if (organisation.status === 'VOID') throw notFound()
  return organisation
}

const demandDay = (said: SaidDay, at: Instant, last = ''): void => {
  demandCome(said, at)
  if (said.day < last) throw invalidField(said.field, 'DATE_BEFORE_LAST_STEP')
}

/** What is known of an organisation before it is entered. */
export type Unregistered = OrganisationRegistered extends infer Fact ? Omit<Fact, 'type'> & Identified : never

/** Enters an organisation. */
export const registerOrganisation = (facts: Unregistered): readonly OrganisationRegistered[] => {
  if (facts.openedOn !== undefined) demandDay({ field: 'openedOn', day: facts.openedOn }, facts.at)
  return [{ type: 'OrganisationRegistered', ...facts }]
}

const fieldOf = {
  name: 'NAME',
  creditCode: 'CREDIT_CODE',
  room: 'ROOM',
  representative: 'REPRESENTATIVE',
  contactName: 'CONTACT',
  contactPhone: 'CONTACT',
} as const satisfies Record<keyof OrganisationCorrection, OrganisationField>

/** Corrects what was entered, also of one that is gone; `token` is the claim by which a corrected code was secured. */
export const correctOrganisation = (
  organisation: Organisation,
  {
    correction,
    token,
    ...act
  }: Act & { readonly correction: OrganisationCorrection; readonly token: string },
): readonly OrganisationCorrected[] => {
  const { fenced, noCode } = demandOrganisation(organisation)
  const given = Object.keys(correction) as (keyof OrganisationCorrection)[]
  const fields = [...new Set(given.map((name) => fieldOf[name]))]
  if (fields.length === 0) throw refuse('NOTHING_TO_CORRECT')
  const isSecured = fields.includes('CREDIT_CODE') || (noCode !== undefined && fields.includes('NAME'))
  if (isSecured && fenced.includes(token)) throw alreadyThere('OVERTAKEN')
  return [{ type: 'OrganisationCorrected', ...act, fields, correction }]
}

const demandOpen = (organisation: Organisation): KnownOrganisation => {
  const known = demandOrganisation(organisation)
  if (!known.open) throw refuse('ORGANISATION_ENDED')
  return known
}

/** Is elsewhere in town since a day, or in another room of the building; `token` is the claim that secured its name there. */
export const moveOrganisation = (
  organisation: Organisation,
  { token, ...facts }: Act & { readonly to: Place; readonly movedOn: string; readonly token: string },
): readonly OrganisationMoved[] => {
  const { place, lastOn, fenced } = demandOpen(organisation)
  if (fenced.includes(token)) throw alreadyThere('OVERTAKEN')
  const stays = place.buildingCode === facts.to.buildingCode && facts.to.room === undefined
  if (stays) throw refuse('ORGANISATION_THERE')
  demandDay({ field: 'movedOn', day: facts.movedOn }, facts.at, lastOn)
  const { room: _room, ...from } = place
  return [{ type: 'OrganisationMoved', ...facts, from }]
}

/** Closed, or left the town. */
export const closeOrganisation = (
  organisation: Organisation,
  facts: Act & { readonly ending: OrganisationEnding; readonly endedOn: string },
): readonly OrganisationEnded[] => {
  const { lastOn } = demandOpen(organisation)
  demandDay({ field: 'endedOn', day: facts.endedOn }, facts.at, lastOn)
  return [{ type: 'OrganisationEnded', ...facts }]
}

/** The grid of the organisation's building is another now. */
export const followGridOf = (
  organisation: Organisation,
  { buildingCode, gridCode, ...act }: Act & { readonly buildingCode: string; readonly gridCode: string },
): readonly OrganisationFollowed[] => {
  if (organisation.status === 'VOID' || organisation.place.buildingCode !== buildingCode) return []
  const { gridCode: from } = organisation.place
  if (from === gridCode) return []
  return [{ type: 'OrganisationFollowed', ...act, buildingCode, gridCode, ...(from ? { from } : {}) }]
}

/** Is open again; where its building came to another grid meanwhile, it is in that one. */
export const reopenOrganisation = (
  organisation: Organisation,
  { gridCode, ...facts }: Act & { readonly reopenedOn: string; readonly gridCode?: string },
): readonly OrganisationEvent[] => {
  const known = demandOrganisation(organisation)
  if (known.open) throw refuse('ORGANISATION_THERE')
  demandDay({ field: 'reopenedOn', day: facts.reopenedOn }, facts.at, known.lastOn)
  const reopened: OrganisationReopened = { type: 'OrganisationReopened', ...facts }
  const { buildingCode } = known.place
  const { by, at } = facts
  return gridCode === undefined
    ? [reopened]
    : [reopened, ...followGridOf(known, { by, at, buildingCode, gridCode })]
}

/** Turns claims on a code away that still sleep somewhere. */
export const fenceOrganisation = (
  organisation: Organisation | undefined,
  { tokens, ...act }: Act & { readonly tokens: readonly string[] },
): readonly OrganisationFenced[] => {
  const left = tokens.filter((token) => !(organisation?.fenced ?? []).includes(token))
  return left.length === 0 ? [] : [{ type: 'OrganisationFenced', ...act, tokens: left }]
}
