import { notAllowedNow } from '@fengqiao/domain-kit'
import { behaviour } from './behaviour.ts'

type Fact = { readonly type: 'Opened' } | { readonly type: 'Closed'; readonly by: string }
type Door = 'open' | 'closed'

const evolve = (_: Door | undefined, fact: Fact): Door => (fact.type === 'Opened' ? 'open' : 'closed')
const open = (): readonly Fact[] => [{ type: 'Opened' }]
const close = (command: { readonly by: string }, door: Door): readonly Fact[] => {
  if (door === 'closed') throw notAllowedNow('ALREADY_CLOSED')
  return [{ type: 'Closed', by: command.by }]
}

const closing = behaviour({ decide: close, evolve })

describe('behaviour', () => {
  it('passes when the rule answers with the expected facts', () => {
    behaviour({ decide: open, evolve }).given().when(undefined).then({ type: 'Opened' })
    closing.given({ type: 'Opened' }).when({ by: 'a' }).then({ type: 'Closed', by: 'a' })
  })

  it('passes when the rule refuses with the expected reason', () => {
    closing
      .given({ type: 'Opened' }, { type: 'Closed', by: 'a' })
      .when({ by: 'b' })
      .thenRefused('ALREADY_CLOSED')
  })

  it('fails on other facts, another reason, and on no refusal', () => {
    const whenOpen = closing.given({ type: 'Opened' }).when({ by: 'a' })
    expect(() => {
      whenOpen.then({ type: 'Closed', by: 'b' })
    }).toThrow()
    expect(() => {
      whenOpen.thenRefused('ALREADY_CLOSED')
    }).toThrow('did not refuse')
    expect(() => {
      closing.given({ type: 'Closed', by: 'a' }).when({ by: 'b' }).thenRefused('OTHER')
    }).toThrow()
  })

  it('lets a fault that is no refusal through', () => {
    const decide = (): readonly Fact[] => {
      throw new TypeError('a bug')
    }
    expect(() => {
      behaviour({ decide, evolve }).given().when(undefined).thenRefused('ANY')
    }).toThrow(TypeError)
  })
})
