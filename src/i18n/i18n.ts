// One thin file over Lingui and Intl: words, names, dates and order in one language.
import type { Messages } from '@lingui/core';
import { setupI18n } from '@lingui/core';
import type { Day } from '../model/day.ts';
import { calendarDay } from '../model/day.ts';
import type { Member, When } from '../model/member.ts';
import type { Case } from './dates.ts';
import { dateWords } from './dates.ts';
import type { Part } from './en/parts.ts';
import type { Key } from './en.ts';
import { fitItalian } from './italian.ts';
import type { Lang } from './languages.ts';
import { LANGUAGES } from './languages.ts';

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
  /** Loads the words of a part that has a translator of its own. */
  readonly part: <K extends string>(part: Part) => Promise<Translator<K>['t']>;
}

export interface Piece {
  readonly text: string;
  /** The hole that stands here, or null for plain text. */
  readonly hole: string | null;
}

export type Words = Readonly<Record<string, string>>;

/** Brings a part of a language's words. With the first come the names of members, as `name.krakow`; with the later ones the titles of milestones. */
export type LoadWords = (lang: Lang, part: Part) => Promise<Words>;

/** Finds the words of a key, with plural forms and holes; `add` brings more words. */
export interface Translator<K extends string> {
  readonly t: (key: K, params?: Params) => string;
  readonly add: (words: Words) => void;
}

export function translator<K extends string>(lang: Lang, words: Words): Translator<K> {
  const engine = setupI18n({ locale: lang, messages: { [lang]: messagesOf(words) } });
  const fit = lang === 'it' ? fitItalian : (text: string): string => text;
  return {
    t: (key, params = {}) => fit(engine._(key, params)),
    add: (more) => engine.load(lang, messagesOf(more)),
  };
}

type Message = Exclude<Messages[string], string>;

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** Lingui's messages from a catalogue: `key_one`, `key_few` … are forms of one message, which `count` chooses from. */
function messagesOf(words: Words): Messages {
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

/** Loads a language. Throws what `load` throws. */
export async function loadI18n(lang: Lang, load: LoadWords): Promise<I18n> {
  const words = await load(lang, 'main');
  const { t, add } = translator<Key>(lang, words);
  return {
    ...createI18n(lang, t, words),
    later: async () => add(await load(lang, 'later')),
    part: async <K extends string>(part: Part) => translator<K>(lang, await load(lang, part)).t,
  };
}

// Holes are cut at this sign, which no text has.
const CUT = '\u0000';

function createI18n(lang: Lang, t: I18n['t'], words: Words): Omit<I18n, 'later' | 'part'> {
  const { locale } = LANGUAGES[lang];
  const dates = dateWords(t);
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(lang, { type: 'region' });
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
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
    name: (member) => words[`name.${member.id}`] ?? member.name,
    nameLang: (member) => (words[`name.${member.id}`] || member.nameLang === lang ? null : member.nameLang || null),
    country: (code) => countries.of(code) ?? code,
    inLanguage: (tag) => IN_LANGUAGE[lang]?.(languages.of(tag) ?? tag) ?? languages.of(tag) ?? tag,
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

/** "німецька" → "німецькою", "норвезька (букмол)" → "норвезькою (букмол)", the instrumental that Ukrainian uses. */
const ukrainianInstrumental = (adjective: string): string => adjective.replace(/ька(?!\p{L})/u, 'ькою');

/** What the name of a language becomes within a sentence, where it does not stay as Intl has it. */
const IN_LANGUAGE: Partial<Record<Lang, (name: string) => string>> = { pl: polishAdverb, uk: ukrainianInstrumental };
