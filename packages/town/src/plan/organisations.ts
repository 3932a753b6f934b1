import { creditCheckOf, organisationCheckOf } from '@fengqiao/standards'
import { neverIssued } from './id-numbers.ts'
import { strangersName } from './names.ts'
import { phoneOf } from './phones.ts'
import type { Random } from './random.ts'
import type { PlannedOrganisation } from './registers.ts'
import type { PlannedBuilding } from './types.ts'

interface Trade {
  readonly weight: number
  /** Registrar and category, the first two characters of the code. */
  readonly registrar: string
  readonly words: readonly string[]
}

/** 实有单位 as a town has them: mostly shops, some companies, a few schools and clinics. */
const trades: readonly Trade[] = [
  {
    weight: 70,
    registrar: '92',
    words: ['便利店', '牛肉面馆', '理发店', '五金店', '药店', '服装店', '茶叶店'],
  },
  {
    weight: 22,
    registrar: '91',
    words: ['商贸有限公司', '物业服务有限公司', '建筑有限公司', '油橄榄有限公司'],
  },
  { weight: 5, registrar: '12', words: ['小学', '幼儿园', '卫生院', '文化站'] },
  { weight: 3, registrar: '52', words: ['养老服务中心', '托育中心', '诊所'] },
]

const brands = Array.from('瑞祥和顺康宁丰泰兴盛荣华安达')

/** A code with both of its check characters. It names a county that never was, so it belongs to nobody. */
const creditCodeOf = (registrar: string, sequence: number): string => {
  const first8 = `MA${String(sequence).padStart(6, '0')}`
  const first17 = `${registrar}${neverIssued}${first8}${organisationCheckOf(first8)}`
  return first17 + creditCheckOf(first17)
}

/** Organisations in buildings all over town. */
export const organisationsOf = (
  random: Random,
  buildings: readonly PlannedBuilding[],
  count: number,
): readonly PlannedOrganisation[] =>
  Array.from({ length: count }, (_, index) => {
    const { registrar, words } = random.weighted(trades)
    const building = buildings[Math.floor((index * buildings.length) / count)] ?? random.pick(buildings)
    return {
      creditCode: creditCodeOf(registrar, index + 1),
      name: `${random.pick(brands)}${random.pick(brands)}${random.pick(words)}`,
      buildingCode: building.code,
      representative: strangersName(random),
      phone: phoneOf(30_000_000 + index),
      openedOn: `${String(random.whole(2012, 2024))}-0${String(random.whole(1, 9))}-15`,
    }
  })
