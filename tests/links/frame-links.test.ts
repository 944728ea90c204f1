// @vitest-environment happy-dom
// Links in a frame lead out of it, or only move the focus; none makes a step in the host's history.
import { afterEach, expect, test } from 'vitest';
import { keepLinksOut } from '../../src/links/frame-links.ts';

afterEach(() => document.body.replaceChildren());

/** A link that has been clicked; `answered`: the page has answered the click itself. */
function clicked(href: string, answered = false): { readonly link: HTMLAnchorElement; readonly isStopped: boolean } {
  const end = keepLinksOut(document);
  const link = document.createElement('a');
  link.href = href;
  const word = document.createElement('span');
  link.append(word);
  if (answered) link.addEventListener('click', (event) => event.preventDefault());
  document.body.append(link);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  word.dispatchEvent(event);
  end();
  return { link, isStopped: event.defaultPrevented };
}

test.each(['https://example.org/a', '../en/about/', '?city=krakow'])('%s opens a window of its own', (href) => {
  const { link, isStopped } = clicked(href);
  expect([link.target, link.rel, isStopped]).toEqual(['_blank', 'noopener', false]);
});

test('a link that the page answers stays as it is', () => expect(clicked('?city=krakow', true).link.target).toBe(''));

test('a link within the page moves the focus, and the browser does not follow it', () => {
  const list = document.createElement('section');
  list.id = 'list';
  list.tabIndex = -1;
  document.body.append(list);
  const { link, isStopped } = clicked('#list');
  expect([link.target, isStopped]).toEqual(['', true]);
  expect(document.activeElement).toBe(list);
});
