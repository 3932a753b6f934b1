import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './folders.ts'
import type { Say } from './progress.ts'
import { writePrivate } from './secrets.ts'

/** Accounts and the integration client of a seeded town, for whoever tries it. */
export interface Demo {
  readonly accounts: readonly { readonly who: string; readonly username: string; readonly password: string }[]
  readonly integrationClient?: {
    readonly clientId: string
    readonly clientSecret: string
    /** Where its subscription is read, with the user of the same name. */
    readonly brokerUrl: string
    readonly queue: string
    readonly password: string
  }
}

/** Loads a generated town through the public API. */
export type SeedTown = (request: {
  readonly baseUrl: string
  readonly installerSecret: string
  readonly say: Say
}) => Promise<Demo>

const townPackage = join(root, 'packages', 'town', 'src', 'index.ts')

/** The generated town, where its package is part of this checkout. */
export const findTown = async (): Promise<SeedTown | undefined> => {
  if (!existsSync(townPackage)) return undefined
  const town = (await import(pathToFileURL(townPackage).href)) as { readonly seedTown?: SeedTown }
  return town.seedTown
}

/** What the first start wrote down. */
export const readDemo = (file: string): Demo | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Demo) : undefined

/** Seeds a town that was not seeded to its end before, and keeps what one needs to sign in. */
export const seedOnce = async (file: string, seed: () => Promise<Demo>): Promise<Demo> => {
  const known = readDemo(file)
  if (known !== undefined) return known
  const demo = await seed()
  writePrivate(file, demo)
  return demo
}
