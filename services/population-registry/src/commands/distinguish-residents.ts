import { invalidField, type Command } from '@fengqiao/domain-kit'
import { keyOf, distinguish, pairOf, type DistinctionGround } from '../domain/distinction.ts'
import { demandKnown } from '../domain/keep-resident.ts'
import { seesResident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

export interface DistinguishInput {
  readonly residentId: string
  readonly otherId: string
  readonly ground: DistinctionGround
}

/** Keeps that two records, both in the caller's territory, are of two people. */
export const distinguishResidents =
  ({ residents, distinctions }: Pick<Deps, 'residents' | 'distinctions'>): Command<DistinguishInput> =>
  async ({ scope, meta, input: { residentId, otherId, ground } }) => {
    const pair = pairOf(residentId, otherId)
    const one = await residents.load(scope, residentId)
    const other = await residents.look(scope, otherId)
    if (!other) throw invalidField('otherId', 'UNKNOWN_REFERENCE')
    const near = new Set([one, other].flatMap(({ state }) => seesResident(demandKnown(state))))
    const facts = { by: meta.actor, at: meta.at.getTime(), ground, pair, near: [...near] }
    return distinctions.create({ ...meta, naturalId: keyOf(pair) }, () => distinguish(facts))
  }
