import type { PlannedTown } from '@fengqiao/town'
import { ZipFile } from 'yazl'

const titles = [
  ...['姓名', '身份证号码', '联系电话', '楼栋编码', '户室编码', '人口类别', '人户状态'],
  ...['户号', '与户主关系'],
] as const

const kinds: Readonly<Record<string, string>> = {
  RESIDENT_KIND_REGISTERED: '户籍人口',
  RESIDENT_KIND_FLOATING: '流动人口',
}
const statuses: Readonly<Record<string, string>> = {
  RESIDENCE_STATUS_BOTH: '人户同在',
  RESIDENCE_STATUS_REGISTERED_ONLY: '户在人不在',
  RESIDENCE_STATUS_LIVING_ONLY: '人在户不在',
}

const relations: Readonly<Record<string, string>> = {
  ...{ RELATION_HEAD: '户主', RELATION_SPOUSE: '配偶', RELATION_SON: '子', RELATION_DAUGHTER: '女' },
  ...{ RELATION_GRANDCHILD: '孙子女', RELATION_PARENT: '父母', RELATION_GRANDPARENT: '祖父母' },
  ...{ RELATION_SIBLING: '兄弟姐妹' },
}

type Counted = PlannedTown['duplicates'][number]

const cellsOf = ({ name, idNumber, phones, ...one }: Omit<Counted, 'of' | 'how'>): readonly string[] => [
  ...[name, idNumber, phones.join('、'), one.buildingCode, one.roomCode],
  ...[kinds[one.kind] ?? '', statuses[one.residenceStatus] ?? ''],
]

const rowsOf = ({ households, duplicates }: PlannedTown): readonly (readonly string[])[] => [
  ...households.flatMap(({ members, ...household }, index) =>
    members.map((member) => [
      ...cellsOf({ ...household, ...member }),
      ...[String(100_000_000 + index), relations[member.relation] ?? '其他'],
    ]),
  ),
  ...duplicates.map((one) => [...cellsOf(one), '', '']),
]

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const parts: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
}

/** A workbook of people. */
export interface Sheet {
  readonly bytes: Buffer<ArrayBuffer>
  readonly people: number
}

/** With shared words, as sheet programs keep them. */
const sheetOf = async (rows: readonly (readonly string[])[]): Promise<Sheet> => {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const written = [titles, ...rows].map(
    (row) => `<row>${row.map((word) => `<c t="s"><v>${String(numberOf(word))}</v></c>`).join('')}</row>`,
  )
  const words = [...numbers.keys()].map((word) => `<si><t>${word}</t></si>`)
  const zip = new ZipFile()
  for (const [name, text] of Object.entries({
    ...parts,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${words.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`,
  }))
    zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const pieces: Uint8Array[] = []
  for await (const piece of zip.outputStream) pieces.push(piece as Uint8Array)
  return { bytes: Buffer.concat(pieces), people: rows.length }
}

/** As many rows as an import takes, the titles among them. */
const mostRows = 100_000

/** Everybody of a town in one workbook. */
export const everybody = (planned: PlannedTown): Promise<Sheet> => sheetOf(rowsOf(planned))

/** The same in as many workbooks as it takes. */
export async function* workbooksOf(planned: PlannedTown): AsyncGenerator<Sheet> {
  const rows = rowsOf(planned)
  for (let start = 0; start < rows.length; start += mostRows - 1)
    yield sheetOf(rows.slice(start, start + mostRows - 1))
}
