import { dayAt, monthsLater } from '@fengqiao/standards'
import { alreadyTaken, type Receipt } from './load.ts'
import type { As } from './session.ts'

const asks = (words: string, kind: string, changes: object = {}) => ({
  question: { words, kind: `QUESTION_KIND_${kind}`, ...changes },
})

/** What the water station wants to know by the end of a month: who is asked is held, what is asked is not. */
const drinkingWater = (territory: string) => ({
  ...{ title: '农村饮水安全摸底表', office: '镇水务站', words: '安排供水管网改造' },
  ...{ purpose: 'LOOK_PURPOSE_SERVICE', lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY' },
  ...{ territories: [territory], about: { ageFrom: 18 }, until: monthsLater(dayAt(Date.now()), 1) },
  columns: [
    ...['NAME', 'PHONES', 'ADDRESS', 'HEAD_NAME'].map((field) => ({ field: `EXPORT_FIELD_${field}` })),
    asks('家中有几口水井', 'NUMBER', { unit: '口', required: true }),
    asks('是否通自来水', 'YES_NO', { required: true }),
    asks('主要水源', 'CHOICE', { choices: ['自来水', '井水', '山泉水'] }),
  ],
})

/** Opens an office's form over a community. */
export const openForm = async (as: As, territory: string): Promise<void> => {
  const api = await as('clerk1')
  const terms = drinkingWater(territory)
  const drafted = await api.post<Receipt>('/v1/forms', { terms }, 'town-form').catch(alreadyTaken)
  if (drafted) await api.post(`/v1/forms/${drafted.id}:open`, {}, 'town-form-open')
}
