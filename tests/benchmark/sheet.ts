import type { PlannedTown } from '@fengqiao/town'
import { ZipFile } from 'yazl'

const titles = ['姓名', '身份证号码', '联系电话', '楼栋编码', '户室编码', '人口类别', '人户状态'] as const

const kinds: Readonly<Record<string, string>> = {
  RESIDENT_KIND_REGISTERED: '户籍人口',
  RESIDENT_KIND_FLOATING: '流动人口',
}
const statuses: Readonly<Record<string, string>> = {
  RESIDENCE_STATUS_BOTH: '人户同在',
  RESIDENCE_STATUS_REGISTERED_ONLY: '户在人不在',
  RESIDENCE_STATUS_LIVING_ONLY: '人在户不在',
}

const rowsOf = ({ households, duplicates }: PlannedTown): readonly (readonly string[])[] =>
  [...households, ...duplicates.map((one) => ({ ...one, members: [one] }))].flatMap(
    ({ members, buildingCode, roomCode, kind, residenceStatus }) =>
      members.map(({ name, idNumber, phones }) => [
        ...[name, idNumber, phones.join('、'), buildingCode, roomCode],
        ...[kinds[kind] ?? '', statuses[residenceStatus] ?? ''],
      ]),
  )

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const parts: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
}

/** Everybody of a town in one workbook, with shared words as sheet programs keep them. */
export const everybody = async (
  planned: PlannedTown,
): Promise<{ readonly bytes: Buffer<ArrayBuffer>; readonly people: number }> => {
  const rows = rowsOf(planned)
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
