// A line over the simple map where the detailed one is slow: why it is the simple one, the way to the other, and a way out.
import './slow-notice.css';
import { h, s } from '../dom.ts';
import type { App } from '../view.ts';

interface Ways {
  readonly showDetailed: () => void;
  /** Where the focus goes when the line is gone. */
  readonly leave: () => void;
}

/** Puts the line into `el` and says it. Needs the later words. */
export function drawSlowNotice(el: HTMLElement, { i18n, say }: App, { showDetailed, leave }: Ways): void {
  const button = (attributes: { readonly [name: string]: string }, deed: () => void, ...content: (Node | string)[]) => {
    const made = h('button', { type: 'button', ...attributes }, ...content);
    made.addEventListener('click', () => {
      leave();
      el.replaceChildren();
      deed();
    });
    return made;
  };
  const cross = s('svg', { width: 10, height: 10, viewBox: '0 0 10 10', 'aria-hidden': 'true' });
  cross.append(s('path', { d: 'M1,1L9,9M9,1L1,9' }));
  el.replaceChildren(
    h(
      'div',
      { class: 'slow-notice' },
      h('p', {}, i18n.t('map.slow')),
      button({ class: 'link' }, showDetailed, i18n.t('map.detailed')),
      button({ class: 'close', 'aria-label': i18n.t('large.close') }, () => {}, cross),
    ),
  );
  say(i18n.t('map.slow'));
}
