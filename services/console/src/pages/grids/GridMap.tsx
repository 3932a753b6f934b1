import {
  Map as TownMap,
  NavigationControl,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { useEffect, useRef, useState } from 'react'
import type { Grid } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'
import { boundsOf, shapesOf } from './shapes.ts'

setWorkerUrl(workerUrl)

interface Props {
  readonly grids: readonly Grid[]
  readonly chosen: string | undefined
  readonly onChoose: (gridCode: string) => void
}

const color = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

// Our own shapes only: no tiles, no fonts from anywhere else.
const styleOf = (grids: readonly Grid[]): StyleSpecification => ({
  version: 8,
  sources: { grids: { type: 'geojson', data: shapesOf(grids) } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': color('--grey-tint') } },
    { id: 'fill', type: 'fill', source: 'grids', paint: { 'fill-color': color('--container') } },
    {
      id: 'edge',
      type: 'line',
      source: 'grids',
      paint: { 'line-color': color('--border'), 'line-width': 1 },
    },
    {
      id: 'chosen',
      type: 'line',
      source: 'grids',
      filter: ['==', ['get', 'gridCode'], ''],
      paint: { 'line-color': color('--blue'), 'line-width': 4 },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'grids',
      layout: {
        'text-field': ['get', 'name'],
        'text-size': 13,
        'text-font': ['sans-serif'],
        'text-max-width': 8,
      },
      paint: { 'text-color': color('--text') },
    },
  ],
})

const draw = (container: HTMLDivElement, grids: readonly Grid[], locale: Record<string, string>): TownMap => {
  const bounds = boundsOf(grids)
  const map = new TownMap({
    container,
    style: styleOf(grids),
    ...(bounds === undefined ? {} : { bounds, fitBoundsOptions: { padding: 24 } }),
    attributionControl: false,
    cooperativeGestures: matchMedia('(max-width: 767px)').matches,
    locale,
  })
  return map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
}

/** The map beside the list: it adds, never replaces. */
export const GridMap = ({ grids, chosen, onChoose }: Props) => {
  const { t, language } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<TownMap>(undefined)
  const choose = useRef(onChoose)
  const [failed, setFailed] = useState(false)
  choose.current = onChoose
  useEffect(() => {
    if (place.current === null) return
    const locale = {
      'NavigationControl.ZoomIn': t('grids.zoomIn'),
      'NavigationControl.ZoomOut': t('grids.zoomOut'),
    }
    try {
      const map = draw(place.current, grids, { ...locale, 'Map.Title': t('grids.map') })
      drawn.current = map
      map.on('click', 'fill', (event) =>
        choose.current(String(event.features?.[0]?.properties.gridCode ?? '')),
      )
      return () => map.remove()
    } catch {
      // No WebGL on this device: the list has everything.
      setFailed(true)
    }
    return undefined
  }, [language])
  useEffect(() => {
    const map = drawn.current
    const show = (): void => {
      void map?.getSource<GeoJSONSource>('grids')?.setData(shapesOf(grids))
      map?.setFilter('chosen', ['==', ['get', 'gridCode'], chosen ?? ''])
    }
    if (map?.isStyleLoaded()) show()
    else map?.once('load', show)
  }, [grids, chosen, language])
  if (failed) return <p className="empty">{t('grids.noMap')}</p>
  return <div ref={place} className="grid-map" />
}
