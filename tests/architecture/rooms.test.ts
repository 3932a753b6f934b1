import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { events } from '@fengqiao/contracts/events'
import { root } from '../support/folders.ts'
import { linesOf, services, sourcesIn } from '../support/sources.ts'

const inService = (service: string, ...path: readonly string[]): string =>
  join(root, 'services', service, ...path)
const read = (service: string, file: string): string => readFileSync(inService(service, file), 'utf8')

const files = ['config.ts', 'main.ts', 'ports.ts', 'service.ts']
const rooms = ['commands', 'domain', 'inbound', 'outbound', 'queries']

/** The gateway has no rules of its own, so it has doors only. */
const roomsOf = (service: string): readonly string[] =>
  service === 'gateway' ? ['inbound', 'outbound'] : rooms

const publishers = new Set(Object.values(events).map(({ producer }) => producer))

describe.each(services)('%s', (service) => {
  it('has the rooms of every service and no other', () => {
    expect(readdirSync(inService(service, 'src')).toSorted()).toEqual(
      [...files, ...roomsOf(service)].toSorted(),
    )
  })

  it('starts as every service starts', () => {
    const main = read(service, 'src/main.ts')
    expect(main.split('\n').length).toBeLessThanOrEqual(25)
    const alike = main.replaceAll(`'${service}'`, "'name'").replaceAll(/await (?=createService)/g, '')
    const first = read('notifications', 'src/main.ts').replaceAll("'notifications'", "'name'")
    expect(alike).toBe(first.replaceAll(/await (?=createService)/g, ''))
  })

  it('is told by its environment in one short place', () => {
    expect(linesOf(read(service, 'src/config.ts'))).toBeLessThanOrEqual(40)
  })

  it('bears one name as a folder, a package and a contract', () => {
    const { name } = JSON.parse(read(service, 'package.json')) as { readonly name: string }
    expect(name).toBe(`@fengqiao/${service}`)
    const contract = join(root, 'proto', 'fengqiao', service.replaceAll('-', '_'), 'v1')
    expect(existsSync(contract)).toBe(service !== 'gateway')
  })

  it('says what it is in a README', () => {
    expect(existsSync(inService(service, 'README.md'))).toBe(true)
  })

  it('lists all its subscriptions in one place', () => {
    const elsewhere = sourcesIn(`services/${service}/src`).filter(
      ({ path, text }) => /\bsubscribe\(/.test(text) && !path.endsWith('src/inbound/events.ts'),
    )
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  it('decides in one file what of its facts is published', () => {
    const file = inService(service, 'src/outbound/published-events.ts')
    expect(existsSync(file)).toBe(publishers.has(service))
  })
})
