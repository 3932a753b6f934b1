import type { KeyboardEvent } from 'react'

/** Whether a key press belongs to a field or to an input method that is composing: pinyin's Enter sends nothing. */
export const isTyping = (event: {
  target: EventTarget | null
  isComposing?: boolean
  keyCode?: number
}): boolean => {
  if (event.isComposing === true || event.keyCode === 229) return true
  const target = event.target as { tagName?: string; isContentEditable?: boolean } | null
  return target?.isContentEditable === true || /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '')
}

/** Ctrl+Enter sends the form it is pressed in. */
export const sendsOnCtrlEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** The next row of a list for a step down or up; stays inside. */
export const nextIndex = (present: number, step: 1 | -1, length: number): number =>
  length === 0 ? -1 : Math.min(length - 1, Math.max(0, present < 0 && step > 0 ? 0 : present + step))
