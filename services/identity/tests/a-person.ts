import type { Sealed } from '@fengqiao/domain-kit'
import type { AskedPost } from '../src/domain/assign.ts'
import { create } from '../src/domain/create.ts'
import type { PersonEvent } from '../src/domain/person.ts'

export const town = '621202100'
export const community = '621202100001'
export const grid = '621202100001003'
export const morning = '2026-03-02T01:00:00.000Z'
export const noon = '2026-03-02T04:00:00.000Z'

/** The facts of a new account with these posts. */
export const created = (...posts: readonly AskedPost[]): readonly PersonEvent[] =>
  create({ id: 'p1', at: morning, username: 'li.na', displayName: 'sealed' as Sealed, posts })

export const worker = { role: 'GRID_WORKER', territory: grid } as const
export const administrator = { role: 'TOWN_ADMIN', territory: town } as const
