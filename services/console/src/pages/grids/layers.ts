import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
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

const halo = () => ({ 'text-halo-color': color('--container'), 'text-halo-width': 2 })

const buildingLayers = (): readonly LayerSpecification[] => [
  {
    id: 'buildings',
    type: 'fill',
    source: 'buildings',
    paint: { 'fill-color': color('--line'), 'fill-outline-color': color('--text-2') },
  },
  {
    id: 'building-names',
    type: 'symbol',
    source: 'buildings',
    minzoom: 15,
    layout: {
      ...labels,
      'text-field': ['get', 'name'],
      'text-size': 12,
      'text-anchor': 'top',
      'text-offset': [0, 1],
    },
    paint: { 'text-color': color('--text-2'), ...halo() },
  },
]

const nameOf: ExpressionSpecification = ['get', 'name']

/** A grid's name, and under it how many of its matters are overdue, where any are. */
const nameLayer = (): LayerSpecification => ({
  id: 'names',
  type: 'symbol',
  source: 'grids',
  layout: {
    ...labels,
    'text-size': 13,
    'text-field': [
      'case',
      ['>', ['get', 'overdue'], 0],
      [
        'format',
        nameOf,
        {},
        ['concat', '\n▲ ', ['to-string', ['get', 'overdue']]],
        { 'text-color': color('--red'), 'font-scale': 1.15 },
      ],
      nameOf,
    ],
  },
  paint: { 'text-color': color('--text'), ...halo() },
})

/** Our own shapes only: no tiles, no fonts from anywhere else. */
export const styleOf = ({ grids, buildings, overdue }: Shown): StyleSpecification => ({
  version: 8,
  sources: {
    grids: { type: 'geojson', data: shapesOf(grids, overdue) },
    buildings: { type: 'geojson', data: footprintsOf(buildings) },
  },
  layers: [...gridLayers(), ...buildingLayers(), nameLayer()],
})
