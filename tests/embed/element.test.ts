// @vitest-environment happy-dom
// <eccar-map>: the frame follows the attributes, the element follows the frame, and neither believes a stranger.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defineMap } from '../../src/embed/element.ts';

const SITE = new URL('https://map.example/some/prefix/');

interface MapElement extends HTMLElement {
  query: string;
}

/** The windows in the frames, which nothing is loaded into here, with what was sent to them. */
const windows = new WeakMap<HTMLIFrameElement, { readonly sent: unknown[]; postMessage(data: unknown): void }>();
const windowIn = (frame: HTMLIFrameElement) => {
  const sent: unknown[] = [];
  const known = windows.get(frame) ?? { sent, postMessage: (data: unknown) => sent.push(data) };
  windows.set(frame, known);
  return known;
};

beforeAll(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      return windowIn(this);
    },
  });
  defineMap(SITE, { en: 'Cities against racism', pl: 'Miasta przeciw rasizmowi' });
  // As a browser with the script on the page twice.
  defineMap(new URL('https://other.example/'), {});
});
afterEach(() => document.body.replaceChildren());

const nextFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
const frameOf = (el: Element): HTMLIFrameElement => {
  const frame = el.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('The element has no frame.');
  return frame;
};
const srcOf = (el: Element): string => frameOf(el).src;

function place(attributes: Readonly<Record<string, string>> = {}): MapElement {
  const el = document.createElement('eccar-map') as MapElement;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  document.body.append(el);
  return el;
}

/** A message as from the map in the frame, or from whoever is named. */
function send(el: Element, data: unknown, from: Partial<MessageEventInit> = {}): void {
  const source = frameOf(el).contentWindow;
  window.dispatchEvent(new MessageEvent('message', { data, source, origin: SITE.origin, ...from }));
}

/** What the element has sent into its frame. */
const listenTo = (el: Element): readonly unknown[] => windowIn(frameOf(el)).sent;

const ready = (el: Element, query = ''): void => send(el, { type: 'eccar:ready', query });

describe('the frame', () => {
  it('shows what the attributes say, encoded', () => {
    expect(srcOf(place({ lang: 'pl', city: 'krakow', date: '2024', show: 'map,timeline' }))).toBe(
      `${SITE}pl/?city=krakow&date=2024&show=map%2Ctimeline`,
    );
    expect(srcOf(place({ city: '"><script>alert(1)</script>&step=3' }))).toBe(
      `${SITE}?city=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E%26step%3D3`,
    );
  });

  it('cannot be led away by a language', () => {
    for (const lang of ['//evil.example', '../..', 'javascript:alert(1)', 'xx'])
      expect(srcOf(place({ lang }))).toBe(String(SITE));
  });

  it('speaks the language around it', () => {
    document.documentElement.lang = 'pl-PL';
    const el = place();
    expect(srcOf(el)).toBe(`${SITE}pl/`);
    expect(frameOf(el).title).toBe('Miasta przeciw rasizmowi');
    document.documentElement.lang = '';
  });

  it('has a title of its own if the host gives it one', () => {
    const el = place({ title: 'Our <b>network</b>', lang: 'en' });
    expect(frameOf(el).title).toBe('Our <b>network</b>');
    el.removeAttribute('title');
    expect(frameOf(el).title).toBe('Cities against racism');
  });

  it('is another one in another language, in the same state: the host’s history does not grow', () => {
    const el = place({ lang: 'en', city: 'krakow' });
    const first = frameOf(el);
    ready(el, 'city=bologna&date=2012');
    el.lang = 'pl';
    el.setAttribute('lang', 'pl');
    expect(frameOf(el)).not.toBe(first);
    expect(srcOf(el)).toBe(`${SITE}pl/?city=bologna&date=2012`);
    expect(el.shadowRoot?.childElementCount).toBe(1);
  });

  it('may be boxed in further', () =>
    expect(frameOf(place({ sandbox: 'allow-scripts' })).getAttribute('sandbox')).toBe('allow-scripts'));
});

