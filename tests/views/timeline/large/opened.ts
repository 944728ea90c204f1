// The large timeline of the real data, opened, for its tests.
import { within } from '@testing-library/dom';
import type { Lang } from '../../../../src/i18n/languages.ts';
import { largeView } from '../../../../src/large.ts';
import type { Shared } from '../../../../src/model/link.ts';
import type { Dataset, Evidence } from '../../../../src/model/member.ts';
import type { Cleanup } from '../../../../src/views/view.ts';
import type { TestApp } from '../../../app.ts';
import { testApp } from '../../../app.ts';
import { realData, realEvidence, realTitles } from '../../../real-data.ts';

export interface Opened {
  readonly app: TestApp;
  readonly el: HTMLElement;
  readonly cleanup: Cleanup;
  readonly sheet: HTMLDialogElement;
  readonly find: ReturnType<typeof within>;
}

export async function openLarge(
  initial: Partial<Shared> = {},
  lang: Lang = 'en',
  evidence: () => Promise<Evidence> = () => Promise.resolve(realEvidence),
  data: Dataset = realData,
): Promise<Opened> {
  const app = { ...(await testApp(data, { timeline: 'large', ...initial }, lang, undefined, realTitles)), evidence };
  const el = document.createElement('div');
  document.body.replaceChildren(el);
  const cleanup = largeView(el, app);
  // The evidence comes in a later turn.
  await Promise.resolve();
  await Promise.resolve();
  const sheet = el.querySelector('dialog');
  if (!sheet) throw new Error('The large timeline did not open.');
  return { app, el, cleanup, sheet, find: within(sheet) };
}
