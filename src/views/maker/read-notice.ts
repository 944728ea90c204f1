// A notice of the page as blocks, so that it can be copied as text or as HTML.
import type { Block } from '../../model/notice.ts';

const words = (el: Element): string => (el.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const cellsOf = (row: Element): readonly string[] => [...row.children].map(words);

/** What is marked `data-tool` belongs to the page, not to the notice. */
export function readNotice(section: Element): readonly Block[] {
  return [...section.children].flatMap((el): readonly Block[] => {
    if (el.hasAttribute('data-tool')) return [];
    const level = /^h(\d)$/i.exec(el.localName)?.[1];
    if (level) return [{ kind: 'head', level: Number(level), text: words(el) }];
    if (el.localName === 'p') return [{ kind: 'text', text: words(el) }];
    if (el.localName === 'ul') return [{ kind: 'list', items: [...el.children].map(words) }];
    if (el.localName === 'table') {
      const [head, ...rows] = [...el.querySelectorAll('tr')].map(cellsOf);
      return [{ kind: 'table', head: head ?? [], rows }];
    }
    return readNotice(el);
  });
}
