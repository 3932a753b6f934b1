import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Part } from '@fengqiao/domain-kit'
import {
  createLog,
  fragments,
  looksMasked,
  maskerOf,
  masks,
  readConfig,
  together,
  values,
} from '@fengqiao/service-kit'
import { Issue } from '@fengqiao/contracts/grid-management/v1'
import { readableLog } from './town.ts'

describe('configuration', () => {
  const shape = {
    ...fragments.mongo,
    ...fragments.grpc,
    ...fragments.serviceClient,
    NEIGHBOUR_ADDRESS: values.addresses,
  }
  const right = {
    MONGODB_URL: 'mongodb://db:27017',
    GRPC_LISTEN: '0.0.0.0:50051',
    SERVICE_CLIENT_SECRET: 'u8Zq-r41nW-0pLx',
    NEIGHBOUR_ADDRESS: '10.0.0.1:5,10.0.0.2:5',
  }
  const secret = { ...right, SERVICE_CLIENT_SECRET: 'u8Zq-r41nW-0pLx-77' }

  it('is read as what it means', () => {
    expect(readConfig(shape, secret)).toMatchObject({
      GRPC_LISTEN: { host: '0.0.0.0', port: 50051 },
      NEIGHBOUR_ADDRESS: ['10.0.0.1:5', '10.0.0.2:5'],
    })
  })

  it('is refused with all that is wrong, by name and without values', () => {
    const read = () => readConfig(shape, { ...right, MONGODB_URL: '', GRPC_LISTEN: 'here' })
    expect(read).toThrow(/MONGODB_URL[^]*GRPC_LISTEN[^]*SERVICE_CLIENT_SECRET/)
    expect(read).not.toThrow(/u8Zq/)
  })

  it.each([
    ['SERVICE_CLIENT_SECRET', 'change-me-change-me'],
    ['SERVICE_CLIENT_SECRET', Buffer.from('a sample secret, really').toString('base64')],
    ['MONGODB_URL', 'mongodb://root:change-me@db'],
  ])('refuses the sample secret in %s in production only', (name, value) => {
    const environment = { ...secret, [name]: value }
    expect(() => readConfig(shape, environment)).toThrow(`${name}: is a sample secret`)
    expect(() => readConfig(shape, { ...environment, NODE_ENV: 'development' })).not.toThrow()
  })
})

describe('masks', () => {
  it.each([
    ['name', '张明', '张*'],
    ['name', '欧阳修文', '欧阳**'],
    ['phone', '13800001234', '138****1234'],
    ['phone', '123456', '******'],
    ['id-number', '621202199001011234', '******************'],
  ] as const)('of a %s', (mask, value, shown) => {
    expect(masks[mask](value)).toBe(shown)
    expect(looksMasked(shown)).toBe(true)
    expect(looksMasked(value)).toBe(false)
  })

  it('leave alone what has nothing to mask', () => {
    expect(maskerOf('fengqiao.common.v1.Receipt')).toBeUndefined()
    const issue = Issue.fromPartial({ issueId: 'i', title: '灯不亮' })
    expect(maskerOf(Issue.$type)?.(issue)).toEqual(issue)
  })
})

describe('the log', () => {
  const written = (fields: Record<string, unknown>): Record<string, unknown> => {
    let line = ''
    createLog('town', 'info', { write: (text) => void (line += text) }).info(fields, 'said')
    return JSON.parse(line) as Record<string, unknown>
  }

  it('writes lines of JSON with the service', () => {
    expect(written({ issue: 'i-1' })).toMatchObject({
      level: 'info',
      service: 'town',
      issue: 'i-1',
      msg: 'said',
    })
  })

  it('takes out personal fields and secrets by name, however deep', () => {
    const line = JSON.stringify(
      written({
        displayName: '李娜',
        deep: [{ phone: '13800001234' }],
        accessToken: 'abc',
        cause: new Error('"李娜"'),
      }),
    )
    expect(line).not.toMatch(/李娜|13800001234|abc/)
    expect(line).toContain('[redacted]')
  })

  it.each([
    ['the codes of refusals', 'reason', ['WRONG_STATUS', '邻居吵架']],
    ['references of requests', 'reference', ['01a21f34-598c-735a-a1be-076efc05ef6c', '武城人调字第1号']],
    ['the codes of errors', 'code', ['ECONNRESET', '482913']],
    ['the numbers of errors', 'code', [11000, 482913]],
  ])('keeps %s', (_what, name, [own, personal]) => {
    expect(written({ [name]: own })).toMatchObject({ [name]: own })
    expect(written({ [name]: personal })).toMatchObject({ [name]: '[redacted]' })
  })
})

describe('parts of a process', () => {
  const part = (name: string, did: string[], fails?: 'start' | 'stop'): Part => {
    const step = (what: 'start' | 'stop') => async () => {
      did.push(`${what} ${name}`)
      if (fails === what) throw new Error(`${what} of ${name}`)
    }
    return { name, start: step('start'), stop: step('stop') }
  }

  it('start in order and stop in reverse, whatever one of them does', async () => {
    const did: string[] = []
    const log = readableLog()
    const all = together([part('a', did), part('b', did, 'stop'), part('c', did)], log)
    await all.start()
    await all.stop()
    expect(did).toEqual(['start a', 'start b', 'start c', 'stop c', 'stop b', 'stop a'])
    expect(log.lines.map(({ fields }) => fields['part'])).toEqual(['b'])
  })

  it('are stopped again when one does not start', async () => {
    const did: string[] = []
    await expect(
      together([part('a', did), part('b', did, 'start'), part('c', did)], readableLog()).start(),
    ).rejects.toThrow()
    expect(did).toEqual(['start a', 'start b', 'stop b', 'stop a'])
  })

  it('are not started any more once told to stop', async () => {
    const did: string[] = []
    const slow = Promise.withResolvers<undefined>()
    const first: Part = { ...part('a', did), start: () => slow.promise }
    const all = together([first, part('b', did)], readableLog())
    const starting = all.start()
    await all.stop()
    slow.resolve(undefined)
    await starting
    expect(did).toEqual(['stop a'])
  })
})

describe('a process', () => {
  const start = (...args: readonly string[]) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@fengqiao/source', fileURLToPath(new URL('process.ts', import.meta.url)), ...args],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    const until = (text: string) =>
      new Promise<void>((resolve) => {
        child.stdout.on('data', (bytes: Buffer) => {
          said += bytes.toString()
          if (said.includes(text)) resolve()
        })
      })
    return { child, until, said: () => said }
  }

  it('stops cleanly when told to', async () => {
    const { child, until, said } = start()
    await until('"ready"')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(said()).toContain('part stopped')
  })

  it('ends with 1 after a mistake that nobody caught, its parts stopped', async () => {
    const { child, until, said } = start('--mistake')
    void until('never')
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(said()).toContain('part stopped')
    expect(said()).not.toContain('李娜')
  })
})
