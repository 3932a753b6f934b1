import { DomainError, systemScope, type Ask, type Command, type Meta, type Scope } from '@fengqiao/domain-kit'
import type { RegisteredBuilding } from '../domain/building.ts'
import type { Said } from '../domain/finding/noted.ts'
import { demandIdNumber } from '../domain/id-number.ts'
import { register } from '../domain/keep-resident.ts'
import { alreadyThere } from '../domain/refusals.ts'
import type { Identity, Blind, Entry } from '../domain/resident.ts'
import type { Deps, RowOutcome } from '../ports.ts'
import { wordsFor } from './found-by.ts'
import { demandHome, homesIn, housedOf, settleGrids, type Housed } from './homes.ts'
import { sealPerson } from './seal-person.ts'
import { secureNumbers } from './secure-number.ts'

type Needs = Pick<
  Deps,
  'buildings' | 'residents' | 'claims' | 'seal' | 'blind' | 'sounding' | 'clock' | 'enteredLately'
>

export interface ResidentInput extends Entry {
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly string[]
  readonly buildingCode: string
  readonly roomCode?: string
  /** The import that enters the person. */
  readonly importId?: string
}

/** A row under the id that it has or will have. */
interface Row {
  readonly id: string
  readonly meta: Meta
  readonly input: ResidentInput
}

/** A row that may be entered, as far as can be said without asking who else holds its number. */
interface Draft extends Row {
  readonly home: RegisteredBuilding
  readonly blind: Blind
}

const refusedOr = async (work: () => Promise<RowOutcome>): Promise<RowOutcome> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError) return { refused: error }
    throw error
  }
}

const drafting = (deps: Needs, homes: ReadonlyMap<string, RegisteredBuilding>) => {
  const drafted = new Set<string>()
  return ({ id, meta, input }: Row): Draft => {
    const home = demandHome(homes, input)
    const idNumber = demandIdNumber(input.idNumber, meta.at.getTime())
    const blind = {
      idNumber: deps.blind.idNumber(idNumber),
      phones: input.phones.map(deps.blind.phone),
      words: wordsFor(deps, input.buildingCode, { ...input, idNumber }),
    }
    // Twice in one request: the rows must not fence each other.
    if (drafted.has(blind.idNumber)) throw alreadyThere('ID_NUMBER_TAKEN')
    drafted.add(blind.idNumber)
    return { id, meta, input: { ...input, idNumber }, home, blind }
  }
}

const placeIn = ({ code: buildingCode, placement }: RegisteredBuilding): Housed['place'] => ({
  buildingCode,
  ...(placement?.gridCode ? { gridCode: placement.gridCode } : {}),
})

const factsOf = async (deps: Needs, { id, meta, input, home, blind }: Draft) => {
  const { name, idNumber, phones, roomCode, buildingCode: _home, ...entry } = input
  const clear = { name, idNumber, phones, ...(roomCode === undefined ? {} : { room: roomCode }) }
  const { room, ...identity } = await sealPerson(deps.seal, id, clear)
  const place = { ...placeIn(home), ...(room ? { room } : {}) }
  // What was given in clear is there sealed.
  return { by: meta.actor, at: meta.at.getTime(), ...(identity as Identity), ...entry, place, blind }
}

const rowOf = async (deps: Needs, draft: Draft) => {
  const facts = await factsOf(deps, draft)
  return { meta: draft.meta, decide: () => register(facts) }
}

type Answers = ReadonlyMap<Draft | undefined, RowOutcome>

const commit = async (deps: Needs, drafts: readonly Draft[]): Promise<Answers> => {
  const free = await secureNumbers(deps, drafts)
  await deps.seal.make(free.map(({ id }) => id))
  const rows = await Promise.all(free.map((draft) => rowOf(deps, draft)))
  const outcomes = await deps.residents.createMany(rows)
  return new Map(outcomes.map((outcome, index) => [free[index], outcome]))
}

/** A repeated row gets its first answer, whatever has become of the person since. */
const again = ({ residents }: Needs, meta: Meta): Promise<RowOutcome> =>
  refusedOr(async () => ({ receipt: await residents.create(meta, () => []) }))

