// How playing goes: three speeds, and the step it goes by.
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import { all } from '../view.ts';

const SPEEDS = ['slow', 'normal', 'fast'] as const;
const STRIDES = ['month', 'year', 'meeting'] as const;

/** `id` begins the names of the choices. */
export function paceTools(el: HTMLElement, { store, i18n }: App, id: string): Cleanup {
  const { t } = i18n;
  const speeds = choice(t('time.speed'), `${id}-speed`, SPEEDS, (one) => t(`time.${one}`));
  const strides = choice(t('time.step'), `${id}-step`, STRIDES, (one) => t(`time.${one}`));
  const pick = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const speed = SPEEDS.find((one) => one === target.value);
    const stride = STRIDES.find((one) => one === target.value);
    if (speed) store.getState().setSpeed(speed);
    if (stride) store.getState().setStride(stride);
  };
  el.addEventListener('change', pick);
  el.replaceChildren(h('h3', {}, t('time.playing')), speeds, strides, h('p', { class: 'hint' }, t('time.stepHint')));
  return all(
    () => el.removeEventListener('change', pick),
    watch(
      store,
      ({ speed, stride }: State) => ({ speed, stride }),
      ({ speed, stride }) => {
        for (const input of el.querySelectorAll('input'))
          input.checked = [speed, stride].some((is) => is === input.value);
      },
    ),
  );
}

const choice = <T extends string>(
  label: string,
  name: string,
  values: readonly T[],
  words: (value: T) => string,
): HTMLElement =>
  h(
    'fieldset',
    {},
    h('legend', {}, label),
    ...values.map((value) => h('label', {}, h('input', { type: 'radio', name, value }), words(value))),
  );
