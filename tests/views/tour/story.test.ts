// @vitest-environment happy-dom
// The tour as it is read: what it shows, what it opens, what it leaves.
import { getByRole, getByText, queryByText, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/model/link.ts';
import { mountTour, realTour } from './mounted.ts';

const LAST = realTour.steps.length;

describe('the tour', () => {
  it('shows every step with its words, its question and its sources, in the language', async () => {
    const { el, cleanup } = await mountTour({ step: 2 }, 'pl');
    const articles = within(el).getAllByRole('article');
    expect(articles).toHaveLength(LAST);
    for (const article of articles) {
      expect(within(article).getByRole('heading', { level: 3 }).textContent).not.toBe('');
      expect(article.textContent).toMatch(/Pytanie: .+\?/);
      expect(
        article.querySelectorAll('details a').length + article.querySelectorAll('details .page').length,
      ).toBeGreaterThan(0);
    }
    expect(getByText(el, `Krok 2 z ${LAST}`)).toBeTruthy();
    expect(articles.filter((article) => article.getAttribute('aria-current') === 'step')).toEqual([articles[1]]);
    cleanup();
    expect(el.childNodes).toHaveLength(0);
  });

  it('opens the scene of a link that says no more than the step', async () => {
    const { app } = await mountTour({ step: 2, map: 'simple', theme: 'dark' });
    expect(app.store.getState()).toMatchObject({ date: '2006', step: 2, map: 'simple', theme: 'dark' });
  });

  it('leaves what a link says besides', async () => {
    const { app } = await mountTour({ step: 2, date: '2012' });
    expect(app.store.getState().date).toBe('2012');
  });

  it('goes on and back, each time a whole scene, and says where it is', async () => {
    const { app, el } = await mountTour({ step: 1, date: '2012', countries: ['DE'] });
    getByRole(el, 'button', { name: 'Next' }).click();
    expect(app.store.getState()).toMatchObject({ ...DEFAULTS, date: '2006', step: 2 });
    expect(app.said.at(-1)).toBe(`Step 2 of ${LAST}. The first members`);
    getByRole(el, 'button', { name: 'Back' }).click();
    getByRole(el, 'button', { name: 'Back' }).click();
    expect(app.store.getState()).toMatchObject({ date: '2004-12-10', step: 1 });
    expect(getByRole(el, 'button', { name: 'Back' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('lists the steps', async () => {
    const { app, el } = await mountTour({ step: 1 });
    const links = [...el.querySelectorAll<HTMLAnchorElement>('.tour-contents a')];
    expect(links).toHaveLength(LAST);
    links.at(-1)?.click();
    expect(app.store.getState().step).toBe(LAST);
    expect(links.at(-1)?.getAttribute('aria-current')).toBe('step');
    expect(getByRole(el, 'button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('stays open when the reader moves things by hand, and is left as they are', async () => {
    const { app, el, page } = await mountTour({ step: 3 });
    app.store.getState().setDate('2015');
    expect(el.hidden).toBe(false);
    expect(page.hasAttribute('data-touring')).toBe(true);
    getByRole(el, 'button', { name: 'Leave the tour' }).click();
    expect(app.store.getState()).toMatchObject({ step: null, date: '2015' });
    expect(el.hidden).toBe(true);
    expect(page.hasAttribute('data-touring')).toBe(false);
  });

  it('names lead to cards', async () => {
    const { app, el } = await mountTour({ step: 2 });
    getByRole(el, 'link', { name: 'Erlangen' }).click();
    expect(app.store.getState()).toMatchObject({ city: 'erlangen', step: 2 });
    expect(el.hasAttribute('data-card')).toBe(true);
  });

  it('says that a step does not exist, and is not there', async () => {
    const { app, el, asked } = await mountTour({ step: 77, date: '2012' });
    expect(app.store.getState()).toMatchObject({ step: null, date: '2012' });
    expect(el.hidden).toBe(true);
    expect(asked).toContain('step forgotten');
    const sentence = `The tour has no step 77. It has ${LAST}. Here is the map without the tour.`;
    expect(getByRole(document.body, 'alert').textContent).toContain(sentence);
    getByRole(document.body, 'button', { name: 'Close' }).click();
    expect(queryByText(document.body, sentence)).toBeNull();
  });
});
