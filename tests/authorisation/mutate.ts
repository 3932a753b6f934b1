import { routes } from '@fengqiao/contracts/routes'
import { say } from '../support/command.ts'
import { wholeTown } from '../support/whole-town.ts'
import { idleScopes, inThePlaces, inTheTable, type Mutant } from './mutants.ts'
import { failing, type Probe } from './probe.ts'
import { settleEverything, type Settled } from './settled.ts'
import { suiteOf, unasked, type Suite } from './suite.ts'

type Probes = Readonly<Record<string, readonly Probe[]>>

const gates = ['token', 'permission', 'pastTheDoor']

/** Where a mutant is looked for: a permission at the gate, a confinement behind it. */
const probesFor = ({ name, path }: Mutant, all: Probes): readonly Probe[] => {
  const atGate = /^(gate|permission)/.test(name)
  const parts = Object.keys(all).filter((part) => gates.includes(part) === atGate)
  const probes = parts.flatMap((part) => all[part] ?? [])
  return path === undefined ? probes : probes.filter((probe) => probe.path === path)
}

/** With a check taken away the suite must fail: the mutants under which it did not. */
const survivors = async (
  mutants: readonly Mutant[],
  { probes, renew }: { readonly probes: Probes; readonly renew: () => Promise<void> },
): Promise<readonly string[]> => {
  const survived: string[] = []
  for (const mutant of mutants) {
    await renew()
    const [first] = await mutant.during(() => failing(probesFor(mutant, probes), true))
    if (first === undefined) survived.push(mutant.name)
    if (mutant.path === undefined) say(`${mutant.name}: ${first ?? 'SURVIVED'}`)
  }
  return survived
}

/** What is wrong while nothing is taken away; nothing, or no mutant says anything. */
const wrongAtRest = async (settled: Settled, probes: Probes): Promise<number> => {
  await settled.renew()
  const wrong = await failing(Object.values(probes).flat())
  for (const line of wrong) say(`wrong without any mutant: ${line}`)
  return wrong.length
}

/** A token of a session that was ended opens nothing; asked last, for nobody signs in again. */
const staysOpen = async ({ near }: Settled): Promise<number> => {
  const { api } = near('AUDITOR')
  await api.post('/v1/me:signOutEverywhere', {})
  const opens = await api.get('/v1/me').then(
    () => true,
    () => false,
  )
  if (opens) say('a token of a session that was ended still opens something')
  return Number(opens)
}

const killing = async (
  settled: Settled,
  probes: Suite['probes'],
  missing: readonly string[],
): Promise<number> => {
  const began = performance.now()
  const left = unasked(settled, probes)
  for (const method of left) say(`confined, and nobody asks about it: ${method}`)
  if ((await wrongAtRest(settled, probes)) > 0 || left.length > 0) return 1
  for (const name of missing) say(`never loaded: ${name}`)
  for (const line of idleScopes()) say(`scope not taken away: ${line}`)
  const table = inTheTable(routes.filter(({ path }) => settled.operations.some((one) => one.path === path)))
  const survived = await survivors([...inThePlaces, ...table], { probes, renew: settled.renew })
  for (const name of survived) say(`survived: ${name}`)
  const all = inThePlaces.length + table.length
  say(
    `${String(all)} mutants (${String(table.length)} of the table, ${String(inThePlaces.length)} places): ` +
      `${String(all - survived.length)} killed, ${String(survived.length)} survived; ` +
      `${String(Object.values(probes).flat().length)} probes, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
  return survived.length + missing.length === 0
    ? (await wrongAtRest(settled, { ...probes, permission: [], pastTheDoor: [] })) +
        (await staysOpen(settled))
    : 1
}

/** Opens a town whose checks can be taken away one by one, and shows that the suite misses each of them. */
export const mutate = async (missing: () => readonly string[]): Promise<number> => {
  const town = await wholeTown()
  try {
    const settled = await settleEverything(town)
    const { probes, stop } = suiteOf(settled)
    const code = await killing(settled, probes, missing())
    await stop()
    return code === 0 ? 0 : 1
  } finally {
    await town.stop()
  }
}
