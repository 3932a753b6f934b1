import { emptyForm, isUntouched, requestOf } from '../src/pages/register/form.ts'
import {
  attachmentsOf,
  chosen,
  keptOf,
  mostPhotos,
  photosAfter,
  photosOf,
  unsettledIn,
  wrongWith,
  type Photo,
  type PhotoEvent,
} from '../src/parts/photos.ts'

const file = new Blob(['x'], { type: 'image/jpeg' })
const kept = { attachmentId: 'a-1', contentType: 'image/jpeg' }
const problem = { status: 413, reason: 'TOO_LARGE', words: '', reference: '', fields: [] }
const after = (...events: readonly PhotoEvent[]): readonly Photo[] => events.reduce(photosAfter, [])
const choose = (...keys: readonly string[]): PhotoEvent => ({
  type: 'chosen',
  photos: keys.map((key) => chosen(file, key)),
})

describe('the photos of a form', () => {
  it('are sent, show how far they are, and are stored', () => {
    const moved = after(choose('k'), { type: 'moved', key: 'k', share: 0.4 })
    expect(moved).toMatchObject([{ state: 'sending', share: 0.4 }])
    expect(unsettledIn(moved)).toBe('sending')
    const stored = photosAfter(moved, { type: 'stored', key: 'k', kept })
    expect(stored).toMatchObject([{ state: 'stored', share: 1, attachmentId: 'a-1' }])
    expect([unsettledIn(stored), keptOf(stored)]).toEqual([undefined, [kept]])
  })

  it('that failed keep the form from being sent until they are sent again or removed', () => {
    const failed = after(
      choose('k', 'l'),
      { type: 'stored', key: 'l', kept },
      { type: 'failed', key: 'k', problem },
    )
    expect(unsettledIn(failed)).toBe('failed')
    expect(keptOf(failed)).toEqual([kept])
    expect(photosAfter(failed, { type: 'again', key: 'k' })[0]).toMatchObject({ state: 'sending', share: 0 })
    expect(unsettledIn(photosAfter(failed, { type: 'removed', key: 'k' }))).toBeUndefined()
  })

  it('are nine at most', () => {
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`)
    expect(after(choose(...keys))).toHaveLength(mostPhotos)
  })

  it('come back from a draft as they were stored', () => {
    expect(keptOf(photosOf([kept]))).toEqual([kept])
    expect(photosAfter(photosOf([kept]), { type: 'cleared' })).toEqual([])
  })

  it('are looked at before they travel', () => {
    expect(wrongWith({ type: 'image/jpeg', size: 10 * 1024 * 1024 })).toBeUndefined()
    expect(wrongWith({ type: 'image/jpeg', size: 10 * 1024 * 1024 + 1 })).toBe('size')
    expect(wrongWith({ type: 'application/pdf', size: 15 * 1024 * 1024 })).toBeUndefined()
    expect(wrongWith({ type: 'image/heic', size: 5 })).toBe('kind')
  })
})

describe('a request', () => {
  it('names the photos of its form, and nothing where there are none', () => {
    expect(attachmentsOf([])).toEqual({})
    expect(attachmentsOf([kept])).toEqual({ attachmentIds: ['a-1'] })
    const form = { ...emptyForm(true), title: 'light', evidence: [kept] }
    expect(requestOf(form, 'ISSUE_CATEGORY_OTHER')).toMatchObject({ attachmentIds: ['a-1'] })
    expect([isUntouched(emptyForm(true)), isUntouched({ ...emptyForm(true), evidence: [kept] })]).toEqual([
      true,
      false,
    ])
  })
})
