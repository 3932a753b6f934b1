import { sealWords, type Meta, type Sealed, type Versioned } from '@fengqiao/domain-kit'
import type { Import } from '../../../domain/importing/import.ts'
import type { HouseholdPlan } from '../../../domain/importing/households/plan.ts'
import type { SheetMember } from '../../../domain/importing/households/sheet-member.ts'
import type { NewMember } from '../../../domain/household-events.ts'
import { open } from '../../../domain/keep-household.ts'
import { isKnown, type Place, type Resident } from '../../../domain/resident.ts'
import type { Deps, RowOutcome } from '../../../ports.ts'
import { memberClaim, memberHolders, tokenOf } from '../../owners.ts'
import { takeClaim } from '../../take-claim.ts'
import { householdMeta, type PlannedPage } from './plan-page.ts'

/** A household that is to be made or enlarged. */
export interface Draft {
  readonly plan: HouseholdPlan
  readonly id: string
  readonly meta: Meta
  /** Whom the household holds once it is done. */
  readonly people: readonly string[]
}

/** Secures the people of all households at once; answers those who belong to another by now. */
export const secured = async (deps: Deps, drafts: readonly Draft[]): Promise<ReadonlySet<string>> => {
  const take = takeClaim({ claims: deps.claims, owners: memberHolders(deps) })
  const claims = drafts.flatMap(({ id, meta, people }) =>
    people.map((one) => ({ value: memberClaim(one), owner: id, tokens: [tokenOf(meta)] })),
  )
  const met = await deps.claims.insert(claims)
  const taken = new Set<string>()
  for (const claim of claims) {
    const standing = met.get(claim.value)
    if (standing && (await take(claim, standing)) === 'taken') taken.add(claim.value)
  }
  return taken
}

/** Those who may be put in: whom another household took meanwhile stays there. */
export const freeAmong = (members: readonly NewMember[], taken: ReadonlySet<string>): readonly NewMember[] =>
  members.filter(({ residentId }) => !taken.has(memberClaim(residentId)))

/** Where the head lives and the number of the household, in clear. */
interface Clear {
  readonly room?: string | undefined
  readonly number?: string | undefined
}

/** Where a household lives whose head's record this is. */
export const placeOf = (resident: Resident | undefined): Place =>
  resident && isKnown(resident) ? resident.place : { buildingCode: '' }

const clearOf = async ({ seal }: Deps, importId: string, { head, place }: Headed): Promise<Clear> => {
  const [room] = place.room ? await seal.open(head.residentId ?? '', [place.room]) : []
  const [number] = head.number ? await seal.open(importId, [head.number]) : []
  return { room, number }
}

interface Headed {
  readonly head: SheetMember
  readonly place: Place
}

/** A household to be made, its room and number sealed under its own key: it stays when its head goes. */
const rowOf = async (
  deps: Deps,
  { draft, head, place }: Headed & { readonly draft: Draft },
  { importId, taken }: { readonly importId: string; readonly taken: ReadonlySet<string> },
) => {
  const { id, meta, plan } = draft
  const sealed = await sealWords(deps.seal, id, await clearOf(deps, importId, { head, place }))
  const { room, number } = sealed as { readonly room?: Sealed; readonly number?: Sealed }
  const { room: _heads, ...rest } = place
  const facts = {
    ...{ by: meta.actor, at: meta.at.getTime(), importId, headId: head.residentId ?? '' },
    place: { ...rest, ...(room ? { room } : {}) },
    ...(number ? { number } : {}),
  }
  return { meta, decide: () => open(facts, freeAmong(plan.members, taken)) }
}

/** A household of the sheet with the command that makes or enlarges it. */
export const draftOf = (
  { households }: Pick<Deps, 'households'>,
  { found, at }: { readonly found: Versioned<Import>; readonly at: Date },
  plan: HouseholdPlan,
): Draft => {
  const step = plan.fate === 'MADE' ? 'open' : 'join'
  const meta = householdMeta(found, plan.group, { at, step })
  const members = plan.members.map(({ residentId }) => residentId)
  if (step === 'join') return { plan, meta, id: plan.householdId ?? '', people: members }
  return { plan, meta, id: households.idFor(meta), people: [plan.head?.residentId ?? '', ...members] }
}

/** Makes the households of a page in bulk, each under a command of its own: done again it is the same. */
export const makeHouseholds = async (
  deps: Deps,
  importId: string,
  {
    drafts,
    taken,
    records,
  }: Pick<PlannedPage, 'records'> & {
    readonly drafts: readonly Draft[]
    readonly taken: ReadonlySet<string>
  },
): Promise<ReadonlyMap<Draft, RowOutcome>> => {
  const headed = drafts.flatMap((draft) => {
    const { head } = draft.plan
    return head ? [{ draft, head, place: placeOf(records.get(head.residentId ?? '')) }] : []
  })
  await deps.seal.make(headed.map(({ draft: { id } }) => id))
  await deps.seal.fetch([importId, ...headed.map(({ head }) => head.residentId ?? '')])
  const rows = await Promise.all(headed.map((one) => rowOf(deps, one, { importId, taken })))
  const outcomes = await deps.households.createMany(rows)
  return new Map(
    outcomes.flatMap((outcome, index) => {
      const draft = headed[index]?.draft
      return draft ? [[draft, outcome] as const] : []
    }),
  )
}
