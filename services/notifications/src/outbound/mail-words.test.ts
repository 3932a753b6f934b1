import type { Letter } from '../ports.ts'
import { worded } from './mail-words.ts'

const town = 'https://town.example'
const issue = { kind: 'ISSUE', id: 'one', number: '20261123-0001', version: 1 } as const
const work = { group: 'WORK', subject: issue } as const
const dispute = { kind: 'DISPUTE', id: 'one', number: '(2026)武城人调字第0001号', version: 1 } as const
const mediate = { group: 'WORK', subject: dispute } as const
const letter = (part: Partial<Letter> = {}): Letter => ({
  id: 'message',
  to: 'li.na@town.example',
  language: 'zh-CN',
  again: false,
  about: [work],
  ...part,
})

describe('the words of an e-mail', () => {
  it('name the matter by its number and say where to look', () => {
    expect(worded(letter(), town)).toMatchObject({ sender: '枫桥', subject: '事项 20261123-0001 等待您处理' })
    expect(worded(letter({ language: 'en' }), town)).toMatchObject({
      sender: 'Fengqiao',
      subject: 'Issue 20261123-0001 waits for you',
    })
    expect(worded(letter(), town).text).toContain(`${town}/matters/one`)
    expect(worded(letter(), town).text).toContain(`${town}/settings`)
  })

  it('have one line a matter: the one that asks most of the reader', () => {
    const about = [{ ...work, group: 'FOLLOWED' } as const, work, { ...work, group: 'ANSWERS' } as const]
    const { subject, text } = worded(letter({ about }), town)
    expect(subject).toBe('事项 20261123-0001 等待您处理')
    expect(text.match(/\/matters\//g)).toHaveLength(1)
  })

  it('count several matters', () => {
    const about = ['one', 'two', 'three'].map((id) => ({ ...work, subject: { ...issue, id } }))
    expect(worded(letter({ about }), town).subject).toBe('3 件事项等您查看')
    expect(worded(letter({ about, language: 'en' }), town).subject).toBe('3 issues wait for you')
  })

  it('name a case by its number, and only say that there is one while it has none', () => {
    const { subject, text } = worded(letter({ about: [mediate] }), town)
    expect(subject).toBe('纠纷 (2026)武城人调字第0001号 等待您处理')
    expect(text).toContain(`${town}/disputes/one`)
    const unnumbered = { ...mediate, subject: { ...dispute, number: '' } }
    expect(worded(letter({ about: [unnumbered] }), town).subject).toBe('新登记的纠纷等待您处理')
    expect(worded(letter({ about: [unnumbered], language: 'en' }), town).subject).toBe(
      'A new case waits for you',
    )
  })

  it('tell a case from a matter, whatever their ids are, and count both', () => {
    const both = worded(letter({ about: [work, mediate] }), town)
    expect(both.subject).toBe('2 件事项和纠纷等您查看')
    expect(both.text).toContain(`${town}/matters/one`)
    expect(both.text).toContain(`${town}/disputes/one`)
    const cases = ['one', 'two'].map((id) => ({ ...mediate, subject: { ...dispute, id } }))
    expect(worded(letter({ about: cases, language: 'en' }), town).subject).toBe('2 cases wait for you')
  })

  it('lead those who decide a request about data to it, and the person to his record', () => {
    const subject = { kind: 'DATA_REQUEST', id: 'one', number: '', version: 1 } as const
    const decide = worded(letter({ about: [{ group: 'WORK', subject }] }), town)
    expect(decide.subject).toBe('有个人信息请求等待您处理')
    expect(decide.text).toContain(`${town}/data-requests`)
    const answered = worded(letter({ about: [{ group: 'ANSWERS', subject }], language: 'en' }), town)
    expect(answered.subject).toBe('There is news of your request about your data')
    expect(answered.text).toContain(`${town}/record`)
    expect(worded(letter({ about: [work, { group: 'WORK', subject }] }), town).subject).toBe('2 件事等您查看')
  })

  it('say of an export whether it waits, was taken back, or is one’s own', () => {
    const subject = { kind: 'EXPORT', id: 'one', number: '', version: 1 } as const
    const said = (group: 'WORK' | 'FOLLOWED' | 'ANSWERS') =>
      worded(letter({ about: [{ group, subject }], language: 'en' }), town).subject
    expect((['WORK', 'FOLLOWED', 'ANSWERS'] as const).map(said)).toEqual([
      ...['An export waits for your approval', 'An export that you were asked to approve has moved'],
      'There is news of your export',
    ])
  })

  it('say that it may be there already', () => {
    expect(worded(letter({ again: true, language: 'en' }), town).text).toContain(
      'You may have this e-mail already',
    )
    expect(worded(letter({ language: 'en' }), town).text).not.toContain('You may have this e-mail already')
  })

  it('are about nothing else where they carry a code', () => {
    const { subject, text } = worded(letter({ about: [], code: '402817', language: 'en' }), town)
    expect(subject).toBe('Code for your e-mail address')
    expect(text).toContain('402817')
    expect(text).toContain('30 minutes')
    expect(text).not.toContain(town)
  })
})
