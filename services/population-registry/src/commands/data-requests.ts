import {
  notFound,
  systemScope,
  type Ask,
  type Command,
  type Receipt,
  type Sealed,
  type Versioned,
} from '@fengqiao/domain-kit'
import {
  askAboutData,
  finishDataRequest,
  grantDataRequest,
  nearOf,
  refuseDataRequest,
  type DataRequestGround,
  type DataRequestKind,
  type DataRequestRemedy,
  type DoneSince,
} from '../domain/data-request.ts'
import { demandKnown } from '../domain/keep-resident.ts'
import type { Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'residents' | 'dataRequests' | 'seal' | 'past'>

export interface DataAsked {
  readonly kind: DataRequestKind
  readonly words: string
}

const sealed = async ({ seal }: Needs, residentId: string, words: string): Promise<Sealed> => {
  const [value] = await seal.seal(residentId, [words])
  return value as Sealed
}

const take = async (
  deps: Needs,
  { id, state }: Versioned<Resident>,
  { meta, input: { kind, words } }: Pick<Ask<DataAsked>, 'meta' | 'input'>,
): Promise<Receipt> => {
  const near = nearOf(demandKnown(state).place)
  const facts = { by: meta.actor, at: meta.at.getTime(), residentId: id, kind, near }
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

/** Grants a request; an explanation is given with it. */
export const grantRequest =
  (deps: Needs): Command<Answered> =>
  async ({ scope, meta, input: { id, answer } }) =>
    deps.dataRequests.change({ scope, id }, meta, async (request) => {
      const words = await sealed(deps, request.residentId, answer)
      return grantDataRequest(request, { by: meta.actor, at: meta.at.getTime(), answer: words })
    })

export interface Refusing extends Answered {
  readonly ground: DataRequestGround
  readonly remedy: DataRequestRemedy
}

/** Refuses a request, with ground, reason and remedy. */
export const refuseRequest =
  (deps: Needs): Command<Refusing> =>
  async ({ scope, meta, input: { id, answer, ...codes } }) =>
    deps.dataRequests.change({ scope, id }, meta, async (request) => {
      const words = await sealed(deps, request.residentId, answer)
      return refuseDataRequest(request, { by: meta.actor, at: meta.at.getTime(), answer: words, ...codes })
    })

/** What was done to a record since; to the one it was merged into, where it was. */
const doneTo = async (deps: Needs, id: string): Promise<DoneSince> => {
  const state = (await deps.residents.look(systemScope, id))?.state
  if (state?.status === 'MERGED' && state.phase === 'SETTLED') return doneTo(deps, state.into)
  if (state?.status === 'ERASED') return { erased: true }
  const corrected = (await deps.past.ofResident(id)).findLast(({ event }) => event.type === 'Corrected')
  return { erased: false, ...(corrected ? { correctedAt: corrected.at } : {}) }
}

/** Ends a request whose step was taken. */
export const finishRequest =
  (deps: Needs): Command<{ readonly id: string }> =>
  async ({ scope, meta, input: { id } }) =>
    deps.dataRequests.change({ scope, id }, meta, async (request) => {
      const since = await doneTo(deps, request.residentId)
      return finishDataRequest(request, { by: meta.actor, at: meta.at.getTime(), since })
    })
