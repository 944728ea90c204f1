// Evaluates the style as MapLibre does, for one feature: does the layer draw it, and how.
import type { FilterSpecification, StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { featureFilter, normalizePropertyExpression, v8 } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

export interface Drawn {
  readonly zoom: number;
  readonly properties: object;
  readonly state: object;
}

export interface LayerProbe {
  readonly id: string;
  readonly draws: (drawn: Drawn) => boolean;
  /** The value of `paint` or `layout`, `name` such as `icon-opacity`. */
  readonly value: (name: string, drawn: Drawn) => unknown;
}

type Specs = Readonly<Record<string, Readonly<Record<string, StylePropertySpecification>>>>;
const specs = v8 as unknown as Specs;

const pointOf = (properties: object) => ({ type: 'Point' as const, id: 0, properties: { ...properties } });

/** Layers are compiled once. */
export function probeLayer(layer: LayerSpecification): LayerProbe {
  const { minzoom = 0, maxzoom = 24 } = layer;
  const filter = featureFilter('filter' in layer ? (layer.filter as FilterSpecification) : undefined, 'filter');
  const values = { ...layer.layout, ...layer.paint } as Readonly<Record<string, unknown>>;
  const compiled = new Map(
    Object.entries(values).map(([name, value]) => {
      const spec = specs[`paint_${layer.type}`]?.[name] ?? specs[`layout_${layer.type}`]?.[name];
      if (!spec) throw new Error(`There is no ${name} for ${layer.type}.`);
      return [name, normalizePropertyExpression(value as never, name, spec)] as const;
    }),
  );
  return {
    id: layer.id,
    draws: ({ zoom, properties }) => zoom >= minzoom && zoom < maxzoom && filter.filter({ zoom }, pointOf(properties)),
    value: (name, { zoom, properties, state }) => {
      const value = compiled.get(name)?.evaluate({ zoom }, pointOf(properties), { ...state });
      return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    },
  };
}
