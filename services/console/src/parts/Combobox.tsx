import { useState, type KeyboardEvent } from 'react'
import { nextIndex } from './keys.ts'
import './combobox.css'

/** One thing that was found: what it is, and why it was. */
export interface Option {
  readonly key: string
  readonly title: string
  readonly note: string
}

/** Options of one kind, under their name. */
export interface OptionGroup {
  readonly name: string
  readonly options: readonly Option[]
}

interface Props {
  readonly id: string
  readonly value: string
  readonly groups: readonly OptionGroup[]
  /** Said under the box while there is no option: that it is looked for, or that nothing was found. */
  readonly status: string
  readonly onValue: (value: string) => void
  readonly onChoose: (option: Option) => void
  readonly attributes?: Readonly<Record<string, string | number | boolean>>
}

const Groups = ({
  id,
  groups,
  active,
  onChoose,
}: Pick<Props, 'id' | 'groups' | 'onChoose'> & { readonly active: string | undefined }) => (
  <div
    className="combo-list"
    role="listbox"
    id={`${id}-list`}
    aria-label={groups.map(({ name }) => name).join(', ')}
  >
    {groups.map(({ name, options }) => (
      <div key={name} role="group" aria-label={name}>
        <div className="quiet combo-name" aria-hidden="true">
          {name}
        </div>
        {options.map((option) => (
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            role="option"
            aria-selected={option.key === active}
            // The box keeps the focus: a press that took it away would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            <span>{option.title}</span> <span className="quiet">{option.note}</span>
          </div>
        ))}
      </div>
    ))}
  </div>
)

const useList = ({ groups, onChoose }: Pick<Props, 'groups' | 'onChoose'>) => {
  const [open, setOpen] = useState(false)
  const [index, setIndex] = useState(-1)
  const options = groups.flatMap((group) => group.options)
  const active = open ? options[index] : undefined
  const choose = (option: Option): void => {
    setOpen(false)
    setIndex(-1)
    onChoose(option)
  }
  const step = (by: 1 | -1): void => {
    setOpen(true)
    setIndex(nextIndex(index, by, options.length))
  }
  const enter = (event: KeyboardEvent): void => {
    const chosen = active ?? (open && options.length === 1 ? options[0] : undefined)
    // A form around the box is not sent by the key that chooses.
    if (open && options.length > 0) event.preventDefault()
    if (chosen !== undefined) choose(chosen)
  }
  return { open, setOpen, setIndex, options, active, choose, step, enter }
}

const pressed = (list: ReturnType<typeof useList>) => {
  const arrow =
    (by: 1 | -1) =>
    (event: KeyboardEvent): void => {
      event.preventDefault()
      list.step(by)
    }
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: arrow(1),
    ArrowUp: arrow(-1),
    Enter: list.enter,
    Escape: () => list.setOpen(false),
  }
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    keys[event.key]?.(event)
  }
}

const pointing = (id: string, shown: boolean, active: Option | undefined) => ({
  'aria-expanded': shown,
  ...(shown ? { 'aria-controls': `${id}-list` } : {}),
  ...(shown && active ? { 'aria-activedescendant': `${id}-${active.key}` } : {}),
})

const Status = ({ words }: { readonly words: string }) => (
  <div className={words === '' ? 'visually-hidden' : 'combo-list combo-status'} role="status">
    {words}
  </div>
)

/** A box that offers what it finds while one types; arrows choose, Enter takes, Escape closes. */
export const Combobox = ({ id, value, groups, status, onValue, onChoose, attributes }: Props) => {
  const filled = groups.filter(({ options }) => options.length > 0)
  const list = useList({ groups: filled, onChoose })
  const shown = list.open && filled.length > 0
  return (
    <div className="combo">
      <input
        className="choice"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        {...pointing(id, shown, list.active)}
        {...attributes}
        id={id}
        value={value}
        onChange={(event) => {
          list.setOpen(true)
          list.setIndex(-1)
          onValue(event.target.value)
        }}
        onKeyDown={pressed(list)}
        onBlur={() => list.setOpen(false)}
      />
      {shown ? <Groups id={id} groups={filled} active={list.active?.key} onChoose={list.choose} /> : null}
      <Status words={list.open && !shown ? status : ''} />
    </div>
  )
}
