// The card of the chosen member: what is known at once, and what the sources say as soon as they have loaded.
import './card.css';
import type { Member, MemberId } from '../../model/member.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { moveFocus } from '../focus.ts';
import { followLink } from '../member-link.ts';
import { drawNotice } from '../notice.ts';
import type { App, View } from '../view.ts';
import { all } from '../view.ts';
import { cardContent, storyContent } from './content.ts';
import { copyLink } from './copy-link.ts';
import { HEADING } from './top.ts';

export const cardView: View = (el, app) => {
  const { store, data } = app;
  /** Where the focus was when the card opened. */
  let opener: Element | null = null;
  // On the page's own opening the focus stays where the browser has it.
  let opening = true;

  /** `isTold`: a step of the tour has chosen the member; the reader's hand, and with it the focus, is with the tour. */
  const draw = (id: MemberId | null, before: MemberId | null, isTold: boolean): void => {
    const member = data.members.find((one) => one.id === id);
    const hadFocus = el.contains(document.activeElement);
    if (!hadFocus && member && before === null) opener = document.activeElement;
    el.hidden = !member;
    el.replaceChildren(...(member ? contentOf(el, app, member) : []));
    el.scrollTop = 0;
    if (member) {
      el.setAttribute('aria-labelledby', HEADING);
      if (!opening && !isTold) moveFocus(el.querySelector('h2'), { preventScroll: true });
    } else if (hadFocus) giveBack(opener);
    opening = false;
  };

  const control = new AbortController();
  const { signal } = control;
  el.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      store.getState().select(null);
    },
    { signal },
  );
  el.addEventListener('click', (event) => followLink(app, event), { signal });
  return all(
    () => {
      el.replaceChildren();
      el.hidden = true;
    },
    () => control.abort(),
    watch(
      store,
      ({ city, step }) => ({ city, step }),
      (now, before) => {
        if (opening) draw(now.city, null, false);
        else if (now.city !== before.city) draw(now.city, before.city, now.step !== before.step);
      },
    ),
  );
};

/** Gives the focus back when the rest of the page has changed as well: what had it may have been out of sight. */
function giveBack(opener: Element | null): void {
  queueMicrotask(() => {
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) moveFocus(opener);
  });
}

function contentOf(el: HTMLElement, app: App, member: Member): readonly Node[] {
  const { i18n, store } = app;
  const showCountry = (country: string): void => store.getState().apply({ countries: [country], city: null });
  const parts = { ...app, showCountry, contact: document.documentElement.dataset.contact ?? null };
  // On the page of the member it came with the page.
  const came =
    el.dataset.drawn === `${i18n.lang} ${member.id}` ? [...(el.querySelector('.story')?.childNodes ?? [])] : [];
  delete el.dataset.drawn;
  const story = h('div', { class: 'story' }, ...came);
  const load = (): void => {
    const isStill = (): boolean => story.isConnected;
    app.evidence().then(
      (evidence) => isStill() && story.replaceChildren(...storyContent(parts, member, evidence)),
      () => isStill() && drawNotice(story, i18n, { title: 'card.failed', hint: 'card.failedHint', retry: again }),
    );
  };
  // The button that was pressed goes; the focus stays in the card.
  const again = (): void => {
    story.replaceChildren();
    el.querySelector('h2')?.focus();
    load();
  };
  if (came.length === 0) load();
  return cardContent(parts, member, story, copyLink(app));
}
