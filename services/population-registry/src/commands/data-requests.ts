import {
  notFound,
  type Ask,
  type Command,
  type Meta,
  type Receipt,
  type Sealed,
  type Versioned,
} from '@fengqiao/domain-kit'
import { actOf } from '../domain/act.ts'
import {
  askAboutData,
  finishDataRequest,
  grantDataRequest,
  refuseDataRequest,
  type DataRequestGround,
  type DataRequestKind,
  type DataRequestRemedy,
  type DoneSince,
  type Told,
} from '../domain/data-request.ts'
import { nearOf } from '../domain/near.ts'
import { demandKnown } from '../domain/keep-resident.ts'
import { isKnown, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { recordsOf, standingId } from '../queries/standing-of.ts'

type Needs = Pick<Deps, 'residents' | 'dataRequests' | 'seal' | 'past'>

export interface DataAsked {
  readonly kind: DataRequestKind
  readonly words: string
}

const sealed = async ({ seal }: Needs, residentId: string, words: string): Promise<Sealed> => {
  const [value] = await seal.seal(residentId, [words])
  return value as Sealed
}

/** The account of a record, whose holder is told. */
const accountOf = (state: Resident | undefined): Told =>
  state && isKnown(state) && state.accountId !== undefined ? { personId: state.accountId } : {}

/** The record that stands for a person now. */
const standing = async ({ residents }: Needs, residentId: string) => {
  const records = await recordsOf(residents, [residentId])
  const id = standingId(residentId, records)
  return { id, state: records.get(id) }
}

const take = async (
  deps: Needs,
  { id, state }: Versioned<Resident>,
  { meta, input: { kind, words } }: Pick<Ask<DataAsked>, 'meta' | 'input'>,
): Promise<Receipt> => {
  const near = nearOf(demandKnown(state).place)
  const facts = { ...actOf(meta), ...accountOf(state), residentId: id, kind, near }
  return deps.dataRequests.create(meta, async () => {
    const before = await deps.dataRequests.ofResidents([id], { limit: 50 })
    const asking = { ...facts, words: await sealed(deps, id, words) }
    return askAboutData(
      asking,
      before.items.map((one) => one.state),
    )
  })
}

/** The caller asks about his own record. */
export const askAboutMyData =
  (deps: Needs) =>
  async ({ caller, ...ask }: Ask<DataAsked>): Promise<Receipt> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    return take(deps, own, ask)
  }

/** Staff enter what a person in their territory asked. */
export const enterDataRequest =
  (deps: Needs): Command<DataAsked & { readonly residentId: string }> =>
  async ({ scope, ...ask }) =>
    take(deps, await deps.residents.load(scope, ask.input.residentId), ask)

export interface Answered {
  readonly id: string
  readonly answer: string
}

/** Who answers and when, his words sealed, and who hears of it. */
const answering = async (
  deps: Needs,
  meta: Meta,
  of: { readonly residentId: string; readonly answer: string },
) => ({
  ...actOf(meta),
  ...accountOf((await standing(deps, of.residentId)).state),
  answer: await sealed(deps, of.residentId, of.answer),
})

/** Grants a request; an explanation is given with it. */
export const grantRequest =
  (deps: Needs): Command<Answered> =>
  async ({ scope, meta, input: { id, answer } }) =>
    deps.dataRequests.change({ scope, id }, meta, async (request) =>
      grantDataRequest(request, await answering(deps, meta, { ...request, answer })),
    )

export interface Refusing extends Answered {
  readonly ground: DataRequestGround
  readonly remedy: DataRequestRemedy
}

/** Refuses a request, with ground, reason and remedy. */
export const refuseRequest =
  (deps: Needs): Command<Refusing> =>
  async ({ scope, meta, input: { id, answer, ...codes } }) =>
    deps.dataRequests.change({ scope, id }, meta, async (request) =>
      refuseDataRequest(request, { ...(await answering(deps, meta, { ...request, answer })), ...codes }),
    )

/** What was done to the record that stands for a person, since it was kept. */
const doneTo = async (
  { past }: Needs,
  { id, state }: Awaited<ReturnType<typeof standing>>,
): Promise<DoneSince> => {
  if (state?.status === 'ERASED') return { erased: true }
  const corrected = (await past.ofResident(id)).findLast(({ event }) => event.type === 'Corrected')
  return { erased: false, ...(corrected ? { correctedAt: corrected.at } : {}) }
}

/** Ends a request whose step was taken. */
export const finishRequest =
  (deps: Needs): Command<{ readonly id: string }> =>
  async ({ scope, meta, input: { id } }) =>
    deps.dataRequests.change({ scope, id }, meta, async (request) => {
      const record = await standing(deps, request.residentId)
      const since = await doneTo(deps, record)
      return finishDataRequest(request, { ...actOf(meta), ...accountOf(record.state), since })
    })
