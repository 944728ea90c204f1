// How this record is cited: one work, as BibTeX and as CSL-JSON. As plain text it is a sentence of the reader's language.

export interface Work {
  /** Short name of the work in a bibliography, such as `cities-against-racism-krakow`. */
  readonly key: string;
  readonly title: string;
  /** Of the data. */
  readonly version: string;
  /** ISO, the day of the data. */
  readonly date: string;
  /** null in the classroom copy, which has no address. */
  readonly url: string | null;
  /** ISO, the day on which the reader saw it. */
  readonly accessed: string;
  readonly lang: string;
}

/** As data/LICENSE wants it. */
export const AUTHOR = 'The contributors of Cities against racism';

const parts = (iso: string): readonly number[] => iso.split('-').map(Number);

/** A list with one item: https://docs.citationstyles.org/en/stable/specification.html */
export function cslJson({ key, title, version, date, url, accessed, lang }: Work): string {
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: AUTHOR }],
    issued: { 'date-parts': [parts(date)] },
    version,
    ...(url === null ? {} : { URL: url, accessed: { 'date-parts': [parts(accessed)] } }),
    language: lang,
  };
  return JSON.stringify([item], null, 2);
}

/** One entry. The note says again what older styles, which know no version and no day, would leave out. */
export function bibTex({ key, title, version, date, url, accessed }: Work): string {
  const [year = '', month = ''] = date.split('-');
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${escapeTex(AUTHOR)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['version', escapeTex(version)],
    ['note', escapeTex(`Version ${version}, ${date}`)],
    ...(url === null
      ? []
      : ([
          ['url', safeUrl(url)],
          ['urldate', accessed],
        ] as const)),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** All that TeX would take for a command. Letters with marks stay: BibTeX files are UTF-8 today. */
const escapeTex = (text: string): string => text.replace(/[\\{}$&%#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address is taken word for word, but its braces would end the field. */
const safeUrl = (url: string): string => url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
