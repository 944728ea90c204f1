// A card of the real data, mounted.
import userEvent from '@testing-library/user-event';
import type { Lang } from '../../../src/i18n/languages.ts';
import { cardView } from '../../../src/views/card/card.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { realData, realEvidence } from '../../real-data.ts';

export async function mount(city: string | null = null, lang: Lang = 'en', evidence?: TestApp['evidence']) {
  const el = document.createElement('article');
  document.body.append(el);
  const app = { ...(await testApp(realData, { city }, lang, realEvidence)), ...(evidence ? { evidence } : {}) };
  const cleanup = cardView(el, app);
  await app.evidence().catch(() => null);
  return { el, app, cleanup, user: userEvent.setup() };
}
