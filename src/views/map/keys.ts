// The map by keyboard: one Tab stop; arrows go from member to member, Enter opens, Escape leaves, plus and minus zoom.
import type { Direction } from '../../model/geography.ts';
import { nearestInDirection } from '../../model/geography.ts';
import type { Point, Size } from '../../model/mercator.ts';
import { longDate } from '../member-words.ts';
import type { App, Cleanup } from '../view.ts';
import type { ScreenSpot } from './spots.ts';

export interface KeyOptions {
  readonly stage: HTMLElement;
  readonly spots: () => readonly ScreenSpot[];
  readonly size: () => Size;
  /** The member pointed at has to be in view. */
  readonly show: (spot: ScreenSpot) => void;
  readonly zoom: (zooms: number) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

export function bindKeys(app: App, { stage, spots, size, show, zoom }: KeyOptions): Cleanup {
  const { store, i18n, say } = app;
  const controller = new AbortController();
  const { signal } = controller;

  /** Where the reader was before the focus left the map. */
  let last: string | null = null;

  const walk = (direction: Direction): void => {
    const { hovered, city } = store.getState();
    const there = spots();
    const at = hovered ?? city ?? last;
    const here = there.find(({ id }) => id === at);
    const from: Point = here ? [here.x, here.y] : [size().width / 2, size().height / 2];
    const next = nearestInDirection(
      from,
      direction,
      there.filter((spot) => !spot.isSpeck && spot !== here),
    );
    if (!next) {
      say(i18n.t('map.end'));
      return;
    }
    last = next.id;
    store.getState().hover(next.id);
    say(i18n.t('map.spoken', { name: i18n.name(next.member), when: longDate(i18n, next.member) }));
    show(next);
  };

  /** Whether the key was meant for the map. */
  const obey = (key: string): boolean => {
    const { hovered } = store.getState();
    const direction = ARROWS[key];
    const zooms = ZOOMS[key];
    if (direction) walk(direction);
    else if (zooms) zoom(zooms);
    else if (key === 'Enter' && hovered !== null) store.getState().select(hovered);
    else if (key === 'Escape' && hovered !== null) store.getState().hover(null);
    else return false;
    return true;
  };

  stage.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !obey(event.key)) return;
      stage.toggleAttribute('data-used', true);
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  const leave = (): void => {
    stage.removeAttribute('data-used');
    if (store.getState().hovered !== null) store.getState().hover(null);
  };
  stage.addEventListener('blur', leave, { signal });
  return () => controller.abort();
}
