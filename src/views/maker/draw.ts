// What the page of the embed maker is before any script runs: heading, code with the defaults, what it asks of a page.
import type { I18n } from '../../i18n/i18n.ts';
import type { Embed } from '../../model/embed-code.ts';
import { elementCode, frameCode, policyLines } from '../../model/embed-code.ts';
import { h } from '../dom.ts';
import { embedOf, FIRST_CHOICE, titleFor } from './choice.ts';
import type { MakerWords } from './words.ts';

/** Stands in the delivered page, which cannot know where it will be served. */
export const UNKNOWN_SITE = 'https://example.org/';

export const FORMS = ['frame', 'element'] as const;
export type Form = (typeof FORMS)[number];

const WEIGHTS = ['page', 'engine', 'script'] as const;
const keys = {
  frame: { title: 'maker.byFrame', hint: 'maker.byFrameHint', policy: 'maker.policyFrame' },
  element: { title: 'maker.byElement', hint: 'maker.byElementHint', policy: 'maker.policyElement' },
} as const;

export const codeOf = (form: Form, embed: Embed): string => (form === 'frame' ? frameCode(embed) : elementCode(embed));

/** Fills the page. `notes`: what is said about accessibility and privacy. */
export function drawMaker(el: HTMLElement, i18n: I18n, t: MakerWords, notes: readonly HTMLElement[]): void {
  const embed = embedOf({ ...FIRST_CHOICE, lang: i18n.lang }, UNKNOWN_SITE, titleFor(t, i18n, null));
  el.replaceChildren(
    h('h2', { class: 'sentence' }, t('maker.title')),
    h('p', { class: 'lead' }, t('maker.lead')),
    h('div', { class: 'desk' }, h('p', { class: 'no-script' }, t('maker.noScript', { site: UNKNOWN_SITE }))),
    h(
      'section',
      { class: 'codes' },
      h('h3', {}, t('maker.code')),
      h('div', { class: 'pair' }, ...FORMS.map((form) => codeBlock(form, embed, t))),
    ),
    asksOf(t),
    ...notes,
  );
}

const codeBlock = (form: Form, embed: Embed, t: MakerWords): HTMLElement =>
  h(
    'div',
    { 'data-code': form },
    h('h4', {}, t(keys[form].title)),
    h('p', { class: 'hint' }, t(keys[form].hint)),
    h(
      'textarea',
      { readonly: true, rows: 7, spellcheck: 'false', autocomplete: 'off', 'aria-label': t(keys[form].title) },
      codeOf(form, embed),
    ),
  );

function asksOf(t: MakerWords): HTMLElement {
  const policies = FORMS.map((form) =>
    h('div', {}, h('h4', {}, t(keys[form].policy)), h('pre', { 'data-policy': form }, policyText(form, UNKNOWN_SITE))),
  );
  const weights = WEIGHTS.map((name) =>
    h('li', {}, `${t(`maker.weight.${name}`)}: `, h('b', { 'data-weight': name }, '…'), ` ${t('maker.kB')}`),
  );
  return h(
    'section',
    { class: 'asks' },
    h('h3', {}, t('maker.asks')),
    h('p', {}, t('maker.asksPolicy')),
    h('div', { class: 'pair' }, ...policies),
    h('p', {}, t('maker.asksNothing')),
    h('p', {}, t('maker.weight')),
    h('ul', {}, ...weights),
  );
}

export const policyText = (form: Form, site: string): string => policyLines(site, form).join('\n');
