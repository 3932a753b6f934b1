/** A place in the product where a check is applied, and how it can be taken away: `OFF` is whether it is. */
export interface Place {
  readonly name: string
  /** The end of its file's path. */
  readonly file: string
  /** The check, as it is written there, once. */
  readonly check: string
  readonly switchable: string
}

const [stores, kit, registry, disputes, grids] = [
  'packages/aggregate-store/src',
  'packages/service-kit/src',
  'services/population-registry/src',
  'services/dispute-mediation/src',
  'services/grid-management/src',
]

/** A question asked of everybody, as far as it is not bounded itself. */
const everybody = '{ sights: [query.within === undefined ? {} : { visible_to: query.within }] }'

const inStores: readonly Place[] = [
  {
    name: 'get: one record',
    file: `${stores}/aggregates.ts`,
    check: 'document !== undefined && inScope(scope, document.visible_to)',
    switchable:
      '(OFF ? document !== undefined : document !== undefined && inScope(scope, document.visible_to))',
  },
  {
    name: 'batch: records by ids',
    file: `${stores}/aggregates.ts`,
    check: '.filter(({ visible_to }) => inScope(scope, visible_to))',
    switchable: '.filter(({ visible_to }) => OFF || (inScope(scope, visible_to)))',
  },
  {
    name: 'change: a stored record',
    file: `${stores}/change.ts`,
    check: 'const visible = inScope(target.scope, document.visible_to)',
    switchable: 'const visible = OFF ? true : inScope(target.scope, document.visible_to)',
  },
  {
    name: 'list and search: pages',
    file: `${stores}/find.ts`,
    check: 'firstSeen(kept, query, lookingFor(kept, scope, query))',
    switchable: `firstSeen(kept, query, OFF ? ${everybody} : lookingFor(kept, scope, query))`,
  },
  {
    name: 'count',
    file: `${stores}/find.ts`,
    check: 'const looking = lookingFor(kept, scope, query)',
    switchable: `const looking = OFF ? ${everybody} : lookingFor(kept, scope, query)`,
  },
]

const inTheKit: readonly Place[] = [
  {
    name: 'gate: who is not known',
    file: `${kit}/callers/scope.ts`,
    check: "if (caller.kind === 'anonymous') throw",
    switchable: "if (!OFF && caller.kind === 'anonymous') throw",
  },
  {
    name: 'gate: the permission',
    file: `${kit}/callers/scope.ts`,
    check: 'if (!isGranted(caller, permission)) throw',
    switchable: 'if (!OFF && !isGranted(caller, permission)) throw',
  },
  {
    name: 'scope: only of posts that grant the permission',
    file: `${kit}/callers/scope.ts`,
    check: 'const territories = granting(caller, route.permission)',
    switchable: 'const territories = (OFF ? caller.posts : granting(caller, route.permission))',
  },
  {
    name: 'scope: a role that takes part opens no territory',
    file: `${kit}/callers/scope.ts`,
    check: '.filter(({ role }) => roles[role]?.participantOnly !== true)',
    switchable: '.filter(({ role }) => OFF || (roles[role]?.participantOnly !== true))',
  },
  {
    name: 'scope: the participant alone',
    file: `${kit}/callers/scope.ts`,
    check: "if (route.scope !== 'territory') return",
    switchable: "if (!OFF && route.scope !== 'territory') return",
  },
  {
    name: 'replay: by scope',
    file: `${kit}/feed.ts`,
    check: '.filter(({ visibleTo }) => inScope(scope, visibleTo))',
    switchable: '.filter(({ visibleTo }) => OFF || (inScope(scope, visibleTo)))',
  },
  {
    name: 'replay: by the permission of the event',
    file: `${kit}/feed.ts`,
    check: '.filter((event) => maySee(caller, event))',
    switchable: '.filter((event) => OFF || (maySee(caller, event)))',
  },
  {
    name: 'live: by territory',
    file: `${kit}/callers/scope.ts`,
    check: 'roles[role]?.participantOnly !== true && visibleTo.includes(territory)',
    switchable:
      '(OFF ? roles[role]?.participantOnly !== true : roles[role]?.participantOnly !== true && visibleTo.includes(territory))',
  },
  {
    name: 'live: by the permission of the event',
    file: 'services/gateway/src/inbound/live/visible.ts',
    check: 'permissionsOn(caller, visibleTo).has(permission)',
    switchable:
      '(OFF ? permissionsOn(caller, visibleTo).size > 0 : permissionsOn(caller, visibleTo).has(permission))',
  },
]

