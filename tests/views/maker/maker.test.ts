// @vitest-environment happy-dom
// The embed maker, used by keyboard and pointer: the code is true to the form, and what cannot be used loses nothing.
import { getAllByRole, getByRole, getByText, queryAllByRole } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { drawNotes } from '../../../src/build/embed-notes.ts';
import type { MakerKey } from '../../../src/i18n/en/maker.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { h } from '../../../src/views/dom.ts';
import { drawMaker } from '../../../src/views/maker/draw.ts';
import { openMaker } from '../../../src/views/maker/maker.ts';
import { TODAY } from '../../app.ts';
import { realData as data } from '../../real-data.ts';
import { speak } from '../../speak.ts';

// The preview is a page of the site, which is not served here.
const { settings } = Reflect.get(window, 'happyDOM');
settings.enableIframePageLoading = true;
settings.fetch.interceptor = { beforeAsyncRequest: () => Promise.resolve(new window.Response('')) };

const SITE = 'https://cities.example/map/';

async function mount(lang: Lang = 'en', city: string | null = null): Promise<HTMLElement> {
  const el = h('main');
  document.body.replaceChildren(el);
  const wordsOf = async (wanted: Lang) => {
    const i18n = await speak(wanted, data.members);
    return { i18n, t: await i18n.part<MakerKey>('maker') };
  };
  const words = await wordsOf(lang);
  drawMaker(el, words.i18n, words.t, drawNotes(lang));
  openMaker(el, {
    ...words,
    ...{ data, wordsOf, today: TODAY, site: SITE, city },
    names: () => Promise.resolve(Object.fromEntries(data.members.map(({ id, names }) => [id, names]))),
  });
  return el;
}

const value = (el: HTMLElement): string => (el as HTMLInputElement).value;
const codeIn = (el: HTMLElement, name = 'As a frame'): string => value(getByRole(el, 'textbox', { name }));
const frameIn = (el: HTMLElement, name?: string): HTMLIFrameElement => {
  const template = h('template');
  template.innerHTML = codeIn(el, name);
  const frame = template.content.querySelector('iframe');
  if (!frame) throw new Error('The code has no frame.');
  return frame;
};
const srcIn = (el: HTMLElement, name?: string): string => frameIn(el, name).getAttribute('src') ?? '';

