// Frictionless Table Schema, as far as datapackage.json uses it, read without the code that checks the data.
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface Resource {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string | readonly string[];
    readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string } }[];
  };
}

/** What the cells of each type look like. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^\d+$/,
  number: /^-?\d+\.\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** Why the cell is none of the field, in words; empty where it is one. */
export function faultsOf(cell: string, { type, constraints: rule = {} }: Field): readonly string[] {
  if (cell === '') return rule.required ? ['missing'] : [];
  const isNumber = type === 'integer' || type === 'number';
  const isWithin = Number(cell) >= (rule.minimum ?? -Infinity) && Number(cell) <= (rule.maximum ?? Infinity);
  return [
    ...(rule.pattern && !new RegExp(rule.pattern).test(cell) ? ['pattern'] : []),
    ...(rule.enum && !rule.enum.includes(cell) ? ['none of the list'] : []),
    ...(LOOKS[type]?.test(cell) ? [] : [`no ${type}`]),
    ...(isNumber && !isWithin ? ['out of range'] : []),
    ...(type === 'date' && Number.isNaN(Date.parse(cell)) ? ['no day'] : []),
  ];
}
