// @vitest-environment happy-dom
// The map around its drawers: pointer, keys, buttons, what is outside.
import { getByRole, queryByRole, queryByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Camera } from '../../../src/model/mercator.ts';
import { project } from '../../../src/model/mercator.ts';
import { cameraOf } from '../../../src/views/map/camera.ts';
import type { DrawMap } from '../../../src/views/map/map-view.ts';
import { realData, realMember } from '../../real-data.ts';
import { app, at, click, drawSvg, el, point, SIZE, stage, start, takeDown, useStage } from './stage.ts';

useStage();

describe('the pointer', () => {
  beforeEach(() => start({ map: 'simple' }));

  it('marks what it points at, with name and date beside it', () => {
    point('pointermove', at('krakow'));
    expect(app.store.getState().hovered).toBe('krakow');
    expect(queryByText(el, '25 September 2024')).not.toBeNull();
    point('pointermove', { clientX: 3, clientY: 600 });
    expect(app.store.getState().hovered).toBeNull();
  });

  it('opens what it clicks, but not after a drag', () => {
    point('pointerdown', { clientX: at('krakow').clientX - 30, clientY: at('krakow').clientY });
    point('click', at('krakow'));
    expect(app.store.getState().city).toBeNull();
    click(at('krakow'));
    expect(app.store.getState().city).toBe('krakow');
  });

  it('asks which one is meant where marks lie on one spot', async () => {
    click(at('fribourg'));
    expect(app.store.getState().city).toBeNull();
    const choice = getByRole(el, 'group', { name: 'Several members lie here' });
    const canton = getByRole(choice, 'button', { name: /Canton|Kanton/ });
    expect(choice.contains(document.activeElement)).toBe(true);
    await userEvent.click(canton);
    expect(app.store.getState().city).toBe('canton-de-fribourg');
    expect(el.querySelector('.map-choice')).toBeNull();
    expect(document.activeElement).toBe(stage());
  });

  it('closes the choice with Escape and gives the focus back', async () => {
    click(at('fribourg'));
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(el.querySelector('.map-choice')).toBeNull();
    expect(document.activeElement).toBe(stage());
    expect(app.store.getState().city).toBeNull();
  });

  it('does not reach what a filter leaves out', () => {
    app.store.getState().apply({ countries: ['PL'], at: cameraOf(realData, { at: null, countries: [] }, SIZE) });
    point('pointermove', at('roma'));
    expect(app.store.getState().hovered).toBeNull();
  });
});

describe('the keyboard', () => {
  beforeEach(() => start({ map: 'simple', city: 'krakow' }));

  it('walks from member to member, says where it is, and opens', async () => {
    stage().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(app.store.getState().hovered).toBe('oswiecim');
    expect(app.said.at(-1)).toMatch(/^Oświęcim, in or before/);
    await userEvent.keyboard('{ArrowRight}');
    expect(app.store.getState().hovered).toBe('krakow');
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(app.store.getState().city).toBe('oswiecim');
  });

  it('says when there is nobody further', async () => {
    stage().focus();
    for (let step = 0; step < 60; step++) await userEvent.keyboard('{ArrowUp}');
    expect(app.said.at(-1)).toBe('No further member in this direction.');
    expect(app.store.getState().hovered).toBe('oulu');
  });

  it('leaves with Escape, and takes only what is meant for it', async () => {
    stage().focus();
    await userEvent.keyboard('{ArrowLeft}{Escape}');
    expect(app.store.getState().hovered).toBeNull();
    const unused = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    stage().dispatchEvent(unused);
    expect(unused.defaultPrevented).toBe(false);
  });

  it('zooms, and writes that down', async () => {
    const before = cameraOf(realData, app.store.getState(), SIZE).zoom;
    stage().focus();
    await userEvent.keyboard('+');
    expect(app.store.getState().at?.zoom).toBeCloseTo(before + 1, 1);
    await userEvent.keyboard('-');
    expect(app.store.getState().at?.zoom).toBeCloseTo(before, 1);
  });

  it('is one Tab stop before the buttons', async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(stage());
    await userEvent.tab();
    expect(document.activeElement).toBe(getByRole(el, 'button', { name: 'Zoom in' }));
  });
});

