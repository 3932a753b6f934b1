import { aNumber, building, type Town } from './town.ts'
import { importing, titles, type Row } from './a-sheet.ts'

export const householdTitles = [...titles, '户号', '与户主关系'] as const

/** A person of a sheet that says who belongs together: number of the household, relation, and what else is not right. */
export const aMember = (
  number: string,
  relation: string,
  changes: Readonly<Partial<Record<(typeof householdTitles)[number], string>>> = {},
): Row => {
  const right = {
    姓名: '林一一',
    身份证号码: aNumber(),
    联系电话: '',
    楼栋编码: building,
    室号: '302',
    户号: number,
    与户主关系: relation,
  }
  return householdTitles.map((title) => ({ ...right, ...changes })[title])
}

/** Open households of the first building: who is in them, the head first, by relation. */
export const householdsIn = async ({ households, as }: Town) => {
  const found = []
  let pageToken = ''
  do {
    const page = { buildingCode: building, residentId: '', pageToken, pageSize: 200 }
    const { households: some, nextPageToken } = await households.listHouseholds(page, await as('manager'))
    found.push(...some)
    pageToken = nextPageToken
  } while (pageToken !== '')
  return found
}

/** The same without what no two times have in common. */
export const householdsAsRead = async (town: Town): Promise<readonly string[]> =>
  (await householdsIn(town))
    .map(({ householdId, headId, members }) =>
      [householdId, headId, ...members.map((one) => `${one.residentId}:${String(one.relation)}`)].join(' '),
    )
    .toSorted()

/** The record of the one who has this number. */
export const holderOf = async (town: Town, idNumber: string): Promise<string> => {
  const found = await town.residents.lookUpResident({ idNumber, phone: '' }, await town.as('manager'))
  return found.residents[0]?.residentId ?? ''
}

/** Rows of people who were or would be put into no household, with the reason by row and cell. */
export const householdRows = async ({ imports, as }: Town, importId: string): Promise<readonly string[]> => {
  const page = { importId, pageToken: '', pageSize: 0 }
  const found = await imports.listImportHouseholdRows(page, await as('manager'))
  return found.rows.map(({ row, faults }) =>
    [String(row), ...faults.map(({ column, reason }) => `${String(column)}:${reason}`)].join(' '),
  )
}

/** An office that has read a sheet of these rows. */
export const readSheet = async (town: Town, sheet: Buffer) => {
  const office = importing(town)
  const importId = await office.begin(sheet)
  return { office, importId, read: await office.becomes(importId, 'READ') }
}
