import { enginePorts } from '@fengqiao/infra/local/environment'
import { isFree } from '@fengqiao/infra/local/ports'
import { servicePorts } from '@fengqiao/infra/local/services'

/** Below 32,768, as the local stack's own are. */
const bases = [23_051, 26_051, 29_051, 17_051, 14_051]
/** How far above the first the door and the proxies are. */
export const above = { gateway: 300, proxies: 301 }
/** Toxiproxy's own, and one before every server and every replica that is called. */
const mostDoors = 24

/** The first of a range of which every port is free. */
export const freeBase = async (replicas: number): Promise<number> => {
  for (const basePort of bases) {
    const wanted = [
      ...servicePorts({ basePort, replicas, gatewayPort: basePort + above.gateway }).map(({ port }) => port),
      ...(Object.values(enginePorts(basePort)) as number[]),
      ...Array.from({ length: mostDoors }, (_, index) => basePort + above.proxies + index),
    ]
    if ((await Promise.all(wanted.map(isFree))).every(Boolean)) return basePort
  }
  throw new Error(`no ${bases.length} ranges of ports are free: stop what holds them`)
}
