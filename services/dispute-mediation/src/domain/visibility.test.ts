import {
  act,
  after,
  disputeOf,
  opened,
  steps,
  toAccepted,
  toAgreed,
  toMediating,
  toRevisited,
  worded,
} from '../../tests/a-dispute.ts'
import { archive } from './agree.ts'
import { askOtherMediator } from './mediators.ts'
import { escalate } from './mediate.ts'
import { agreementOf } from './dispute.ts'
import { columnsOf, decidersOf, sightOf, visibleTo, waitsFor } from './visibility.ts'

const [town, community, grid] = ['621202100', '621202100001', '621202100001003'] as const
const from = (...path: Parameters<typeof after> extends [unknown, ...infer P] ? P : never) =>
  after(disputeOf(opened()), ...path)

describe('who sees a case', () => {
  it('is its territory and those who take part, as they come and go', () => {
    expect(visibleTo(from())).toEqual([town, community, grid, 'clerk', 'upstairs'])
    expect(visibleTo(from(...toMediating))).toEqual([
      ...[town, community, grid, 'clerk', 'manager', 'mediator', 'upstairs'],
    ])
    const higher = after(from(...toMediating), (dispute) => escalate(dispute, worded('manager')))
    expect(visibleTo(higher)).not.toContain('mediator')
  })

  it('is not who reads what was said', () => {
    const dispute = from(...toMediating)
    const may = (...permissions: readonly string[]) => new Set(permissions)
    expect(sightOf(dispute, 'mediator', may('dispute.read'))).toBe('ALL')
    expect(sightOf(dispute, 'another manager', may('dispute.accept'))).toBe('ALL')
    expect(sightOf(dispute, 'auditor', may('dispute.read'))).toBe('NONE')
    // A party is a party, whatever its posts.
    expect(sightOf(dispute, 'upstairs', may('dispute.accept'))).toBe('PARTY')
  })
})

describe('whose move it is', () => {
  it('is those who decide, then the mediators, then both', () => {
    const deciders = [decidersOf(grid), decidersOf(community)]
    expect(waitsFor(from())).toEqual(deciders)
    expect(waitsFor(from(...toAccepted))).toEqual(deciders)
    expect(waitsFor(from(...toMediating))).toEqual(['mediator'])
    expect(waitsFor(from(...toRevisited))).toEqual(['mediator', ...deciders])
    expect(waitsFor(from(...toRevisited, (now) => archive(now, act('manager'))))).toEqual([])
  })

  it('is those who decide again when a party wants another mediator, and the town at its own level', () => {
    const asked = from(...toMediating, (dispute) =>
      askOtherMediator(dispute, { ...act('upstairs'), partyId: 'p1' }),
    )
    expect(waitsFor(asked)).toEqual([decidersOf(grid), decidersOf(community)])
    const centre = after(disputeOf(opened({ level: 'TOWN_CENTER' })), ...toAccepted)
    expect(waitsFor(centre)).toEqual([decidersOf(town)])
  })

  it('comes by the nearest date: the limit, or the revisit before it', () => {
    const agreed = from(...toAgreed)
    const effective = agreementOf(agreed)?.effectiveAt ?? 0
    expect(columnsOf(agreed).dueAt).toBe(effective + 7 * 86_400_000)
    expect(columnsOf(from(...toAgreed, steps.performed))).toMatchObject({ open: true, overdue: false })
  })
})
