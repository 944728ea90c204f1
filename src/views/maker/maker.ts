// The embed maker: a form, a preview of the real page, and the code, which is true to the form at any time.
import './maker.css';
import './maker-narrow.css';
import type { I18n } from '../../i18n/i18n.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Day } from '../../model/day.ts';
import { embedUrl } from '../../model/embed-code.ts';
import type { Dataset, MemberId, Names } from '../../model/member.ts';
import { noticeHtml, noticeText } from '../../model/notice.ts';
import { h } from '../dom.ts';
import type { Choice } from './choice.ts';
import { embedOf, FIRST_CHOICE, titleFor } from './choice.ts';
import { cityField } from './city-field.ts';
import { copyButtons } from './copier.ts';
import { codeOf, FORMS, policyText, UNKNOWN_SITE } from './draw.ts';
import { field, textInput } from './field.ts';
import { makerForm } from './form.ts';
import { readNotice } from './read-notice.ts';
import type { MakerWords } from './words.ts';

export interface MakerParts {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly t: MakerWords;
  readonly names: () => Promise<Names>;
  readonly today: Day;
  /** Absolute address of the site's root. */
  readonly site: string;
  /** Chosen already by the link that led here. */
  readonly city: MemberId | null;
  /** The words of the language that the embed speaks, which need not be the reader's. */
  readonly wordsOf: (lang: Lang) => Promise<{ readonly i18n: I18n; readonly t: MakerWords }>;
}

/** Brings to life what `drawMaker` has drawn into `el`. */
export function openMaker(el: HTMLElement, parts: MakerParts): void {
  const { data, i18n, t, names, site } = parts;
  const start = data.members.find(({ id }) => id === parts.city) ?? null;
  let choice: Choice = { ...FIRST_CHOICE, lang: i18n.lang, city: start };
  let foreign = { i18n, t };
  const frame = h('div', { class: 'frame' });

  const show = (): void => {
    const embed = embedOf(choice, site, titleFor(foreign.t, foreign.i18n, choice.city));
    if (choice.title === null) titleInput.value = embed.title;
    for (const form of FORMS) {
      const area = el.querySelector<HTMLTextAreaElement>(`[data-code="${form}"] textarea`);
      area?.replaceChildren(codeOf(form, embed));
    }
    const src = embedUrl(embed);
    const shown = frame.querySelector('iframe');
    if (shown?.src !== src) {
      // A new frame, as another address in the old one would be a step in the history of this page.
      frame.replaceChildren(h('iframe', { src, title: t('maker.preview'), loading: 'lazy' }));
    }
    frame.style.setProperty('--frame-height', `${choice.height}px`);
    frame.style.setProperty('--frame-width', choice.width === null ? '100%' : `${choice.width}px`);
  };
  const choose = async (patch: Partial<Choice>): Promise<void> => {
    choice = { ...choice, ...patch };
    if (patch.lang) foreign = await parts.wordsOf(patch.lang).catch(() => foreign);
    show();
  };

  const titleInput = textInput('', (text) => {
    title.complain(text === '' ? t('maker.noName') : null);
    if (text !== '') choose({ title: text });
  });
  const title = field('maker-title', t('maker.name'), titleInput, t('maker.nameHint'));
  const city = cityField({ members: data.members, i18n, t, names, start, choose: (next) => choose({ city: next }) });
  const form = makerForm(
    { i18n, t, today: parts.today, version: data.version, choice: () => choice, choose },
    city,
    title.el,
  );
  const preview = h(
    'section',
    { class: 'preview' },
    h('h3', {}, t('maker.preview')),
    h('p', { class: 'hint' }, t('maker.previewHint')),
    frame,
  );
  el.querySelector('.desk')?.replaceChildren(form, preview);
  putSite(el, site);
  addCopying(el, t);
  show();
}

/** Wherever the delivered page could not know where it would be served. */
function putSite(el: HTMLElement, site: string): void {
  for (const form of FORMS) el.querySelector(`[data-policy="${form}"]`)?.replaceChildren(policyText(form, site));
  for (const place of el.querySelectorAll('[data-site]')) {
    place.replaceChildren((place.textContent ?? '').replaceAll(UNKNOWN_SITE, () => site));
  }
}

function addCopying(el: HTMLElement, t: MakerWords): void {
  for (const form of FORMS) {
    const area = el.querySelector<HTMLTextAreaElement>(`[data-code="${form}"] textarea`);
    if (area) area.after(...copyButtons(t, [{ label: t('maker.copyCode'), text: () => area.value }], area));
  }
  for (const section of el.querySelectorAll('[data-notice]')) {
    const tools = copyButtons(t, [
      { label: t('maker.copyText'), text: () => noticeText(readNotice(section)) },
      { label: t('maker.copyHtml'), text: () => noticeHtml(readNotice(section)) },
    ]);
    section.append(h('div', { 'data-tool': true }, ...tools));
  }
}
