import { useCommunities } from '../api/buildings.ts'
import { useGrids } from '../api/grids.ts'
import { useMe } from '../api/me.ts'
import type { Grid } from '../api/model.ts'

/** A place a post may be for: its code and what people call it. */
export interface Territory {
  readonly value: string
  readonly label: string
}

interface Known {
  readonly town: Territory
  readonly communities: readonly Territory[]
  readonly grids: readonly Pick<Grid, 'gridCode' | 'name'>[]
}

// Many a grid has its community's name in its own.
const inCommunity = (community: string, grid: string): string =>
  grid.startsWith(community) ? grid : `${community} · ${grid}`

/** The town, its communities and, under each, its grids. A community that only its grids tell of goes by its code. */
export const territoriesOf = ({ town, communities, grids }: Known): readonly Territory[] => {
  const named = new Map(communities.map(({ value, label }) => [value, label]))
  const codes = new Set([...named.keys(), ...grids.map(({ gridCode }) => gridCode.slice(0, 12))])
  const below = [...codes].toSorted().flatMap((value) => {
    const label = named.get(value) ?? value
    const inside = grids.filter(({ gridCode }) => gridCode.startsWith(value))
    return [
      { value, label },
      ...inside.map(({ gridCode, name }) => ({ value: gridCode, label: inCommunity(label, name) })),
    ]
  })
  return town.value === '' ? below : [town, ...below]
}

/** Every territory that is known here. */
export const useTerritories = (): readonly Territory[] => {
  const me = useMe().data
  const communities = useCommunities().data?.communities ?? []
  return territoriesOf({
    town: { value: me?.townCode ?? '', label: me?.townName ?? '' },
    communities: communities.map(({ communityCode, name }) => ({ value: communityCode, label: name })),
    grids: useGrids().data ?? [],
  })
}

/** What people call a territory; its code where nothing is known of it. */
export const useTerritoryName = () => {
  const names = new Map(useTerritories().map(({ value, label }) => [value, label]))
  return (code: string): string => names.get(code) ?? code
}
