import { DomainError, invalidField } from '@fengqiao/domain-kit'
import { isWithin, lineOf } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { fieldsOf, type Form } from '../forming/form.ts'
import { endsAt, isUncounted, needed, warnsAt, type Export } from './export.ts'
import type {
  ExportApproved,
  ExportAsked,
  ExportDownloaded,
  ExportExpired,
  ExportExpiring,
  ExportRefused,
  ExportWithdrawn,
  MakingAsked,
} from './export-events.ts'
import { needsReason, type Column } from './fields.ts'

/** What somebody's posts let him see: the values of his scope. */
export type Reach = readonly string[]

const covers = (reach: Reach, territory: string): boolean =>
  lineOf(territory).some((code) => reach.includes(code))

/** What lies beyond the caller's territory is as if it were not there. */
const notThere = (field: string): DomainError =>
  new DomainError('not-found', 'NOT_FOUND', { violations: [{ field, reason: 'EXPORT_TERRITORY' }] })

/** Refuses, by its place in the list, a territory that is not the asker's, or that is named twice. */
export const demandTerritories = (
  territories: readonly string[],
  reach: Reach,
  path = 'territories',
): void => {
  for (const [index, territory] of territories.entries()) {
    const field = `${path}[${String(index)}]`
    if (!covers(reach, territory)) throw notThere(field)
    if (territories.some((other, at) => at !== index && isWithin(territory, other)))
      throw invalidField(field, 'TERRITORY_TWICE')
  }
}

/** Refuses a column that is named twice, and a sensitive one that is asked for in clear without a reason. */
export const demandColumns = (columns: readonly Column<string>[]): void => {
  for (const [index, { field, clear, reason = '' }] of columns.entries()) {
    if (columns.findIndex((one) => one.field === field) < index)
      throw invalidField(`columns[${String(index)}].field`, 'FIELD_TWICE')
    if (clear && needsReason(field) && reason.trim() === '')
      throw invalidField(`columns[${String(index)}].reason`, 'CLEAR_NEEDS_REASON')
  }
}

interface OfForm {
  readonly territories: readonly string[]
  readonly columns: readonly Column<string>[]
}

/** Refuses, by its place, what a file of a form does not have; a draft has nobody's answers. */
export const demandOfForm = ({ status, terms }: Form, { territories, columns }: OfForm): void => {
  if (status === 'DRAFT') throw refuse('FORM_NOT_OPEN')
  for (const [index, territory] of territories.entries())
    if (!terms.territories.some((whole) => isWithin(territory, whole)))
      throw invalidField(`territories[${String(index)}]`, 'NOT_OF_FORM')
  for (const [index, { field }] of columns.entries())
    if (!fieldsOf(terms).includes(field))
      throw invalidField(`columns[${String(index)}].field`, 'FIELD_NOT_ON_FORM')
}

/** Asks for a file; where nobody lives there is nothing to ask for. */
export const ask = (facts: Omit<ExportAsked, 'type'>): readonly ExportAsked[] => {
  if (facts.expected === 0) throw refuse('EXPORT_OF_NOBODY')
  return [{ type: 'ExportAsked', ...facts }]
}

type Acting = Act & { readonly reach: Reach }

/** Refuses whoever answers for a part of it alone. */
export const demandCovered = ({ territories }: Pick<Export, 'territories'>, reach: Reach): void => {
  if (!territories.every((territory) => covers(reach, territory))) throw refuse('TERRITORY_NOT_COVERED')
}

const isOver = (state: Export, { at }: Act): boolean =>
  state.status === 'EXPIRED' || at >= (endsAt(state) ?? Infinity)

const demandStands = ({ status }: Export): void => {
  if (status === 'WITHDRAWN') throw refuse('EXPORT_WITHDRAWN')
}

/** Somebody else decides, as long as it is open, and for all of the territory or not at all. */
const demandOpen = (state: Export, { reach, ...act }: Acting): void => {
  if (isOver(state, act)) throw refuse('EXPORT_OVER')
  demandStands(state)
  if (state.status !== 'ASKED') throw refuse('EXPORT_DECIDED')
  if (state.askedBy === act.by) throw refuse('OWN_EXPORT')
  demandCovered(state, reach)
}

