// What a stranger may say to the page: queries and messages, random and hostile, the same each time for the same seed.
import fc from 'fast-check';
import { DOUBTS, PARTS } from '../src/model/link.ts';

/** What markup of ours would show, had it become any: an element, an attribute, a script that ran. */
export const MARK = 'x-hostile';

const MARKUP = [
  `<${MARK}>`,
  `"><${MARK} onclick=x>`,
  `'><img src=x onerror=window.hacked=1>`,
  '<script>window.hacked=1</script>',
  '</script><script>window.hacked=1</script>',
  `<svg onload=window.hacked=1><${MARK}/></svg>`,
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  '" autofocus onfocus="window.hacked=1',
  'javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  '{{constructor.constructor("window.hacked=1")()}}',
  `\${window.hacked=1}`,
  ']]><!--',
];
const NOISE = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    '-0',
    '1e999',
    '[object Object]',
  ],
  ...[
    '',
    ' ',
    ',',
    ',,,',
    '\u0000',
    '%',
    '%E0%A4%A',
    '%00',
    '%25%32%35',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\r\n',
  ],
  ...['../../etc/passwd', '//evil.example/', '?', '#', '&', '=', ';', '٢٠١٢', '２０１２', 'İ', 'ß', 'x'.repeat(5000)],
];
const hostile = fc.oneof(fc.constantFrom(...MARKUP, ...NOISE), fc.string({ unit: 'binary', maxLength: 40 }));

const two = (n: number): string => String(n).padStart(2, '0');
const dates = fc
  .tuple(
    fc.integer({ min: 1998, max: 2031 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
    fc.nat(2),
  )
  .map(([year, month, day, parts]) => [year, two(month), two(day)].slice(0, parts + 1).join('-'));
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom('', '-', '.', '1e3', '0x10', '１'),
);
const cameras = fc.tuple(number, number, number).map((parts) => parts.join('_'));
const lists = (words: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...words), hostile), { maxLength: 12 }).map((some) => some.join());

/** Queries as an address or a message may have them: words of links, true and false, twice, torn, encoded or not. */
export function queries(ids: readonly string[], countries: readonly string[]): fc.Arbitrary<string> {
  const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
    date: dates,
    from: dates,
    compare: dates,
    city: fc.constantFrom(...ids),
    countries: lists(countries),
    at: cameras,
    step: fc.integer({ min: -3, max: 120 }).map(String),
    present: fc.constantFrom('', '0', '1', 'false'),
    theme: fc.constantFrom('light', 'dark', 'contrast', 'pink'),
    show: lists(PARTS),
    map: fc.constantFrom('simple', 'gl'),
    order: fc.constantFrom('date', 'country', 'name', 'size'),
    known: lists(DOUBTS),
    timeline: fc.constantFrom('large', 'small'),
    nothing: hostile,
  };
  const names = Object.keys(values);
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), values[name] ?? hostile)),
    },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...names), hostile) },
    { weight: 1, arbitrary: fc.tuple(hostile, hostile) },
  );
  const said = fc.tuple(word, fc.nat(3)).map(([[name, value], how]) => {
    // As a browser encodes, as a careless hand does, and torn.
    if (how === 0) return `${name}=${value}`;
    if (how === 1) return `${encodeWhole(name)}=${encodeWhole(value)}`;
    return how === 2 ? `${name}=${encodeWhole(value)}` : `${encodeWhole(name)}=${encodeWhole(value)}`.slice(0, 60);
  });
  return fc.oneof(
    { weight: 12, arbitrary: fc.array(said, { minLength: 1, maxLength: 8 }).map((words) => words.join('&')) },
    { weight: 1, arbitrary: hostile },
  );
}

const encodeWhole = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '\ufffd'));

const TYPES = ['eccar:show', 'eccar:ready', 'eccar:change', 'eccar:height', 'eccar:', 'ECCAR:SHOW', 'constructor', ''];
const heights = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom('480', '1px;position:fixed', null, [480], { valueOf: 480 }),
);

/** Messages of every kind and none, of what can be said in JSON and some that cannot. */
export const messages = (query: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const type = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...TYPES) },
    { weight: 1, arbitrary: fc.oneof(hostile, fc.constant(['eccar:show']), fc.integer()) },
  );
  const anyQuery = fc.oneof({ weight: 6, arbitrary: query }, { weight: 1, arbitrary: fc.jsonValue() });
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ type, query: anyQuery, height: heights }, { requiredKeys: ['type'] }) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.tuple(query).map(([said]) => JSON.stringify({ type: 'eccar:show', query: said })) },
  );
};
