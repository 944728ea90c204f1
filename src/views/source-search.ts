// The search of the page of all sources: it narrows the list that came with the page. Without it the browser's own search does.
import { fold } from '../model/search.ts';

/** Does nothing on a page without such a list. */
export function connectSourceSearch(page: ParentNode): void {
  const box = page.querySelector<HTMLElement>('.source-search');
  const field = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  if (!box || !field || !status) return;
  const sections = [...page.querySelectorAll<HTMLElement>('.sources')].map((el) => ({
    el,
    items: [...el.querySelectorAll('li')].map((item) => ({ item, text: fold(item.textContent ?? '') })),
  }));
  box.hidden = false;
  field.addEventListener('input', () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { el, items } of sections) {
      for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word));
      const left = items.filter(({ item }) => !item.hidden).length;
      el.hidden = left === 0;
      found += left;
    }
    status.textContent = words.length === 0 ? '' : (box.dataset.found ?? '').replace('#', String(found));
  });
}
