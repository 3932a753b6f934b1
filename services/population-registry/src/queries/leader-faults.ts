import type { Versioned } from '@fengqiao/domain-kit'
import { seesLeaders, type BuildingLeaders } from '../domain/leading/leaders.ts'
import { faultsOfLeaders } from '../domain/quality/rules.ts'
import { territoriesIn, type DataTask } from '../domain/quality/task.ts'
import type { Deps } from '../ports.ts'
import { recordsOf, standingId, standingOf } from './standing-of.ts'

/** Tasks that the leaders of these buildings make: they rest, once answered, until a leader moves again. */
export const tasksOfLeaders = async (
  { residents }: Pick<Deps, 'residents'>,
  found: readonly Versioned<BuildingLeaders>[],
): Promise<readonly DataTask[]> => {
  const records = await recordsOf(
    residents,
    found.flatMap(({ state }) => state.leaderIds),
  )
  const homeOf = (id: string): string | undefined => {
    const standing = standingOf(id, records)
    return typeof standing === 'object' ? standing.place.buildingCode : undefined
  }
  return found.flatMap(({ id, version, state }) =>
    faultsOfLeaders(state, homeOf).map(({ rule, residentId = '' }) => ({
      ...{ rule, residentId: standingId(residentId, records) },
      subject: { kind: 'BUILDING', id } as const,
      buildingCode: id,
      sights: territoriesIn(seesLeaders(state)),
      standing: [version, ...state.leaderIds.map((one) => homeOf(one) ?? '')].join('.'),
    })),
  )
}
