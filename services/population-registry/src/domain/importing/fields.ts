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

/** The titles by which a column is known, as `written` writes them. */
const titles: Readonly<Record<ImportField, readonly string[]>> = {
  NAME: ['姓名', '名字', '居民姓名', '人员姓名', 'name'],
  ID_NUMBER: [
    '身份证号',
    '身份证号码',
    '公民身份号码',
    '公民身份证号码',
    '身份号码',
    '身份证',
    '证件号码',
    'idnumber',
  ],
  PHONE: ['联系电话', '电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', 'phone', 'telephone'],
  SEX: ['性别', 'sex', 'gender'],
  BIRTH_DATE: ['出生日期', '出生年月', '出生年月日', '生日', 'birthdate', 'dateofbirth'],
  BUILDING_CODE: ['楼栋编码', '楼栋编号', '建筑编码', '楼栋代码', 'buildingcode'],
  ADDRESS: [
    '楼栋地址',
    '地址',
    '住址',
    '现住址',
    '现住地址',
    '居住地址',
    '现住门楼详址',
    '楼栋',
    '楼栋名称',
    'address',
  ],
  ROOM_CODE: ['户室编码', '房屋编码', '房间编码', 'roomcode'],
  UNIT: ['单元', '单元号', 'unit'],
  DOOR: ['室号', '房号', '门牌', '门牌号', '房间号', '户室', 'door', 'room'],
  KIND: ['人口类别', '人口类型', 'kind'],
  HOUSEHOLD_NUMBER: ['户号', '户编号', '户口号', '户籍号', '家庭编号', 'householdnumber'],
  RELATION: ['与户主关系', '户主关系', '与户主的关系', '家庭关系', 'relation', 'relationtohead'],
  RESIDENCE_STATUS: ['人户状态', '人户一致标识', '人户情况', '居住状态', 'residencestatus'],
}

const byTitle = new Map(
  (Object.keys(titles) as ImportField[]).flatMap((field) =>
    titles[field].map((title) => [title, field] as const),
  ),
)

/** What the town does not keep of anybody (red lines): such a column is not read, whatever it is said to hold. */
const neverRead =
  /宗教|信仰|政治面貌|党派|党员|党籍|信访|上访|稳控|维稳|重点关注|重点人员|重点青少年|邪教|刑满|社区矫正|吸毒|戒毒|精神病|艾滋|风险等级|积分|评分/

/** A title without what people put around it: spaces, brackets and what stands in them, stars, colons, full width. */
export const written = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')
    .replaceAll(/[\s*:_()/.-]/g, '')
    .toLowerCase()

/** What a title says that its column holds, or that nobody may read it; nothing where it says nothing known. */
export const fieldOf = (title: string): ImportField | 'NEVER' | undefined =>
  neverRead.test(title.normalize('NFKC')) ? 'NEVER' : byTitle.get(written(title))