export interface Rows {
  readonly scope: Scope
  readonly rows: readonly { readonly meta: Meta; readonly input: ResidentInput }[]
}

interface Registered {
  readonly outcomes: readonly RowOutcome[]
  /** Those whom this very work entered. */
  readonly entered: readonly Draft[]
}

/** A repeat is answered with the time of the first, so that time itself tells whose work it was. */
const enteredIn = (answers: Answers): readonly Draft[] =>
  [...answers].flatMap(([draft, outcome]) =>
    draft && 'receipt' in outcome && outcome.receipt.at === draft.meta.at ? [draft] : [],
  )

const registerRows = async (deps: Needs, { scope, rows: given }: Rows): Promise<Registered> => {
  const rows = given.map((row): Row => ({ id: deps.residents.idFor(row.meta), ...row }))
  const before = await deps.residents.lookMany(
    systemScope,
    rows.map(({ id }) => id),
  )
  const standing = new Set(before.map(({ id }) => id))
  const homes = await homesIn(
    deps,
    scope,
    rows.map(({ input }) => input.buildingCode),
  )
  const draft = drafting(deps, homes)
  const prepared = await Promise.all(
    rows.map(async (row): Promise<RowOutcome | Draft> => {
      if (standing.has(row.id)) return again(deps, row.meta)
      try {
        return draft(row)
      } catch (error) {
        if (error instanceof DomainError) return { refused: error }
        throw error
      }
    }),
  )
  const drafts = prepared.filter((one): one is Draft => 'meta' in one)
  const answers = await commit(deps, drafts)
  // Who has no answer has met one who holds the number.
  const outcomes = prepared.map((one) =>
    'meta' in one ? (answers.get(one) ?? { refused: alreadyThere('ID_NUMBER_TAKEN') }) : one,
  )
  return { outcomes, entered: enteredIn(answers) }
}

/** Whom this work entered is known to live where it said; whom an earlier one did is looked at. */
const settle = async (deps: Needs, meta: Meta, { outcomes, entered }: Registered): Promise<void> => {
  const known = new Set(entered.map(({ id }) => id))
  const ids = outcomes.flatMap((outcome) => ('receipt' in outcome ? [outcome.receipt.id] : []))
  const before = await deps.residents.lookMany(
    systemScope,
    ids.filter((id) => !known.has(id)),
  )
  const housed = entered.map(({ id, home }): Housed => ({ id, place: placeIn(home) }))
  await settleGrids(deps, meta, [...housed, ...housedOf(before)])
}

/** What a draft's record says of a person, as it is compared. */
const saidIn = ({ id, input: { name, idNumber, phones, roomCode: room } }: Draft): Said => ({
  ...{ id, name, idNumber, phones },
  ...(room === undefined ? {} : { room }),
})

/** Enters people each under a command of its own: one answer a row, and no row stops another. */
export const enterPeople = async (deps: Needs, meta: Meta, rows: Rows): Promise<readonly RowOutcome[]> => {
  const registered = await registerRows(deps, rows)
  // Of a sheet there may be very many, and it is not asked whom they are like before all are there.
  deps.enteredLately.note(registered.entered.filter(({ input }) => input.importId !== undefined).map(saidIn))
  await settle(deps, meta, registered)
  return registered.outcomes
}

/** Enters up to a page of people: one answer a row, and no row stops another. */
export const registerResidents =
  (deps: Needs) =>
  async ({ scope, meta, input }: Ask<readonly ResidentInput[]>): Promise<readonly RowOutcome[]> => {
    const rows = input.map((one, index) => ({
      meta: { ...meta, commandId: `${meta.commandId}/${index}` },
      input: one,
    }))
    return enterPeople(deps, meta, { scope, rows })
  }

/** Enters one person. */
export const registerResident =
  (deps: Needs): Command<ResidentInput> =>
  async ({ scope, meta, input }) => {
    const [outcome] = await enterPeople(deps, meta, { scope, rows: [{ meta, input }] })
    if (outcome === undefined || 'refused' in outcome)
      throw outcome?.refused ?? new Error('a row has an answer')
    return outcome.receipt
  }
