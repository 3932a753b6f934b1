import { everyOf, notFound, pagesOf, systemScope, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { Answer } from '../../domain/forming/answers.ts'
import { fieldsOf, type Form, type Terms } from '../../domain/forming/form.ts'
import { proposalsFor, type Earlier, type Proposal, type Sheet } from '../../domain/forming/sheet.ts'
import type { FieldCode } from '../../domain/holding/catalogue.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import { recordIds, seesResident, type KnownResident, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { openResidents } from '../open-resident.ts'
import { communityNames, headsOf, membershipOf, personRow, type Around } from '../person-row.ts'
import { answeredBy, demandDue, dueIn, openAnswers } from './due.ts'

type Needs = Pick<
  Deps,
  | 'forms'
  | 'formSheets'
  | 'residents'
  | 'households'
  | 'buildings'
  | 'communities'
  | 'exportSheets'
  | 'seal'
  | 'clock'
>

/** A form that people were or are asked by; a draft has no sheets. */
const askedForm = async ({ forms }: Needs, formId: string): Promise<Versioned<Form>> => {
  const form = await forms.load(systemScope, formId)
  if (form.state.status === 'DRAFT') throw notFound()
  return form
}

/** Somebody whose sheet is due, by his name, and when he answered. */
export interface DueSheet {
  readonly residentId: string
  readonly name: string
  readonly answeredAt?: number
}

const pageSize = 500

/** Whose sheets are due in a building of the caller's, door by door, those first who were not asked yet. */
const listSheets =
  (deps: Needs) =>
  async ({
    scope,
    input: { formId, buildingCode },
  }: Ask<{ readonly formId: string; readonly buildingCode: string }>): Promise<readonly DueSheet[]> => {
    const { state } = await askedForm(deps, formId)
    const people = await everyOf((asked) => deps.residents.inBuilding(scope, buildingCode, asked), pageSize)
    const due = await dueIn(deps, state.terms, people)
    const answered = await answeredBy(deps, formId, due)
    const doorByDoor = (await openResidents(deps.seal, due)).toSorted((one, other) =>
      (one.clear.room ?? '').localeCompare(other.clear.room ?? ''),
    )
    const sheets = doorByDoor.map(({ id, clear: { name = '' } }): DueSheet => {
      const at = answered.get(id)?.state.at
      return { residentId: id, name, ...(at === undefined ? {} : { answeredAt: at }) }
    })
    return sheets.toSorted((one, other) => (one.answeredAt ?? 0) - (other.answeredAt ?? 0))
  }

/** What of a sheet is the register's, hidden as a file hides it. */
export interface Held {
  readonly field: FieldCode
  readonly text: string
}

const aroundOf = async (
  deps: Needs,
  { scope, person }: Pick<Ask<unknown>, 'scope'> & { readonly person: Versioned<KnownResident> },
  fields: readonly FieldCode[],
): Promise<Around> => {
  const memberships = await membershipOf(deps, person, fields)
  const ids = headsOf(memberships, fields)
  const heads = await openResidents(deps.seal, await deps.residents.lookMany(scope, ids))
  const buildings = await deps.buildings.lookMany(systemScope, [person.state.place.buildingCode])
  return {
    addresses: new Map(
      buildings.flatMap(({ id, state }) => ('address' in state ? [[id, state.address]] : [])),
    ),
    communities: await communityNames(deps),
    memberships,
    heads: new Map(heads.map(({ id, clear }) => [id, clear])),
    day: dayAt(deps.clock().getTime()),
  }
}

const heldOf = async (
  deps: Needs,
  { caller, scope }: Pick<Ask<unknown>, 'caller' | 'scope'>,
  { person, terms }: { readonly person: Versioned<KnownResident>; readonly terms: Terms },
): Promise<Pick<ReadSheet, 'held' | 'name'>> => {
  const fields = fieldsOf(terms)
  const around = await aroundOf(deps, { scope, person }, fields)
  const [opened] = await openResidents(deps.seal, [person])
  if (!opened) throw notFound()
  const row = personRow({ id: person.id, state: person.state, clear: opened.clear }, around)
  const texts = deps.exportSheets.hide(row, fields, caller.language)
  const held = fields.map((field, index) => ({ field, text: texts[index] ?? '' }))
  return { held, name: opened.clear.name ?? '' }
}

/** What the person answered to other forms. */
const earlierOf = async (
  deps: Needs,
  person: Versioned<Resident>,
  formId: string,
): Promise<readonly Earlier[]> => {
  const sheets: Sheet[] = []
  for await (const items of pagesOf(
    (asked) => deps.formSheets.ofResidents(recordIds(person), asked),
    pageSize,
  ))
    sheets.push(...items.flatMap(({ state }) => (state.formId === formId ? [] : [state])))
  const forms = await deps.forms.lookMany(systemScope, [...new Set(sheets.map((sheet) => sheet.formId))])
  const terms = new Map(forms.map(({ id, state }) => [id, state.terms]))
  return sheets.flatMap((sheet) => {
    const before = terms.get(sheet.formId)
    return before ? [{ sheet, terms: before }] : []
  })
}

type ClearProposal = Omit<Proposal, 'value'> & Answer

const proposedTo = async (
  deps: Needs,
  { id, state }: Versioned<Form>,
  person: Versioned<Resident>,
): Promise<readonly ClearProposal[]> => {
  if (state.status !== 'OPEN') return []
  const proposals = proposalsFor(state.terms, await earlierOf(deps, person, id), deps.clock().getTime())
  const opened = await Promise.all(proposals.map((one) => openAnswers(deps, one.residentId, [one])))
  return opened.flat()
}

/** A person's sheet: what is held, hidden, and what he answered, in clear. */
export interface ReadSheet {
  readonly formId: string
  readonly residentId: string
  readonly name: string
  readonly buildingCode: string
  readonly held: readonly Held[]
  readonly answers: readonly Answer[]
  readonly answered?: { readonly at: number; readonly by: string }
  readonly proposals: readonly ClearProposal[]
  /** What a look at the answers says. */
  readonly purpose: Terms['purpose']
  readonly near: readonly string[]
}

const getSheet =
  (deps: Needs) =>
  async ({
    input: { formId, residentId },
    ...ask
  }: Ask<{ readonly formId: string; readonly residentId: string }>): Promise<ReadSheet> => {
    const form = await askedForm(deps, formId)
    const { terms } = form.state
    const found = await deps.residents.load(ask.scope, residentId)
    const person = { ...found, state: demandKnown(found.state) }
    await demandDue(deps, terms, person)
    const sheet = (await answeredBy(deps, formId, [person])).get(residentId)?.state
    const { at, by } = sheet ?? {}
    return {
      ...{ formId, residentId, buildingCode: person.state.place.buildingCode },
      ...(await heldOf(deps, ask, { person, terms })),
      answers: sheet ? await openAnswers(deps, sheet.residentId, sheet.answers) : [],
      ...(at === undefined || by === undefined ? {} : { answered: { at, by } }),
      proposals: sheet ? [] : await proposedTo(deps, form, person),
      ...{ purpose: terms.purpose, near: seesResident(person.state) },
    }
  }

/** Everything that may be asked about sheets. */
export const sheetQueries = (deps: Needs) => ({ listSheets: listSheets(deps), getSheet: getSheet(deps) })
