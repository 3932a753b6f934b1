import type { Route } from '@fengqiao/contracts'
import { routes } from '@fengqiao/contracts/routes'

const byPath = new Map(routes.map((route) => [route.path, route]))

/** What is known of the RPC at a full gRPC path; nothing of those that are no contract's. */
export const routeAt = (path: string): Route | undefined => byPath.get(path)
