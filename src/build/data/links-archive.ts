// Asks the Wayback Machine for its copy of an address: https://archive.org/help/wayback_api.php
import * as v from 'valibot';
import { isArchiveCopy } from './links.ts';
import type { Request } from './links-request.ts';

export const WAYBACK = 'https://archive.org/wayback/available';

const SCHEMA = v.object({
  archived_snapshots: v.object({ closest: v.optional(v.object({ available: v.boolean(), url: v.string() })) }),
});

/** `day` is `2026-11-22`. Without `http://`, as with it some addresses are not found that are there. */
export function questionFor(api: string, url: string, day: string): string {
  const query = new URLSearchParams({ url: url.replace(/^https?:\/\//, ''), timestamp: day.replaceAll('-', '') });
  return `${api}?${query}`;
}

/** The address of the closest copy, or `none`; `no answer` where the archive says something else. */
export function copyIn(said: unknown): string {
  const { success, output } = v.safeParse(SCHEMA, said);
  if (!success) return 'no answer';
  const { closest } = output.archived_snapshots;
  if (!closest?.available) return 'none';
  const url = closest.url.replace(/^http:/, 'https:');
  return isArchiveCopy(url) && URL.canParse(url) ? new URL(url).href : 'no answer';
}

/** Hands back what stands in the column `archive`. Once the archive wants no more questions it gets none. */
export function askArchive(
  request: Request,
  { archive, copyOf, stop }: { readonly archive: string; readonly copyOf: string; readonly stop: AbortSignal },
): (url: string) => Promise<string> {
  let isTired = false;
  return async (url) => {
    if (isTired) return 'no answer';
    try {
      return await request(questionFor(archive, url, copyOf), 'GET', async (response) => {
        isTired ||= response.status === 429;
        return response.ok ? copyIn(await response.json()) : 'no answer';
      });
    } catch {
      return stop.aborted ? '' : 'no answer';
    }
  };
}
