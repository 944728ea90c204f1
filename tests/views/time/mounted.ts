// Mounted time tools over the real data, opened, for their tests.
import { within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { Shared } from '../../../src/model/link.ts';
import { timeView } from '../../../src/views/time/time.ts';
import type { Cleanup } from '../../../src/views/view.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

export interface Mounted {
  readonly el: HTMLElement;
  readonly app: TestApp;
  readonly user: UserEvent;
  readonly toggle: HTMLElement;
  readonly cleanup: Cleanup;
  readonly field: (name: string) => HTMLInputElement;
  /** What is said beneath a field. */
  readonly hint: (name: string) => string;
  readonly flip: (name: string) => Promise<void>;
}

export async function mount(initial: Partial<Shared> = {}, lang: Lang = 'en'): Promise<Mounted> {
  const app = await testApp(realData, initial, lang);
  const el = document.createElement('div');
  document.body.replaceChildren(el);
  const cleanup = timeView(el, app);
  const user = userEvent.setup();
  const toggle = within(el).getByRole('button', { name: app.i18n.t('time.more') });
  await user.click(toggle);
  const field = (name: string): HTMLInputElement => within(el).getByRole('textbox', { name });
  return {
    ...{ el, app, user, toggle, cleanup, field },
    hint: (name) => el.querySelector(`#${field(name).getAttribute('aria-describedby')}`)?.textContent ?? '',
    flip: (name) => user.click(within(el).getByRole('switch', { name })),
  };
}
