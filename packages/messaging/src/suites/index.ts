import { accidentSuite } from './accident-suite.ts'
import { deliverySuite } from './delivery-suite.ts'
import { failureSuite } from './failure-suite.ts'
import { outageSuite } from './outage-suite.ts'
import { poisonSuite } from './poison-suite.ts'
import type { MakeTransport } from './transport.ts'

export { sendingNeighbour } from './neighbour.ts'
export type { SendingNeighbour } from './neighbour.ts'
export { Counted, countingPattern, memoryLedger, memoryMarks, memoryProducer } from './town.ts'
export type { Ledger, MemoryProducer } from './town.ts'
export type { MakeTransport, Station, Transport } from './transport.ts'

/** Use to try a transport: whatever carries events must pass all of it. */
export const transportSuite = (name: string, makeTransport: MakeTransport): void => {
  deliverySuite(name, makeTransport)
  failureSuite(name, makeTransport)
  accidentSuite(name, makeTransport)
  outageSuite(name, makeTransport)
  poisonSuite(name, makeTransport)
}