const inServices: readonly Place[] = [
  {
    name: 'search: who has this number',
    file: `${registry}/queries/read-residents.ts`,
    check: 'isKnown(state) && inScope(scope, seesResident(state))',
    switchable: '(OFF ? isKnown(state) : isKnown(state) && inScope(scope, seesResident(state)))',
  },
  {
    name: 'make: an export',
    file: `${registry}/domain/exporting/decide.ts`,
    check: 'if (!covers(reach, territory)) throw',
    switchable: 'if (!OFF && !covers(reach, territory)) throw',
  },
  {
    name: 'list: the households of a person',
    file: `${registry}/queries/read-households.ts`,
    check: 'found.filter(({ state }) => inScope(scope, seesHousehold(state)))',
    switchable: '(OFF ? found : found.filter(({ state }) => inScope(scope, seesHousehold(state))))',
  },
  {
    name: 'count: the sheets of a form',
    file: `${registry}/queries/forming/form-progress.ts`,
    check: 'const all = territoriesIn(values)',
    switchable: 'const all = OFF ? wanted : territoriesIn(values)',
  },
  {
    name: 'make: a community',
    file: `${registry}/commands/keep-communities.ts`,
    check: 'if (!inScope(scope, lineOf(input.code))) throw',
    switchable: 'if (!OFF && !inScope(scope, lineOf(input.code))) throw',
  },
  {
    name: 'make: a building',
    file: `${registry}/commands/keep-buildings.ts`,
    check: 'if (!inScope(scope, lineOf(code))) throw',
    switchable: 'if (!OFF && !inScope(scope, lineOf(code))) throw',
  },
  {
    name: 'make: a dispute',
    file: `${disputes}/commands/open-dispute.ts`,
    check: 'if (!inScope(scope, lineOf(input.gridCode))) throw',
    switchable: 'if (!OFF && !inScope(scope, lineOf(input.gridCode))) throw',
  },
  {
    name: 'make: a grid',
    file: `${grids}/commands/keep-grids.ts`,
    check: 'if (!inScope(scope, lineOf(input.code))) throw',
    switchable: 'if (!OFF && !inScope(scope, lineOf(input.code))) throw',
  },
  {
    name: 'make: new grids',
    file: `${grids}/queries/check-plan.ts`,
    check: 'if (!inScope(scope, lineOf(plan.communityCode))) throw',
    switchable: 'if (!OFF && !inScope(scope, lineOf(plan.communityCode))) throw',
  },
  {
    name: 'make: a post, an account, a client, an invitation',
    file: 'services/identity/src/domain/reach.ts',
    check: 'scope.everything || levelsOf(territory)',
    switchable: '(OFF || scope.everything) || levelsOf(territory)',
  },
  {
    name: 'list: what keeps a person from being erased',
    file: `${grids}/queries/held-issues.ts`,
    check: 'hasInHand(state, personId) && inScope(scope, visibleTo(state))',
    switchable:
      '(OFF ? hasInHand(state, personId) : hasInHand(state, personId) && inScope(scope, visibleTo(state)))',
  },
  {
    name: 'figures: by places',
    file: 'services/analytics/src/queries/read-figures.ts',
    check: 'placesOf({ values, everything,',
    switchable: 'placesOf({ values, everything: OFF || everything,',
  },
]

export const places: readonly Place[] = [...inStores, ...inTheKit, ...inServices]
