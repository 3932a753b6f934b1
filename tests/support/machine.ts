import { cpus, totalmem } from 'node:os'

/** The machine in a few words, without its name: what every figure is to be read beside. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`
