/** What residents of a town ask for, in their words: nobody in particular. */
export interface Matter {
  readonly title: string
  readonly description?: string
  readonly category: string
  readonly placeWords: string
  readonly urgency?: string
}

/** Enough to fill every category; a longer town begins again from the top. */
export const matters: readonly Matter[] = [
  {
    title: '楼道照明灯不亮',
    description: '三楼到五楼的灯都不亮，老人晚上上下楼不安全。',
    category: 'PUBLIC_FACILITY',
    placeWords: '二号楼二单元楼道',
  },
  {
    title: '消防通道被私家车堵住',
    description: '每天傍晚都有车停在消防通道上。',
    category: 'SAFETY_HAZARD',
    placeWords: '北门消防通道',
    urgency: 'URGENT',
  },
  {
    title: '垃圾点清运不及时',
    description: '周末两天没有清运，气味很大。',
    category: 'ENVIRONMENT_ORDER',
    placeWords: '菜市场东侧垃圾点',
  },
  {
    title: '楼上漏水，两家协商不成',
    description: '卫生间漏水已有半个月，希望网格员出面协调。',
    category: 'DISPUTE',
    placeWords: '五号楼一单元',
  },
  {
    title: '独居老人需要定期探望',
    description: '子女在外务工，希望每周有人上门看看。',
    category: 'CARE',
    placeWords: '老粮站家属院',
  },
  {
    title: '咨询养老保险认证怎么办理',
    category: 'LIVELIHOOD',
    placeWords: '社区服务大厅',
  },
  {
    title: '井盖松动，车辆经过有响声',
    description: '井盖边沿已经开裂，担心有人踩空。',
    category: 'PUBLIC_FACILITY',
    placeWords: '滨河路公交站旁',
    urgency: 'URGENT',
  },
  {
    title: '建议在小广场增设健身器材',
    category: 'OPINION',
    placeWords: '小广场',
  },
  {
    title: '电动车在楼道内充电',
    description: '有人从家里拉线到楼道给电动车充电。',
    category: 'SAFETY_HAZARD',
    placeWords: '七号楼一单元',
    urgency: 'URGENT',
  },
  {
    title: '夜间施工噪声扰民',
    description: '晚上十一点以后仍在施工。',
    category: 'ENVIRONMENT_ORDER',
    placeWords: '东侧工地',
  },
  {
    title: '自来水水压不足',
    description: '早晚高峰六楼基本没有水。',
    category: 'LIVELIHOOD',
    placeWords: '三号楼',
  },
  {
    title: '邻里因公共空间堆放杂物争执',
    category: 'DISPUTE',
    placeWords: '四号楼三单元',
  },
  {
    title: '山坡有碎石滑落',
    description: '雨后有碎石滚到路边，已自行摆放警示物。',
    category: 'EMERGENCY',
    placeWords: '北侧山坡脚下',
    urgency: 'EMERGENCY',
  },
  {
    title: '路面坑洼积水',
    category: 'PUBLIC_FACILITY',
    placeWords: '学校后门小路',
  },
  {
    title: '残疾人家门口台阶需改坡道',
    category: 'CARE',
    placeWords: '一号楼一单元',
  },
  {
    title: '流浪犬较多，孩子害怕',
    category: 'ENVIRONMENT_ORDER',
    placeWords: '幼儿园附近',
  },
  {
    title: '咨询临时救助申请条件',
    category: 'LIVELIHOOD',
    placeWords: '社区服务大厅',
  },
  {
    title: '路灯被树枝遮挡',
    category: 'PUBLIC_FACILITY',
    placeWords: '滨河路中段',
  },
  {
    title: '建议延长便民大厅周六服务时间',
    category: 'OPINION',
    placeWords: '便民大厅',
  },
  {
    title: '燃气软管老化，请求上门检查',
    category: 'SAFETY_HAZARD',
    placeWords: '六号楼二单元',
  },
  {
    title: '物业费收取标准有分歧',
    category: 'DISPUTE',
    placeWords: '南区物业办公室',
  },
  {
    title: '下水道堵塞返味',
    category: 'PUBLIC_FACILITY',
    placeWords: '八号楼院内',
  },
  {
    title: '空巢老人家中水电检修',
    category: 'CARE',
    placeWords: '供销社家属院',
  },
  {
    title: '快递柜占用人行道',
    category: 'OTHER',
    placeWords: '西门人行道',
  },
]