describe('attributes', () => {
  it('go to the map by message, once a frame, when it is ready', async () => {
    const el = place({ city: 'krakow', show: 'map' });
    const sent = listenTo(el);
    el.setAttribute('date', '2010');
    await nextFrame();
    expect(sent).toEqual([]);
    ready(el, 'city=krakow&show=map');
    await nextFrame();
    expect(sent).toEqual([{ type: 'eccar:show', query: 'city=krakow&show=map&date=2010&theme=&map=' }]);
    for (let year = 2011; year < 2020; year++) el.setAttribute('date', String(year));
    el.removeAttribute('show');
    await nextFrame();
    expect(sent.slice(1)).toEqual([{ type: 'eccar:show', query: 'city=krakow&date=2019&theme=&show=&map=' }]);
    expect(el.query).toBe('city=krakow&date=2019');
  });

  it('change only what they say of what the reader sees', async () => {
    const el = place({ date: '2010' });
    const sent = listenTo(el);
    ready(el, 'date=2010');
    send(el, { type: 'eccar:change', query: 'date=2010&city=graz' });
    el.setAttribute('date', '2011');
    await nextFrame();
    expect(sent).toEqual([{ type: 'eccar:show', query: 'date=2011&city=graz&theme=&show=&map=' }]);
  });

  it('that stay the same say nothing', async () => {
    const el = place({ date: '2010' });
    const sent = listenTo(el);
    ready(el, 'date=2010');
    el.setAttribute('date', '2010');
    await nextFrame();
    expect(sent).toEqual([]);
  });
});

describe('what the map says', () => {
  it('is its height, within bounds', () => {
    const el = place();
    for (const [height, px] of [
      [612, '612px'],
      [9e9, '5000px'],
      [-3, '200px'],
      [Number.NaN, '200px'],
      ['1px;position:fixed', '200px'],
    ]) {
      send(el, { type: 'eccar:height', height });
      expect(frameOf(el).style.height).toBe(px);
    }
  });

  it('is a change, told once a frame to who listens, and to nobody above', async () => {
    const el = place();
    const heard: unknown[] = [];
    const above = vi.fn();
    el.addEventListener('change', (event) => heard.push((event as CustomEvent).detail));
    document.body.addEventListener('change', above);
    ready(el);
    await nextFrame();
    expect(heard).toEqual([]);
    for (let month = 1; month <= 9; month++) send(el, { type: 'eccar:change', query: `date=2012-0${month}` });
    await nextFrame();
    expect(heard).toEqual([{ query: 'date=2012-09' }]);
    expect(el.query).toBe('date=2012-09');
    expect(above).not.toHaveBeenCalled();
  });

  it('is not believed of another window, of another origin, or in another shape', async () => {
    const el = place();
    const other = place();
    const heard = vi.fn();
    el.addEventListener('change', heard);
    const height = { type: 'eccar:height', height: 900 };
    send(el, height, { source: window });
    send(el, height, { source: frameOf(other).contentWindow });
    send(el, height, { source: null });
    send(el, height, { origin: 'https://evil.example' });
    send(el, height, { origin: 'null' });
    for (const data of [null, 'eccar:height', { type: 'eccar:change', query: 5 }, { type: 'eccar:show', query: 'x' }])
      send(el, data);
    await nextFrame();
    expect(frameOf(el).style.height).toBe('');
    expect(heard).not.toHaveBeenCalled();
    expect(el.query).toBe('');
  });

  it('comes without an origin from a sandbox', () => {
    const el = place({ sandbox: 'allow-scripts' });
    send(el, { type: 'eccar:height', height: 900 }, { origin: 'null' });
    expect(frameOf(el).style.height).toBe('900px');
  });
});

describe('an element that goes', () => {
  it('while it loads leaves nothing behind', async () => {
    const el = place({ city: 'krakow' });
    const gone = frameOf(el);
    el.setAttribute('date', '2012');
    el.remove();
    await nextFrame();
    expect(el.shadowRoot?.childElementCount).toBe(0);
    window.dispatchEvent(
      new MessageEvent('message', { data: { type: 'eccar:height', height: 900 }, source: gone.contentWindow }),
    );
    expect(gone.style.height).toBe('');
  });

  it('and comes back shows what it showed', () => {
    const el = place({ city: 'krakow' });
    ready(el, 'city=krakow');
    send(el, { type: 'eccar:change', query: 'city=graz' });
    el.remove();
    el.setAttribute('date', '2012');
    document.body.append(el);
    expect(srcOf(el)).toBe(`${SITE}?city=graz&date=2012`);
  });
});

it('its query can be set, before and after the map is ready', async () => {
  const el = document.createElement('eccar-map') as MapElement;
  el.query = 'date=2009&city=graz';
  document.body.append(el);
  expect(srcOf(el)).toBe(`${SITE}?date=2009&city=graz`);
  const sent = listenTo(el);
  ready(el, 'date=2009&city=graz');
  el.query = 'step=3';
  await nextFrame();
  expect(sent).toEqual([{ type: 'eccar:show', query: 'step=3&theme=&show=&map=' }]);
});
