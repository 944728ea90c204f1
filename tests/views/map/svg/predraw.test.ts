// @vitest-environment happy-dom
// What the delivered page shows before any script: where the first view lies, and that the drawers take it over.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../../src/model/link.ts';
import { toWorld, worldSize } from '../../../../src/model/mercator.ts';
import { FIRST_VIEW, FIRST_VIEW_SMALL } from '../../../../src/model/places.ts';
import { h } from '../../../../src/views/dom.ts';
import { cameraOf } from '../../../../src/views/map/camera.ts';
import type { Predrawn } from '../../../../src/views/map/svg/predraw.ts';
import { predrawMap, sizeOf } from '../../../../src/views/map/svg/predraw.ts';
import { createSvgMap } from '../../../../src/views/map/svg/svg-map.ts';
import { TODAY, testApp } from '../../../app.ts';
import { realData } from '../../../real-data.ts';
import { smallWorld, testSource } from '../source.ts';

const css = readFileSync('src/views/map/svg/picture.css', 'utf8');
const hooks = { frame: vi.fn(), moved: vi.fn(), ready: vi.fn(), missed: vi.fn(), failed: vi.fn() };
const input = async (): Promise<Predrawn> => {
  const { i18n } = await testApp(realData);
  const state = { ...DEFAULTS, hovered: null, today: TODAY };
  return { data: realData, i18n, state, topology: smallWorld, lettering: testSource() };
};

afterEach(() => document.body.replaceChildren());

describe('the first view in CSS', () => {
  const whole = sizeOf(FIRST_VIEW, 3);
  const part = sizeOf(FIRST_VIEW_SMALL, 3);

  it('has the size of the view box', async () => {
    const el = h('div');
    predrawMap(el, await input());
    expect(el.querySelector('svg')?.getAttribute('viewBox')).toBe(`0 0 ${whole.width} ${whole.height}`);
    expect(css).toContain(`width: calc(${whole.width} * var(--unit-px))`);
    expect(css).toContain(`height: calc(${whole.height} * var(--unit-px))`);
  });

  it('fits the smaller first view where a map is small', () => {
    const scale = whole.width / (toWorld([FIRST_VIEW[2], 0])[0] - toWorld([FIRST_VIEW[0], 0])[0]);
    const [west, north] = toWorld([FIRST_VIEW[0], FIRST_VIEW[3]]);
    const [x, y] = toWorld([FIRST_VIEW_SMALL[0], FIRST_VIEW_SMALL[3]]);
    const middle = [(x - west) * scale + part.width / 2, (y - north) * scale + part.height / 2].map(
      (px) => Math.round(px * 100) / 100,
    );
    expect(css).toContain(`min(100cqw / ${part.width}, 100cqh / ${part.height})`);
    expect(css).toContain(`left: calc(50cqw - ${middle[0]} * var(--unit-px))`);
    expect(css).toContain(`top: calc(50cqh - ${middle[1]} * var(--unit-px))`);
  });
});

describe('Iceland in CSS', () => {
  const rules = [
    ...css.matchAll(/@container ([^{]*min-aspect-ratio[^{]*)\{[^{]*\{\s*transform: translateX\(calc\(([\d.]+)cqh/g),
  ].map(([, when = '', shift]) => ({
    isTight: when.includes('<'),
    least: Number(/min-aspect-ratio: (\d+)/.exec(when)?.[1]) / 10_000,
    most: Number(/max-aspect-ratio: (\d+)/.exec(when)?.[1]) / 10_000,
    shift: Number(shift) / 100,
  }));

  it.each([
    [390, 337],
    [412, 329],
    [360, 296],
    [550, 420],
    [700, 380],
    [599, 330],
    [684, 613],
    [800, 600],
    [1024, 531],
    [900, 530],
  ])('a map of %i × %i px moves as far as the camera', (width, height) => {
    const isTight = width < 600 || height < 400;
    const [view, aspect] = [isTight ? FIRST_VIEW_SMALL : FIRST_VIEW, width / height];
    const rule = rules.find((one) => one.isTight === isTight && aspect >= one.least && aspect <= one.most);
    const camera = cameraOf(realData, DEFAULTS, { width, height });
    const px = (lon: number): number => toWorld([lon, 0])[0] * worldSize(camera.zoom);
    const moved = px((view[0] + view[2]) / 2) - px(camera.lon);
    expect(rule ? rule.shift * height - width / 2 : 0).toBeCloseTo(moved, 1);
  });
});

describe('predrawMap', () => {
  it('has a mark of each member, and names', async () => {
    const el = h('div');
    predrawMap(el, await input());
    expect(el.querySelectorAll('[data-member][data-status]')).toHaveLength(realData.members.length);
    expect(el.querySelector('[data-name="krakow"]')?.textContent).toBe('Kraków');
    expect(el.querySelector('svg')?.getAttribute('aria-label')).toBe('Map of the members');
  });

  it('has all land in one piece, with each coast and border once', async () => {
    const el = h('div');
    predrawMap(el, await input());
    const names = [...el.querySelectorAll('.shapes path')].map((path) => path.getAttribute('class'));
    expect(names).toEqual(['land coast', 'lake', 'border', 'border disputed']);
    const [land, , borders] = [...el.querySelectorAll('.shapes path')].map((path) => path.getAttribute('d') ?? '');
    expect(land?.match(/M/g)).toHaveLength(2);
    expect(borders?.match(/M/g)).toHaveLength(1);
  });

  it('is taken over by the drawer: same sketch, same marks, nothing loaded at once', async () => {
    const el = h('div');
    document.body.append(el);
    predrawMap(el, await input());
    const stage = el.querySelector<HTMLElement>('.map-stage') ?? el;
    const [land, krakow] = [stage.querySelector('.land'), stage.querySelector('[data-member="krakow"]')];
    const [disc] = krakow?.querySelectorAll('.art') ?? [];
    const source = testSource();
    const app = await testApp(realData);
    const camera = cameraOf(realData, DEFAULTS, { width: 684, height: 613 });
    const drawer = createSvgMap(source)(stage, app, camera, hooks);
    expect(stage.querySelectorAll('svg')).toHaveLength(1);
    expect(stage.querySelector('.land')).toBe(land);
    expect(stage.querySelector('[data-member="krakow"]')).toBe(krakow);
    expect(krakow?.querySelector('.art')).toBe(disc);
    expect(stage.querySelector('.early-frame, [data-predrawn], [data-extra]')).toBeNull();
    expect(source.asked).toEqual([]);
    await vi.waitFor(() => expect(stage.querySelectorAll('.land')).toHaveLength(3));
    expect(source.asked).toEqual(['low']);
    drawer.cleanup();
  });
});
