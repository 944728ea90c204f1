// @vitest-environment happy-dom
// Passing a view on: its link in words, copying, the device's own sheet, the citation.
import { getByRole, queryByRole } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { decode, encode } from '../../src/model/link.ts';
import { citePart } from '../../src/paper/cite-part.ts';
import { embedPart } from '../../src/paper/embed-part.ts';
import { linkPart } from '../../src/paper/link-part.ts';
import { linkWords } from '../../src/paper/link-words.ts';
import type { Desk } from '../../src/paper/panel.ts';
import { loadWords } from '../../src/paper/words.ts';
import { h } from '../../src/views/dom.ts';
import type { App } from '../../src/views/view.ts';
import { TODAY, testApp } from '../app.ts';
import { realData as data } from '../real-data.ts';

const known = {
  ids: new Set(data.members.map(({ id }) => id)),
  countries: new Set(data.members.map(({ country }) => country)),
  today: TODAY,
};

async function desk(query: string, lang: Lang = 'en', more: Partial<App> = {}): Promise<Desk> {
  const app = { ...(await testApp(data, decode(query, known), lang)), ...more };
  let isKept = false;
  return {
    app,
    words: await loadWords(app.i18n),
    press: { prepare: () => {}, print: () => {} },
    address: () => {
      const state = app.store.getState();
      const date = state.date ?? (isKept ? '2026-11-25' : null);
      return {
        url: `https://example.org/?${encode({ ...state, date })}`,
        code: h('svg' as 'a') as unknown as SVGElement,
      };
    },
    keepToday: (kept) => {
      isKept = kept;
    },
    tell: (el, sentence) => el.replaceChildren(sentence),
    signal: new AbortController().signal,
  };
}

const show = (el: HTMLElement | null): HTMLElement => {
  document.body.replaceChildren(...(el ? [el] : []));
  return document.body;
};
const value = (el: HTMLElement): string => (el as HTMLInputElement).value;

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

describe('what a link says', () => {
  it.each([
    ['', 'It names no date: whoever opens it sees the network of that day.'],
    ['date=2012', 'It keeps the date: the network at the end of 2012.'],
    ['date=2012-06-15', 'It keeps the date: the network of 15 June 2012.'],
    [
      'city=bologna&countries=IT,PL&map=simple',
      'It names no date: whoever opens it sees the network of that day. It also keeps the open card of Bologna, the countries (Italy and Poland) and the simple map.',
    ],
    ['step=3&city=bologna&theme=dark', 'It opens the tour at step 3. It also keeps the colours.'],
    [
      'date=2012&from=2010-02&at=4.50_48.100_11.500',
      'It keeps the date: the network at the end of 2012. It also keeps the start of the span, February 2010 and the part of the map.',
    ],
  ])('%s', async (query, words) => {
    const { app, words: catalogue } = await desk(query);
    expect(linkWords(app, catalogue, app.store.getState()).join(' ')).toBe(words);
  });

  it('is said in Polish', async () => {
    const { app, words } = await desk('date=2012-06&city=krakow', 'pl');
    expect(linkWords(app, words, app.store.getState()).join(' ')).toBe(
      'Zachowuje datę: stan sieci na koniec czerwca 2012. Zachowuje też: otwartą kartę (Kraków).',
    );
  });

  it('leaves nothing unsaid that a link can hold', async () => {
    const bare = await desk('');
    const said = (query: string): string => linkWords(bare.app, bare.words, decode(query, known)).join(' ');
    const queries = [
      'date=2012',
      'from=2010',
      'city=bologna',
      'countries=PL',
      'at=4.50_48.100_11.500',
      'step=2',
      'present',
      'theme=dark',
      'show=map',
      'map=simple',
      'order=name',
      'known=day',
      'compare=2010',
      'timeline=large',
    ];
    expect(queries.map((query) => encode(decode(query, known)))).toEqual(queries);
    expect(queries.filter((query) => said(query) === said(''))).toEqual([]);
  });
});

