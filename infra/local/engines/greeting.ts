import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../progress.ts'
import { tailOf } from '../processes.ts'
import type { Running } from '../processes.ts'

/** What a server is sent first, and how its answer is known. */
export interface Greeting {
  readonly send: Buffer
  readonly understands: (answer: Buffer) => boolean
}

/** Redis answers PING. */
export const redisGreeting: Greeting = {
  send: Buffer.from('PING\r\n'),
  understands: (answer) => answer.toString('latin1').startsWith('+PONG'),
}

/** An AMQP broker answers the protocol's header with a method frame: Connection.Start. */
export const amqpGreeting: Greeting = {
  send: Buffer.from([0x41, 0x4d, 0x51, 0x50, 0, 0, 9, 1]),
  understands: (answer) => answer[0] === 1,
}

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}

const emptyDocument = Buffer.concat([int32(5), Buffer.from([0])])

const bsonField = (name: string, value: string | number | Record<string, never>): Buffer => {
  const label = Buffer.from(`${name}\0`)
  if (typeof value === 'number') return Buffer.concat([Buffer.from([0x10]), label, int32(value)])
  if (typeof value === 'object') return Buffer.concat([Buffer.from([0x03]), label, emptyDocument])
  const text = Buffer.from(`${value}\0`)
  return Buffer.concat([Buffer.from([0x02]), label, int32(text.length), text])
}

/** A MongoDB command on `admin`; enough of the wire protocol to greet a server and make it a replica set. */
export const mongoCommand = (name: string, value: number | Record<string, never>): Buffer => {
  const fields = Buffer.concat([bsonField(name, value), bsonField('$db', 'admin'), Buffer.from([0])])
  const document = Buffer.concat([int32(fields.length + 4), fields])
  const section = Buffer.concat([int32(0), Buffer.from([0]), document])
  return Buffer.concat([int32(section.length + 16), int32(1), int32(0), int32(2013), section])
}

const opMsg = 2013

/** MongoDB answers `hello`. */
export const mongoGreeting: Greeting = {
  send: mongoCommand('hello', 1),
  understands: (answer) => answer.length >= 16 && answer.readInt32LE(12) === opMsg,
}

/** Connects, sends the greeting and answers what came back first; rejects when nothing does. */
export const greet = (port: number, { send }: Greeting): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(send))
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')))
    socket.once('data', (answer) => {
      resolve(answer)
      socket.destroy()
    })
    socket.once('error', reject)
    socket.once('close', () => {
      reject(new Error('closed without an answer'))
    })
  })

const answers = (port: number, greeting: Greeting): Promise<boolean> =>
  greet(port, greeting).then(greeting.understands, () => false)

/** What to wait for, and how long at most. */
export interface Awaited {
  readonly running: Running
  readonly ready: () => Promise<boolean>
  readonly within?: number
}

/** Waits until a process of ours is ready; when it dies or stays silent, says so with its last log lines. */
export const whenReady = async ({ running, ready, within = 90_000 }: Awaited): Promise<void> => {
  const deadline = performance.now() + within
  const logTail = (): string => `The end of ${running.logFile}:\n${tailOf(running.logFile)}`
  while (!(await ready())) {
    if (running.hasEnded()) throw new Refusal(`${running.name} ${await running.ended}. ${logTail()}`)
    if (performance.now() > deadline) {
      throw new Refusal(`${running.name} was not ready within ${String(within / 1000)} s. ${logTail()}`)
    }
    await Promise.race([pause(100), running.ended])
  }
}

/** Waits until a server of ours answers its protocol's greeting. */
export const whenAnswering = (running: Running, port: number, greeting: Greeting): Promise<void> =>
  whenReady({ running, ready: () => answers(port, greeting) })
