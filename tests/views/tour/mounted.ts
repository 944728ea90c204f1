// The tour of the real data, mounted, in a world that writes down what it is asked.
import { readDataset } from '../../../src/build/data/dataset.ts';
import { renderTour } from '../../../src/build/tour.ts';
import type { Lang } from '../../../src/i18n/i18n.ts';
import type { Shared } from '../../../src/model/link.ts';
import type { Command } from '../../../src/model/presenter-keys.ts';
import { tourView } from '../../../src/views/tour/tour.ts';
import type { World } from '../../../src/views/tour/world.ts';
import { TODAY, testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

const { dataset, evidence, tour: rows } = readDataset('data', TODAY);
export const realTour = await renderTour(rows, { data: dataset, evidence });

export async function mountTour(initial: Partial<Shared>, lang: Lang = 'en', more: Partial<World> = {}) {
  const app = { ...(await testApp(realData, initial, lang)), tour: () => Promise.resolve(realTour) };
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
