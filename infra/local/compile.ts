import { join } from 'node:path'
import { topology } from '../topology.ts'
import { root } from './folders.ts'

// Has Node read every source of every service and keep what it made of them. Nothing begins by that: a service that is
// told of no settings refuses to, once all of it is read.
const mains = topology.map(({ name }) => join(root, 'services', name, 'src', 'main.ts'))
// What services load only once somebody wants it.
const wanted = ['collector.ts', 'grpc/reflecting.ts'].map((name) =>
  join(root, 'packages', 'service-kit', 'src', name),
)
await Promise.allSettled([...mains, ...wanted].map((source) => import(source)))
