import type { Deps } from '../src/ports.ts'

/**
 * As a command sees the town that looked before its buildings were placed in grids, and died before it looked again:
 * what it entered is in no grid.
 */
export const unplaced = (deps: Deps): Deps => ({
  ...deps,
  buildings: {
    ...deps.buildings,
    lookMany: async (scope, codes) =>
      (await deps.buildings.lookMany(scope, codes)).map(({ state, ...kept }) => {
        if (state.status !== 'REGISTERED') return { ...kept, state }
        const { placement: _placement, ...building } = state
        return { ...kept, state: building }
      }),
  },
})
