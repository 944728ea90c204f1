// @vitest-environment happy-dom
// The presentation: what commands do, and what is said when the browser does not do what it is asked.
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { mountTour, realTour } from './mounted.ts';

const LAST = realTour.steps.length;
const yearIn = (el: HTMLElement): string => el.querySelector('.present-year')?.textContent ?? '';
const titleIn = (el: HTMLElement): string => el.querySelector('.present-words h2')?.textContent ?? '';

describe('the presentation', () => {
  it('shows the year, and begins the tour with the first command', async () => {
    const { app, el, press, page } = await mountTour({ present: true, date: '2012' });
    expect([yearIn(el), titleIn(el)]).toEqual(['2012', '']);
    expect(page.hasAttribute('data-presenting')).toBe(true);
    expect(press('back')).toBe(true);
    expect(app.store.getState().step).toBeNull();
    getByRole(el, 'button', { name: 'Start the tour' }).click();
    expect(app.store.getState()).toMatchObject({ step: 1, present: true, date: '2004-12-10' });
    expect(yearIn(el)).toBe('2004');
  });

  it('tells the whole story by one command, and stays at its end', async () => {
    const { app, el, press } = await mountTour({ present: true });
    const titles = Array.from({ length: LAST }, () => press('next') && titleIn(el));
    expect(new Set(titles).size).toBe(LAST);
    press('next');
    expect(app.store.getState().step).toBe(LAST);
    press('first');
    expect(app.store.getState().step).toBe(1);
    press('last');
    expect(app.store.getState().step).toBe(LAST);
  });

  it('shows the ten points of the plan', async () => {
    const { el } = await mountTour({ present: true, step: 9 }, 'pl');
    expect(el.querySelectorAll('.plan li')).toHaveLength(10);
    expect(getByText(el, 'Tłumaczenie własne.')).toBeTruthy();
  });

  it('is black until any key, which does nothing else', async () => {
    const { app, el, press } = await mountTour({ present: true, step: 2 });
    const black = el.querySelector<HTMLDialogElement>('.present-black');
    press('black');
    expect(black?.open).toBe(true);
    expect(press(null)).toBe(true);
    expect(black?.open).toBe(false);
    press('black');
    press('next');
    expect([black?.open, app.store.getState().step]).toEqual([false, 2]);
    expect(press(null)).toBe(false);
  });

  it('is left by Escape, the card of the keys first', async () => {
    const { app, el, press, asked, page } = await mountTour({ present: true, step: 2 });
    press('help');
    expect(getByRole(el, 'dialog', { name: 'Keys of the presentation' })).toBeTruthy();
    press('leave');
    expect(queryByRole(el, 'dialog')).toBeNull();
    expect(app.store.getState().present).toBe(true);
    press('leave');
    expect(app.store.getState()).toMatchObject({ present: false, step: 2 });
    expect(asked).toEqual(['keys ended', 'asleep']);
    expect(page.hasAttribute('data-presenting')).toBe(false);
  });

  it('says what the browser does not do', async () => {
    const { el, press } = await mountTour({ present: true }, 'en', {
      keepAwake: () => ({ isAble: false, end: () => {} }),
    });
    press('full');
    await Promise.resolve();
    expect(getByText(el, 'The browser does not allow full screen here.')).toBeTruthy();
    getByRole(el, 'button', { name: 'Notes' }).click();
    expect(getByText(el, /blocked the window with the notes/)).toBeTruthy();
    expect(getByRole(el, 'link', { name: 'Open the notes' }).getAttribute('target')).toBe('cities-notes');
    expect(getByText(el, /cannot keep it awake/)).toBeTruthy();
  });

  it('fills a second window, keeps it in step, and closes it at the end', async () => {
    const doc = document.implementation.createHTMLDocument('');
    let closed = 0;
    const second = { document: doc, focus: () => {}, close: () => closed++ } as unknown as Window;
    const { app, el, press } = await mountTour({ present: true, step: 2 }, 'en', { openWindow: () => second });
    getByRole(el, 'button', { name: 'Notes' }).click();
    const note = (number: number): string => realTour.steps[number - 1]?.words.en?.note ?? 'none';
    expect(doc.body.textContent).toContain(note(2));
    expect(doc.body.textContent).toContain('NextTo the north and the east');
    press('last');
    expect(doc.body.textContent).toContain(note(LAST));
    expect(doc.body.textContent).toContain('This is the last step.');
    doc.body.querySelector('button')?.click();
    expect(app.store.getState().step).toBe(LAST - 1);
    press('leave');
    expect(closed).toBe(1);
    app.store.getState().apply({ step: 1 });
    expect(doc.body.textContent).toContain(note(LAST - 1));
  });
});
