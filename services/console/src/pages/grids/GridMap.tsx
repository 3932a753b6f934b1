import { Map as TownMap, NavigationControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/index.ts'
import { styleOf, type Shown } from './layers.ts'
import { boundsOf, footprintsOf, shapesOf } from './shapes.ts'

setWorkerUrl(workerUrl)

interface Props extends Shown {
  readonly onChoose: (gridCode: string) => void
  readonly onBuilding: (buildingCode: string) => void
}

const draw = (container: HTMLDivElement, shown: Shown, locale: Record<string, string>): TownMap => {
  const bounds = boundsOf(shown.grids)
  const map = new TownMap({
    container,
    style: styleOf(shown),
    ...(bounds === undefined ? {} : { bounds, fitBoundsOptions: { padding: 24 } }),
    attributionControl: false,
    cooperativeGestures: matchMedia('(max-width: 767px)').matches,
    locale,
  })
  return map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
}

/** A building lies on its grid: whoever points at it means the building. */
const listen = (map: TownMap, to: { readonly current: Pick<Props, 'onChoose' | 'onBuilding'> }): void => {
  map.on('click', (event) => {
    const [found] = map.queryRenderedFeatures(event.point, { layers: ['buildings', 'fill'] })
    const { buildingCode, gridCode } = found?.properties ?? {}
    if (buildingCode !== undefined) to.current.onBuilding(String(buildingCode))
    else if (gridCode !== undefined) to.current.onChoose(String(gridCode))
  })
}

const refresh = (map: TownMap, { grids, chosen, buildings, overdue }: Shown): void => {
  void map.getSource<GeoJSONSource>('grids')?.setData(shapesOf(grids, overdue))
  void map.getSource<GeoJSONSource>('buildings')?.setData(footprintsOf(buildings))
  map.setFilter('chosen', ['==', ['get', 'gridCode'], chosen])
}

/** Does it once the map is ready to be told. */
const whenDrawn = (map: TownMap | undefined, work: (map: TownMap) => void): void => {
  if (map?.isStyleLoaded()) work(map)
  else map?.once('load', () => work(map))
}

/** The map beside the list: it adds, never replaces. */
export const GridMap = ({ onChoose, onBuilding, ...shown }: Props) => {
  const { t, language } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<TownMap>(undefined)
  const told = useRef({ onChoose, onBuilding })
  const [failed, setFailed] = useState(false)
  told.current = { onChoose, onBuilding }
  const { grids, chosen, buildings, overdue } = shown
  useEffect(() => {
    if (place.current === null) return
    const locale = {
      'NavigationControl.ZoomIn': t('grids.zoomIn'),
      'NavigationControl.ZoomOut': t('grids.zoomOut'),
    }
    try {
      const map = draw(place.current, shown, { ...locale, 'Map.Title': t('grids.map') })
      drawn.current = map
      listen(map, told)
      return () => map.remove()
    } catch {
      // No WebGL on this device: the list has everything.
      setFailed(true)
    }
    return undefined
  }, [language])
  useEffect(() => {
    whenDrawn(drawn.current, (map) => refresh(map, shown))
  }, [grids, chosen, buildings, overdue, language])
  useEffect(() => {
    const bounds = boundsOf(grids.filter(({ gridCode }) => chosen === '' || gridCode === chosen))
    if (bounds !== undefined) whenDrawn(drawn.current, (map) => map.fitBounds(bounds, { padding: 48 }))
  }, [chosen, language])
  if (failed) return <p className="empty">{t('grids.noMap')}</p>
  return <div ref={place} className="grid-map" />
}
