// A notice that others put on their own pages, as plain text and as HTML.
import { escapeMarkup } from './embed-code.ts';

export type Block =
  | { readonly kind: 'head'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const noticeText = (blocks: readonly Block[]): string => `${blocks.map(textOf).join('\n\n')}\n`;

function textOf(block: Block): string {
  switch (block.kind) {
    case 'head':
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(' | ')).join('\n');
  }
}

export const noticeHtml = (blocks: readonly Block[]): string => `${blocks.map(htmlOf).join('\n')}\n`;

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'head':
      return element(`h${block.level}`, block.text);
    case 'text':
      return element('p', block.text);
    case 'list':
      return `<ul>\n${block.items.map((item) => element('li', item)).join('\n')}\n</ul>`;
    case 'table':
      return `<table>\n${[headRow(block.head), ...block.rows.map(bodyRow)].join('\n')}\n</table>`;
  }
}

const headRow = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('')}</tr>`;

const bodyRow = ([first = '', ...others]: readonly string[]): string =>
  `<tr><th scope="row">${escapeMarkup(first)}</th>${others.map((cell) => element('td', cell)).join('')}</tr>`;
