// @vitest-environment happy-dom
// The inset: the same date, pointing and choice as the map.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { h } from '../../../src/views/dom.ts';
import { createInsetView } from '../../../src/views/map/inset-shell.ts';
import type { Cleanup } from '../../../src/views/view.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';
import { testSource } from './source.ts';

let app: TestApp;
let el: HTMLElement;
let end: Cleanup;

beforeEach(async () => {
  app = await testApp(realData);
  el = h('figure');
  document.body.replaceChildren(el);
  end = createInsetView(testSource())(el, app);
});
afterEach(() => end());

const mark = (id: string): Element | null => el.querySelector(`[data-member="${id}"]`);

describe('insetView', () => {
  it('has a caption, marks of the region alone, and names with lines where it is full', () => {
    expect(el.querySelector('figcaption')?.textContent).toBe('Belgium, the Rhine and the Ruhr, enlarged');
    expect(mark('dortmund')).not.toBeNull();
    expect(mark('berlin')).toBeNull();
    expect([...el.querySelectorAll('[data-name]')].map((name) => name.textContent)).toContain('Rotterdam');
    expect(el.querySelector('.leader')).not.toBeNull();
  });

  it('shows the same date and the same member pointed at', () => {
    app.store.getState().setDate('2005');
    expect(mark('dortmund')?.getAttribute('data-status')).toBe('not-yet');
    app.store.getState().hover('koln');
    expect(mark('koln')?.hasAttribute('data-hovered')).toBe(true);
    expect(el.querySelector('.map-tip')?.textContent).toContain('Cologne');
  });

  it('opens what is clicked', () => {
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(mark('rotterdam')?.getAttribute('transform') ?? '') ?? [];
    const stage = el.querySelector('.inset-stage');
    stage?.dispatchEvent(new PointerEvent('click', { bubbles: true, clientX: Number(x), clientY: Number(y) }));
    expect(app.store.getState().city).toBe('rotterdam');
  });

  it('ends with the cleanup', () => {
    const before = mark('koln');
    end();
    expect(el.children).toHaveLength(0);
    app.store.getState().hover('koln');
    expect(before?.hasAttribute('data-hovered')).toBe(false);
  });
});
