// Each file that the built site loads, in turn missing, an error, another page, cut off half way, and slow: the page is never blank
// and never wrong, says what is missing, and is whole again when asked. The map is the simple one, also in the embed maker's frame:
// what is missing of the detailed one stands in engine-failures.spec.ts.
import type { Page } from '@playwright/test';
import { data } from './dataset.ts';
import type { Answer, Scene } from './networks.ts';
import {
  answers,
  built,
  comesTrue,
  filesOf,
  heard,
  isLook,
  isWhole,
  kinds,
  SCENES,
  saidOn,
  wholeAgain,
} from './networks.ts';
import { test } from './no-webgl.ts';
import { expect } from './site.ts';

// Some eighty files, each a page that waits until it is told or whole.
test.setTimeout(1_500_000);
test.use({ viewport: { width: 1200, height: 800 } });

/** Nothing of the code's own inside may be read. */
const INSIDE = /undefined|\bNaN\b|\[object|\{[a-z]\w*\}/i;

/** What is wrong with the page when this file is answered so; null: nothing. */
async function faultOf(page: Page, scene: Scene, file: string, answer: Answer): Promise<string | null> {
  const errors: string[] = [];
  // Code that came broken cannot be read; that is no fault of the page.
  page.on('pageerror', ({ name, message }) => name !== 'SyntaxError' && errors.push(message));
  const { end, release } = await answer(page, file);
  await page.goto(scene.address, { waitUntil: release ? 'commit' : 'load' });
  if (release) await page.waitForRequest(`**/${file}`).catch(() => {});
  else await page.waitForLoadState('networkidle');
  const isTold = async (): Promise<boolean> => isLook(file) || (await isWhole(page, scene)) || (await heard(page));
  const told = release !== undefined || (await comesTrue(isTold));
  const said = await saidOn(page);
  if (INSIDE.test(said)) return `says ${INSIDE.exec(said)?.[0]}`;
  const rows = page.locator('#list li[data-member]');
  // Behind styles that are on their way a browser reads no further: then the list is asked for below, with all else.
  const isRead = !(release && isLook(file));
  if (scene.rows && isRead && !(await comesTrue(async () => (await rows.count()) === data.members.length)))
    return 'has lost members';
  if (!told) return 'is not whole and says nothing';
  await (release?.() ?? end());
  // What is only late comes by itself.
  const isBack = release ? await comesTrue(() => isWhole(page, scene)) : await wholeAgain(page, scene);
  if (!isBack) return 'does not come back';
  return errors.length > 0 ? errors.join(' · ') : null;
}

/** In the tests each file is answered in one of the ways, in turn; with NETWORKS=all in each of them. */
const ALL = process.env.NETWORKS === 'all';

for (const scene of SCENES) {
  for (const turn of ALL ? kinds.keys() : [null]) {
    test(`${scene.name}: each file ${turn === null ? 'answered badly, in turn' : kinds[turn]}`, async ({
      context,
      expectFault,
    }) => {
      expectFault(/^(?!foreign request)/);
      const faults: string[] = [];
      for (const file of await filesOf(context, scene)) {
        const kind = kinds[turn ?? built.indexOf(file) % kinds.length] ?? 'missing';
        const page = await context.newPage();
        const fault = await faultOf(page, scene, file, answers[kind]);
        if (fault !== null) faults.push(`${file}, ${kind}: ${fault}`);
        await page.close();
      }
      expect(faults).toEqual([]);
    });
  }
}
