// Puts together what the page is for a release of the data. Comes only where the address asks for one.
import { fetchRelease } from './links/release.ts';
import type { Dataset, Evidence } from './model/member.ts';
import { h } from './views/dom.ts';
import { drawRelease } from './views/release.ts';
import type { App, Cleanup } from './views/view.ts';

/** The data of a page, and of which release they are; null: the newest. */
export interface Opened {
  readonly data: Dataset;
  readonly evidence: () => Promise<Evidence>;
  readonly release: string | null;
  /** Says so above the map. */
  readonly tell: (app: App) => Cleanup;
}

type Newest = () => Promise<Pick<Opened, 'data' | 'evidence'>>;

/** Opens the release, or, where there is none of that number, the newest, and says that. */
export async function openRelease(root: string, version: string, newest: Newest): Promise<Opened> {
  const found = await fetchRelease(root, version);
  const record = found ? { data: found.dataset, evidence: async () => found.evidence } : await newest();
  // It is there already where something else did not come, and the page tries again.
  const el = document.getElementById('release') ?? h('div', { id: 'release', class: 'notice' });
  document.getElementById('notice')?.after(el);
  const tell = (app: App): Cleanup => drawRelease(el, app, { version, day: found?.day ?? null });
  // What came with the page is of the newest.
  if (found)
    for (const id of ['sentence', 'map', 'inset', 'list', 'card']) document.getElementById(id)?.replaceChildren();
  return { ...record, release: found ? version : null, tell };
}
