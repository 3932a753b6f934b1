import { useBuilding } from '../../api/buildings.ts'
import type { MergeField, Resident } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'

/** Two records that may be of one person, and where they differ. */
export interface Pair {
  readonly one: Resident
  readonly other: Resident
  readonly differing: readonly MergeField[]
}

/** What it takes to put what the two say into words. */
export const useSaying = ({ one, other }: Pair) => {
  const { t, code } = useWords()
  const buildings = [useBuilding(one.buildingCode).data, useBuilding(other.buildingCode).data]
  const buildingName = (buildingCode: string): string =>
    buildings.find((building) => building?.buildingCode === buildingCode)?.name ?? buildingCode
  return { t, code, buildingName }
}
