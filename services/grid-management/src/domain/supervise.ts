import type { WordedAct } from './act.ts'
import { demand } from './actions.ts'
import type { SupervisionKind } from './beside.ts'
import type { Supervised, SupervisionLifted } from './beside-events.ts'
import type { Issue } from './issue.ts'
import { refuse } from './refusals.ts'

const weight: Readonly<Record<SupervisionKind, number>> = { ORDINARY: 1, YELLOW: 2, RED: 3 }

/** Whether a supervision of this kind presses harder than the one that stands, if one does. */
export const isHarder = (kind: SupervisionKind, { supervision }: Issue): boolean =>
  supervision === undefined || weight[kind] > weight[supervision.kind]

/** 督办: presses, or presses harder. Nobody supervises his own work. */
export const supervise = (
  issue: Issue,
  act: WordedAct & { readonly kind: SupervisionKind },
): readonly Supervised[] => {
  demand('SUPERVISE', issue, act.by)
  if (!isHarder(act.kind, issue)) throw refuse('ALREADY_SUPERVISED')
  return [{ type: 'Supervised', ...act }]
}

/** Ends the supervision that stands, whoever raised it. */
export const liftSupervision = (issue: Issue, act: WordedAct): readonly SupervisionLifted[] => {
  demand('LIFT_SUPERVISION', issue, act.by)
  return [{ type: 'SupervisionLifted', ...act }]
}
