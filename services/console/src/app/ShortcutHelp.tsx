import Button from 'antd/es/button'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import { setShortcutsOff, shortcutsOff } from './shortcuts.ts'

const keys = [
  ['/', 'search'],
  ['j ↓', 'down'],
  ['k ↑', 'up'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['g w', 'work'],
  ['g m', 'matters'],
  ['g d', 'disputes'],
  ['g i', 'inbox'],
  ['g p', 'people'],
  ['?', 'help'],
  ['Ctrl+Enter', 'submit'],
] as const

/** The list of shortcuts, with the switch that turns them off. */
export const ShortcutHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  const sheet = useRef<HTMLDialogElement>(null)
  const [isOff, setOff] = useState(shortcutsOff)
  useEffect(() => sheet.current?.showModal(), [])
  const toggle = (): void => {
    setShortcutsOff(!isOff)
    setOff(!isOff)
  }
  return (
    <dialog ref={sheet} className="sheet" onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('app.help')}</h2>
      <dl className="keys">
        {keys.map(([key, name]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <Button onClick={toggle}>{t(isOff ? 'keys.on' : 'keys.off')}</Button>
        <Button onClick={() => sheet.current?.close()}>{t('common.close')}</Button>
      </div>
    </dialog>
  )
}
