// @vitest-environment happy-dom
// Below the picture: the published numbers with their sources, and the milestones.
import { fireEvent } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/build/words.ts';
import { admissionsOf } from '../../../../src/model/company.ts';
import { realData, realEvidence, realTitles } from '../../../real-data.ts';
import { openLarge } from './opened.ts';

describe('reported and documented', () => {
  test('every number has a row, with a source', async () => {
    const { el } = await openLarge();
    const rows = [...el.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(realEvidence.counts.length);
    expect(rows.every((row) => row.querySelector('td:nth-child(4)')?.textContent?.trim())).toBe(true);
    expect([rows[0]?.id, rows.at(-1)?.textContent?.includes('MRN-News')]).toEqual(['count-0', true]);
    const krakow = rows.find((row) => row.textContent?.includes('City of Kraków'));
    expect(krakow?.querySelector('td')?.textContent).toBe('more than 170');
    expect(krakow?.querySelector('a')?.href).toMatch(/^https?:/);
  });

  test('says how many the record lacks', async () => {
    const { el } = await openLarge();
    const words = el.querySelector('.reported .lead')?.textContent ?? '';
    expect(words).toMatch(/^The latest number published: more than 170 \(.+, 13 November 2025\)\. /);
    expect(words).toContain(`At least ${171 - realData.members.length} are missing.`);
    expect(words).toMatch(/By the highest number, more than 180 \(Stadt Innsbruck, October 2025\), at least/);
  });

  test('a mark in the picture opens its row', async () => {
    const { el } = await openLarge();
    const index = realData.counts.findIndex(({ members }) => members === 97);
    fireEvent.click(el.querySelector(`[data-row=count-${index}] .hit`) ?? el);
    expect(document.activeElement?.id).toBe(`count-${index}`);
    expect(document.activeElement?.textContent).toContain('97');
  });
});

describe('milestones', () => {
  const title = (id: string): string => realTitles[id] ?? '';

  test('all are there, in words', async () => {
    const { el } = await openLarge();
    const rows = [...el.querySelectorAll('.milestones li')];
    expect(rows.map(({ id }) => id)).toEqual(realEvidence.milestones.map(({ id }) => id));
    expect(rows.every((row) => !/undefined|null|milestone\./.test(row.textContent ?? ''))).toBe(true);
    expect(el.querySelector('#conference-bologna-2008')?.textContent).toContain('General Conference, Bologna');
  });

  test('choosing one sets the date, shows the place and closes the sheet', async () => {
    const { app, find } = await openLarge();
    find.getByRole('button', { name: title('conference-karlsruhe-2015') }).click();
    const { date, at, timeline } = app.store.getState();
    expect(date).toBe('2015-10-09');
    expect(at).toEqual({ zoom: 5, lat: 49.009, lon: 8.404 });
    expect(timeline).toBeNull();
  });

  test('one before the span ends the span', async () => {
    const { app, find } = await openLarge({ date: '2020', from: '2018' });
    find.getByRole('button', { name: title('conference-karlsruhe-2015') }).click();
    expect(app.store.getState()).toMatchObject({ date: '2015-10-09', from: null });
  });

  test('who was admitted there is named and linked', async () => {
    const { app, el } = await openLarge();
    const admitted = admissionsOf(realData.members, realData.milestones).get('assembly-zurich-2025') ?? [];
    const links = [...el.querySelectorAll<HTMLElement>('#assembly-zurich-2025 a[data-select]')];
    expect(links.map(({ dataset }) => dataset.select)).toEqual(admitted.map(({ id }) => id));
    expect(links.length).toBeGreaterThan(5);
    links[0]?.click();
    expect(app.store.getState()).toMatchObject({ city: admitted[0]?.id, timeline: null });
  });

  test('titles are in the language of the page', async () => {
    const { el } = await openLarge({}, 'pl');
    const titles = [...el.querySelectorAll('.milestones button')].map((button) => button.textContent);
    expect(titles).toEqual(realEvidence.milestones.map(({ id }) => readWords('pl')[`milestone.${id}`]));
    expect(titles).toContain('Komitet sterujący przyjmuje Kraków');
  });
});
