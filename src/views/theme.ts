// The colours that the page wears.
import { watch } from '../store/store.ts';
import type { App, Cleanup } from './view.ts';
import { all } from './view.ts';

/** Puts the theme of the store on the root element, where the tokens look for it; without one, a wish for more contrast. */
export function wearTheme(root: HTMLElement, { store }: Pick<App, 'store'>): Cleanup {
  const more = window.matchMedia('(prefers-contrast: more)');
  const wear = (): void => {
    const theme = store.getState().theme ?? (more.matches ? 'contrast' : null);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  more.addEventListener('change', wear);
  return all(
    () => more.removeEventListener('change', wear),
    watch(store, ({ theme }) => theme, wear),
  );
}
