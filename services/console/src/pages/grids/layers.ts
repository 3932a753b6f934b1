import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Building, Grid } from '../../api/model.ts'
import { footprintsOf, shapesOf } from './shapes.ts'

/** What the map shows. */
export interface Shown {
  readonly grids: readonly Grid[]
  readonly chosen: string
  /** Those of the chosen grid. */
  readonly buildings: readonly Building[]
  readonly overdue: ReadonlyMap<string, number>
}

const color = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const labels = { 'text-font': ['sans-serif'], 'text-max-width': 8 }

const gridLayers = (): readonly LayerSpecification[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': color('--grey-tint') } },
  { id: 'fill', type: 'fill', source: 'grids', paint: { 'fill-color': color('--container') } },
  { id: 'edge', type: 'line', source: 'grids', paint: { 'line-color': color('--border'), 'line-width': 1 } },
  {
    id: 'chosen',
    type: 'line',
    source: 'grids',
    filter: ['==', ['get', 'gridCode'], ''],
    paint: { 'line-color': color('--blue'), 'line-width': 4 },
  },
]

const buildingLayers = (): readonly LayerSpecification[] => [
  {
    id: 'buildings',
    type: 'fill',
    source: 'buildings',
    paint: { 'fill-color': color('--blue-tint'), 'fill-outline-color': color('--blue') },
  },
]

const words = (): readonly LayerSpecification[] => [
  {
    id: 'building-names',
    type: 'symbol',
    source: 'buildings',
    minzoom: 16,
    layout: { ...labels, 'text-field': ['get', 'name'], 'text-size': 12 },
    paint: {
      'text-color': color('--text-2'),
      'text-halo-color': color('--container'),
      'text-halo-width': 1.5,
    },
  },
  {
    id: 'names',
    type: 'symbol',
    source: 'grids',
    maxzoom: 16,
    layout: { ...labels, 'text-field': ['get', 'name'], 'text-size': 13 },
    paint: { 'text-color': color('--text'), 'text-halo-color': color('--container'), 'text-halo-width': 2 },
  },
  {
    id: 'overdue',
    type: 'symbol',
    source: 'grids',
    filter: ['>', ['get', 'overdue'], 0],
    layout: {
      ...labels,
      'text-field': ['concat', '▲ ', ['to-string', ['get', 'overdue']]],
      'text-size': 14,
      'text-offset': [0, 1.6],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': color('--red'), 'text-halo-color': color('--container'), 'text-halo-width': 2 },
  },
]

/** Our own shapes only: no tiles, no fonts from anywhere else. */
export const styleOf = ({ grids, buildings, overdue }: Shown): StyleSpecification => ({
  version: 8,
  sources: {
    grids: { type: 'geojson', data: shapesOf(grids, overdue) },
    buildings: { type: 'geojson', data: footprintsOf(buildings) },
  },
  layers: [...gridLayers(), ...buildingLayers(), ...words()],
})
