// The rank in words: right ordinals, and never more exact than it is known.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Member } from '../../src/model/member.ts';
import { rankWords } from '../../src/views/rank-words.ts';
import { DATES, dataset, member, when } from '../fixtures.ts';
import { speak } from '../speak.ts';

const on = (id: string, iso: string): Member => member(id, when(iso, iso, iso, 'day'));
const before = (many: number): Member[] => Array.from({ length: many }, (_, index) => on(`b${index}`, '2005-01-01'));

async function words(lang: Lang, one: Member, others: readonly Member[]): Promise<string | null> {
  const i18n = await speak(lang);
  return rankWords(i18n, dataset([one, ...others]), one);
}

describe('rankWords', () => {
  const one = on('one', '2012-06-15');
  it.each([
    [0, 'The 1st to join, of the 1 members known here.', 'W kolejności przystąpienia na miejscu 1. wśród 1'],
    [1, 'The 2nd to join, of the 2', 'na miejscu 2. wśród 2'],
    [2, 'The 3rd to join', 'na miejscu 3. wśród'],
    [10, 'The 11th to join', 'na miejscu 11. wśród'],
    [11, 'The 12th to join', 'na miejscu 12. wśród'],
    [20, 'The 21st to join', 'na miejscu 21. wśród'],
    [111, 'The 112th to join', 'na miejscu 112. wśród'],
    [121, 'The 122nd to join', 'na miejscu 122. wśród'],
  ])('with %i before it', async (many, en, pl) => {
    expect(await words('en', one, before(many))).toContain(en);
    expect(await words('pl', one, before(many))).toContain(pl);
  });

  it('says both ends of what is possible', async () => {
    const others = [...before(20), member('open', DATES.before), member('unknown', DATES.none)];
    expect(await words('en', one, others)).toBe('Between the 21st and the 23rd to join, of the 23 members known here.');
    expect(await words('pl', one, others)).toBe(
      'W kolejności przystąpienia na miejscu od 21. do 23. wśród 23 znanych tu członków.',
    );
  });

  it('says only the greatest where nothing else is known', async () => {
    expect(await words('en', one, [member('open', DATES.before)])).toMatch(/^At the latest the 2nd to join/);
    expect(await words('pl', one, [member('open', DATES.before)])).toMatch(/najdalej na miejscu 2\. wśród/);
  });

  it('is silent where a rank would say nothing', async () => {
    expect(await words('en', member('x', DATES.none), [one])).toBeNull();
    expect(await words('en', member('x', DATES.day, { unconfirmed: true }), [one])).toBeNull();
  });
});
