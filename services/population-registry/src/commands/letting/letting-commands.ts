import type { Deps } from '../../ports.ts'
import { keepingLettings } from './keep-lettings.ts'
import { keepingTenants } from './keep-tenants.ts'

/** Everything that is decided about rented homes. */
export const lettingCommands = (deps: Deps) => ({ ...keepingLettings(deps), ...keepingTenants(deps) })
