// One thin file over Lingui and Intl: words, names, dates and order in one language.
import type { Messages } from '@lingui/core';
import { setupI18n } from '@lingui/core';
import type { Day } from '../model/day.ts';
import { calendarDay } from '../model/day.ts';
import type { Member, When } from '../model/member.ts';
import type { Case, DateWords } from './dates.ts';
import { dateWords } from './dates.ts';
import type { Key } from './en.ts';

export const LANGS = ['en', 'pl'] as const;
export type Lang = (typeof LANGS)[number];
export type Params = Readonly<Record<string, string | number>>;

export interface I18n {
  readonly lang: Lang;
  /** The words of a key. `count` chooses the plural form. */
  readonly t: (key: Key, params?: Params) => string;
  /** The words of a key, cut where the named holes are, so that a view can put elements there. */
  readonly pieces: (key: Key, holes: readonly string[], params?: Params) => readonly Piece[];
  /** A member's name in the reader's language. */
  readonly name: (member: Member) => string;
  /** The language of the name that `name` gives, for the `lang` attribute; null where it is the page's own. */
  readonly nameLang: (member: Member) => string | null;
  readonly country: (code: string) => string;
  /** The name of a language, as it stands within a sentence: "German", "po niemiecku". */
  readonly inLanguage: (tag: string) => string;
  /** A date in words, exactly as exact as it is known: "between 2007 and 2017". */
  readonly when: (when: When) => string;
  /** A written date (`2012`, `2012-06`, `2012-06-15`) in a grammatical case. */
  readonly partial: (iso: string, grammaticalCase: Case) => string;
  /** "25 September 2024". */
  readonly day: (day: Day) => string;
  readonly number: (value: number) => string;
  /** "Chișinău, Ratzeburg and Bologna". */
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
  /** Loads the words of the card; before, their keys stand for themselves. */
  readonly later: () => Promise<void>;
}

export interface Piece {
  readonly text: string;
  /** The hole that stands here, or null for plain text. */
  readonly hole: string | null;
}

const CATALOGUES: Readonly<Record<Lang, () => Promise<Readonly<Record<string, string>>>>> = {
  en: () => import('./en.ts').then((module) => module.en),
  pl: () => import('./pl.ts').then((module) => module.pl),
};

const LATER: Readonly<Record<Lang, () => Promise<Readonly<Record<string, string>>>>> = {
  en: () => import('./en/later.ts').then((module) => module.later),
  pl: () => import('./pl/later.ts').then((module) => module.later),
};

/** What Intl is asked for: English as in Britain, with days first and no comma before "and". */
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', pl: 'pl' };

export const isLang = (text: string): text is Lang => LANGS.some((lang) => lang === text);

/** The first of the wished languages (BCP 47) that the page speaks, else English. */
export function bestLang(wishes: readonly string[]): Lang {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0] ?? '';
    if (isLang(base)) return base;
  }
  return 'en';
}

/** Finds the words of a key, with plural forms and holes; `add` brings more words. */
export interface Translator<K extends string> {
  readonly t: (key: K, params?: Params) => string;
  readonly add: (words: Readonly<Record<string, string>>) => void;
}

export function translator<K extends string>(lang: Lang, words: Readonly<Record<string, string>>): Translator<K> {
  const engine = setupI18n({ locale: lang, messages: { [lang]: messagesOf(words) } });
  return {
    t: (key, params = {}) => engine._(key, params),
    add: (more) => engine.load(lang, messagesOf(more)),
  };
}

type Message = Exclude<Messages[string], string>;

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** Lingui's messages from a catalogue: `key_one`, `key_few` … are forms of one message, which `count` chooses from. */
function messagesOf(words: Readonly<Record<string, string>>): Messages {
  const messages: Messages = {};
  const forms: Record<string, Record<string, Message>> = {};
  for (const [key, text] of Object.entries(words)) {
    const [, stem, form] = FORM.exec(key) ?? [];
    if (stem && form) forms[stem] = { ...forms[stem], [form]: withHoles(text) };
    else messages[key] = withHoles(text);
  }
  for (const [stem, choices] of Object.entries(forms)) messages[stem] = [['count', 'plural', choices]];
  return messages;
}

/** "about {{a}}" → `['about ', ['a']]`. */
const withHoles = (text: string): Message =>
  text.split(/{{(\w+)}}/).map((part, index) => (index % 2 === 1 ? [part] : part));

/** Loads a language. Throws what `import()` throws when its catalogue cannot be loaded. */
export async function loadI18n(lang: Lang): Promise<I18n> {
  const { t, add } = translator<Key>(lang, await CATALOGUES[lang]());
  const later = async (): Promise<void> => add(await LATER[lang]());
  return { ...createI18n(lang, t, dateWords(LOCALES[lang], t), new Intl.NumberFormat(LOCALES[lang])), later };
}

// Holes are cut at this sign, which no text has.
const CUT = '\u0000';

function createI18n(lang: Lang, t: I18n['t'], dates: DateWords, numbers: Intl.NumberFormat): Omit<I18n, 'later'> {
  const countries = new Intl.DisplayNames(lang, { type: 'region' });
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const lists = new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' });
  const collator = new Intl.Collator(lang);
  return {
    lang,
    t,
    pieces: (key, holes, params = {}) => {
      const marked = Object.fromEntries(holes.map((hole) => [hole, `${CUT}${hole}${CUT}`]));
      return t(key, { ...params, ...marked })
        .split(CUT)
        .map((text, index) => ({ text, hole: index % 2 === 1 ? text : null }))
        .filter((piece) => piece.text !== '');
    },
    name: (member) => member.names[lang] ?? member.name,
    nameLang: (member) => (member.names[lang] || member.nameLang === lang ? null : member.nameLang || null),
    country: (code) => countries.of(code) ?? code,
    inLanguage: (tag) => (lang === 'pl' ? polishAdverb(languages.of(tag) ?? tag) : (languages.of(tag) ?? tag)),
    when: dates.when,
    partial: dates.partial,
    day: (day) => {
      const { year, month, date } = calendarDay(day);
      return dates.partial(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`, 'nom');
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
}

/** "niemiecki" → "po niemiecku", the adverb that Polish uses for the language of a text. */
const polishAdverb = (adjective: string): string =>
  /(ski|cki|dzki)$/.test(adjective) ? `po ${adjective.slice(0, -1)}u` : adjective;
