// @vitest-environment happy-dom
// The legend explains the marks that are there, and no others.
import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { legendView } from '../../../src/views/legend/legend.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member } from '../../fixtures.ts';

const data = dataset([
  member('a', DATES.day),
  member('b', DATES.betweenYears),
  member('c', DATES.beforeYear, { unconfirmed: true }),
]);

test('only the marks that occur', async () => {
  const app = await testApp(data);
  const el = document.createElement('div');
  const cleanup = legendView(el, app);
  const rows = (): (string | null)[] =>
    within(el)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
  expect(rows()).toEqual([
    'joined, date known to the day',
    'joined, date only between bounds',
    'unconfirmed, second-hand only',
  ]);
  app.store.getState().setDate('2012');
  expect(rows()).toEqual(['may have joined by then', 'unconfirmed, second-hand only']);
  app.store.getState().setDate('2024-10');
  expect(rows().at(-1)).toBe('joined in 2024');
  cleanup();
  app.store.getState().setDate(null);
  expect(rows()).toHaveLength(4);
});
