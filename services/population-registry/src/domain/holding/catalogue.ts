/** What is internal is never masked, and what is sensitive needs a reason to be shown in clear. */
export type FieldPrivacy = 'INTERNAL' | 'PERSONAL' | 'SENSITIVE'

/** A field that the town holds: whose fact it is, how personal, and by which words it goes beside its own. */
export interface HeldField {
  /** Where it is corrected, and nowhere else. */
  readonly owner: 'RESIDENT' | 'HOUSEHOLD' | 'BUILDING' | 'COMMUNITY' | 'GRID'
  readonly privacy: FieldPrivacy
  readonly origin: 'ENTERED' | 'DERIVED'
  /** As `written` writes them; separated by spaces. */
  readonly words: string
  readonly codeTable?: string
  readonly unit?: string
}

const ofPerson = { owner: 'RESIDENT', origin: 'ENTERED' } as const
const ofHousehold = { owner: 'HOUSEHOLD', origin: 'ENTERED' } as const

const table = {
  NAME: { ...ofPerson, privacy: 'PERSONAL', words: '姓名 名字 居民姓名 人员姓名 name' },
  ID_NUMBER: {
    ...{ ...ofPerson, privacy: 'SENSITIVE', codeTable: 'GB 11643' },
    words: '身份证号 身份证号码 公民身份号码 公民身份证号码 身份号码 身份证 证件号码 idnumber',
  },
  PHONES: {
    ...{ ...ofPerson, privacy: 'SENSITIVE' },
    words: '联系电话 电话 手机 手机号 手机号码 电话号码 联系方式 phone telephone',
  },
  SEX: {
    ...{ ...ofPerson, origin: 'DERIVED', privacy: 'PERSONAL', codeTable: 'GB/T 2261.1' },
    words: '性别 sex gender',
  },
  BIRTH_DATE: {
    ...{ ...ofPerson, origin: 'DERIVED', privacy: 'PERSONAL' },
    words: '出生日期 出生年月 出生年月日 生日 birthdate dateofbirth',
  },
  BUILDING_CODE: {
    ...{ owner: 'BUILDING', origin: 'ENTERED', privacy: 'INTERNAL' },
    words: '楼栋编码 楼栋编号 建筑编码 楼栋代码 buildingcode',
  },
  ADDRESS: {
    ...{ owner: 'BUILDING', origin: 'ENTERED', privacy: 'INTERNAL' },
    words:
      '楼栋地址 地址 住址 现住址 现住地址 居住地址 现住门楼详址 楼栋 楼栋名称 家庭住址 家庭地址 居住地 现居住地 现居住地址 详细地址 address',
  },
  ROOM_CODE: { ...ofPerson, privacy: 'SENSITIVE', words: '户室编码 房屋编码 房间编码 roomcode' },
  GRID_CODE: {
    ...{ owner: 'GRID', origin: 'DERIVED', privacy: 'INTERNAL' },
    words: '网格编码 网格代码 网格 所属网格 所在网格 gridcode grid',
  },
  KIND: { ...ofPerson, privacy: 'INTERNAL', words: '人口类别 人口类型 人员类别 kind' },
  RESIDENCE_STATUS: {
    ...{ ...ofPerson, privacy: 'INTERNAL' },
    words: '人户状态 人户一致标识 人户情况 居住状态 residencestatus',
  },
  AGE: {
    ...{ ...ofPerson, origin: 'DERIVED', privacy: 'PERSONAL', unit: '岁' },
    words: '年龄 周岁 实际年龄 age',
  },
  COMMUNITY: {
    ...{ owner: 'COMMUNITY', origin: 'DERIVED', privacy: 'INTERNAL' },
    words: '社区 村 村社区 所属社区 所在社区 所属村 所在村 community village',
  },
  HOUSEHOLD_NUMBER: {
    ...{ ...ofHousehold, privacy: 'PERSONAL' },
    words: '户号 户编号 户口号 户籍号 家庭编号 householdnumber',
  },
  RELATION: {
    ...{ ...ofHousehold, privacy: 'INTERNAL', codeTable: 'GB/T 4761' },
    words: '与户主关系 户主关系 与户主的关系 家庭关系 relation relationtohead',
  },
  HEAD_NAME: { ...ofHousehold, privacy: 'PERSONAL', words: '户主姓名 户主名字 户主 headname' },
  HEAD_ID_NUMBER: {
    ...{ ...ofHousehold, privacy: 'SENSITIVE' },
    words: '户主身份证号 户主身份证号码 户主身份号码 户主身份证 户主证件号码 户主公民身份号码',
  },
  HEAD_PHONES: {
    ...{ ...ofHousehold, privacy: 'SENSITIVE' },
    words: '户主联系电话 户主电话 户主手机 户主手机号 户主手机号码 户主联系方式',
  },
} as const satisfies Readonly<Record<string, HeldField>>

export type FieldCode = keyof typeof table

/**
 * What the register holds of a person, his membership of a household and his home, in the order in which it is shown.
 * What a sheet that comes in, a file that leaves and an office's form know of fields follows from here.
 */
export const catalogue: Readonly<Record<FieldCode, HeldField>> = table

export const fieldCodes = Object.keys(table) as readonly FieldCode[]

export const wordsFor = (field: FieldCode): readonly string[] => catalogue[field].words.split(' ')