describe('the buttons', () => {
  it('zoom, and go back to the view that fits', async () => {
    await start({ map: 'simple' });
    await userEvent.click(getByRole(el, 'button', { name: 'Zoom in' }));
    expect(app.store.getState().at).not.toBeNull();
    // Who does not see the map is told how much of it is left.
    expect(app.said.at(-1)).toMatch(/^\d+ more outside this view$/);
    await userEvent.click(getByRole(el, 'button', { name: 'Show all members' }));
    expect(app.store.getState().at).toBeNull();
    expect(app.said).toHaveLength(2);
  });
});

describe('the arrows that move the map', () => {
  const arrow = (name: string): HTMLElement | null => queryByRole(el, 'button', { name });
  it('come with a button, move it by a part, and go with Escape', async () => {
    await start({ map: 'simple', at: { zoom: 5, lat: 50, lon: 10 } });
    expect(arrow('To the east')).toBeNull();
    await userEvent.click(getByRole(el, 'button', { name: 'Move the map', expanded: false }));
    await userEvent.click(arrow('To the east') ?? el);
    await userEvent.click(arrow('To the south') ?? el);
    const { at } = app.store.getState();
    expect(at?.lon).toBeGreaterThan(11);
    expect(at?.lat).toBeLessThan(49);
    expect(at?.zoom).toBe(5);
    await userEvent.keyboard('{Escape}');
    expect(arrow('To the east')).toBeNull();
    expect(document.activeElement).toBe(getByRole(el, 'button', { name: 'Move the map', expanded: false }));
  });
});

describe('the inset', () => {
  const isClose = (): boolean => el.hasAttribute('data-close');
  it('goes when the map itself is as close, by hand or by a filter', async () => {
    await start({ map: 'simple' });
    expect(isClose()).toBe(false);
    app.store.getState().moveCamera({ zoom: 4.2, lat: 50, lon: 8 });
    await waitFor(() => expect(isClose()).toBe(true));
    app.store.getState().moveCamera(null);
    await waitFor(() => expect(isClose()).toBe(false));
    app.store.getState().toggleCountry('BE');
    await waitFor(() => expect(isClose()).toBe(true));
  });
});

describe('what is outside', () => {
  it('is said in words', async () => {
    await start({ map: 'simple', at: { zoom: 8, lat: 50.06, lon: 19.94 } });
    expect(queryByText(el, `${realData.members.length - 2} more outside this view`)).not.toBeNull();
    await waitFor(() => {
      app.store.getState().moveCamera(null);
      expect(el.querySelector<HTMLElement>('.map-outside')?.hidden).toBe(true);
    });
  });
});

describe('the beginning', () => {
  it('shows the chosen city at once, and moves nothing', async () => {
    const moves: Camera[] = [];
    const draw: DrawMap = (...all) => {
      moves.push(all[2]);
      const drawer = drawSvg(...all);
      return { ...drawer, move: (camera) => moves.push(camera) };
    };
    // South of the view that the address asks for.
    await start({ map: 'simple', city: 'barcelona', at: { zoom: 4, lat: 56, lon: 12 } }, { drawSvg: draw });
    expect(moves).toHaveLength(1);
    const [first] = moves;
    if (!first) throw new Error('No map was drawn.');
    const { lon, lat } = realMember('barcelona');
    const [x, y] = project([lon, lat], first, SIZE);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(SIZE.height);
  });
});

describe('the cleanup', () => {
  it('empties the element and hears nothing more', async () => {
    await start({ map: 'simple' });
    const before = stage();
    takeDown();
    expect(el.children).toHaveLength(0);
    before.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...at('krakow') }));
    before.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    expect(app.store.getState().hovered).toBeNull();
    expect(app.store.getState().at).toBeNull();
  });
});
