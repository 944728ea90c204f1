// The card of the chosen member: what is known at once, and what the sources say as soon as they have loaded.
import './card.css';
import type { Evidence, Member, MemberId } from '../../model/member.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { moveFocus } from '../focus.ts';
import { followLink } from '../member-link.ts';
import { drawNotice } from '../notice.ts';
import type { App, View } from '../view.ts';
import { all } from '../view.ts';
import { companyOf } from './company.ts';
import { copyLink } from './copy-link.ts';
import { evidenceOf, ownPageOf } from './evidence.ts';
import { HEADING, topOf } from './top.ts';

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
  const { data, i18n } = app;
  const back = h(
    'a',
    { href: '?', class: 'back', 'data-select': '' },
    h('span', { 'aria-hidden': 'true' }, '← '),
    i18n.t('card.back', { count: data.members.length }),
  );
  const story = h('div', { class: 'story' });
  const load = (): void => {
    const isStill = (): boolean => story.isConnected;
    app.evidence().then(
      (evidence) => isStill() && showEvidence(story, app, member, evidence),
      () => isStill() && drawNotice(story, i18n, { title: 'card.failed', hint: 'card.failedHint', retry: again }),
    );
  };
  // The button that was pressed goes; the focus stays in the card.
  const again = (): void => {
    story.replaceChildren();
    el.querySelector('h2')?.focus();
    load();
  };
  load();
  return [
    h('div', { class: 'card-bar' }, back, copyLink(app)),
    ...topOf(app, member),
    story,
    ...companyOf(app, member),
  ];
}

const showEvidence = (story: HTMLElement, app: App, member: Member, evidence: Evidence): void =>
  story.replaceChildren(...evidenceOf(app, member, evidence), ...ownPageOf(app, member, evidence));
