import { ask, type Operable } from '../support/operations.ts'
import { probing, type Probe } from './probe.ts'
import { at, sightsOf, type Records, type Sight } from './questions.ts'
import { grants, isParticipant, mayCall, names, twoPosts, type Settled } from './settled.ts'

/** The feeds, read from their beginning and by the history of one record. */
const replays = (route: Operable, records: Records): readonly Sight[] => {
  const ids: Readonly<Record<string, readonly [kind: string, id: string]>> = {
    'grid-management': ['Issue', at(records, 'issueId')],
    'dispute-mediation': ['Dispute', at(records, 'disputeId')],
    'population-registry': ['Resident', at(records, 'residentId')],
    identity: ['Person', at(records, 'personId')],
  }
  const one = ids[route.context]
  if (one === undefined) return []
  const [kind, aggregateId] = one
  return [
    { query: { limit: '1000' }, shows: aggregateId },
    { query: { kind, aggregateId }, shows: aggregateId },
  ]
}

const shown = async (settled: Settled, route: Operable, asked: Sight & { readonly token: string }) => {
  const { status, text } = await ask(route, { baseUrl: settled.baseUrl, ...asked })
  if (status !== 200) return `status ${String(status)}`
  const there = typeof asked.shows === 'string' ? text.includes(asked.shows) : asked.shows.test(text)
  return there ? 'shown' : 'not shown'
}

const expecting = (right: string, seen: string): string | undefined =>
  seen === right ? undefined : `${seen}, not: ${right}`

const probesOf = (settled: Settled, route: Operable, sight: Sight): readonly Probe[] => {
  const allowed = names.filter((role) => mayCall(role, route))
  const sees = sight.seenBy ?? allowed.find((role) => grants(role, route.permission) && !isParticipant(role))
  return [
    ...allowed.map((role) =>
      probing(route, `shows nothing to a ${role} of another territory`, async () =>
        expecting(
          sight.unseen ?? 'not shown',
          await shown(settled, route, { ...sight, token: settled.far(role).token }),
        ),
      ),
    ),
    probing(route, `shows it to a ${String(sees)} of the territory`, async () =>
      expecting('shown', await shown(settled, route, { ...sight, token: settled.near(sees ?? '').token })),
    ),
  ]
}

/** List, search, count, batch, figures: nothing of another territory is shown; who may see it is shown it. */
export const sights = (settled: Settled): readonly Probe[] => {
  const sightOf = sightsOf(settled.records)
  return settled.operations.flatMap((route) => {
    const sight = sightOf[route.method]
    return sight === undefined ? [] : probesOf(settled, route, sight)
  })
}

/** Somebody of this role, near or far, must not be shown it although he may ask. */
const hidden = (
  settled: Settled,
  method: string,
  asked: Sight & { readonly from: readonly [Place, string] },
) => {
  const [place, role] = asked.from
  const routes = settled.operations.filter((route) => `${route.context} ${route.method}` === method)
  return routes.map((route) =>
    probing(route, `shows nothing to a ${role} (${place})`, async () =>
      expecting('not shown', await shown(settled, route, { ...asked, token: settled[place](role).token })),
    ),
  )
}

type Place = 'near' | 'far'

/** A record that each feed tells of. */
const first = (records: Records): Readonly<Record<string, string>> => ({
  'grid-management': at(records, 'issueId'),
  'dispute-mediation': at(records, 'disputeId'),
  'population-registry': at(records, 'residentId'),
  identity: at(records, 'personId'),
})

/** The same list by another question, which finds its records another way. */
const byPerson = (settled: Settled): readonly Probe[] =>
  settled.operations
    .filter(({ method }) => method === 'ListHouseholds')
    .flatMap((route) => {
      const { records } = settled
      const query = { residentId: at(records, 'residentId') }
      return probesOf(settled, route, { query, shows: at(records, 'householdId') })
    })

/** Replay: the feeds tell of nothing in another territory, and of nothing that no permission opens. */
export const replay = (settled: Settled): readonly Probe[] => {
  const { records } = settled
  const whole = { query: { limit: '1000' } }
  return [
    ...settled.operations
      .filter(({ method }) => method === 'ReadEvents')
      .flatMap((route) => replays(route, records).flatMap((sight) => probesOf(settled, route, sight))),
    ...hidden(settled, 'identity ReadEvents', {
      ...whole,
      shows: at(records, 'personId'),
      from: ['near', 'INTEGRATION_CLIENT'],
    }),
    ...Object.entries(first(records)).flatMap(([context, shows]) =>
      hidden(settled, `${context} ReadEvents`, { ...whole, shows, from: ['far', twoPosts] }),
    ),
  ]
}

/** What somebody of the same territory invited is his, whoever else may invite there. */
export const ownLists = (settled: Settled): readonly Probe[] => [
  ...byPerson(settled),
  ...hidden(settled, 'identity ListInvitations', {
    shows: at(settled.records, 'invitationId'),
    from: ['near', 'TOWN_CLERK'],
  }),
]