describe('the embed maker', () => {
  it('begins with code that works, a preview of the same page, and the address of this site', async () => {
    const el = await mount();
    expect(srcIn(el)).toBe(`${SITE}en/?show=map,timeline`);
    expect(el.querySelector('iframe')?.src).toBe(srcIn(el));
    expect(codeIn(el, 'As an element')).toContain(`src="${SITE}embed.js"`);
    expect(el.textContent).not.toContain('example.org');
    expect(getByText(el, /^frame-src/, { selector: '[data-policy=frame]' }).textContent).toBe(
      'frame-src https://cities.example',
    );
  });

  it('finds a city without its accents, by keyboard alone', async () => {
    const user = userEvent.setup();
    const el = await mount();
    const city = getByRole(el, 'combobox', { name: 'City' });
    await user.type(city, 'krak');
    expect(city.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    const option = getByRole(el, 'option', { name: /Kraków/ });
    expect([city.getAttribute('aria-activedescendant'), option.getAttribute('aria-selected')]).toEqual([
      option.id,
      'true',
    ]);
    await user.keyboard('{Enter}');
    expect([value(city), city.getAttribute('aria-expanded')]).toEqual(['Kraków', 'false']);
    expect(srcIn(el)).toBe(`${SITE}en/?city=krakow&show=map,timeline`);
    expect(frameIn(el).title).toBe('Kraków on the map of the member cities of ECCAR');
    expect(codeIn(el, 'As an element')).toContain('city="krakow"');
    expect(el.querySelector('iframe')?.src).toBe(srcIn(el));
  });

  it('takes a city by a click, and one that is written in full', async () => {
    const user = userEvent.setup();
    const el = await mount();
    const city = getByRole(el, 'combobox', { name: 'City' });
    await user.type(city, 'bolo');
    await user.click(getByRole(el, 'option', { name: /^Bologna/ }));
    expect(srcIn(el)).toContain('city=bologna');
    await user.clear(city);
    await user.type(city, 'nuremberg{Tab}');
    expect(srcIn(el)).toContain('city=nurnberg');
    await user.clear(city);
    await user.tab();
    expect(srcIn(el)).not.toContain('city=');
  });

  it('says who is no member, and keeps what was typed and the code', async () => {
    const user = userEvent.setup();
    const el = await mount('en', 'krakow');
    const city = getByRole(el, 'combobox', { name: 'City' });
    await user.clear(city);
    await user.type(city, 'Lisboa{Tab}');
    expect(value(city)).toBe('Lisboa');
    expect(city.getAttribute('aria-invalid')).toBe('true');
    expect(getByText(el, /^No member is called “Lisboa”/)).toBeTruthy();
    expect(srcIn(el)).toContain('city=krakow');
  });

  it('takes parts, colours, date and size; all parts are the default', async () => {
    const user = userEvent.setup();
    const el = await mount();
    await user.click(getByRole(el, 'checkbox', { name: 'list' }));
    await user.click(getByRole(el, 'checkbox', { name: 'card of the city' }));
    expect(srcIn(el)).toBe(`${SITE}en/`);
    for (const name of ['map', 'timeline', 'card of the city']) await user.click(getByRole(el, 'checkbox', { name }));
    await user.selectOptions(getByRole(el, 'combobox', { name: 'Colours' }), 'Dark');
    await user.type(getByRole(el, 'textbox', { name: 'Date' }), 'June 2012{Tab}');
    await user.type(getByRole(el, 'textbox', { name: 'Width in pixels' }), '800{Tab}');
    const height = getByRole(el, 'textbox', { name: 'Height in pixels' });
    await user.clear(height);
    await user.type(height, '480{Tab}');
    expect(srcIn(el)).toBe(`${SITE}en/?date=2012-06&theme=dark&show=list`);
    expect([frameIn(el).width, frameIn(el).height]).toEqual(['800', '480']);
  });

  it('can stay with a release of the data, and go back to the newest', async () => {
    const el = await mount();
    const box = getByRole(el, 'combobox', { name: 'Data' });
    await userEvent.selectOptions(box, `version ${data.version}, unchanged`);
    expect(srcIn(el)).toBe(`${SITE}en/?show=map,timeline&data=${data.version}`);
    expect(codeIn(el, 'As an element')).toContain(` data="${data.version}"`);
    await userEvent.selectOptions(box, 'always the newest');
    expect(srcIn(el)).toBe(`${SITE}en/?show=map,timeline`);
  });

  it('names what cannot be used beside its field, and loses nothing', async () => {
    const user = userEvent.setup();
    const el = await mount();
    const before = codeIn(el);
    const wrongs: readonly [string, string, RegExp][] = [
      ['Date', 'next summer', /not a date that can be read/],
      ['Date', '1999', /goes from 2004 to 25 November 2026/],
      ['Width in pixels', 'wide', /whole number from 240 to 4,000. The code keeps the whole width/],
    ];
    for (const [name, text, words] of wrongs) {
      const input = getByRole(el, 'textbox', { name });
      await user.clear(input);
      await user.type(input, `${text}{Tab}`);
      expect(value(input)).toBe(text);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      const told = document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
      expect(told?.textContent).toMatch(words);
    }
    for (const name of ['map', 'timeline']) await user.click(getByRole(el, 'checkbox', { name }));
    expect(getByText(el, /Choose at least one part/)).toBeTruthy();
    expect(codeIn(el)).toMatch(/show=timeline/);
    await user.click(getByRole(el, 'checkbox', { name: 'map' }));
    await user.click(getByRole(el, 'checkbox', { name: 'timeline' }));
    expect(codeIn(el)).toBe(before);
  });

  it('names the frame in the language of the frame, until the clerk names it', async () => {
    const user = userEvent.setup();
    const el = await mount('pl', 'nurnberg');
    const name = 'Jako ramka';
    expect(frameIn(el, name).title).toBe('Norymberga na mapie miast członkowskich ECCAR');
    await user.selectOptions(getByRole(el, 'combobox', { name: 'Język' }), 'English');
    await expect.poll(() => frameIn(el, name).title).toBe('Nuremberg on the map of the member cities of ECCAR');
    expect(srcIn(el, name)).toContain('/en/?city=nurnberg');
    const title = getByRole(el, 'textbox', { name: 'Tytuł dla czytników ekranu' });
    await user.clear(title);
    await user.tab();
    expect(getByText(el, /Ramka musi mieć tytuł/)).toBeTruthy();
    await user.type(title, '"Nasze" <miasto> & inne{Tab}');
    expect(frameIn(el, name).title).toBe('"Nasze" <miasto> & inne');
  });

  it('copies code and notes', async () => {
    const user = userEvent.setup();
    const el = await mount();
    const [first] = getAllByRole(el, 'button', { name: 'Copy the code' });
    if (first) await user.click(first);
    expect(await navigator.clipboard.readText()).toBe(codeIn(el));
    const notices = [...el.querySelectorAll<HTMLElement>('[data-notice]')];
    expect(notices).toHaveLength(2);
    for (const notice of notices) {
      const heading = getByRole(notice, 'heading', { level: 3 }).textContent ?? '';
      await user.click(getByRole(notice, 'button', { name: 'Copy as text' }));
      const text = await navigator.clipboard.readText();
      expect(text.startsWith(`${heading}\n\n`)).toBe(true);
      expect(text).toContain(SITE);
      expect(text).not.toMatch(/Copy as|To be copied/);
      await user.click(getByRole(notice, 'button', { name: 'Copy as HTML' }));
      const { body } = new DOMParser().parseFromString(await navigator.clipboard.readText(), 'text/html');
      expect(body.querySelector('h3')?.textContent).toBe(heading);
      expect(body.querySelectorAll('tr')).toHaveLength(notice.querySelectorAll('tr').length);
      expect(queryAllByRole(body, 'button')).toEqual([]);
      const bare = (words: string | null): string => (words ?? '').replaceAll(/\s+/g, '');
      expect(bare(notice.textContent)).toContain(bare(body.querySelector('p')?.textContent ?? 'none'));
      expect(bare(notice.querySelector('table')?.textContent ?? '')).toBe(
        bare(body.querySelector('table')?.textContent ?? ''),
      );
    }
  });
});
