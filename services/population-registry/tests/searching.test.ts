import { SearchMatch } from '@fengqiao/contracts/population-registry/v1'
import { everythingIn } from './kept.ts'
import {
  aNumber,
  aPerson,
  community,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
  type Who,
} from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const registered = async (changes: object = {}, who: Who = 'manager') =>
  (await town.residents.registerResident(aPerson(changes), await town.as(who))).id

const search = async (text: string, who: Who = 'worker') =>
  town.residents.searchResidents({ text }, await town.as(who))

const ids = async (text: string, who: Who = 'worker') =>
  (await search(text, who)).hits.map(({ resident }) => resident?.residentId)

describe('looking for a person', () => {
  const idNumber = aNumber()
  let yifan = ''

  beforeAll(async () => {
    yifan = await registered({ name: '单一帆', idNumber, phones: ['100 5555 4321'] })
  })

  it.each([
    ['the name', '单一帆', 'NAME'],
    ['the given name', '一帆', 'NAME'],
    ['the start of the name', '单一', 'NAME'],
    ['one wrong character', '单衣帆', 'NAME_NEARLY'],
    ['another wrong character', '王一帆', 'NAME_NEARLY'],
    ['a name that sounds the same', '山怡凡', 'SOUND'],
    ['a name that nearly sounds the same', '三怡凡', 'SOUND'],
    ['pinyin', 'shanyifan', 'SOUND'],
    ['pinyin with spaces and capitals', 'Shan Yi Fan', 'SOUND'],
    ['pinyin of the given name', 'yifan', 'SOUND'],
    ['the family name and initials', 'shanyf', 'INITIALS'],
    ['initials', 'syf', 'INITIALS'],
    ['the last digits of the telephone', '4321', 'PHONE_TAIL'],
    ['more of the last digits', '554321', 'PHONE_TAIL'],
    ['the whole telephone', '+86 100-5555-4321', 'PHONE'],
    ['the last digits of the ID number', idNumber.slice(-4), 'ID_TAIL'],
    ['the last six of the ID number', idNumber.slice(-6), 'ID_TAIL'],
    ['the whole ID number', idNumber, 'ID_NUMBER'],
    ['the name and the house', '单一帆 滨江花园', 'NAME'],
    ['the house and last digits', '东江路12号 4321', 'PHONE_TAIL'],
  ] as const)('takes %s', async (_what, text, by) => {
    const [best] = (await search(text)).hits
    expect([best?.resident?.residentId, best?.by]).toEqual([yifan, SearchMatch[by]])
  })

  it('shows nobody in clear', async () => {
    const [best] = (await search('单一帆')).hits
    expect(best?.resident).toMatchObject({
      name: '单**',
      idNumber: '******************',
      phones: ['100******4321'],
      roomCode: '*'.repeat(24),
      gridCode: grid,
    })
  })

  it('shows who lives in a house where the words say nothing else', async () => {
    const { hits } = await search('滨江花园1号楼')
    expect(hits.map(({ resident }) => resident?.residentId)).toContain(yifan)
    expect(new Set(hits.map(({ by }) => by))).toEqual(new Set([SearchMatch.HOME]))
    expect(await ids('单一帆 古城家园', 'clerk')).toEqual([])
  })

  it.each([
    ['one character', '林', 'SEARCH_TOO_SHORT'],
    ['signs alone', '，。', 'SEARCH_TOO_SHORT'],
    ['what a mask made', '林**', 'MASKED'],
    ['a number with a wrong check digit', '110105194912310021', 'ID_NUMBER_CHECK_DIGIT'],
  ])('refuses %s by its field', async (_what, text, reason) => {
    expect(await refusal(search(text))).toBe(`invalid INVALID_REQUEST text ${reason}`)
  })

  it('is for those who may read the register', async () => {
    expect(await refusal(search('单一帆', 'resident'))).toBe('forbidden FORBIDDEN')
  })

  it('puts the name itself before what is like it, and whoever lives here before whoever is gone', async () => {
    const [gone, like, same] = [
      await registered({ name: '佟安然' }),
      await registered({ name: '佟安苒' }),
      await registered({ name: '佟安然' }),
    ]
    await town.residents.moveResidentOut(
      { residentId: gone, movedOn: '2026-11-02', expectedVersion: 0 },
      await town.as('clerk'),
    )
    expect(await ids('佟安然')).toEqual([same, gone, like])
  })
})

describe('the territory of who looks', () => {
  const crowd = 25

  beforeAll(async () => {
    const here = Array.from({ length: 3 }, () => aPerson({ name: '敖登高' }))
    const there = Array.from({ length: crowd }, () =>
      aPerson({ name: '敖登高', buildingCode: elsewhere, roomCode: '' }),
    )
    await town.residents.registerResidents({ rows: here }, await town.as('manager'))
    await town.residents.registerResidents({ rows: there }, await town.as('clerk'))
  })

  it.each([
    ['the grid', 'worker', [3, false]],
    ['the community', 'manager', [3, false]],
    ['another community', 'stranger', [20, true]],
    ['another grid', 'neighbour', [0, false]],
    ['the town', 'clerk', [20, true]],
  ] as const)('bounds what is found and whether there is more: %s', async (_what, who, shown) => {
    for (const text of ['敖登高', 'aodenggao', 'adg', '敖登搞']) {
      const answer = await search(text, who)
      expect([answer.hits.length, answer.more]).toEqual(shown)
    }
  })

  it('does not hide who is meant behind all whose numbers end alike', async () => {
    const others = Array.from({ length: 130 }, (_, index) =>
      aPerson({ phones: [`100 ${String(1_000 + index)} 7757`] }),
    )
    for (const rows of [others.slice(0, 65), others.slice(65)])
      await town.residents.registerResidents({ rows }, await town.as('manager'))
    const meant = await registered(
      { phones: ['100 8642 7757'], buildingCode: elsewhere, roomCode: '' },
      'clerk',
    )
    expect(await ids('86427757', 'clerk')).toEqual([meant])
    const alike = await search('7757', 'clerk')
    expect([alike.hits.length, alike.more]).toEqual([20, true])
  })

  it('is told by no token: the same name in another community has others', async () => {
    const residents = (await everythingIn(town.database))['residents'] ?? ''
    const documents = JSON.parse(residents) as { state: { area?: string; blind?: { words: string[] } } }[]
    const wordsIn = (area: string) =>
      new Set(
        documents
          .filter(({ state }) => state.area?.startsWith(area))
          .map(({ state }) => state.blind?.words.join()),
      )
    expect([...wordsIn(community)].filter((words) => wordsIn('621202100002').has(words))).toEqual([])
  })
})
