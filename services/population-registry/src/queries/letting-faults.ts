import type { Versioned } from '@fengqiao/domain-kit'
import { seesLetting, type Letting } from '../domain/letting/letting.ts'
import { faultsOfLetting } from '../domain/quality/rules.ts'
import { territoriesIn, type DataTask } from '../domain/quality/task.ts'
import { isLetting } from './open-letting.ts'

/** Tasks that these lettings make as of a day: they rest, once answered, until the letting changes. */
export const tasksOfLettings = (found: readonly Versioned<Letting>[], today: string): readonly DataTask[] =>
  found.filter(isLetting).flatMap(({ id, version, state }) =>
    faultsOfLetting(state, today).map((fault) => ({
      ...fault,
      subject: { kind: 'LETTING', id } as const,
      buildingCode: state.place.buildingCode,
      sights: territoriesIn(seesLetting(state)),
      standing: String(version),
    })),
  )
