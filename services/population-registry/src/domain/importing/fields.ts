import { wordsFor } from '../holding/catalogue.ts'
import { redLineOf } from '../holding/red-lines.ts'
import { written } from '../holding/titles.ts'

/** What a column of a sheet may hold. */
export type ImportField =
  | 'NAME'
  | 'ID_NUMBER'
  | 'PHONE'
  | 'SEX'
  | 'BIRTH_DATE'
  | 'BUILDING_CODE'
  | 'ADDRESS'
  | 'ROOM_CODE'
  | 'UNIT'
  | 'DOOR'
  | 'KIND'
  | 'RESIDENCE_STATUS'
  | 'HOUSEHOLD_NUMBER'
  | 'RELATION'

/** The titles by which a column is known, as `written` writes them: those of the field, and of parts of a home. */
const titles: Readonly<Record<ImportField, readonly string[]>> = {
  NAME: wordsFor('NAME'),
  ID_NUMBER: wordsFor('ID_NUMBER'),
  PHONE: wordsFor('PHONES'),
  SEX: wordsFor('SEX'),
  BIRTH_DATE: wordsFor('BIRTH_DATE'),
  BUILDING_CODE: wordsFor('BUILDING_CODE'),
  ADDRESS: wordsFor('ADDRESS'),
  ROOM_CODE: wordsFor('ROOM_CODE'),
  UNIT: ['单元', '单元号', 'unit'],
  DOOR: ['室号', '房号', '门牌', '门牌号', '房间号', '户室', 'door', 'room'],
  KIND: wordsFor('KIND'),
  HOUSEHOLD_NUMBER: wordsFor('HOUSEHOLD_NUMBER'),
  RELATION: wordsFor('RELATION'),
  RESIDENCE_STATUS: wordsFor('RESIDENCE_STATUS'),
}

const byTitle = new Map(
  (Object.keys(titles) as ImportField[]).flatMap((field) =>
    titles[field].map((title) => [title, field] as const),
  ),
)

/** What a title says that its column holds, or that nobody may read it; nothing where it says nothing known. */
export const fieldOf = (title: string): ImportField | 'NEVER' | undefined =>
  redLineOf(title) === undefined ? byTitle.get(written(title)) : 'NEVER'
