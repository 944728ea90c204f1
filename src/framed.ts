// Puts together what the page is in a frame of another page. Comes only there.
import './views/framed/framed.css';
import './views/framed/framed-low.css';
import './views/framed/framed-tour.css';
import { connectEmbed } from './links/embed.ts';
import { connectHeight } from './links/frame-height.ts';
import { keepLinksOut } from './links/frame-links.ts';
import { panelOf } from './model/framed.ts';
import type { Known } from './model/link.ts';
import type { AppStore } from './store/store.ts';
import { watch } from './store/store.ts';
import { h } from './views/dom.ts';
import { cityView } from './views/framed/city.ts';
import { footView } from './views/framed/foot.ts';
import type { App, Cleanup } from './views/view.ts';
import { all } from './views/view.ts';

export { inFrame } from './model/framed.ts';

interface Parts {
  readonly lead: HTMLElement;
  readonly foot: HTMLElement;
  readonly city: HTMLElement;
}

/** Prepares the page, once, and connects it with its host. The parts are those of index.html, by id. */
export function connectFramed(
  page: HTMLElement,
  part: (id: string) => HTMLElement,
  store: AppStore,
  known: Known,
): Parts {
  const [lead, foot, card] = [part('lead'), part('footer'), part('card')];
  const city = h('div', { id: 'framed-city' });
  lead.append(city);
  // One deeper than the rules of the page look, by which a card lies over the rest of it: here the frame has rules of its own.
  const shelf = h('div', { id: 'shelf' });
  card.replaceWith(shelf);
  shelf.append(card);
  watch(store, panelOf, (panel) => {
    page.dataset.panel = panel ?? 'none';
  });
  keepLinksOut(document);
  connectHeight(store, {
    lead,
    card,
    rest: [part('timeline'), foot, part('notice'), ...document.querySelectorAll<HTMLElement>('#release')],
  });
  connectEmbed(store, known);
  return { lead, foot, city };
}

/** What is drawn anew in each language. The words come later, as those of a card do. */
export function mountFramed({ foot, city }: Parts, app: App): Cleanup {
  let end: Cleanup = () => {};
  let ended = false;
  // All else is there by now: from here on the page is seen, see `TELL_FRAMED`.
  const show = (): void => {
    document.documentElement.dataset.laid = '';
  };
  app.i18n.later().then(() => {
    if (!ended) end = all(footView(self.origin === 'null')(foot, app), cityView(city, app));
    show();
  }, show);
  return () => {
    ended = true;
    end();
  };
}
