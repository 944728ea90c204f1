// @vitest-environment happy-dom
// The card: what is known of a member, exactly as exactly as it is known, and who says so.
import { findByRole, findByText, getByRole, within } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { cardView } from '../../../src/views/card/card.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { realData, realEvidence } from '../../real-data.ts';
import { mount } from './mounted.ts';

afterEach(() => document.body.replaceChildren());

describe('cardView', () => {
  it('is empty and hidden without a city', async () => {
    const { el, app } = await mount();
    expect([el.hidden, el.childNodes.length]).toEqual([true, 0]);
    app.store.getState().select('graz');
    expect(getByRole(el, 'heading', { level: 2, name: 'Graz' })).toBeTruthy();
    app.store.getState().select(null);
    expect([el.hidden, el.childNodes.length]).toEqual([true, 0]);
  });

  it.each([
    ['krakow', 'en', 'Member since 25 September 2024'],
    ['krakow', 'pl', 'W sieci od 25 września 2024'],
    ['ratzeburg', 'en', 'Member since May 2024'],
    ['ratzeburg', 'pl', 'W sieci od maja 2024'],
    ['wien', 'pl', 'W sieci od 2007 roku'],
    ['hochheim-am-main', 'en', 'Member since autumn 2023'],
    ['athina', 'en', 'Joined on or before 18 October 2017'],
    ['oswiecim', 'pl', 'Przystąpienie najpóźniej w 2014 roku'],
    ['charleroi', 'en', 'Joined between 2007 and 2017'],
    ['charleroi', 'pl', 'Przystąpienie między 2007 a 2017 rokiem'],
    ['hamm', 'en', 'Joined 23–24 October 2025'],
    ['derbent', 'en', 'Date unknown'],
    ['waltrop', 'en', 'Unconfirmed: we have only second-hand sources.'],
  ] as const)('says since when of %s in %s: %s', async (city, lang, words) => {
    const { el } = await mount(city, lang);
    expect(el.querySelector('.since')?.textContent).toBe(words);
  });

  it('has the name in the reader’s language and the city’s own', async () => {
    const { el } = await mount('wien', 'pl');
    const [name, own] = getByRole(el, 'heading', { level: 2 }).querySelectorAll('span');
    expect([name?.textContent, name?.getAttribute('lang')]).toEqual(['Wiedeń', null]);
    expect([own?.textContent, own?.getAttribute('lang')]).toEqual(['Wien', 'de']);
  });

  it('tells every piece of evidence of every member, with a link to its page', async () => {
    const { el, app } = await mount();
    for (const { id, name } of realData.members) {
      app.store.getState().select(id);
      await Promise.resolve();
      const wanted = (realEvidence.statements[id] ?? []).map(({ source }) => realEvidence.sources[source]?.url ?? '');
      const hrefs = new Set([...el.querySelectorAll('a.external')].map((link) => link.getAttribute('href')));
      for (const url of wanted) if (new URL(url).pathname !== '/') expect(hrefs, `${name}: ${url}`).toContain(url);
      for (const link of el.querySelectorAll('a.external')) expect(link.getAttribute('rel')).toBe('noopener');
    }
  });

  it('tells a decision from membership, and what speaks against it', async () => {
    const { el, app } = await mount('stockholm');
    const [declared] = el.querySelectorAll('[data-told=declared]');
    expect(declared?.textContent).toContain('Declaration of intent. That is not yet membership.');
    expect(el.querySelector('[data-told=not-yet]')?.textContent).toContain('Not yet a member, says the source.');
    expect(el.querySelector('[data-told=admitted]')?.textContent).toContain('Admitted');
    app.store.getState().select('mannheim');
    expect((await findByText(el, /A motion to join, no more/)).textContent).toContain('not yet membership');
  });

  it('puts sources that differ side by side', async () => {
    const { el } = await mount('wien');
    const differ = getByRole(el, 'heading', { name: 'Sources differ' }).closest('section');
    const dates = [...(differ?.querySelectorAll('.date') ?? [])].map((date) => date.textContent);
    expect(dates).toEqual(['2007 shown on the map', '2009']);
    expect(differ?.querySelectorAll('a.external').length).toBeGreaterThanOrEqual(3);
    expect(differ?.querySelector('.why')?.textContent).toBe('Shown because more sources give this date.');
  });

  it('folds away mentions with their number', async () => {
    const { el } = await mount('bologna');
    const details = el.querySelector('details');
    const items = details?.querySelectorAll('.mentions > li').length;
    expect(details?.querySelector('summary')?.textContent).toBe(`Other mentions (${items})`);
    expect(items).toBeGreaterThan(5);
  });

  it('links the member’s own page, and marks the remark as English', async () => {
    const { el } = await mount('wien', 'pl');
    const own = getByRole(el, 'link', { name: /^Własna strona o ECCAR/ });
    expect(own.getAttribute('href')).toBe(realEvidence.pages.wien);
    const remark = getByRole(el, 'heading', { name: 'Uwaga (po angielsku)' }).nextElementSibling;
    expect(remark?.getAttribute('lang')).toBe('en');
    expect(remark?.textContent).toBe(realEvidence.notes.wien);
  });

  it('names company as links that select', async () => {
    const { el, app, user } = await mount('hamm');
    const meeting = getByRole(el, 'heading', { name: 'Admitted at the same meeting' }).closest('section');
    expect(meeting?.textContent).toContain('23–24 October 2025');
    await user.click(within(meeting ?? el).getByRole('link', { name: 'Innsbruck' }));
    expect(app.store.getState().city).toBe('innsbruck');
    expect(getByRole(el, 'heading', { level: 2, name: 'Innsbruck' })).toBe(document.activeElement);
    const nearest = getByRole(el, 'heading', { name: 'Nearest members' }).closest('section');
    expect(nearest?.textContent).toMatch(/\d+ km (north|south|east|west)/);
  });

  it('shows the rest of a large country in the list', async () => {
    const { el, app, user } = await mount('hamm');
    await user.click(getByRole(el, 'link', { name: /^All \d+ in the list$/ }));
    expect([app.store.getState().countries, app.store.getState().city]).toEqual([['DE'], null]);
  });
});

