import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './folders.ts'
import type { KeptTown, Marks, TownName } from './kept-town.ts'
import { explain, type Say, type Step } from './progress.ts'
import { writePrivate } from './secrets.ts'

export interface Account {
  readonly who: string
  readonly username: string
  readonly password: string
}

/** Accounts and the integration client of a seeded town, for whoever tries it. */
export interface Demo {
  readonly accounts: readonly Account[]
  readonly integrationClient?: {
    readonly clientId: string
    readonly clientSecret: string
    /** Where its subscription is read, with the user of the same name. */
    readonly brokerUrl: string
    readonly queue: string
    readonly password: string
  }
}

interface Request {
  readonly baseUrl: string
  readonly installerSecret: string
  readonly say: Say
  readonly size: object
  readonly marks: Marks
}

/** What the generated town can do: settle first, then live its year, both through the public API. */
export type Town = Readonly<Record<TownName, object>> & {
  readonly settleTown: (request: Request) => Promise<Demo>
  readonly liveTown: (request: Request) => Promise<void>
  readonly firstAdministrator: (request: Omit<Request, 'size' | 'marks'>) => Promise<Account>
}

const townPackage = join(root, 'packages', 'town', 'src', 'index.ts')

/** The generated town, where its package is part of this checkout. */
export const findTown = async (): Promise<Town | undefined> =>
  existsSync(townPackage) ? ((await import(pathToFileURL(townPackage).href)) as Town) : undefined

/** What the first start wrote down. */
export const readDemo = (file: string): Demo | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Demo) : undefined

export interface Seeding extends Pick<Request, 'baseUrl' | 'installerSecret' | 'say'> {
  readonly demoFile: string
  readonly kept: KeptTown
  readonly step: Step
  /** Whether everything is being stopped, so that what fails is nobody's concern. */
  readonly isClosing: () => boolean
}

/** A town one can sign in to, and the rest of its loading. */
export interface Opened {
  readonly demo?: Demo
  /** Of a town that stays empty. */
  readonly first?: Account
  /** Goes on behind the open town; never rejects. */
  readonly rest: () => Promise<void>
}

const behind = async (live: () => Promise<void>, { say, isClosing }: Seeding): Promise<void> => {
  say('The year of the town is being told: the matters come as they are loaded.')
  try {
    await live()
    say('The year of the town is told.')
  } catch (error) {
    if (!isClosing()) say(`The year of the town stopped; the next start goes on. ${explain(error)}`)
  }
}

/**
 * Use once the services are ready. The small town is whole before it opens; the full one opens when its people are
 * there, for its year takes much longer than anybody waits. Both go on where an earlier start stopped.
 */
export const openSeeded = async (town: Town, seeding: Seeding): Promise<Opened> => {
  const { kept, step, demoFile } = seeding
  const { baseUrl, installerSecret, say } = seeding
  const request = { baseUrl, installerSecret, say, size: town[kept.size], marks: kept.marks }
  const live = async (): Promise<void> => {
    await town.liveTown(request)
    kept.setLived()
  }
  const known = readDemo(demoFile)
  const demo = known ?? (await step('The town', () => town.settleTown(request)))
  if (kept.size === 'small' && !kept.lived() && known === undefined) await step('Its matters', live)
  if (known === undefined) writePrivate(demoFile, demo)
  const isLeft = kept.size === 'full' && !kept.lived()
  return { demo, rest: () => (isLeft ? behind(live, seeding) : Promise.resolve()) }
}

/** Use once the services are ready where nothing shall be loaded: whoever was loaded before, or one who can begin. */
export const openEmpty = async (
  town: Town,
  { demoFile, step, ...request }: Pick<Seeding, 'baseUrl' | 'installerSecret' | 'say' | 'demoFile' | 'step'>,
): Promise<Opened> => {
  const rest = (): Promise<void> => Promise.resolve()
  const demo = readDemo(demoFile)
  if (demo !== undefined) return { demo, rest }
  return { first: await step('The first administrator', () => town.firstAdministrator(request)), rest }
}
