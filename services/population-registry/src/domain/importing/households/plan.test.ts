import fc from 'fast-check'
import { act, home } from '../../../../tests/a-person.ts'
import { evolveHousehold, type Household, type LiveHousehold } from '../../household.ts'
import type { Relation } from '../../household-events.ts'
import { open } from '../../keep-household.ts'
import { mostMembers, planHousehold, type Known, type Standing } from './plan.ts'
import type { SheetMember } from './sheet-member.ts'

const layout = {
  headerRow: 1,
  columns: [
    { column: 3, title: '室号', field: 'DOOR' },
    { column: 4, title: '与户主关系', field: 'RELATION' },
  ],
  dropped: 0,
} as const

let rows = 1
const member = (residentId: string, relation?: Relation, more: Partial<SheetMember> = {}): SheetMember => ({
  ...{ row: (rows += 1), group: 'number-1', isNew: true, residentId },
  ...(relation ? { relation } : {}),
  ...more,
})

/** A household that is there already, its head first. */
const standing = (id: string, [headId = '', ...others]: readonly string[], importId?: string): Standing => {
  const facts = { ...act, headId, place: { buildingCode: home }, ...(importId ? { importId } : {}) }
  const members = others.map((residentId) => ({ residentId, relation: 'SON' as const }))
  const state = open(facts, members).reduce<Household | undefined>(evolveHousehold, undefined)
  return { id, state: state as LiveHousehold, isSeen: true }
}

const knowing = (...households: readonly Standing[]): Known => ({
  ...{ importId: 'import', ownId: 'own', layout },
  isPresent: (id) => !id.startsWith('gone'),
  householdOf: (id) => households.find(({ state }) => state.memberIds.includes(id)),
})

const reasons = (members: readonly SheetMember[], known: Known = knowing()) =>
  planHousehold(members, known).left.map(({ row, faults: [fault] }) => [
    row - (members[0]?.row ?? 0),
    fault?.column,
    fault?.reason,
  ])

describe('a household of a sheet', () => {
  it('is made of its head and whoever speaks for himself', () => {
    const plan = planHousehold(
      [member('wife', 'SPOUSE'), member('head', 'HEAD'), member('son', 'SON')],
      knowing(),
    )
    expect(plan).toMatchObject({ fate: 'MADE', head: { residentId: 'head' }, left: [], leftOut: 0 })
    expect(plan.members.map(({ residentId }) => residentId)).toEqual(['wife', 'son'])
  })

  it('is refused whole without one clear head', () => {
    expect(reasons([member('a', 'HEAD'), member('b', 'HEAD')])).toEqual([
      [0, 4, 'TWO_HEADS'],
      [1, 4, 'TWO_HEADS'],
    ])
    expect(reasons([member('a', 'SON'), member('b', 'SON')])).toEqual([[0, 4, 'NO_HEAD']])
    const unknown = { fault: { field: 'RELATION', column: 4, reason: 'RELATION_NOT_KNOWN' } } as const
    expect(reasons([member('a', undefined, unknown), member('b', 'SON')])).toEqual([
      [0, 4, 'RELATION_NOT_KNOWN'],
    ])
    const { residentId: _refused, ...refused } = member('a', 'HEAD')
    expect(reasons([refused, member('b', 'SON')])).toEqual([[0, 4, 'HEAD_ROW_REFUSED']])
    expect(reasons([member('gone', 'HEAD'), member('b', 'SON')])).toEqual([[0, 4, 'NOT_PRESENT']])
    const many = Array.from({ length: mostMembers + 1 }, (_, index) => member(String(index), 'OTHER'))
    expect(reasons(many)).toEqual([[0, 4, 'HOUSEHOLD_TOO_LARGE']])
  })

  it('leaves out whoever lives in another room, has left town, or belongs to another household', () => {
    const people = [
      member('head', 'HEAD', { home: '302' }),
      member('son', 'SON', { home: '301' }),
      member('gone', 'SON'),
      member('married', 'DAUGHTER'),
      member('wife', 'SPOUSE', { home: '302' }),
    ]
    const known = knowing(standing('other', ['husband', 'married']))
    expect(reasons(people, known)).toEqual([
      [1, 3, 'ROOMS_DIFFER'],
      [2, 4, 'NOT_PRESENT'],
      [3, 4, 'IN_A_HOUSEHOLD'],
    ])
    const { fate, members, leftOut } = planHousehold(people, known)
    expect([fate, members.map(({ residentId }) => residentId), leftOut]).toEqual(['MADE', ['wife'], 3])
  })

  it('is the one its head has already: who is new joins, who is in it stays as he stands', () => {
    const people = [member('head', 'HEAD'), member('son', 'SON')]
    const known = knowing(standing('theirs', ['head', 'son']))
    expect(planHousehold(people, known)).toMatchObject({ fate: 'SAME', householdId: 'theirs', members: [] })
    const born = [...people, member('baby', 'GRANDCHILD')]
    expect(planHousehold(born, known)).toMatchObject({
      ...{ fate: 'JOINED', householdId: 'theirs' },
      members: [{ residentId: 'baby', relation: 'GRANDCHILD' }],
    })
    expect(reasons([member('head', 'HEAD'), member('son', 'OTHER')], known)).toEqual([
      [1, 4, 'RELATION_DIFFERS'],
    ])
  })

  it('moves no head: one who belongs to another’s household, or to one out of sight, is shown', () => {
    const people = [member('son', 'HEAD'), member('wife', 'SPOUSE')]
    expect(reasons(people, knowing(standing('parents', ['head', 'son'])))).toEqual([[0, 4, 'IN_A_HOUSEHOLD']])
    const unseen = { ...standing('own elsewhere', ['son']), isSeen: false }
    expect(reasons(people, knowing(unseen))).toEqual([[0, 4, 'IN_A_HOUSEHOLD']])
  })

  it('was made by this import, however often it is asked again', () => {
    const people = [member('head', 'HEAD'), member('son', 'SON')]
    const made = standing('own', ['head', 'son'], 'import')
    expect(planHousehold(people, knowing(made))).toMatchObject({
      fate: 'MADE',
      householdId: 'own',
      leftOut: 0,
    })
  })

  it('loses nobody: each is its head, put in, in it, or left out and counted', () => {
    const relations = ['HEAD', 'SPOUSE', 'SON', 'OTHER'] as const
    const row = fc.record({
      residentId: fc.constantFrom('a', 'b', 'c', 'd', 'gone'),
      relation: fc.constantFrom(...relations),
    })
    const people = fc.uniqueArray(row, { selector: ({ residentId }) => residentId, minLength: 1 })
    const others = fc.subarray(['a', 'b', 'c', 'd', 'x'], { minLength: 1 })
    fc.assert(
      fc.property(people, others, (said, held) => {
        const known = knowing(standing('theirs', held))
        const all = said.map(({ residentId, relation }) => member(residentId, relation))
        const { fate, head, members, left, leftOut } = planHousehold(all, known)
        if (fate === 'REFUSED') {
          expect(left.length).toBeGreaterThan(0)
          return
        }
        const inIt = all.filter(
          (one) =>
            one !== head &&
            known.householdOf(head?.residentId ?? '') !== undefined &&
            held.includes(one.residentId ?? ''),
        )
        expect(1 + members.length + inIt.length + leftOut).toBe(all.length)
        for (const { residentId } of members) expect(known.householdOf(residentId)).toBeUndefined()
      }),
    )
  })
})