describe('the link', () => {
  it('is copied as it stands, and a date can be put into it', async () => {
    const user = userEvent.setup();
    const el = show(linkPart(await desk('city=bologna')));
    await user.click(getByRole(el, 'button', { name: 'Copy the link' }));
    expect(await navigator.clipboard.readText()).toBe('https://example.org/?city=bologna');
    expect(getByRole(el, 'status').textContent).toBe('Copied.');
    await user.click(getByRole(el, 'checkbox', { name: 'Keep today’s date, 25 November 2026' }));
    expect(value(getByRole(el, 'textbox', { name: 'Address' }))).toBe(
      'https://example.org/?date=2026-11-25&city=bologna',
    );
    expect(el.textContent).toContain('the network of 25 November 2026');
    expect(getByRole(el, 'status').textContent).toBe('');
  });

  it('has no such choice where it names a date already, or a step', async () => {
    for (const query of ['date=2012', 'step=2'])
      expect(queryByRole(show(linkPart(await desk(query))), 'checkbox')).toBeNull();
  });

  it('is marked where the browser does not copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const el = show(linkPart(await desk('')));
    await user.click(getByRole(el, 'button', { name: 'Copy the link' }));
    expect(document.activeElement).toBe(getByRole(el, 'textbox'));
    expect(getByRole(el, 'status').textContent).toMatch(/does not allow copying/);
  });

  it('goes to the device’s sheet only where there is one; refused, it says nothing', async () => {
    const user = userEvent.setup();
    expect(queryByRole(show(linkPart(await desk(''))), 'button', { name: 'Send …' })).toBeNull();
    const sheet = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'));
    Object.assign(navigator, { share: sheet });
    const el = show(linkPart(await desk('date=2012-06')));
    await user.click(getByRole(el, 'button', { name: 'Send …' }));
    expect(sheet).toHaveBeenCalledWith({
      title: 'Cities against racism',
      text: expect.stringMatching(/^By the end of June 2012, \d+ cities had joined\./),
      url: 'https://example.org/?date=2012-06',
    });
    expect(getByRole(el, 'status').textContent).toBe('');
  });

  it('is not there in the classroom copy, which has no address', async () => {
    const el = show(linkPart({ ...(await desk('')), address: null }));
    expect(queryByRole(el, 'textbox')).toBeNull();
    expect(el.textContent).toContain('has no address');
  });
});

describe('the citation', () => {
  it('names version, day of the data, address and day of access; in three forms', async () => {
    const user = userEvent.setup();
    const el = show(citePart(await desk('')));
    const field = getByRole(el, 'textbox', { name: 'Citation' });
    expect(value(field)).toMatch(
      /^The contributors of Cities against racism: Cities against racism: .*\. Data set, version \d+\.\d+\.\d+, data of \d+ \w+ 2026\. http.*\/en\/ \(accessed 25 November 2026\)\.$/,
    );
    await user.selectOptions(getByRole(el, 'combobox'), 'BibTeX');
    expect(value(field)).toMatch(/^@misc\{cities-against-racism,/);
    await user.selectOptions(getByRole(el, 'combobox'), 'CSL-JSON');
    expect(JSON.parse(value(field))[0]).toMatchObject({ type: 'dataset', version: data.version });
    await user.click(getByRole(el, 'button', { name: 'Copy the citation' }));
    expect(await navigator.clipboard.readText()).toBe(value(field));
  });

  it('names the page of a chosen member, in the language of the page', async () => {
    const el = show(citePart(await desk('city=nurnberg', 'pl')));
    expect(value(getByRole(el, 'textbox'))).toMatch(
      /: Norymberga\. Miasta .*\/pl\/nurnberg\/ \(dostęp: 25 listopada 2026\)\.$/,
    );
  });

  it('names no address in the classroom copy', async () => {
    const el = show(citePart(await desk('', 'en', { isCopy: true })));
    expect(value(getByRole(el, 'textbox'))).not.toMatch(/http|file|accessed/);
  });
});

describe('the way to the embed maker', () => {
  it('takes the chosen member along', async () => {
    const link = getByRole(show(embedPart(await desk('city=bologna'))), 'link', { name: 'Make the code' });
    expect(link.getAttribute('href')).toBe('../en/embed/?city=bologna');
  });

  it('is not there in the classroom copy', async () => {
    expect(embedPart(await desk('', 'en', { isCopy: true }))).toBeNull();
  });
});
