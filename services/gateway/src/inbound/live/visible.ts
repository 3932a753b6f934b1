import type { EventFacts } from '@fengqiao/contracts'
import type { EventMessage } from '@fengqiao/domain-kit'
import { permissionsOn, type VerifiedCaller } from '@fengqiao/service-kit'

/**
 * Use to decide who hears an event: those whose posts grant the event's permission where the event is visible, and
 * those who take part in it. An event that the catalogue does not know is heard by nobody.
 */
export const canSee =
  (catalogue: Readonly<Record<string, EventFacts>>) =>
  (caller: VerifiedCaller, { type, visibleTo }: EventMessage): boolean => {
    const permission = catalogue[type]?.permission
    if (permission === undefined) return false
    return caller.permissions.includes(permission) || permissionsOn(caller, visibleTo).has(permission)
  }
