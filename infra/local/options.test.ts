import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { firstPort } from '../topology.ts'
import { helpText, startOptions } from './options.ts'

describe('startOptions', () => {
  it('has a default for everything', () => {
    expect(startOptions([])).toMatchObject({
      help: false,
      port: 8080,
      basePort: 20_051,
      town: 'small',
      replicas: 1,
      publicUrl: 'http://localhost:8080',
    })
  })

  it('reads every option', () => {
    const args = ['--port=9000', '--base-port=40000', '--data-folder=/a/b', '--town=none', '--replicas=2']
    expect(startOptions([...args, '--public-url=https://town.example.org/'])).toEqual({
      help: false,
      port: 9000,
      basePort: 40_000,
      dataFolder: '/a/b',
      town: 'none',
      replicas: 2,
      publicUrl: 'https://town.example.org',
    })
  })

  it('is explained by a text that nothing is filled into', () => {
    expect(helpText).toContain(`--base-port=${String(firstPort)} `)
    expect(readFileSync(resolve(import.meta.dirname, 'options.ts'), 'utf8')).toContain(helpText)
  })

  it.each([
    ['--port=0', '--port must be a port'],
    ['--port=70000', '--port must be a port'],
    ['--port=80a', '--port must be a port'],
    ['--base-port=65000', '--base-port must be a port from 1 to'],
    ['--town=huge', '--town must be small, full or none'],
    ['--replicas=3', '--replicas must be 1 or 2'],
    ['--public-url=town', '--public-url must be an address'],
    ['--public-url=https://town.example.org/path', 'without a path'],
    ['--public-url=http://town.example.org', 'must be https'],
    ['--nonsense', "Unknown option '--nonsense'"],
    ['surplus', "Unexpected argument 'surplus'"],
  ])('refuses %s with one clear line', (arg, message) => {
    expect(() => startOptions([arg])).toThrow(message)
  })

  it('lets plain http stay on this machine', () => {
    expect(startOptions(['--public-url=http://127.0.0.1:8080']).publicUrl).toBe('http://127.0.0.1:8080')
  })
})
