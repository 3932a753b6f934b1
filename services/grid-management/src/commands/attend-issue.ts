import type { SupervisionKind } from '../domain/beside.ts'
import { addCoHandlers, removeCoHandler } from '../domain/co-handle.ts'
import { askExtension, askSuspension, declineRequest, grantRequest } from '../domain/requests.ts'
import { liftSupervision, supervise } from '../domain/supervise.ts'
import type { Deps } from '../ports.ts'
import { step, type StepInput } from './step.ts'

type PeopleInput = StepInput & { readonly people: readonly string[] }
type PersonInput = StepInput & { readonly person: string }
type SuperviseInput = StepInput & { readonly kind: SupervisionKind }
type ExtensionInput = StepInput & { readonly workingDays: number }
type SuspensionInput = StepInput & { readonly reviewAt: Date }

/** Every step that leaves an issue where it is: help, supervision, what its handler asks for. */
export const attendMoves = (
  deps: Pick<Deps, 'issues' | 'seal' | 'files' | 'demandOnPost' | 'permissionsOn'>,
) => {
  const move = step(deps)
  return {
    addCoHandlers: move<PeopleInput>((issue, act, { people }) => addCoHandlers(issue, { ...act, people }), {
      check: ({ input: { people } }) => deps.demandOnPost(people),
    }),
    removeCoHandler: move<PersonInput>((issue, act, { person }) =>
      removeCoHandler(issue, { ...act, person }),
    ),
    supervise: move<SuperviseInput>((issue, act, { kind }) => supervise(issue, { ...act, kind })),
    liftSupervision: move(liftSupervision),
    askExtension: move<ExtensionInput>((issue, act, { workingDays }) =>
      askExtension(issue, { ...act, workingDays }),
    ),
    askSuspension: move<SuspensionInput>((issue, act, { reviewAt }) =>
      askSuspension(issue, { ...act, reviewAt: reviewAt.getTime() }),
    ),
    grantRequest: move(grantRequest),
    declineRequest: move(declineRequest),
  }
}
