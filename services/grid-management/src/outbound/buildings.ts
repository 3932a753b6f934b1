import { BuildingServiceService } from '@fengqiao/contracts/population-registry/v1'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import type { Point } from '../domain/issue.ts'
import type { PointsOf } from '../ports.ts'

const atOnce = 200

/** Asks the registry, who owns the buildings, where they are. */
export const pointsOf = (registry: Channel, token: () => Promise<string>): PointsOf => {
  const buildings = clientOf(BuildingServiceService, registry)
  return async (codes) => {
    const points = new Map<string, Point>()
    for (let start = 0; start < codes.length; start += atOnce) {
      const buildingCodes = codes.slice(start, start + atOnce)
      const reply = await buildings.batchGetBuildings({ buildingCodes }, { token: await token() })
      for (const { buildingCode, point } of reply.buildings) if (point) points.set(buildingCode, point)
    }
    return points
  }
}
