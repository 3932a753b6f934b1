import { notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import type { CareEntry } from '../domain/caring/care.ts'
import type { CarePurpose } from '../domain/caring/purposes.ts'
import { recordIds, type Resident } from '../domain/resident.ts'
import type { Deps, Page, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'residents' | 'care' | 'seal'>

/** An entry with its service and reason in clear, as long as the person was not erased. */
export interface ClearCare extends Versioned<CareEntry> {
  readonly purpose?: CarePurpose
  readonly reason?: string
}

export interface CarePage {
  readonly entries: readonly ClearCare[]
  readonly next?: string
}

const opened = async ({ seal }: Needs, one: Versioned<CareEntry>): Promise<ClearCare> => {
  const { residentId, purpose, reason } = one.state
  const [service, why] = await seal.open(residentId, [purpose, reason])
  return {
    ...one,
    ...(service === undefined ? {} : { purpose: service as CarePurpose }),
    ...(why === undefined ? {} : { reason: why }),
  }
}

const openedPage = async (deps: Needs, { items, next }: Page<CareEntry>): Promise<CarePage> => {
  await deps.seal.fetch(items.map(({ state }) => state.residentId))
  const entries = await Promise.all(items.map((one) => opened(deps, one)))
  return { entries, ...(next === undefined ? {} : { next }) }
}

/** Who is offered a service in the caller's territory, the first to end first. */
const listCare =
  (deps: Needs) =>
  async ({
    scope,
    input: { territory, page },
  }: Ask<{ readonly territory?: string; readonly page: PageAsked }>): Promise<CarePage> =>
    openedPage(deps, await deps.care.running(scope, territory === undefined ? {} : { territory }, page))

const careOf = async (deps: Needs, found: Versioned<Resident>, page: PageAsked): Promise<CarePage> =>
  openedPage(deps, await deps.care.ofResidents(recordIds(found), page))

/** What a person in the caller's territory is or was offered. */
const listCareOf =
  (deps: Needs) =>
  async ({
    scope,
    input: { id, page },
  }: Ask<{ readonly id: string; readonly page: PageAsked }>): Promise<CarePage> =>
    careOf(deps, await deps.residents.load(scope, id), page)

/** What the caller himself is or was offered. */
const listMyCare =
  (deps: Needs) =>
  async ({ caller, input }: Ask<PageAsked>): Promise<CarePage> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    return careOf(deps, own, input)
  }

/** Everything that may be asked about care. */
export const careQueries = (deps: Needs) => ({
  listCare: listCare(deps),
  listCareOf: listCareOf(deps),
  listMyCare: listMyCare(deps),
})
