import { openImport, uploadSheet } from '../support/sheets.ts'
import { probing, unless, type Probe } from './probe.ts'
import type { Settled } from './settled.ts'

const header = new TextEncoder().encode('姓名,身份证号码,楼栋编码\n')

/** How many of something were passed on, by either of the operations that do so. */
interface PassedOn {
  readonly reassigned?: number
  readonly gridCodes?: readonly string[]
}

/** What somebody has in hand is passed on by those of his territory alone; a probe gives back what it moved. */
const passedOn = (settled: Settled, method: string, address: string): readonly Probe[] => {
  const { records, near } = settled
  const holder = records['personId'] ?? ''
  const pass = async (who: 'near' | 'far', from: string, to: string): Promise<number> => {
    const { api } = settled[who]('TOWN_ADMIN')
    const { reassigned, gridCodes } = await api.post<PassedOn>(address, { personId: from, toPersonId: to })
    return reassigned ?? gridCodes?.length ?? 0
  }
  const moved = async (who: 'near' | 'far'): Promise<number> => {
    const successor = near('GRID_WORKER').id
    const count = await pass(who, holder, successor)
    if (count > 0) await pass('near', successor, holder)
    return count
  }
  return settled.operations
    .filter((route) => route.method === method)
    .flatMap((route) => [
      probing(route, 'passes on nothing of another territory', async () => unless(0, await moved('far'))),
      probing(route, 'passes it on for who may', async () => unless(1, await moved('near'))),
    ])
}

const opened = (who: Parameters<typeof openImport>[0], sheet: string): Promise<string> =>
  openImport(who, sheet).then(
    () => 'opened',
    (error: unknown) => String((error as { readonly status?: number }).status),
  )

/** A sheet that somebody brought is read for nobody else. */
const sheets = ({ baseUrl, operations, near, far }: Settled): readonly Probe[] => {
  const brought = () => uploadSheet(baseUrl, near('TOWN_CLERK'), { type: 'text/csv', bytes: header })
  return operations
    .filter(({ method }) => method === 'OpenImport')
    .flatMap((route) => [
      probing(route, 'reads no sheet that somebody else brought', async () =>
        unless('400', await opened(far('TOWN_CLERK'), await brought())),
      ),
      probing(route, 'reads it for who brought it', async () =>
        unless('opened', await opened(near('TOWN_CLERK'), await brought())),
      ),
    ])
}

/** Commands whose answer, not their refusal, says how far they reached. */
export const hands = (settled: Settled): readonly Probe[] => [
  ...passedOn(settled, 'ReassignHeldIssues', '/v1/issues:reassignHeld'),
  ...passedOn(settled, 'ReplaceGridWorker', '/v1/grids:replaceWorker'),
  ...sheets(settled),
]
