import { setTimeout as pause } from 'node:timers/promises'
import { connectStore } from '@fengqiao/aggregate-store'
import { testServers } from '@fengqiao/testing'
import type { Api } from '@fengqiao/town'
import { installerOf, lasting, settle } from '../support/people.ts'
import { openImport, uploadSheet } from '../support/sheets.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'
import type { Bench, Comparison } from './bench.ts'
import { everybody, planned } from './sheet.ts'

const seconds = (since: number): number => (performance.now() - since) / 1000
/** Time of the processor since then: it says more than the clock where others work on the same machine. */
const worked = (since: NodeJS.CpuUsage): string => {
  const { user, system } = process.cpuUsage(since)
  return `${rounded((user + system) / 1e6)} s of the processor`
}
const rounded = (value: number): string => value.toFixed(1)

/** The most memory that this process, which holds all services, came to have. */
const watched = () => {
  let most = 0
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    return Math.round(most / 1024 / 1024)
  }
}

interface Shown {
  readonly status: string
  readonly loaded?: { readonly entered: number; readonly refused: number }
}

const until = async (api: Api, importId: string, status: string): Promise<Shown> => {
  for (;;) {
    const shown = await api.get<Shown>(`/v1/imports/${importId}`)
    if (shown.status === `IMPORT_STATUS_${status}`) return shown
    await pause(200)
  }
}

/** Communities and buildings, as an import finds them. */
const raise = async (installer: Api): Promise<void> => {
  for (const { code, name } of planned.communities)
    await installer.post('/v1/communities', { communityCode: code, name })
  const rows = planned.buildings.map(({ code, gridCode: _grid, footprint: _outline, ...particulars }) => ({
    buildingCode: code,
    ...particulars,
  }))
  for (let start = 0; start < rows.length; start += 100)
    await installer.post('/v1/buildings:registerMany', { rows: rows.slice(start, start + 100) })
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** How long the engine alone takes to be given the documents that the import made. */
const bare = async ({ databases }: WholeTown): Promise<number> => {
  const database = databases.find((name) => name.endsWith('population_registry')) ?? ''
  const { collection, close } = await connectStore({ url: testServers().mongodbUrl, database, log: silent })
  const documents = await collection('residents').find({}).toArray()
  const scratch = collection('bare_residents')
  await scratch.createIndexes([
    { key: { 'state.blind.idNumber': 1 } },
    { key: { 'state.blind.phones': 1 } },
    { key: { 'state.blind.words': 1, 'state.area': 1, _id: 1 } },
    { key: { visible_to: 1, 'state.place.gridCode': 1, _id: 1 } },
  ])
  const began = performance.now()
  for (let start = 0; start < documents.length; start += 1_000)
    await scratch.insertMany(documents.slice(start, start + 1_000), { ordered: false })
  const took = seconds(began)
  await scratch.drop()
  await close()
  return took
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const measure = async (town: WholeTown, say: (line: string) => void): Promise<Comparison> => {
  const installer = await installerOf(town)
  const importer = await settle(town, installer)('importer', 'TOWN_CLERK', planned.code)
  const api = lasting(town, 'importer')
  await raise(installer)
  const { bytes, people } = await everybody()
  say(`  a workbook of ${String(people)} people, ${rounded(bytes.length / 1024 / 1024)} MB`)
  const memory = watched()
  let [began, cpu] = [performance.now(), process.cpuUsage()]
  const sheet = await uploadSheet(town.baseUrl, importer, { type: sheetType, bytes })
  const importId = await openImport(importer, sheet)
  await until(api, importId, 'READ')
  say(`  uploaded and read, nobody entered yet, in ${rounded(seconds(began))} s, ${worked(cpu)}`)
  ;[began, cpu] = [performance.now(), process.cpuUsage()]
  await api.post(`/v1/imports/${importId}:load`, {})
  const { loaded } = await until(api, importId, 'LOADED')
  const took = seconds(began)
  const { entered = 0, refused = 0 } = loaded ?? {}
  say(
    `  loaded in ${rounded(took)} s, ${worked(cpu)}: ${String(entered)} entered, ${String(refused)} refused`,
  )
  say(`  all services in one process: ${String(memory())} MB at most`)
  const alone = await bare(town)
  say(`  insertMany of the same documents in ${rounded(alone)} s`)
  return { what: 'residents a second', ours: entered / took, bare: entered / alone }
}

export const registryImport: Bench = {
  name: 'registry-import',
  about: 'everybody of the full town from a workbook, beside insertMany of the documents that come of it',
  run: async ({ say }) => {
    const town = await wholeTown()
    try {
      return [await measure(town, say)]
    } finally {
      await town.stop()
    }
  },
}
