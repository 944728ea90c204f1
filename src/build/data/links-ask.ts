// Asks addresses what stands there: a few hosts side by side, each host one request at a time.
import type { Answer, Hop } from './links.ts';
import { judge, wantsCopy } from './links.ts';
import { askArchive } from './links-archive.ts';
import type { Line, Request } from './links-request.ts';
import { requestsOn, silenceOf } from './links-request.ts';
import type { LinkRow } from './links-table.ts';

export interface Round extends Line {
  /** `2026-11-27`, for the rows. */
  readonly today: string;
  /** A copy of about this day is wanted: `2026-11-22`. */
  readonly copyOf: string;
  /** The address where the archive is asked. */
  readonly archive: string;
}

const SIDE_BY_SIDE = 4;
/** For one address: ten redirects, GET after HEAD, and one more try. */
const MOST_REQUESTS = 12;

/** Some servers refuse HEAD, or know no page by it: what they say counts only when GET says so too. */
const ONLY_OF_HEAD: ReadonlySet<number> = new Set([403, 404, 405, 410, 501]);

/** Asks them all and tells of each as it is known. What is stopped is not told of. */
export async function askAll(
  groups: readonly (readonly string[])[],
  round: Round,
  onRow: (row: LinkRow) => void,
): Promise<void> {
  const request = requestsOn(round);
  const archive = askArchive(request, round);
  const waiting = [...groups];
  const askNext = async (): Promise<void> => {
    for (let group = waiting.shift(); group; group = waiting.shift()) await askGroup(group);
  };
  const askGroup = async (urls: readonly string[]): Promise<void> => {
    for (const url of urls) {
      const answer = await askOne(url, request);
      if (round.stop.aborted) return;
      const row = judge(url, answer, round.today);
      onRow(wantsCopy(row) ? { ...row, archive: await archive(url) } : row);
      // Too many requests: the rest of this host is for another day.
      if (answer.end === 429) return;
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, askNext));
}

async function askOne(url: string, request: Request): Promise<Answer> {
  const hops: Hop[] = [];
  let [at, method, isSecondTry]: [string, 'HEAD' | 'GET', boolean] = [url, 'HEAD', false];
  for (let count = 0; count < MOST_REQUESTS; count += 1) {
    const { end, to } = await visit(at, method, request);
    if (typeof end === 'string') {
      if (isSecondTry) return { hops, end };
      // Some servers leave HEAD without any answer.
      [method, isSecondTry] = ['GET', true];
    } else if (method === 'HEAD' && ONLY_OF_HEAD.has(end)) method = 'GET';
    else if (to === null) return { hops, end };
    else {
      hops.push({ status: end, to });
      at = to;
    }
  }
  return { hops, end: 'redirects without end' };
}

interface Visit {
  readonly end: Answer['end'];
  /** Where it sends on to. */
  readonly to: string | null;
}

async function visit(url: string, method: 'HEAD' | 'GET', request: Request): Promise<Visit> {
  try {
    return await request(url, method, async ({ status, headers, body }) => {
      await body?.cancel();
      return {
        end: status,
        to: [301, 302, 303, 307, 308].includes(status) ? goal(headers.get('location'), url) : null,
      };
    });
  } catch (error) {
    return { end: silenceOf(error), to: null };
  }
}

function goal(location: string | null, from: string): string | null {
  if (location === null) return null;
  // Headers come as Latin-1; what else is in them is UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  if (!URL.canParse(text, from)) return null;
  const { protocol, href } = new URL(text, from);
  return /^https?:$/.test(protocol) ? href : null;
}
