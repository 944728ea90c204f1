// The large picture as it lives: it follows the date, the pointer, the choice, the filters and the width.
import type { Evidence, Member } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import { xAt } from '../../../model/timeline.ts';
import { watch } from '../../../store/store.ts';
import { h, s } from '../../dom.ts';
import { CROWD } from '../../mark.ts';
import type { App, Cleanup } from '../../view.ts';
import { all } from '../../view.ts';
import { canvasUnder } from '../canvas.ts';
import { connectPointing } from '../pointing.ts';
import { sceneOf } from '../scene.ts';
import { secondHandle } from '../second.ts';
import { connectSlider, drawSlider, drawSliderKeys, placeSlider, tellSlider } from '../slider.ts';
import type { Large } from './draw.ts';
import { drawLarge, drawTold, moveHandle } from './draw.ts';
import type { Teller } from './draw-published.ts';
import { knowledgeWords } from './knowledge-words.ts';
import type { Layout } from './layout.ts';
import { memberAt } from './many.ts';
import { LEAST, PITCH } from './plan.ts';
import { connectMarkKeys, drawPointed, pointedWords } from './pointed.ts';
import { shortWhose } from './reported.ts';
import { widthOf } from './words.ts';

export interface Picture {
  readonly el: HTMLElement;
  /** Draws it, once `el` is in the page. */
  readonly start: () => void;
  /** Names who published the numbers. */
  readonly tell: (evidence: Evidence) => void;
  readonly end: Cleanup;
}

/** Px that are seen right of the handle where the picture opens scrolled. */
const BEYOND = 92;

/** For where nothing can be measured. */
const USUAL = 1368;

export function mountPicture(app: App): Picture {
  const { store, i18n, data } = app;
  const slider = drawSlider(i18n);
  const svg = s('svg', { 'aria-hidden': 'true' });
  const strip = h('div', { class: 'strip' }, slider, svg, drawSliderKeys(slider, app, 'large-slider-keys'));
  const scroller = h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': i18n.t('large.picture') },
    strip,
  );
  const words = h('p', { class: 'known' });
  // The page speaks here too while the sheet is open.
  const status = h('p', { class: 'visually-hidden', role: 'status', 'data-says': true });
  const el = h('div', { class: 'picture' }, words, scroller, status);
  const second = secondHandle(strip, app);
  const under =
    data.members.length < CROWD ? null : canvasUnder(svg, strip, store, (x, y) => drawn && memberAt(drawn, x, y));
  let teller: Teller | null = null;
  let drawn: Large | null = null;
  let end: Cleanup = () => {};

  const now = () => sceneOf(app, store.getState());
  const redraw = (): void => {
    const scene = now();
    const width = Math.max(LEAST, scroller.clientWidth || USUAL);
    drawn = drawLarge(svg, scene, width, teller, under);
    drawPointed(svg, scene, drawn);
    holdHeads();
    placeSlider(slider, drawn.plan, drawn.plan.years + 8);
    words.replaceChildren(knowledgeWords(i18n, scene.members));
    placeWords(words, drawn);
    second.draw(scene, drawn);
  };
  // The heads of the parts stay in sight where the picture is scrolled sideways.
  const holdHeads = (): void =>
    svg.querySelector('.heads')?.setAttribute('transform', `translate(${scroller.scrollLeft},0)`);
  const find = (id: string): Member | undefined => data.members.find((member) => member.id === id);

  const start = (): void => {
    redraw();
    if (drawn) scroller.scrollLeft = xAt(drawn.plan.scale, now().day) - scroller.clientWidth + BEYOND;
    holdHeads();
    scroller.addEventListener('scroll', holdHeads);
    const resized = new ResizeObserver(() => {
      if (!drawn || Math.max(LEAST, scroller.clientWidth || USUAL) === drawn.plan.width) return;
      redraw();
    });
    resized.observe(scroller);
    end = all(
      () => resized.disconnect(),
      () => scroller.removeEventListener('scroll', holdHeads),
      connectSlider(slider, store),
      connectPointing(svg, store),
      connectMarkKeys(
        scroller,
        store,
        () => drawn?.order ?? [],
        (id) => {
          const member = find(id);
          if (member) status.replaceChildren(pointedWords({ i18n }, member));
        },
      ),
      watch(
        store,
        ({ city, countries, from, known }) => ({ city, countries, from, known }),
        (chosen, before) => {
          if (chosen !== before) redraw();
        },
      ),
      watch(
        store,
        ({ date, city, countries, from, known, compare }) => ({ date, city, countries, from, known, compare }),
        () => {
          const scene = now();
          tellSlider(slider, scene);
          if (!drawn) return;
          drawn = moveHandle(svg, scene, drawn);
          second.draw(scene, drawn);
        },
      ),
      watch(
        store,
        ({ hovered }) => hovered,
        () => {
          if (drawn) drawPointed(svg, now(), drawn);
        },
      ),
    );
  };

  const tell = (evidence: Evidence): void => {
    const counts = evidence.counts.map((count) => ({ words: shortWhose(i18n, evidence, count), count }));
    // Kraków's own words are told before all others.
    const own = find(KRAKOW)?.name ?? KRAKOW;
    teller = {
      publisher: (index) => counts[index]?.words ?? '',
      first: counts.flatMap(({ count }, index) => (count.publisher.endsWith(own) ? [index] : [])),
    };
    if (drawn) drawTold(svg, now(), drawn, teller);
  };

  return { el, start, tell, end: () => all(second.end, () => under?.cleanup(), end)() };
}

/** Px that the sentence needs. */
const WORDS = { width: 470, height: 104 };

/** The sentence stands in the picture, right of the first threads, where they leave room. */
function placeWords(words: HTMLElement, { plan, threads, unconfirmed }: Layout): void {
  const rows = [
    ...threads.map(({ to, row }) => ({ to, y: plan.threads + row * PITCH })),
    ...unconfirmed.map(({ to, row }) => ({ to, y: plan.unconfirmed + row * PITCH })),
  ];
  const right = plan.scale.right - 8;
  const isFree = rows.every(
    ({ to, y }) => y > plan.threads + WORDS.height || to + widthOf('Castelnuovo') < right - WORDS.width,
  );
  const fits = isFree && plan.width > LEAST && plan.height > plan.threads + WORDS.height;
  words.toggleAttribute('data-inside', fits);
  words.style.insetBlockStart = fits ? `${plan.threads - 20}px` : '';
  words.style.insetInlineEnd = fits ? `${plan.width - right}px` : '';
  words.style.inlineSize = fits ? `${WORDS.width}px` : '';
}
