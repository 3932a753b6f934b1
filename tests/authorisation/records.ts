import { randomUUID } from 'node:crypto'
import { ask, exampleOf, type Answered, type Operable } from '../support/operations.ts'
import { probing, unless, type Probe } from './probe.ts'
import { sightsOf } from './questions.ts'
import { elsewhere, grants, isParticipant, mayCall, names, type Settled } from './settled.ts'

/** No record has had so many changes: who may is told that it is another by now, and nothing happens. */
const never = 999_999

/** The published example about people and places that are really there, so that only the territory is wrong. */
const about = (route: Operable, { records, near }: Settled): Record<string, unknown> => {
  const worker = near('GRID_WORKER').id
  const real: Readonly<Record<string, unknown>> = {
    territory: elsewhere,
    ...{ handlerId: worker, mediatorIds: [worker], toPersonId: worker, coHandlerIds: [] },
    ...records,
  }
  const replaced = (key: string, value: unknown): unknown => real[key] ?? value
  return JSON.parse(JSON.stringify(exampleOf(route), replaced)) as Record<string, unknown>
}

/** Those that name a record of one territory in their path. */
const confined = ({ operations, records }: Settled): readonly Operable[] => {
  const seen = sightsOf(records)
  return operations.filter(
    ({ scope, method, http }) =>
      !(method in seen) &&
      (scope === 'territory' || scope === 'participant') &&
      http.pathParameters.length > 0 &&
      http.pathParameters.every((name) => name in records),
  )
}

/** Who takes part, where only he may: the mediator of the case, the reporter of the matter, who invited. */
const takingPart: Readonly<Record<string, string>> = {
  'dispute.mediate': 'MEDIATOR',
  'issue.feedback': 'RESIDENT',
  'people.invite': 'GRID_WORKER',
}

const controlOf = ({ scope, permission }: Operable): string => {
  const own = scope === 'participant' ? takingPart[permission] : undefined
  return own ?? names.find((role) => grants(role, permission) && !isParticipant(role)) ?? ''
}

const outcome = ({ status, reason }: Answered): string =>
  status === 401 || reason === 'FORBIDDEN' || reason === 'NOT_FOUND' ? (reason ?? String(status)) : 'found'

const asking = (
  settled: Settled,
  route: Operable,
  { token, key }: { readonly token: string; readonly key: string },
) => {
  const { baseUrl, records: path } = settled
  const version = route.takesVersion ? { version: never } : {}
  return ask(route, {
    baseUrl,
    token,
    path,
    body: about(route, settled),
    key,
    ...version,
  })
}

/** Get, change, history, download: nothing of another territory is there; who may finds it. */
export const records = (settled: Settled): readonly Probe[] =>
  confined(settled).flatMap((route) => [
    ...names
      .filter((role) => mayCall(role, route))
      .map((role) =>
        probing(route, `shows nothing to a ${role} of another territory`, async () => {
          const answer = await asking(settled, route, {
            token: settled.far(role).token,
            // Let in once while a check was away, a command under the same key would be answered as then.
            key: randomUUID(),
          })
          return unless('NOT_FOUND', answer.reason ?? String(answer.status))
        }),
      ),
    probing(route, `is there for a ${controlOf(route)} of the territory`, async () => {
      const { token } = settled.near(controlOf(route))
      return unless('found', outcome(await asking(settled, route, { token, key: `probe-${route.method}` })))
    }),
  ])
