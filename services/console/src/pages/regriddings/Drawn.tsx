import Button from 'antd/es/button'
import { useRef } from 'react'
import type { Grid } from '../../api/model.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { TextArea } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import { drawingOf, geoJsonOf } from './drawing.ts'
import type { Planning } from './use-planning.ts'

type Props = Pick<Planning, 'fields' | 'change' | 'wrongs'> & { readonly standing: readonly Grid[] }

/** What is wrong with the drawing, in words; nothing is said before anything was drawn. */
const useFault = ({ fields, wrongs }: Props): string | undefined => {
  const { t } = useWords()
  if (fields.drawing.trim() === '')
    return wrongs.includes('drawing') ? t('regriddings.needDrawing') : undefined
  const drawing = drawingOf(fields.drawing)
  if ('wrong' in drawing) return t(`regriddings.${drawing.wrong}`, { place: drawing.place })
  return fields.rows.length === 0 ? t('regriddings.nothingNew') : undefined
}

const FileButton = ({ onWords }: { readonly onWords: (words: string) => void }) => {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('regriddings.file')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('regriddings.file')}
        accept=".geojson,.json,application/geo+json,application/json"
        onChange={(event) => void event.target.files?.[0]?.text().then(onWords)}
      />
    </>
  )
}

/** The boundaries as a drawing program gives them: pasted, or from a file. */
export const Drawn = (props: Props) => {
  const { t } = useWords()
  const { fields, change, standing } = props
  const fault = useFault(props)
  const download = (): void =>
    saveFile(new Blob([geoJsonOf(standing)], { type: 'application/geo+json' }), `${fields.community}.geojson`)
  return (
    <>
      <div className="buttons">
        {standing.length > 0 ? <Button onClick={download}>{t('regriddings.download')}</Button> : null}
        <FileButton onWords={(drawing) => change({ drawing })} />
      </div>
      <Field
        id="regridding-drawing"
        label={t('regriddings.drawing')}
        required
        hint={t('regriddings.drawingHint')}
        error={fault}
      >
        <TextArea
          value={fields.drawing}
          spellCheck={false}
          {...tied('regridding-drawing', fault)}
          onChange={(event) => change({ drawing: event.target.value })}
        />
      </Field>
    </>
  )
}
