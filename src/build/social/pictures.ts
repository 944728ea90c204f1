// All pictures that other sites show beside a link: of each member and of the network, in each language.
import type { I18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { shapesOf } from '../../views/map/svg/shapes.ts';
import type { Generated } from '../generated.ts';
import { withDocument } from '../pages.ts';
import { loadLetters } from './letters.ts';
import type { Workshop } from './map.ts';
import { memberPicture, networkPicture } from './picture.ts';
import { openDarkroom } from './render.ts';
import { pictureStyle } from './style.ts';

/** Makes all pictures; `emit` gets each with its page below the site's root, such as `en/krakow/`. */
export async function makePictures(
  all: Generated,
  { languages, today, keep }: { readonly languages: readonly I18n[]; readonly today: Day; readonly keep: string },
  emit: (page: string, png: Buffer) => void,
): Promise<void> {
  const [letters, style, darkroom] = await Promise.all([loadLetters(), pictureStyle(), openDarkroom(keep)]);
  const shop: Workshop = {
    data: all.data,
    today,
    lettering: { labels: all.baseMap.labels, advances: all.advances },
    shapes: shapesOf(all.baseMap.levels.mid, 'mid'),
    letters,
  };
  const make = (page: string, draw: () => SVGSVGElement): Promise<void> =>
    darkroom.develop(asText(draw, style), (png) => emit(page, png));
  for (const i18n of languages) {
    await make(`${i18n.lang}/`, () => networkPicture(shop, i18n));
    for (const member of all.data.members)
      await make(`${i18n.lang}/${member.id}/`, () => memberPicture(shop, i18n, member));
  }
  await darkroom.close();
}

/** A drawing with its styles, as a file. */
export function asText(draw: () => SVGSVGElement, style: string): string {
  let text = '';
  withDocument('<html><body></body></html>', () => {
    const svg = draw();
    text = svg.outerHTML;
  });
  return text.replace('>', () => `><style>${style}</style>`);
}
