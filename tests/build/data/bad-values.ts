// Wrong values of each kind that a cell can be of.

export const LONG = 'x'.repeat(20_000);

/** What no text may hold. */
export const BAD_TEXT = [
  ...[
    '<b>',
    '<script>alert(1)</script>',
    'a > b',
    '\u0000',
    'a\u0000b',
    'two\nlines',
    'two\rlines',
    'a\tb',
    '\u001b[2J',
  ],
  ...[
    ' before',
    'behind ',
    '\u00a0',
    'Krak\ufffdw',
    '\ufffd',
    'KrakÃ³w',
    'ZÃ¼rich',
    'PÅ‚oskonka',
    '\u202egnp.exe',
    '\u2066x',
  ],
  ...['\ufeffmark', 'a\u2028b', '\ud800', '\ue000', LONG],
];
export const BAD_ID = [
  'Krakow',
  'kra kow',
  '../up',
  'a/b',
  '-a',
  'a-',
  'ł',
  '__proto__',
  'x'.repeat(300),
  '.',
  '%2e',
  ...BAD_TEXT,
];
export const BAD_DATE = [
  ...[
    'NaN',
    'null',
    'undefined',
    'Infinity',
    'yesterday',
    '25.09.2024',
    '9/25/2024',
    '2024-9-25',
    '20240925',
    '24-09-25',
  ],
  ...['2024-13', '2024-00', '2024-02-30', '2023-02-29', '2100-02-29', '2024-09-31', '2024-25', '2024-20', '2024-19-05'],
  ...[
    '20XX',
    '2024?',
    '2024%',
    '2024-XX',
    '-2024',
    '+2024',
    'Y20240',
    '2024-09-25T10:00',
    '2024-09-25Z',
    '0000',
    '0050',
  ],
  ...[
    '[..',
    '[..]',
    '..',
    '/',
    '../..',
    '2024/',
    '/2024',
    '[2024..]',
    '[2024,2025]',
    '{2019..2020}',
    '[2019..2020',
    '2019..2020',
  ],
  ...['[2020..2019]', '2020/2019', '[2020-05..2020-04-30]', '2030', '2026-12', '9999', '[2024..2031]', '2024/2031'],
  ...[
    '２０２４',
    '2024\u200b',
    `${'2024-'.repeat(2000)}01`,
    '[[2019..2020]..2021]',
    '2019/2020/2021',
    '2019-21-05',
    '2019-23/2019-22',
  ],
  ...BAD_TEXT,
];
/** The coalition is not so old; a page may be. */
export const TOO_EARLY = ['1999', '2003', '2003-12-31', '[..2003]', '[1990..2010]', '1000-01-01'];
export const BAD_DEGREES = [
  ...[
    '',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e1',
    '0x32',
    '50',
    '50,06',
    '50.',
    '.5',
    '50°',
    "50°03'",
    '50.0614 N',
    '--50.1',
  ],
  ...['50.1234567', '0.0', '90.1', '180.0', '-180.0', '999.9', '+50.1', '٥٠٫١', ...BAD_TEXT],
];
export const BAD_WHOLE = [
  'NaN',
  '-1',
  '1.5',
  '1e3',
  '0x10',
  'many',
  '10000000000',
  '1 000',
  '１２',
  'Infinity',
  ...BAD_TEXT,
];
export const BAD_COUNTRY = ['XX', 'pl', 'POL', 'P', 'ZZ', 'PŁ', '48', 'AA', ...BAD_TEXT];
export const BAD_LANG = ['polski_', 'PL', 'x', 'en_GB', 'englishlanguage', '-', 'pl-', 'l10n', ...BAD_TEXT];
export const BAD_URL = [
  ...[
    'krakow.pl',
    '//krakow.pl/',
    'ftp://krakow.pl/',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://',
    'https://[',
    'http:///x',
  ],
  ...[
    'https://krakow.pl/a b',
    'HTTP//x',
    'file:///etc/passwd',
    'https://exa mple.org/',
    `https://example.org/${LONG}`,
    ...BAD_TEXT,
  ],
];
export const BAD_WORD = ['nonsense', 'constructor', '__proto__', 'Member', 'TRUE', '0', ...BAD_TEXT];
