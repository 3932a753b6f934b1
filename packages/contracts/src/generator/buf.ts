import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Image } from './image.ts'

/** The package's folder, and the folder of everything. */
export const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const root = join(home, '..', '..')

const bin = join(home, 'node_modules', '.bin')

const vendored = [
  'google/api/annotations',
  'google/api/http',
  'google/rpc/status',
  'google/rpc/error_details',
]

const tsProtoOptions = [
  'outputServices=grpc-js',
  'outputTypeAnnotations=static-only',
  'oneof=unions-value',
  'useReadonlyTypes=true',
  'forceLong=bigint',
  'useDate=true',
  'enumsAsLiterals=true',
  'removeEnumPrefix=true',
  'unrecognizedEnum=false',
  'useExactTypes=false',
  'esModuleInterop=true',
  'importSuffix=.ts',
  'annotateFilesWithVersion=false',
  'comments=false',
]

/** What only the generators read: nothing that runs imports it. */
const unread = ['fengqiao/options', 'google/api', 'google/protobuf/descriptor.ts']

/** A workspace that buf can read: our protos beside those of google that they import. */
export interface Workspace {
  readonly folder: string
  readonly buf: (args: readonly string[]) => { readonly ok: boolean; readonly output: string }
  readonly [Symbol.dispose]: () => void
}

/** Use with `using`: puts the protos of a folder together in a folder of its own, offline. */
export const openWorkspace = (protos: string): Workspace => {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-contracts-'))
  cpSync(join(protos, 'fengqiao'), join(folder, 'proto', 'fengqiao'), { recursive: true })
  for (const name of vendored) {
    const to = join(folder, 'vendor', `${name}.proto`)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(home, 'node_modules', 'google-proto-files', `${name}.proto`), to)
  }
  const rules = readFileSync(join(protos, 'buf.yaml'), 'utf8').replace('version: v2\n', '')
  writeFileSync(
    join(folder, 'buf.yaml'),
    `version: v2\nmodules:\n  - path: proto\n  - path: vendor\n${rules}`,
  )
  const env = { ...process.env, PATH: [dirname(process.execPath), bin, process.env['PATH']].join(delimiter) }
  return {
    folder,
    buf: (args) => {
      const done = spawnSync(join(bin, 'buf'), args, { cwd: folder, env, encoding: 'utf8' })
      return { ok: done.status === 0, output: `${done.stdout}${done.stderr}` }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const must = ({ ok, output }: { readonly ok: boolean; readonly output: string }): void => {
  if (!ok) throw new Error(output.trim())
}

/** Refuses protos that are not written as we write them. */
export const lint = ({ buf }: Workspace): void => {
  must(buf(['lint', 'proto']))
}

/** Use after `lint`: the image with comments and resolved options. */
export const buildImage = ({ buf, folder }: Workspace): Image => {
  must(buf(['build', '-o', 'image.json']))
  return JSON.parse(readFileSync(join(folder, 'image.json'), 'utf8')) as Image
}

/** The descriptors without comments, for server reflection. */
export const buildDescriptors = ({ buf, folder }: Workspace): string => {
  must(buf(['build', 'proto', '--exclude-source-info', '-o', 'descriptors.binpb']))
  return readFileSync(join(folder, 'descriptors.binpb')).toString('base64')
}

/** Types, codecs and gRPC stubs into a folder. */
export const runTsProto = ({ buf, folder }: Workspace, out: string): void => {
  const plugin = { local: join(bin, 'protoc-gen-ts_proto'), out, include_imports: true, opt: tsProtoOptions }
  writeFileSync(join(folder, 'buf.gen.yaml'), JSON.stringify({ version: 'v2', plugins: [plugin] }))
  must(buf(['generate', 'image.json']))
  for (const name of unread) rmSync(join(out, name), { recursive: true, force: true })
}

/** Refuses what would break those who speak the contracts of another workspace. */
export const refuseBreaking = ({ buf }: Workspace, before: Workspace): void => {
  if (!existsSync(join(before.folder, 'proto', 'fengqiao'))) return
  must(buf(['breaking', 'proto', '--against', `${before.folder}/proto`]))
}
