import type { Act } from './act.ts'
import { demand } from './actions.ts'
import type { CoHandlerRemoved, CoHandlersAdded } from './beside-events.ts'
import { isHandling, type Issue } from './issue.ts'
import { refuse } from './refusals.ts'

const mostHelpers = 10

const helpersOf = (issue: Issue): readonly string[] => ('coHandlers' in issue ? (issue.coHandlers ?? []) : [])

/** 协办: asks others to help while it is in progress. Somebody named twice counts once. */
export const addCoHandlers = (
  issue: Issue,
  { people, ...act }: Act & { readonly people: readonly string[] },
): readonly CoHandlersAdded[] => {
  demand('ADD_CO_HANDLERS', issue, act.by)
  const added = [...new Set(people)].filter((person) => !isHandling(issue, person))
  if (added.length === 0) throw refuse('ALREADY_HELPING')
  if (helpersOf(issue).length + added.length > mostHelpers)
    throw refuse('TOO_MANY_HELPERS', { limit: mostHelpers })
  return [{ type: 'CoHandlersAdded', ...act, people: added }]
}

/** Somebody's help is needed no longer; what he reported stays in the course. */
export const removeCoHandler = (
  issue: Issue,
  act: Act & { readonly person: string },
): readonly CoHandlerRemoved[] => {
  demand('REMOVE_CO_HANDLER', issue, act.by)
  if (!helpersOf(issue).includes(act.person)) throw refuse('NOT_HELPING')
  return [{ type: 'CoHandlerRemoved', ...act }]
}
