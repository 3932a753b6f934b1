import { open } from '../../domain/importing/steer.ts'
import { evolveImport } from '../../domain/importing/import.ts'
import { rowMeta } from './sort-rows.ts'

const opened = open({
  ...{ by: 'ling', at: 0, source: 'police', within: [], remembered: [], defaults: {} as never },
  file: { id: 'f', contentType: 'text/csv', size: 1 },
})[0]

const commandOf = (fact: object): string => {
  const state = evolveImport(undefined, fact as never)
  return rowMeta({ id: 'an-import', state }, 7, new Date(0)).commandId
}

describe('the command of a row', () => {
  it('makes people whose ids follow one another', () => {
    expect(commandOf(opened ?? {})).toBe('an-import#7')
  })

  it('is what it was for an import of an earlier release, so that it can be undone', () => {
    const { rowsInOrder: _order, ...earlier } = { ...opened }
    expect(commandOf(earlier)).toBe('an-import/7')
  })
})
