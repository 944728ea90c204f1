// @vitest-environment happy-dom
// Views whose code comes later: those that wait to be asked for, and a sheet that cannot be loaded.
import { within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import type { State } from '../../src/store/store.ts';
import { askedView, latePart, lazyView, missingCard, missingSheet } from '../../src/views/lazy.ts';
import type { App } from '../../src/views/view.ts';
import { testApp } from '../app.ts';
import { dataset } from '../fixtures.ts';

const isLarge = ({ timeline }: State): boolean => timeline === 'large';

test('a view waits until it is asked for, comes once, and ends', async () => {
  const app = await testApp(dataset([]));
  const told: string[] = [];
  const view = askedView(isLarge, () => {
    told.push('begins');
    return () => told.push('ends');
  });
  const end = view(document.createElement('div'), app);
  expect(told).toEqual([]);
  for (const isOpen of [true, false, true]) app.store.getState().openTimeline(isOpen);
  expect(told).toEqual(['begins']);
  end();
  expect(told).toEqual(['begins', 'ends']);
});

test('one that is never asked for never comes', async () => {
  const app = await testApp(dataset([]));
  const end = askedView(isLarge, () => expect.unreachable())(document.createElement('div'), app);
  end();
  app.store.getState().openTimeline(true);
});

describe('a sheet that does not load', () => {
  const opened = async () => {
    const app = await testApp(dataset([]), { timeline: 'large' });
    const el = document.createElement('div');
    document.body.replaceChildren(el);
    let tries = 0;
    const load = () => {
      tries++;
      return Promise.reject(new Error('offline'));
    };
    const end = lazyView(
      load,
      missingSheet(
        ({ timeline }) => timeline === 'large',
        ({ store }) => store.getState().openTimeline(false),
      ),
    )(el, app);
    const button = await within(el).findByRole('button', { name: 'Try again' });
    return { app, el, end, button, tries: () => tries };
  };

  test('says so over the page, and tries again', async () => {
    const { el, button, tries, end } = await opened();
    expect(el.querySelector('dialog')?.open).toBe(true);
    button.click();
    expect(tries()).toBe(2);
    end();
  });

  test('closes with the state, and the state with it', async () => {
    const { app, el, end } = await opened();
    el.querySelector('dialog')?.dispatchEvent(new Event('close'));
    expect(app.store.getState().timeline).toBeNull();
    expect(el.querySelector('dialog')?.open ?? false).toBe(false);
    end();
  });
});

describe('a card that does not load', () => {
  const missed = async (drawn: string) => {
    const app = await testApp(dataset([]), { city: 'krakow' });
    const el = document.createElement('article');
    el.dataset.drawn = drawn;
    el.append('What came with the page');
    const end = lazyView(() => Promise.reject(new Error('offline')), missingCard)(el, app);
    // The load has failed by then.
    await Promise.resolve();
    await Promise.resolve();
    return { app, el, end };
  };

  test('stays as it came with the member’s page, until another is chosen', async () => {
    const { app, el, end } = await missed('en krakow');
    expect(el.textContent).toBe('What came with the page');
    app.store.getState().select('bologna');
    expect(within(el).getByRole('button', { name: 'Try again' })).toBeTruthy();
    app.store.getState().select('krakow');
    expect(el.textContent).not.toContain('What came with the page');
    end();
  });

  test('is not kept in another language', async () => {
    const { el, end } = await missed('pl krakow');
    expect(within(el).getByRole('button', { name: 'Try again' })).toBeTruthy();
    end();
  });
});

describe('parts without a place of their own', () => {
  const failing = { load: () => Promise.reject<() => never>(new Error('offline')) };
  const opened = async () => {
    const app = await testApp(dataset([]));
    const [notice, el] = [document.createElement('div'), document.createElement('div')];
    notice.id = 'notice';
    document.body.replaceChildren(notice, el);
    return { app, el, notice };
  };
  const button = (notice: HTMLElement) => within(notice).queryByRole('button', { name: 'Try again' });

  test('are missed above the map in one notice, which goes with the last of them', async () => {
    const { app, el, notice } = await opened();
    const parts = [latePart(el, app, failing.load), latePart(el, app, failing.load)];
    await within(notice).findByRole('button', { name: 'Try again' });
    await new Promise((resolve) => setTimeout(resolve));
    parts[1]?.cleanup();
    expect(button(notice)).not.toBeNull();
    parts[0]?.cleanup();
    expect(notice.childElementCount).toBe(0);
  });

  // The half of a script that is still a script: it runs, and gives nothing.
  const half = (): Promise<never> => Promise.resolve(undefined as never);
  test.each<[string, (el: HTMLElement, app: App) => unknown]>([
    ['a view', (el, app) => lazyView(half)(el, app)],
    ['a part', (el, app) => latePart(el, app, half)],
  ])('are missed where half of the script of %s came', async (_name, begin) => {
    const { app, el, notice } = await opened();
    begin(el, app);
    expect(await within(document.body).findByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(el.childElementCount + notice.childElementCount).toBe(1);
  });

  test('are there once they are asked for again, until they end', async () => {
    const { app, el, notice } = await opened();
    const told: string[] = [];
    let isMissing = true;
    const late = latePart(el, app, async () => {
      if (isMissing) throw new Error('offline');
      return () => ({ cleanup: () => told.push('ends') });
    });
    await within(notice).findByRole('button', { name: 'Try again' });
    expect(late.part()).toBeNull();
    isMissing = false;
    button(notice)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(late.part()).not.toBeNull();
    expect(notice.childElementCount).toBe(0);
    late.cleanup();
    expect(told).toEqual(['ends']);
  });
});
