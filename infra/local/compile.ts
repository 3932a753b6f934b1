import { join } from 'node:path'
import { late } from '@fengqiao/service-kit/late'
import { root } from './folders.ts'

// Has Node read every source of the services that it is told of and keep what it made of them. Nothing begins by that: a
// service that is told of no settings refuses to, once all of it is read.
const mains = process.argv.slice(2).map((name) => join(root, 'services', name, 'src', 'main.ts'))
await Promise.allSettled([
  ...mains.map((source) => import(source)),
  ...Object.values(late).map((load) => load()),
])
