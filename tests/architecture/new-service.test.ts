import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../support/folders.ts'

const run = promisify(execFile)
/** What a clone does not have: it is installed, built or kept there. */
const leftBehind = /(^|\/)(node_modules|dist|coverage|\.git|\.local|\.turbo)(\/|$)|\.tsbuildinfo$/

/** A copy of the house as somebody has it who cloned it. */
const copyHouse = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'fengqiao-new-service-'))
  cpSync(root, copy, { recursive: true, filter: (file) => !leftBehind.test(relative(root, file)) })
  return copy
}

const tooling = join('packages', 'tooling')
const tool = (name: string): string => join(tooling, 'node_modules', '.bin', name)

describe('a service that the template wrote', () => {
  let copy: string

  /** Runs a program of the copy; what it complains of is what a failing test shows. */
  const inCopy = async (program: string, ...args: readonly string[]): Promise<string> => {
    try {
      const { stdout, stderr } = await run(program, [...args], { cwd: copy, maxBuffer: 64 * 1024 * 1024 })
      return stdout + stderr
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
      throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
    }
  }
  const newService = (...args: readonly string[]) =>
    inCopy(process.execPath, 'infra/local/with-tools.mjs', 'new-service', ...args)

  /** The services and contracts that stand there, and what the files say that know all of them. */
  const standing = () => ({
    folders: ['services', 'proto/fengqiao'].map((folder) => readdirSync(join(copy, folder))),
    texts: ['infra/topology.ts', 'proto/fengqiao/identity/v1/roles.proto', 'README.md'].map((file) =>
      readFileSync(join(copy, file), 'utf8'),
    ),
  })

  // Installing, generating and the type check are each as long as they are for the whole house.
  const patience = 300_000

  beforeAll(async () => {
    copy = copyHouse()
    await newService('care-visits', '--thing', 'HomeVisit')
  }, patience)

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true })
  })

  it(
    'passes every check that its neighbours pass',
    async () => {
      const generator = [
        '--conditions=@fengqiao/source',
        'packages/contracts/src/generator/main.ts',
        '--check',
      ]
      const own = ['services/care-visits', 'tests/support', 'infra/topology.ts']
      await inCopy(process.execPath, ...generator)
      await inCopy(tool('tsc'), '-p', join(tooling, 'tsconfig.check.json'))
      await inCopy(tool('eslint'), '-c', join(tooling, 'src/eslint.mjs'), '--max-warnings=0', ...own)
      await inCopy(tool('depcruise'), '--config', join(tooling, 'src/walls.cjs'), 'packages', ...own)
    },
    patience,
  )

  it(
    'has its rooms, its rules and its doors, as its own tests and those of the house say',
    async () => {
      const node = [
        '--experimental-vm-modules',
        '--conditions=@fengqiao/source',
        'node_modules/jest/bin/jest.js',
      ]
      const paths = [
        'services/care-visits/',
        'rooms.test.ts',
        'words.test.ts',
        'contract.test.ts',
        'compose.test.ts',
      ]
      const projects = ['services/care-visits', 'tests', 'infra']
      const said = await inCopy(
        process.execPath,
        ...node,
        '--testTimeout=90000',
        ...paths,
        '--projects',
        ...projects,
      )
      expect(said).toContain('PASS care-visits services/care-visits/tests/home-visit-service.test.ts')
      expect(said).toContain('PASS tests tests/architecture/rooms.test.ts')
    },
    patience,
  )

  it('is not written twice, and a refusal writes nothing', async () => {
    const before = standing()
    await expect(newService('care-visits', '--thing', 'Other')).rejects.toThrow('is taken')
    await expect(newService('other-visits', '--thing', 'HomeVisit')).rejects.toThrow('is taken')
    expect(standing()).toEqual(before)
  }, 60_000)
})
