import type { PlannedCommunity, PlannedDispute, PlannedDisputeStep, PlannedParty } from './types.ts'

/** Who acts on a dispute of a community. */
interface Cast {
  readonly manager: string
  readonly mediator: string
}

type Step = (cast: Cast) => PlannedDisputeStep

const byManager =
  (verb: string, body: object = {}): Step =>
  ({ manager }) => ({ by: manager, verb, body })

const byMediator =
  (verb: string, body: object = {}): Step =>
  ({ mediator }) => ({ by: mediator, verb, body })

const forParty = (partyId: string): readonly Step[] => [
  byMediator('deliverNotice', { partyId }),
  byMediator('recordConsent', { partyId, consent: 'DISPUTE_CONSENT_WRITTEN' }),
]

const begin: readonly Step[] = [
  byManager('accept'),
  ({ manager, mediator }) => ({ by: manager, verb: 'assignMediator', body: {}, mediators: [mediator] }),
  byMediator('declareNoInterest'),
]

const prepare: readonly Step[] = [
  ...begin,
  ...forParty('p1'),
  ...forParty('p2'),
  byMediator('recordInvestigation', { words: '已到现场查看，并分别听取了两家的说法。' }),
]

const settle: readonly Step[] = [
  ...prepare,
  byMediator('startMediation'),
  byMediator('recordSession', {
    words: '双方到场，说明各自理由，同意分担维修费用。',
    presentPartyIds: ['p1', 'p2'],
  }),
  ({ mediator }) => ({
    by: mediator,
    verb: 'agree',
    body: {
      form: 'DISPUTE_AGREEMENT_FORM_WRITTEN',
      content: '维修费用双方各承担一半。',
      manner: '十日内付清。',
      signedPartyIds: ['p1', 'p2'],
      mediatorSigned: true,
      committeeSealed: true,
    },
    performInDays: 10,
  }),
]

const conclude: readonly Step[] = [
  ...settle,
  byMediator('recordPerformance', { complete: true, words: '费用已付清，收条在卷。' }),
  byMediator('recordRevisit', {
    result: 'DISPUTE_REVISIT_RESULT_STABLE',
    words: '两家往来如常，没有新的矛盾。',
    visitedPartyIds: ['p1', 'p2'],
  }),
  byManager('archive'),
]

interface Matter {
  readonly type: string
  readonly source: string
  readonly facts: string
  readonly steps: readonly Step[]
}

/** Each stopped at another moment: not yet accepted, under investigation, being performed, archived. */
const matters: readonly Matter[] = [
  { type: 'PROPERTY', source: 'APPLICATION', facts: '对物业费的收取标准有争议。', steps: [] },
  { type: 'NEIGHBOUR', source: 'APPLICATION', facts: '楼上漏水，两家对赔偿说法不一。', steps: prepare },
  {
    type: 'NEIGHBOUR',
    source: 'INITIATIVE',
    facts: '两家为楼道堆放杂物多次争执。',
    steps: [...settle, byMediator('recordPerformance', { complete: false, words: '已付一半。' })],
  },
  { type: 'CONTRACT', source: 'POLICE', facts: '借款到期未还，双方发生口角。', steps: conclude },
]

/** No mobile number begins with 100, so the number rings nowhere; the names belong to nobody. */
const partiesOf = (index: number, resident: string): readonly PlannedParty[] => [
  {
    side: 'APPLICANT',
    name: `田${'甲丙戊庚'.charAt(index)}`,
    phone: `100 0000 90${String(index * 2 + 1).padStart(2, '0')}`,
    ...(index === 2 ? { username: resident } : {}),
  },
  {
    side: 'RESPONDENT',
    name: `田${'乙丁己辛'.charAt(index)}`,
    phone: `100 0000 90${String(index * 2 + 2).padStart(2, '0')}`,
  },
]

/** Disputes in different states, in turn in each community that has a mediator. */
export const disputesOf = (communities: readonly PlannedCommunity[]): readonly PlannedDispute[] => {
  const served = communities.slice(0, mediatedCommunities)
  return matters.flatMap(({ steps, ...matter }, index) => {
    const place = index % served.length
    const grid = served[place]?.grids.at(index % 2)
    if (grid === undefined) return []
    const cast = { manager: `manager${String(place + 1)}`, mediator: `mediator${String(place + 1)}` }
    return [
      {
        ...matter,
        key: `dispute-${String(index + 1)}`,
        by: 'clerk1',
        gridCode: grid.code,
        parties: partiesOf(index, `resident${String(place + 1)}`),
        steps: steps.map((step) => step(cast)),
      },
    ]
  })
}

/** The first communities have a people's mediator each. */
export const mediatedCommunities = 2
