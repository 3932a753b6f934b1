import { Refusal } from '../progress.ts'
import { demandFree, placeholdersOf, wantedIn, type Taken } from './names.ts'

const taken: Taken = {
  services: ['grid-management', 'common'],
  messages: ['Issue', 'RegisterNoteRequest'],
  collections: ['issues', 'inbox'],
  permissions: ['registry.read'],
}

const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return 'not refused'
}

const asked = (name: string, thing = 'Visit') => refusal(() => demandFree({ name, thing }, taken))

describe('the command line of a new service', () => {
  it('names the service and what it keeps', () => {
    const wanted = { name: 'care-visits', thing: 'Visit' }
    expect(wantedIn(['care-visits', '--thing', 'Visit'])).toEqual(wanted)
    expect(wantedIn(['--thing=Visit', 'care-visits'])).toEqual(wanted)
    expect(wantedIn(['--help'])).toBeUndefined()
  })

  it.each([
    [[], 'A name is missing'],
    [['care-visits'], '--thing is missing'],
    [['care-visits', 'other', '--thing=Visit'], 'what is "other"?'],
    [['care-visits', '--things=Visit'], "Unknown option '--things'"],
  ])('refuses %j in words', (args, words) => {
    expect(refusal(() => wantedIn(args))).toContain(words)
  })
})

describe('a new name', () => {
  it('is free where nothing else means it', () => {
    expect(asked('care-visits')).toBe('not refused')
    expect(asked('care', 'HomeVisit')).toBe('not refused')
  })

  it.each(['CareVisits', 'care_visits', 'care-', '9visits', 'care--visits', '', '../care'])(
    'is refused as "%s", which is not kebab-case',
    (name) => expect(asked(name)).toContain('kebab-case'),
  )

  it.each([
    ['events', 'is reserved'],
    ['grid-management', 'there is a service of that name'],
    ['common', 'is reserved'],
    ['inbox', '/v1/inbox is served already'],
  ])('is refused as %s, which %s', (name, why) => {
    expect(asked(name)).toContain(why)
  })

  it.each(['visit', 'HOMEVISIT', 'Home-Visit', 'Home Visit', 'V'])(
    'is refused with --thing "%s", which is not PascalCase',
    (thing) => expect(asked('care-visits', thing)).toContain('PascalCase'),
  )

  it.each([
    ['Issue', 'the contracts have a Issue already'],
    ['Note', 'the contracts have a RegisterNoteRequest already'],
    ['Registry', 'permissions named registry.'],
  ])('is refused with --thing %s: %s', (thing, why) => {
    expect(asked('care-visits', thing)).toContain(why)
  })
})

describe('what the placeholders stand for', () => {
  it('is every form of the two names', () => {
    expect(placeholdersOf({ name: 'care-visits', thing: 'HomeVisit' })).toEqual({
      name: 'care-visits',
      context: 'care_visits',
      Name: 'CareVisits',
      Words: 'Care visits',
      thing: 'home-visit',
      things: 'home-visits',
      Thing: 'HomeVisit',
      Things: 'HomeVisits',
      oneThing: 'homeVisit',
      manyThings: 'homeVisits',
      THING: 'HOME_VISIT',
      snake_thing: 'home_visit',
      snake_things: 'home_visits',
      thing_words: 'home visit',
    })
  })

  it.each([
    ['Inquiry', 'inquiries'],
    ['Survey', 'surveys'],
    ['Address', 'addresses'],
    ['Branch', 'branches'],
  ])('is the plural of %s: %s', (thing, things) => {
    expect(placeholdersOf({ name: 'any', thing })['things']).toBe(things)
  })
})
