// The QR code over the whole screen, for the last row, with the address in words beneath.
import { h } from '../views/dom.ts';
import type { Address } from './hand-out.ts';
import type { PaperWords } from './words.ts';

export function openCode(place: HTMLElement, words: PaperWords, { url, code }: Address, signal: AbortSignal): void {
  const close = h('button', { type: 'button', class: 'button' }, words.t('paper.close'));
  const dialog = h(
    'dialog',
    { class: 'qr-dialog', 'aria-labelledby': 'qr-title' },
    h('header', {}, h('h2', { id: 'qr-title', tabindex: -1, autofocus: true }, words.t('paper.qrTitle')), close),
    h('div', { class: 'qr-box' }, code),
    h('p', { class: 'url' }, url),
  );
  const end = (): void => dialog.close();
  close.addEventListener('click', end);
  dialog.addEventListener('close', () => dialog.remove(), { once: true });
  signal.addEventListener('abort', end, { once: true });
  place.append(dialog);
  dialog.showModal();
}
