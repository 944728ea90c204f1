// A labelled switch and what it opens beneath it.
import { h } from '../dom.ts';

export interface SwitchTool {
  readonly el: HTMLElement;
  readonly show: (isOn: boolean) => void;
}

export function switchTool(label: string, turn: (isOn: boolean) => void, ...content: readonly Node[]): SwitchTool {
  const input = h('input', { type: 'checkbox', role: 'switch' });
  const body = h('div', { class: 'tool-body', hidden: true }, ...content);
  input.addEventListener('change', () => turn(input.checked));
  return {
    el: h('div', { class: 'tool' }, h('label', { class: 'switch' }, input, label), body),
    show: (isOn) => {
      input.checked = isOn;
      body.hidden = !isOn;
    },
  };
}
