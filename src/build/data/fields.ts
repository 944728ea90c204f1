// What a cell may hold. Each schema's message completes the sentence "expected …".

import countries from 'i18n-iso-countries';
import * as v from 'valibot';
import { isBackwards, parseWhen } from './when.ts';

/** Characters. The longest cell there is, an address, has 432. */
const LONGEST = 2000;
/** A name stands on the map and in a list, an id in the name of a folder. */
const LONGEST_NAME = 120;
const LONGEST_ID = 60;

/** What is left of letters where a file was read or saved in another encoding than UTF-8: `�`, or `Ã³` for `ó`, `Å‚` for `ł`. */
const OTHER_ENCODING = /\uFFFD|[ÃÂ][\u0080-\u00BF]|[ÄÅ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ™š›œž]/;

/** No letters: control characters, line breaks, halves of letters, letters of a private make, marks of order and direction. */
const NO_LETTERS = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Any text that is neither markup nor broken: no `<`, `>`, no line break, no space at its ends. */
export const text = v.pipe(
  v.string(),
  v.maxLength(LONGEST, `at most ${LONGEST} characters`),
  v.regex(/^[^<>]*$/, 'text without the characters < and >'),
  v.check((value) => !NO_LETTERS.test(value), 'text on one line, without control characters'),
  v.check((value) => !OTHER_ENCODING.test(value), 'text in UTF-8, without what another encoding has left of letters'),
  v.check((value) => value === value.trim(), 'text without spaces at its ends'),
);

export const filledText = v.pipe(text, v.nonEmpty('some text'));

export const shortText = v.pipe(text, v.maxLength(LONGEST_NAME, `at most ${LONGEST_NAME} characters`));

export const name = v.pipe(shortText, v.nonEmpty('some text'));

/**
 * Small letters a to z, digits, hyphens between them: it stands in addresses. Files for others are looked up by it, and there
 * every object of JavaScript has a `constructor`.
 */
export const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, 'an id of a to z, 0 to 9 and hyphens'),
  v.maxLength(LONGEST_ID, `an id of at most ${LONGEST_ID} characters`),
  v.check((value) => value !== 'constructor', 'another id, as programs have a meaning for this one'),
);

/** An empty cell is null. */
export const noneOr = <T extends v.GenericSchema<string, unknown>>(schema: T) =>
  v.pipe(
    v.string(),
    v.transform((value) => (value === '' ? null : value)),
    v.nullable(schema),
  );

export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `one of ${values.join(', ')}`);

export const url = v.pipe(
  text,
  v.check(
    (value) => /^https?:\/\/[^\s/]\S*$/.test(value) && URL.canParse(value),
    'an address that begins with http:// or https://',
  ),
);

export const country = v.pipe(
  text,
  v.check(
    (value) => /^[A-Z]{2}$/.test(value) && countries.isValid(value),
    'a country of ISO 3166-1 in two capital letters',
  ),
);

export const wikidataId = v.pipe(text, v.regex(/^Q[1-9]\d*$/, 'an id of Wikidata: Q and a number'));

export const lang = v.pipe(
  text,
  v.check((value) => {
    try {
      return Intl.getCanonicalLocales(value)[0] === value;
    } catch {
      return false;
    }
  }, 'a language tag of BCP 47, such as pl or el-Latn'),
);

const FORMS = 'a date in EDTF, such as 2024-09-25, 2019-11, 2019-23, 2007, [..2014] or [2017-05..2018-06]';

/** A date, unknown where empty. */
export const when = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return parseWhen(dataset.value);
    } catch (error) {
      addIssue({ message: isBackwards(error) ? 'a span whose end is not before its beginning' : FORMS });
      return NEVER;
    }
  }),
);

export const knownWhen = v.pipe(
  when,
  v.check((value) => value.edtf !== '', 'a date in EDTF'),
);

export const whole = v.pipe(text, v.regex(/^\d{1,9}$/, 'a whole number in digits'), v.transform(Number));

/** How many there are of something that has been counted. No network of cities has ten thousand. */
export const count = v.pipe(
  whole,
  v.minValue(1, 'a number from 1 to 9999'),
  v.maxValue(9999, 'a number from 1 to 9999'),
);

const degrees = v.pipe(
  text,
  v.regex(/^-?\d{1,3}\.\d{1,6}$/, 'degrees with a decimal point, such as 19.9366'),
  v.transform(Number),
);

const LAT = 'a latitude in Europe, 34 to 72';
const LON = 'a longitude in Europe, -25 to 50';

/** The frame is narrow enough that most swapped pairs of latitude and longitude fall outside. */
export const lat = v.pipe(degrees, v.minValue(34, LAT), v.maxValue(72, LAT));
export const lon = v.pipe(degrees, v.minValue(-25, LON), v.maxValue(50, LON));
