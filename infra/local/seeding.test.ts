import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptTown, type TownName } from './kept-town.ts'
import type { Step } from './progress.ts'
import { openEmpty, openSeeded, readDemo, type Town } from './seeding.ts'

const folder = mkdtempSync(join(tmpdir(), 'seeding-'))
let turn = 0

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A data folder of its own, and a town that notes what is asked of it. */
const stack = (asked: TownName) => {
  turn += 1
  const home = join(folder, String(turn))
  const [asks, said]: [string[], string[]] = [[], []]
  const demoFile = `${home}-demo.json`
  let closing = false
  const town: Town = {
    small: { size: 'small' },
    full: { size: 'full' },
    settleTown: ({ size }) => {
      asks.push(`settle ${JSON.stringify(size)}`)
      return Promise.resolve({ accounts: [] })
    },
    liveTown: ({ size }) => {
      asks.push(`live ${JSON.stringify(size)} ${existsSync(demoFile) ? 'open' : 'closed'}`)
      return Promise.resolve()
    },
    firstAdministrator: () => {
      asks.push('first administrator')
      return Promise.resolve({ who: 'Administrator', username: 'administrator', password: 'word' })
    },
  }
  const start = (one: Partial<Town> = {}) =>
    openSeeded(
      { ...town, ...one },
      {
        ...{ baseUrl: 'http://town', installerSecret: 'secret', demoFile },
        say: (line) => {
          said.push(line)
        },
        kept: keptTown(`${home}-town.json`, asked),
        step: (_label, work) => work(),
        isClosing: () => closing,
      },
    )
  const startEmpty = () => {
    const step: Step = (_label, work) => work()
    return openEmpty(town, {
      baseUrl: 'http://town',
      installerSecret: 'secret',
      demoFile,
      say: () => undefined,
      step,
    })
  }
  const close = (): void => {
    closing = true
  }
  return { start, startEmpty, asks, said, close, demoFile }
}

const failing = { liveTown: () => Promise.reject(new Error('the gateway is away')) }

describe('a start with a town', () => {
  it('has the small one whole before it opens, once', async () => {
    const { start, asks } = stack('small')
    await (await start()).rest()
    await (await start()).rest()
    expect(asks).toEqual(['settle {"size":"small"}', 'live {"size":"small"} closed'])
  })

  it('begins the small one again where it was not whole', async () => {
    const { start, demoFile } = stack('small')
    await expect(start(failing)).rejects.toThrow('away')
    expect(readDemo(demoFile)).toBeUndefined()
  })

  it('opens the full one when its people are there, and tells its year behind', async () => {
    const { start, asks } = stack('full')
    const { rest } = await start()
    expect(asks).toEqual(['settle {"size":"full"}'])
    await rest()
    expect(asks.at(-1)).toBe('live {"size":"full"} open')
    await (await start()).rest()
    expect(asks).toHaveLength(2)
  })

  it('goes on with a year that stopped, and says so', async () => {
    const { start, asks, said } = stack('full')
    await (await start(failing)).rest()
    expect(said.at(-1)).toContain('the next start goes on')
    await (await start()).rest()
    expect(asks).toEqual(['settle {"size":"full"}', 'live {"size":"full"} open'])
  })

  it('is silent about a year that stops because everything does', async () => {
    const { start, said, close } = stack('full')
    const { rest } = await start(failing)
    close()
    await rest()
    expect(said.join()).not.toContain('stopped')
  })
})

describe('a start without a town', () => {
  it('names one who can begin, each time', async () => {
    const { startEmpty, asks } = stack('small')
    expect(await startEmpty()).toMatchObject({ first: { username: 'administrator' } })
    expect(await startEmpty()).not.toHaveProperty('demo')
    expect(asks).toEqual(['first administrator', 'first administrator'])
  })

  it('names those of the town that was loaded before, and nobody else', async () => {
    const { start, startEmpty, asks } = stack('small')
    await start()
    expect(await startEmpty()).toMatchObject({ demo: { accounts: [] } })
    expect(asks).not.toContain('first administrator')
  })

  it('leaves room for a town that is loaded later', async () => {
    const { start, startEmpty, asks } = stack('small')
    await startEmpty()
    await start()
    expect(asks).toContain('settle {"size":"small"}')
  })
})
