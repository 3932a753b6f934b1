import { BuildingServiceService, DivisionServiceService } from '@fengqiao/contracts/population-registry/v1'
import { asking, doing, implement, pageOf, type Implementation } from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { buildingInput } from './from-proto.ts'
import { buildingMessage, communityMessage, roomMessage, rowMessage } from './to-proto.ts'

const named = ({ communityCode, name }: { readonly communityCode: string; readonly name: string }) => ({
  code: communityCode,
  name,
})

/** Communities over gRPC. */
export const divisionService = ({ commands, queries }: Feature): Implementation =>
  implement(DivisionServiceService, {
    defineCommunity: doing(commands.defineCommunity, named),
    renameCommunity: doing(commands.renameCommunity, named),
    listCommunities: async () => {
      const { town, communities } = await queries.listCommunities()
      return { townCode: town.code, townName: town.name, communities: communities.map(communityMessage) }
    },
  })

/** Buildings over gRPC. */
export const buildingService = ({ commands, queries }: Feature): Implementation =>
  implement(BuildingServiceService, {
    registerBuilding: doing(commands.registerBuilding, buildingInput),
    registerBuildings: async ({ rows }, call) => ({
      results: (await commands.registerBuildings(asking(call, rows.map(buildingInput)))).map(rowMessage),
    }),
    correctBuilding: doing(commands.correctBuilding, buildingInput),
    getBuilding: async ({ buildingCode }) => buildingMessage(await queries.getBuilding(buildingCode)),
    batchGetBuildings: async ({ buildingCodes }) => ({
      buildings: (await queries.batchGetBuildings(buildingCodes)).map(buildingMessage),
      nextPageToken: '',
    }),
    listBuildings: async ({ communityCode, gridCode, ...page }) => {
      const { buildings, next } = await queries.listBuildings({
        ...(communityCode ? { communityCode } : {}),
        ...(gridCode ? { gridCode } : {}),
        page: pageOf(page),
      })
      return { buildings: buildings.map(buildingMessage), nextPageToken: next ?? '' }
    },
    listRooms: async ({ buildingCode }) => ({
      rooms: (await queries.listRooms(buildingCode)).map(roomMessage),
    }),
    searchBuildings: async ({ text }) => ({
      hits: (await queries.searchBuildings(text)).map(({ building, score }) => ({
        building: buildingMessage(building),
        score,
      })),
    }),
  })
