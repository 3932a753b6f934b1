import { notFound } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import { alreadyThere, refuse } from './refusals.ts'
import type {
  AccountLinked,
  ClaimFenced,
  Corrected,
  Correction,
  Erased,
  ErasureFinished,
  FoundAnew,
  GridFollowed,
  Registered,
  ResidentField,
} from './resident-events.ts'
import { isKnown, type Blind, type ErasureReason, type KnownResident, type Resident } from './resident.ts'

/** Whom one can still do something about. */
export const demandKnown = (resident: Resident): KnownResident => {
  if (resident.status === 'VOID') throw notFound()
  if (resident.status === 'MERGED') throw refuse('RECORD_MERGED')
  if (!isKnown(resident)) throw refuse('SUBJECT_ERASED')
  return resident
}

/** Enters a person. */
export const register = (facts: Omit<Registered, 'type'>): readonly Registered[] => [
  { type: 'Registered', ...facts },
]

const names = {
  name: 'NAME',
  idNumber: 'ID_NUMBER',
  phones: 'PHONES',
  room: 'ROOM',
  withoutRoom: 'ROOM',
  residenceStatus: 'RESIDENCE_STATUS',
  kind: 'KIND',
  lawfulBasis: 'LAWFUL_BASIS',
  source: 'SOURCE',
} as const satisfies Record<Exclude<keyof Correction, 'blind'>, ResidentField>

const fieldsOf = (correction: Correction): readonly ResidentField[] =>
  (Object.keys(names) as (keyof typeof names)[])
    .filter((name) => correction[name] !== undefined)
    .map((name) => names[name])

/** Corrects what was entered; `token` is the claim by which a corrected number was secured. */
export const correct = (
  resident: Resident,
  { correction, token, ...act }: Act & { readonly correction: Correction; readonly token: string },
): readonly Corrected[] => {
  const { fenced } = demandKnown(resident)
  const fields = fieldsOf(correction)
  if (fields.length === 0) throw refuse('NOTHING_TO_CORRECT')
  if (fields.includes('ID_NUMBER') && fenced.includes(token)) throw alreadyThere('OVERTAKEN')
  return [{ type: 'Corrected', ...act, fields, correction }]
}

/** The grid of the person's building is another now. Nothing for whoever no longer lives there. */
export const followGrid = (
  resident: Resident,
  { buildingCode, gridCode, ...act }: Act & { readonly buildingCode: string; readonly gridCode: string },
): readonly GridFollowed[] => {
  if (!isKnown(resident) || resident.place.buildingCode !== buildingCode) return []
  const { gridCode: from } = resident.place
  if (from === gridCode) return []
  return [{ type: 'GridFollowed', ...act, buildingCode, gridCode, ...(from ? { from } : {}) }]
}

/** Joins record and account; the same again is nothing new. Who was erased meanwhile has no record to join. */
export const linkAccount = (
  resident: Resident,
  { personId, ...act }: Act & { readonly personId: string },
): readonly AccountLinked[] => {
  if (resident.status === 'ERASED') return []
  const { accountId } = demandKnown(resident)
  if (accountId === personId) return []
  if (accountId !== undefined) throw refuse('ACCOUNT_LINKED')
  return [{ type: 'AccountLinked', ...act, personId }]
}

/** Turns claims away that still sleep somewhere. One who is no longer known can take nothing any more. */
export const fence = (
  resident: Resident | undefined,
  { tokens, ...act }: Act & { readonly tokens: readonly string[] },
): readonly ClaimFenced[] => {
  if (resident?.status === 'ERASED') return []
  const held = (resident?.status === 'MERGED' ? resident.before : resident)?.fenced ?? []
  const left = tokens.filter((token) => !held.includes(token))
  return left.length === 0 ? [] : [{ type: 'ClaimFenced', ...act, tokens: left }]
}

/** By which the person is found from now on. Who is on no list is found by nothing. */
export const findAnew = (
  resident: Resident,
  { blind, ...act }: Act & { readonly blind: Blind },
): readonly FoundAnew[] => (isKnown(resident) ? [{ type: 'FoundAnew', ...act, blind }] : [])

/** Everything personal goes. From now on the record only says that somebody was there. */
export const erase = (
  resident: Resident,
  { reason, ...act }: Act & { readonly reason: ErasureReason },
): readonly Erased[] => {
  const { accountId } = demandKnown(resident)
  return [{ type: 'Erased', ...act, reason, ...(accountId ? { personId: accountId } : {}) }]
}

/** Goes with the record it was merged into. */
export const eraseTogether = (
  resident: Resident,
  { reason, ...act }: Act & { readonly reason: ErasureReason },
): readonly Erased[] => (resident.status === 'MERGED' ? [{ type: 'Erased', ...act, reason }] : [])

/** The key is destroyed and the number is free again. */
export const finishErasure = (resident: Resident, act: Act): readonly ErasureFinished[] =>
  resident.status === 'ERASED' && !resident.finished ? [{ type: 'ErasureFinished', ...act }] : []
