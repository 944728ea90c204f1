// @vitest-environment happy-dom
// A tour that does not load: the page says so, and tries again when asked.
import { getByRole, queryByRole } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { tourView } from '../../../src/views/tour/tour.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';
import { realTour } from './mounted.ts';

it('says that the tour did not load, and loads it when asked again', async () => {
  let tries = 0;
  const tour = () => (++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(realTour));
  const app = { ...(await testApp(realData, { step: 2 })), tour };
  const el = document.createElement('section');
  document.body.replaceChildren(el);
  el.hidden = true;
  const world = {
    page: document.createElement('div'),
    keys: () => () => {},
    keepAwake: () => ({ isAble: true, end: () => {} }),
    toggleFullScreen: () => Promise.resolve(true),
    forgetStep: () => {},
    openWindow: () => null,
  };
  const cleanup = tourView(world)(el, app);
  await new Promise((done) => setTimeout(done));
  expect(el.hidden).toBe(false);
  expect(getByRole(el, 'alert').textContent).toContain('The tour did not load.');
  getByRole(el, 'button', { name: 'Try again' }).click();
  await new Promise((done) => setTimeout(done));
  expect(queryByRole(el, 'alert')).toBeNull();
  expect(getByRole(el, 'heading', { level: 2, name: 'The tour' })).toBeTruthy();
  cleanup();
  app.store.getState().apply({ step: 3 });
  expect(el.childNodes).toHaveLength(0);
});
