// The second handle: the start of a span, or the date that is compared with; loaded when there is one. Needs the later words.
import './second.css';
import { endOf, startOf } from '../../model/link.ts';
import { xAt } from '../../model/timeline.ts';
import type { AppStore } from '../../store/store.ts';
import { monthIndex, monthText, startIndex } from '../../store/store.ts';
import { h, s } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import { spanBrush } from './brush.ts';
import type { Drawn } from './draw.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';

/** The picture that it is drawn into: the small one or the large one. */
export type Ground = Pick<Drawn, 'plan' | 'height'>;

export interface SecondHandle {
  /** Draws it for a scene, or takes it away. Draws the same however often it is called. */
  readonly draw: (scene: Scene, ground: Ground) => void;
  readonly end: Cleanup;
}

export function secondHandle(strip: Element, { store, i18n }: App): SecondHandle {
  const input = h('input', { type: 'range', class: 'second', min: 0, step: 1 });
  const undo = connect(input, store);
  const brush = spanBrush(store);
  return {
    draw: (scene, ground) => {
      const svg = strip.querySelector<SVGSVGElement>(':scope > svg');
      const { from, compare, today } = scene.state;
      for (const el of svg?.querySelectorAll('.span, .veil, .second') ?? []) el.remove();
      const second = from ?? compare;
      if (!svg || second === null) {
        input.remove();
        brush.remove();
        return;
      }
      // After the first one, before the picture that lies over both.
      if (!input.isConnected) svg.before(input);
      const { plan } = ground;
      input.max = String(monthIndex(null, today));
      input.value = String(from === null ? monthIndex(second, today) : startIndex(second));
      input.setAttribute('aria-label', i18n.t(from === null ? 'time.earlier' : 'time.from'));
      input.setAttribute('aria-valuetext', i18n.partial(second, 'nom'));
      // The style sheet knows how wide the thumb is.
      input.style.setProperty('--left', `${plan.scale.left}px`);
      input.style.setProperty('--length', `${plan.scale.right - plan.scale.left}px`);
      input.style.setProperty('--axis', `${plan.axis}px`);

      const day = from === null ? endOf(second, today) : (startOf(second) ?? plan.scale.first);
      const [x, end] = [round(xAt(plan.scale, day)), round(xAt(plan.scale, scene.day))];
      const bottom = plan.narrow ? plan.axis : ground.height;
      const field = (name: string, left: number, right: number): SVGRectElement => {
        const width = Math.max(0, right - left);
        return s('rect', { class: name, x: left, y: plan.handleTop, width, height: plan.axis - plan.handleTop });
      };
      svg.querySelector('defs')?.after(field('span', x, end));
      if (from === null) brush.remove();
      else brush.draw(svg, plan, x, end);
      // Before a span nothing is counted.
      if (from !== null) svg.querySelector('.curve')?.after(field('veil', plan.scale.left, x));
      svg
        .querySelector('g.handle')
        ?.before(
          s(
            'g',
            { class: 'second', 'data-compare': from === null, transform: `translate(${x},0)` },
            s('path', { class: 'second-line', d: `M0,${plan.handleTop}V${bottom}` }),
            s('rect', { class: 'second-ring', ...box(plan, 3.25), rx: 4 }),
            s('rect', { class: 'second-knob', ...box(plan, 0), rx: 2 }),
            s('path', { class: 'second-grip', d: `M0,${plan.axis - 4}v8` }),
          ),
        );
    },
    end: () => {
      undo();
      input.remove();
      brush.remove();
    },
  };
}

/** Sets the start or the earlier date, and shows what the store made of it. */
function connect(input: HTMLInputElement, store: AppStore): Cleanup {
  const set = (index: number): void => {
    const { from, setFrom, compareWith } = store.getState();
    const at = monthText(Math.min(Number(input.max), Math.max(0, index)));
    if (from !== null) setFrom(at);
    else compareWith(at);
    const { from: start, compare, today } = store.getState();
    const held = start !== null ? startIndex(start) : compare !== null ? monthIndex(compare, today) : 0;
    input.value = String(held);
  };
  const move = (): void => set(Number(input.value));
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    set(Number(input.value) + (event.key === 'PageUp' ? 12 : -12));
  };
  input.addEventListener('input', move);
  input.addEventListener('keydown', press);
  return () => {
    input.removeEventListener('input', move);
    input.removeEventListener('keydown', press);
  };
}

/** As large as the first one. */
function box({ narrow, axis }: Plan, grow: number) {
  const [width, height] = narrow ? [14, 22] : [11, 18];
  return { x: -width / 2 - grow, y: axis - height / 2 - grow, width: width + 2 * grow, height: height + 2 * grow };
}

const round = (px: number): number => Math.round(px * 10) / 10;
