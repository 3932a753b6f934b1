import type { Words } from '../shape.ts'

/** The words of the search box, in English. */
export const findWords: Pick<Words, 'find'> = {
  find: {
    label: 'Find a building, a person or an issue',
    hint: 'Name, pinyin, last digits, building, number',
    people: 'People',
    more: 'People: there are more, please add to your words',
    buildings: 'Buildings',
    organisations: 'Organisations',
    matter: 'Issues',
    dispute: 'Disputes',
    busy: 'Looking…',
    nothing:
      'Nothing found in your territory. Try two characters of the name, its pinyin, or the last four digits of an ID number or telephone; an issue or a dispute is found by its whole number.',
    byPlace: 'name or address is near',
    start:
      "Type a name or part of it, pinyin or initials, the last four digits of an ID number or telephone, a building or address, two characters of an organisation's name, or a whole issue or dispute number. A name and an address together, with a space between, narrow it down.",
    privacy: 'What you type stays out of the address, and every result is masked.',
    chosen: 'Building: {{name}}',
    dropped: 'Without this building',
  },
}
