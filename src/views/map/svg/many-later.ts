// How thousands of marks come to be drawn together: the code for it is loaded where there are so many.
import { CROWD } from '../../mark.ts';
import type { App, Cleanup } from '../../view.ts';
import type { DrawMarks } from './picture.ts';

/**
 * Hands over how thousands of marks are drawn over a map that stands in `stage`, if there are so many; until then, and if
 * that does not come, each is drawn alone.
 */
export function manyLater(
  svg: SVGSVGElement,
  stage: HTMLElement,
  { data, store }: Pick<App, 'data' | 'store'>,
  then: (many: DrawMarks) => void,
): Cleanup {
  let ended = false;
  let end: Cleanup = () => {};
  if (data.members.length >= CROWD)
    import('./many.ts').then(
      ({ manyOver }) => {
        if (ended) return;
        const many = manyOver(svg, stage, store);
        end = many.cleanup;
        then(many.draw);
      },
      () => {},
    );
  return () => {
    ended = true;
    end();
  };
}
