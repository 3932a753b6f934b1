import type { EventMessage } from '@fengqiao/domain-kit'

/** An event with every attribute, ids and codes only. */
export const anEvent = (given: Partial<EventMessage> = {}): EventMessage => ({
  id: 'event-1',
  type: 'fengqiao.counting.v1.Counted',
  source: 'counting',
  kind: 'Counter',
  aggregateId: 'counter-1',
  version: 2,
  previous: 1,
  epoch: 'epoch-1',
  position: 7,
  at: new Date('2026-03-01T08:30:00.123Z'),
  actor: 'person-1',
  cause: 'event-0',
  trace: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  visibleTo: ['621202100', 'person-1'],
  head: 'abc',
  data: { count: 2 },
  ...given,
})
