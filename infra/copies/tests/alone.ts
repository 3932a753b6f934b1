// Takes or brings back a copy in a process of its own, which dies at the given collection as if the power failed;
// says how long it took and how large it grew.
import { MongoClient } from 'mongodb'
import { bringBack } from '../bring-back.ts'
import { takeCopy, type Source } from '../take.ts'

interface Asked {
  readonly way: 'take' | 'bring'
  readonly url: string
  readonly folder: string
  readonly sources: readonly Source[]
  readonly dieAt?: number
}

const { way, url, folder, sources, dieAt } = JSON.parse(process.argv[2] ?? '') as Asked
let seen = 0
const tell = (): void => {
  seen += 1
  if (seen === dieAt) process.kill(process.pid, 'SIGKILL')
}
const client = await new MongoClient(url).connect()
const began = performance.now()
if (way === 'take') await takeCopy({ client, sources, folder, release: '1.2.3', tell })
else await bringBack({ client, url, folder, databaseFor: (name) => `${name}-back`, tell })
const seconds = (performance.now() - began) / 1_000
await client.close()
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1_000 }))
