import { notFound, type Ask } from '@fengqiao/domain-kit'
import { isKnown } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { recordsAlike, type Duplicate } from './alike.ts'
import { sightsOf } from './carriers.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'distinctions' | 'seal' | 'blind' | 'sounding'>

const mostShown = 20

/**
 * Records of the caller's territory that may be of the same person, the likeliest first. None is like one that was
 * erased, or merged into another.
 */
export const findDuplicates =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<readonly Duplicate[]> => {
    const { state, ...rest } = await deps.residents.load(scope, id)
    if (state.status === 'VOID') throw notFound()
    if (!isKnown(state)) return []
    const asked = { scope, sights: await sightsOf(deps, scope) }
    const alike = await recordsAlike(deps, asked, { ...rest, state })
    return alike.toSorted((a, b) => b.likeness.score - a.likeness.score).slice(0, mostShown)
  }
