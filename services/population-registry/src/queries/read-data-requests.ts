import { notFound, type Ask, type Sealed, type Versioned } from '@fengqiao/domain-kit'
import type { DataRequest } from '../domain/data-request.ts'
import { recordIds } from '../domain/resident.ts'
import type { Deps, Page, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'residents' | 'dataRequests' | 'seal'>

/** A request with its words in clear, as long as the person was not erased. */
export interface ClearRequest extends Versioned<DataRequest> {
  readonly words?: string
  readonly answer?: string
}

export interface RequestPage {
  readonly requests: readonly ClearRequest[]
  readonly next?: string
}

const opened = async ({ seal }: Needs, one: Versioned<DataRequest>): Promise<ClearRequest> => {
  const { state } = one
  const decision = 'decision' in state ? state.decision : undefined
  const values: readonly Sealed[] = [state.words, ...(decision ? [decision.answer] : [])]
  const [words, answer] = await seal.open(state.residentId, values)
  return { ...one, ...(words === undefined ? {} : { words }), ...(answer === undefined ? {} : { answer }) }
}

const openedPage = async (deps: Needs, { items, next }: Page<DataRequest>): Promise<RequestPage> => {
  await deps.seal.fetch(items.map(({ state }) => state.residentId))
  const requests = await Promise.all(items.map((one) => opened(deps, one)))
  return { requests, ...(next === undefined ? {} : { next }) }
}

/** What is not done with in the caller's territory, the first due first. */
export const listDataRequests =
  (deps: Needs) =>
  async ({ scope, input }: Ask<PageAsked>): Promise<RequestPage> =>
    openedPage(deps, await deps.dataRequests.open(scope, input))

/** One request in the caller's territory. */
export const getDataRequest =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<ClearRequest> =>
    opened(deps, await deps.dataRequests.load(scope, id))

/** What the caller asked about himself. */
export const listMyDataRequests =
  (deps: Needs) =>
  async ({ caller, input }: Ask<PageAsked>): Promise<RequestPage> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    return openedPage(deps, await deps.dataRequests.ofResidents(recordIds(own), input))
  }
