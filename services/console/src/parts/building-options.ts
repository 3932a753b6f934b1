import type { BuildingHit } from '../api/model.ts'
import type { Option } from './Combobox.tsx'

/** Buildings as options: the name, and the address that tells two of the same name apart. */
export const buildingOptions = (
  hits: readonly BuildingHit[],
  communityName: (code: string) => string,
): readonly Option[] =>
  hits.flatMap(({ building }) =>
    building === undefined
      ? []
      : [
          {
            key: building.buildingCode,
            title: building.name,
            note: `${building.address} · ${communityName(building.communityCode)}`,
          },
        ],
  )