export const approve = (state: Export, acting: Acting): readonly ExportApproved[] => {
  demandOpen(state, acting)
  const { by, at } = acting
  // Without a basis they stay masked, whether somebody has counted them or not.
  if (state.childrenBasis !== undefined && isUncounted(state)) throw refuse('CHILDREN_NOT_COUNTED')
  if (state.approvals.some((approval) => approval.by === by)) throw refuse('APPROVED_BEFORE')
  return [{ type: 'ExportApproved', by, at, approvals: state.approvals.length + 1, askedBy: state.askedBy }]
}

export const refuseExport = (
  state: Export,
  { words, ...acting }: Acting & Pick<ExportRefused, 'words'>,
): readonly ExportRefused[] => {
  demandOpen(state, acting)
  const { by, at } = acting
  return [{ type: 'ExportRefused', by, at, words, askedBy: state.askedBy }]
}

const demandAsker = (state: Export, { reach, ...act }: Acting): void => {
  if (state.askedBy !== act.by) throw refuse('NOT_WHO_ASKED')
  if (isOver(state, act)) throw refuse('EXPORT_OVER')
  demandCovered(state, reach)
}

/** Why an export is not withdrawn any more. */
const tooLate: Readonly<Record<Exclude<Export['status'], 'ASKED' | 'APPROVED'>, Refusal>> = {
  MAKING: 'EXPORT_BEING_MADE',
  MADE: 'EXPORT_BEING_MADE',
  WITHDRAWN: 'EXPORT_WITHDRAWN',
  EXPIRED: 'EXPORT_OVER',
  REFUSED: 'EXPORT_DECIDED',
  EMPTY: 'EXPORT_DECIDED',
  TOO_LARGE: 'EXPORT_DECIDED',
}

/** Takes it back, for who asked, whatever his posts are by now, as long as no file is being made. */
export const withdraw = (state: Export, act: Act): readonly ExportWithdrawn[] => {
  if (state.askedBy !== act.by) throw refuse('NOT_WHO_ASKED')
  if (isOver(state, act)) throw refuse('EXPORT_OVER')
  if (state.status !== 'ASKED' && state.status !== 'APPROVED') throw refuse(tooLate[state.status])
  return [{ type: 'ExportWithdrawn', ...act, territories: state.territories }]
}

/** Begins to make what two agreed to, for who asked and still answers for all of it. */
export const make = (
  state: Export,
  { language, ...acting }: Acting & Pick<MakingAsked, 'language'>,
): readonly MakingAsked[] => {
  demandAsker(state, acting)
  demandStands(state)
  if (state.status === 'ASKED' || state.approvals.length < needed) throw refuse('EXPORT_NOT_APPROVED')
  if (state.status !== 'APPROVED') throw refuse('EXPORT_DECIDED')
  const { by, at } = acting
  return [{ type: 'MakingAsked', by, at, language }]
}

/** Notes that the file leaves, for who asked and still answers for all of it. */
export const download = (state: Export, acting: Acting): readonly ExportDownloaded[] => {
  demandAsker(state, acting)
  if (state.status !== 'MADE') throw refuse('EXPORT_NOT_MADE')
  const { by, at } = acting
  return [{ type: 'ExportDownloaded', by, at }]
}

/** Its time is nearly over; nothing where there is more of it, or none. */
export const warn = (state: Export, act: Act): readonly ExportExpiring[] =>
  act.at >= (warnsAt(state) ?? Infinity) && !isOver(state, act)
    ? [{ type: 'ExportExpiring', ...act, askedBy: state.askedBy }]
    : []

/** Its time is over; nothing where it is still waited for. */
export const expire = (state: Export, act: Act): readonly ExportExpired[] =>
  act.at >= (endsAt(state) ?? Infinity)
    ? [{ type: 'ExportExpired', ...act, hadFile: state.status === 'MADE' }]
    : []
