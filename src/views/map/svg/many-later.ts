// How thousands of marks come to be drawn together: the code for it is loaded where there are so many.
import { latePart, notMissed } from '../../lazy.ts';
import { CROWD } from '../../mark.ts';
import type { App, Cleanup } from '../../view.ts';
import type { DrawMarks } from './picture.ts';

/**
 * Hands over how thousands of marks are drawn over a map that stands in `stage`, if there are so many; until then, and if
 * that does not come, each is drawn alone.
 */
export function manyLater(svg: SVGSVGElement, stage: HTMLElement, app: App, then: (many: DrawMarks) => void): Cleanup {
  if (app.data.members.length < CROWD) return () => {};
  const load = async () => {
    const { manyOver } = await import('./many.ts');
    return () => {
      const many = manyOver(svg, stage, app.store);
      then(many.draw);
      return many;
    };
  };
  return latePart(stage, app, load, notMissed).cleanup;
}
