import { everyOf, notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import type { Regridding } from '../domain/regridding/regridding.ts'
import type { Deps, PageAsked, RegriddingPage, RegriddingStore } from '../ports.ts'

const page = 200

/** Every plan there was for a community, or for the town. */
export const everyPlan = (
  { list }: Pick<RegriddingStore, 'list'>,
  community?: string,
): Promise<readonly Versioned<Regridding>[]> => everyOf((asked) => list(community, asked), page)

export const plansOf = async (
  regriddings: Pick<RegriddingStore, 'list'>,
  community: string,
): Promise<readonly Regridding[]> => (await everyPlan(regriddings, community)).map(({ state }) => state)

/** One plan; like the grids it is public to whoever is signed in. */
export const getRegridding =
  ({ regriddings }: Pick<Deps, 'regriddings'>) =>
  async (id: string): Promise<Versioned<Regridding>> => {
    const found = await regriddings.look(id)
    if (!found) throw notFound()
    return found
  }

/** A page of plans, the latest day first. */
export const listRegriddings =
  ({ regriddings }: Pick<Deps, 'regriddings'>) =>
  ({
    input: { communityCode, ...asked },
  }: Ask<PageAsked & { readonly communityCode?: string }>): Promise<RegriddingPage> =>
    regriddings.list(communityCode, asked)