describe('a card that came with the page', () => {
  const came = async (drawn: string) => {
    const app = await testApp(realData, { city: 'krakow' }, 'en', realEvidence);
    const el = document.createElement('article');
    el.dataset.drawn = drawn;
    const story = document.createElement('div');
    story.className = 'story';
    story.append('As it came.');
    el.append(story);
    document.body.replaceChildren(el);
    let asked = 0;
    const evidence = () => {
      asked++;
      return app.evidence();
    };
    cardView(el, { ...app, evidence });
    return { el, asked: () => asked };
  };

  it('keeps its story, and asks for no sources', async () => {
    const { el, asked } = await came('en krakow');
    expect(el.querySelector('.story')?.textContent).toBe('As it came.');
    expect(asked()).toBe(0);
  });

  it('is told anew in another language', async () => {
    const { el, asked } = await came('pl krakow');
    expect(el.querySelector('.story')?.textContent).not.toBe('As it came.');
    expect(asked()).toBe(1);
  });
});

describe('the card’s focus', () => {
  it('goes to the heading, Escape closes, and what had it has it again', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    const { el, app, user } = await mount();
    opener.focus();
    app.store.getState().select('graz');
    expect(document.activeElement).toBe(getByRole(el, 'heading', { level: 2 }));
    app.store.getState().select('bern');
    await user.keyboard('{Escape}');
    await Promise.resolve();
    expect(app.store.getState().city).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('stays where it is when the page opens with a card', async () => {
    const { el } = await mount('graz');
    expect(el.contains(document.activeElement)).toBe(false);
  });

  it('is not taken from elsewhere when the card closes', async () => {
    const other = document.createElement('button');
    document.body.append(other);
    const { app } = await mount('graz');
    other.focus();
    app.store.getState().select(null);
    await Promise.resolve();
    expect(document.activeElement).toBe(other);
  });

  it('the way back closes the card', async () => {
    const { el, app, user } = await mount('graz');
    await user.click(getByRole(el, 'link', { name: /All \d+ members/ }));
    expect(app.store.getState().city).toBeNull();
  });
});

describe('when the sources do not load', () => {
  it('shows the facts, says so, and tries again', async () => {
    let works = false;
    const load = () => (works ? Promise.resolve(realEvidence) : Promise.reject(new Error('offline')));
    const { el, user } = await mount('krakow', 'en', load);
    expect((await findByRole(el, 'alert')).textContent).toContain('The sources did not load.');
    expect(el.textContent).toContain('Member since 25 September 2024');
    works = true;
    await user.click(getByRole(el, 'button', { name: 'Try again' }));
    expect(await findByText(el, /meeting in Heidelberg/)).toBeTruthy();
    expect(el.contains(document.activeElement)).toBe(true);
  });

  it('a late answer does not reach another member’s card', async () => {
    let answer = (): void => undefined;
    const load: TestApp['evidence'] = () =>
      new Promise((resolve) => {
        answer = () => resolve(realEvidence);
      });
    const el = document.createElement('article');
    document.body.append(el);
    const app = { ...(await testApp(realData, { city: 'krakow' })), evidence: load };
    const cleanup = cardView(el, app);
    cleanup();
    answer();
    await Promise.resolve();
    expect(el.childNodes).toHaveLength(0);
    app.store.getState().select('graz');
    expect(el.childNodes).toHaveLength(0);
  });
});

describe('the link', () => {
  it('is copied with the whole state, and says so until the focus leaves', async () => {
    const { el, app, user } = await mount('krakow');
    app.store.getState().setDate('2025');
    const button = getByRole(el, 'button', { name: 'Copy link' });
    await user.click(button);
    expect(await findByRole(el, 'button', { name: 'Link copied' })).toBe(button);
    expect(await navigator.clipboard.readText()).toMatch(/\/en\/krakow\/\?date=2025$/);
    expect(app.said).toEqual(['Link copied']);
    await user.tab();
    expect(button.textContent).toBe('Copy link');
  });

  it('is shown to be copied by hand where the clipboard is closed', async () => {
    const { el, user } = await mount('krakow');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await user.click(getByRole(el, 'button', { name: 'Copy link' }));
    const field = await findByRole<HTMLInputElement>(el, 'textbox', { name: 'Copy this address:' });
    expect(field.value).toMatch(/\/en\/krakow\/$/);
    expect(document.activeElement).toBe(field);
  });
});

it('a step of the tour opens the card and leaves the focus where it is', async () => {
  const { app, el } = await mount();
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  app.store.getState().apply({ city: 'krakow', step: 8 });
  expect(el.hidden).toBe(false);
  expect(document.activeElement).toBe(button);
  app.store.getState().select('bologna');
  expect(el.contains(document.activeElement)).toBe(true);
});
