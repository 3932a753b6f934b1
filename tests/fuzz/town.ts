import type { ServiceName } from '@fengqiao/infra/topology'
import { seedTown } from '@fengqiao/town'
import { openTown, type Town } from '../support/open-town/town.ts'

/** One community is enough: what is generated seldom meets what is there. */
export const seeded = { seed: 1, size: { communities: 1, gridsEach: 2, issues: 12 } }

/** Believed for the address of whoever knocks, so that a run is many strangers and not one whom the door holds back. */
const settings = { TRUSTED_PROXIES: '127.0.0.1' }

export interface TownAsked {
  readonly home: string
  readonly say: (line: string) => void
  /** Where traces are sent to. */
  readonly collector?: string
  readonly mains?: Partial<Readonly<Record<ServiceName, string>>>
}

/** Opens a town of its own, each service once, as `npm start` does, with a year behind it. */
export const openFuzzedTown = async ({ home, say, collector, ...asked }: TownAsked): Promise<Town> => {
  const traced = collector === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: collector }
  const town = await openTown({ home, replicas: 1, say, settings: { ...settings, ...traced }, ...asked })
  const { baseUrl, installerSecret } = town
  await seedTown({ baseUrl, installerSecret, say, ...seeded })
  return town
}
