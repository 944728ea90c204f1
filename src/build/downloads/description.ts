// What describes the downloads: data/datapackage.json (Frictionless Data Package), for the files as they are published.
import { createHash } from 'node:crypto';
import { DATED, EDGES } from './rows.ts';
import type { Numbers } from './values.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly [more: string]: unknown;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[]; readonly [more: string]: unknown };
  readonly [more: string]: unknown;
}

const TOLD: Readonly<Record<(typeof EDGES)[number], string>> = {
  earliest: 'The first day that the date can mean; empty: open.',
  latest: 'The last day that the date can mean; empty: open.',
};

/** The columns of all tables that hold numbers. */
export function numbersIn(text: string): Numbers {
  const { resources } = JSON.parse(text) as { readonly resources: readonly Resource[] };
  const fields = resources.flatMap(({ schema }) => schema.fields);
  return new Set(fields.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name));
}

/** `text` is data/datapackage.json; `files` are the published ones by name. */
export function describeDownloads(text: string, files: Readonly<Record<string, string>>): unknown {
  const { resources, ...rest } = JSON.parse(text) as { readonly resources: readonly Resource[] };
  const published = resources.filter(({ path }) => path in files).map((resource) => publishedOf(resource, files));
  return { ...rest, resources: published };
}

function publishedOf(resource: Resource, files: Readonly<Record<string, string>>): Resource {
  const date = Object.entries(DATED).find(([table]) => table === resource.name)?.[1];
  const fields = resource.schema.fields.flatMap((field) =>
    field.name === date ? [field, ...EDGES.map(edgeField)] : [field],
  );
  const content = Buffer.from(files[resource.path] ?? '');
  return {
    ...resource,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    schema: { ...resource.schema, fields },
  };
}

const edgeField = (name: (typeof EDGES)[number]): Field => ({ name, type: 'date', description: TOLD[name] });
