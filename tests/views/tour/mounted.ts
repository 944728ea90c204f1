// The tour of the real data, mounted, in a world that writes down what it is asked.
import { readDataset } from '../../../src/build/data/dataset.ts';
import { renderTour } from '../../../src/build/tour.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { Shared } from '../../../src/model/link.ts';
import type { Command } from '../../../src/model/presenter-keys.ts';
import type { Tour } from '../../../src/model/tour.ts';
import { tourView } from '../../../src/views/tour/tour.ts';
import type { World } from '../../../src/views/tour/world.ts';
import { TODAY, testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';
import { speak } from '../../speak.ts';

const { dataset, evidence, tour: rows } = readDataset('data', TODAY);
const tourIn = async (lang: Lang): Promise<Tour> =>
  renderTour(rows, await speak(lang, dataset.members), { data: dataset, evidence });
export const realTour = await tourIn('en');

export async function mountTour(initial: Partial<Shared>, lang: Lang = 'en', more: Partial<World> = {}) {
  const tour = Promise.resolve(lang === 'en' ? realTour : await tourIn(lang));
  const app = { ...(await testApp(realData, initial, lang)), tour: () => tour };

  const el = document.createElement('section');
  document.body.replaceChildren(el);
  const asked: string[] = [];
  let run: (command: Command | null) => boolean = () => false;
  const page = document.createElement('div');
  const world: World = {
    page,
    keys: (target, heard) => {
      if (target === window) run = heard;
      return () => asked.push('keys ended');
    },
    keepAwake: () => ({ isAble: true, end: () => asked.push('asleep') }),
    toggleFullScreen: () => Promise.resolve(false),
    forgetStep: () => asked.push('step forgotten'),
    openWindow: () => null,
    ...more,
  };
  const cleanup = tourView(world)(el, app);
  await new Promise((done) => setTimeout(done));
  return { app, el, page, asked, cleanup, press: (command: Command | null) => run(command) };
}
