// Takes or brings back a copy and dies at the given collection as if the power failed.
import mongoose from 'mongoose'
import { bringBack } from '../bring-back.ts'
import type { Source, Taking } from '../take.ts'
import { takeCopy } from '../take.ts'

interface Half {
  readonly way: 'take' | 'bring'
  readonly url: string
  readonly folder: string
  readonly sources: readonly Source[]
  readonly after: number
}

const { way, url, folder, sources, after } = JSON.parse(process.argv[2] ?? '') as Half
let seen = 0
const tell: Taking['tell'] = () => {
  seen += 1
  if (seen === after) process.kill(process.pid, 'SIGKILL')
}
const client = await new mongoose.mongo.MongoClient(url).connect()
if (way === 'take') await takeCopy({ client, sources, folder, release: '1.2.3', tell })
else await bringBack({ client, url, folder, databaseFor: (name) => `${name}-back`, tell })
await client.close()
