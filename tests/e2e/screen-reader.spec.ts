// The whole way by keyboard alone, as docs/screen-reader.md says it: in several languages, on both maps.
import { LANGS } from '../../src/i18n/languages.ts';
import { openGlMap, openMap } from './map-page.ts';
import { listUnder, readerIn, way } from './script.ts';
import { expect, test } from './site.ts';
import { listenTo, outlineOf } from './spoken.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

/** Another language is another word here; German is taken as soon as the page speaks it. */
const SPOKEN = LANGS.filter((lang) => ['en', 'pl', 'es', 'de'].includes(lang));
/** More than there are stops in the page. */
const MOST = 60;

for (const lang of SPOKEN) {
  for (const [map, open, query] of [
    ['the simple map', openMap, '?map=simple'],
    ['MapLibre’s map', openGlMap, ''],
  ] as const) {
    test(`in ${lang}, with ${map}, every key says what the script says`, async ({ page }) => {
      const pattern = await readerIn(lang);
      const listener = await listenTo(page);
      await open(page, `${lang}/${query}`);
      await expect(page.locator('#list-keys, #words-text').last()).toBeAttached();
      await listener.taken();
      expect(way.length).toBeGreaterThan(40);
      for (const { press, says } of way) {
        await test.step(`${press}: ${says}`, async () => {
          const [key = '', more] = press.split(' ');
          if (key === 'type') await page.keyboard.insertText(more ?? '');
          else if (more === 'again') {
            for (let times = 0; times < MOST; times++) {
              await page.keyboard.press(key);
              const heard = await listener.hear();
              if (pattern(says).test(heard)) break;
              expect(heard, 'A live region speaks on the way.').not.toContain('status');
            }
          } else if (key !== 'wait') await page.keyboard.press(key);
          await expect.poll(listener.hear, { message: `${press} says: ${says}` }).toMatch(pattern(says));
          await listener.taken();
        });
      }
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/${lang}/\\?countries=PL`));
    });
  }

  test(`in ${lang} landmarks and headings are those of the script`, async ({ page }) => {
    const pattern = await readerIn(lang);
    await openMap(page, `${lang}/?map=simple`);
    await expect(page.locator('#list-keys')).toBeAttached();
    const { landmarks, headings } = await outlineOf(page);
    const expected = (heading: string) => listUnder(heading).map((item) => expect.stringMatching(pattern(item)));
    expect(landmarks).toEqual(expected('Landmarks'));
    expect(headings.filter((heading) => !heading.startsWith('heading 3'))).toEqual(expected('Headings'));
    // The years of the list come last.
    expect(headings.slice(listUnder('Headings').length).every((heading) => heading.startsWith('heading 3'))).toBe(true);
    expect(headings.length).toBeGreaterThan(listUnder('Headings').length);
  });
}
