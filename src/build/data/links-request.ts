// One request to somebody else's server: in turn with the others to that host, with a pause between, and with an end.

import { hostOf } from '../../model/host.ts';
import type { Silence } from './links.ts';

export interface Line {
  readonly fetch: typeof fetch;
  readonly pause: (ms: number) => Promise<void>;
  readonly timeoutMs: number;
  /** When it fires, nothing more is asked, and what is under way is dropped. */
  readonly stop: AbortSignal;
}

/** What is asked, and what is wanted of the response. Rejects where none comes. */
export type Request = <T>(url: string, method: 'HEAD' | 'GET', read: (response: Response) => Promise<T>) => Promise<T>;

/** Between two requests to one host. */
export const PAUSE_MS = 2000;

/** Whoever reads a server's log learns who came and why. */
export const AGENT =
  'CitiesAgainstRacism-links/1.0 (asks now and then whether the sources of the map "Cities against racism" still stand; one request at a time)';

/** Requests to one host never overlap, whoever asks: a redirect from another host waits as well. */
export function requestsOn({ fetch, pause, timeoutMs, stop }: Line): Request {
  const last = new Map<string, Promise<unknown>>();
  return (url, method, read) => {
    const ask = () => within(timeoutMs, stop, async (signal) => read(await fetch(url, { ...ASKING, method, signal })));
    const before = last.get(hostOf(url));
    const turn = before ? before.then(() => pause(PAUSE_MS)).then(ask) : ask();
    last.set(
      hostOf(url),
      turn.catch(() => {}),
    );
    return turn;
  };
}

const ASKING = { redirect: 'manual', headers: { 'user-agent': AGENT } } as const;

async function within<T>(ms: number, stop: AbortSignal, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const end = new AbortController();
  const onStop = (): void => end.abort(stop.reason);
  const timer = setTimeout(() => end.abort(new DOMException('No answer in time.', 'TimeoutError')), ms);
  stop.addEventListener('abort', onStop);
  try {
    stop.throwIfAborted();
    return await run(end.signal);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
  }
}

/** Node names the cause by a code, such as `ENOTFOUND`. */
export function silenceOf(error: unknown): Silence {
  if (!(error instanceof Error)) return 'no connection';
  if (error.name === 'TimeoutError') return 'timeout';
  const { code = '' } = (error.cause ?? {}) as { readonly code?: string };
  if (/TIMEDOUT|TIMEOUT/.test(code)) return 'timeout';
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'name unknown';
  return /CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code) ? 'no safe connection' : 'no connection';
}
