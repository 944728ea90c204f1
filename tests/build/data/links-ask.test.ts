// The asking, against real servers of our own: what is made of each answer, and how polite it is. Nobody else is asked.
import { describe, expect, it } from 'vitest';
import { askAll } from '../../../src/build/data/links-ask.ts';
import { AGENT, PAUSE_MS } from '../../../src/build/data/links-request.ts';
import type { LinkRow } from '../../../src/build/data/links-table.ts';
import type { Handler } from './diary-server.ts';
import { notByHead, serve, serveDiary, servers, status } from './diary-server.ts';

interface Wishes {
  readonly timeoutMs?: number;
  readonly archive?: string;
  readonly stop?: AbortController;
  readonly onPause?: (ms: number) => void;
  readonly onRow?: (row: LinkRow) => void;
}

async function ask(groups: readonly (readonly string[])[], wishes: Wishes = {}): Promise<readonly LinkRow[]> {
  const { timeoutMs = 60_000, archive = 'http://127.0.0.1:9', stop = new AbortController(), onPause, onRow } = wishes;
  const rows: LinkRow[] = [];
  const round = {
    ...{ fetch, timeoutMs, archive, stop: stop.signal, today: '2026-11-25', copyOf: '2026-11-22' },
    pause: async (ms: number) => onPause?.(ms),
  };
  await askAll(groups, round, (row) => {
    rows.push(row);
    onRow?.(row);
  });
  return rows;
}

const cut: Handler = ({ socket }) => socket.destroy();

const pages: Readonly<Record<string, Handler>> = {
  '/301': status(301, '/ok?moved'),
  '/chain': status(301, '/302'),
  '/302': status(302, '/ok'),
  '/circle': status(302, '/circle'),
  '/utf8': (_request, response) =>
    response.writeHead(301, { location: Buffer.from('/ł', 'utf8').toString('latin1') }).end(),
  '/mail': status(302, 'mailto:x@example.org'),
  '/nowhere': status(301, 'http://['),
  '/403': status(403),
  '/403-head': notByHead(403, status(200)),
  '/404': status(404),
  '/404-head': notByHead(404, status(200)),
  '/405-head': notByHead(405, status(200)),
  '/501-head': notByHead(501, status(301, '/ok')),
  '/405': status(405),
  '/410': status(410),
  '/429': status(429),
  '/500': status(500),
  '/cut': cut,
  '/cut-head': (request, response) => (request.method === 'HEAD' ? cut : status(200))(request, response),
  '/long': notByHead(405, (_request, response) => response.writeHead(200).write('It never ends.')),
};

describe('a page that answers', () => {
  it.each<[path: string, result: string, status: string, moved: string, asked: string]>([
    ['/ok', 'ok', '200', '', 'HEAD /ok'],
    ['/301', 'moved', '200', '/ok?moved', 'HEAD /301, HEAD /ok?moved'],
    ['/chain', 'moved', '200', '/302', 'HEAD /chain, HEAD /302, HEAD /ok'],
    ['/302', 'ok', '200', '/ok', 'HEAD /302, HEAD /ok'],
    ['/utf8', 'moved', '200', '/%C5%82', 'HEAD /utf8, HEAD /%C5%82'],
    ['/mail', 'refused', '302', '', 'HEAD /mail'],
    ['/nowhere', 'refused', '301', '', 'HEAD /nowhere'],
    ['/403', 'refused', '403', '', 'HEAD /403, GET /403'],
    ['/403-head', 'ok', '200', '', 'HEAD /403-head, GET /403-head'],
    ['/404', 'gone', '404', '', 'HEAD /404, GET /404'],
    ['/404-head', 'ok', '200', '', 'HEAD /404-head, GET /404-head'],
    ['/405-head', 'ok', '200', '', 'HEAD /405-head, GET /405-head'],
    ['/501-head', 'moved', '200', '/ok', 'HEAD /501-head, GET /501-head, GET /ok'],
    ['/405', 'refused', '405', '', 'HEAD /405, GET /405'],
    ['/410', 'gone', '410', '', 'HEAD /410, GET /410'],
    ['/429', 'refused', '429', '', 'HEAD /429'],
    ['/500', 'fault', '500', '', 'HEAD /500'],
    ['/cut-head', 'ok', '200', '', 'HEAD /cut-head, GET /cut-head'],
    ['/cut', 'no answer', 'no connection', '', 'HEAD /cut, GET /cut'],
    ['/long', 'ok', '200', '', 'HEAD /long, GET /long'],
  ])('%s: %s', async (path, result, end, moved, asked) => {
    const { base, diary } = await serveDiary(pages);
    expect(await ask([[base + path]])).toEqual([
      expect.objectContaining({
        ...{ url: base + path, checked: '2026-11-25', result, status: end },
        moved_to: moved && base + moved,
      }),
    ]);
    expect(diary.join(', ')).toBe(asked);
  });

  it('that leads in a circle is left in the end', async () => {
    const { base, diary } = await serveDiary(pages);
    const [row] = await ask([[`${base}/circle`]]);
    expect(row).toMatchObject({ result: 'no answer', status: 'redirects without end' });
    expect(diary.length).toBeLessThanOrEqual(12);
  });

  it('that hangs is asked twice and given up', async () => {
    const { base, diary } = await serveDiary({ '/hang': () => {} });
    const [row] = await ask([[`${base}/hang`]], { timeoutMs: 200 });
    expect(row).toMatchObject({ result: 'no answer', status: 'timeout' });
    expect(diary).toEqual(['HEAD /hang', 'GET /hang']);
  });

  it('by another protocol, or not at all, is no answer', async () => {
    const base = await serve(status(200));
    const closed = await serve(status(200));
    const last = servers.pop();
    await new Promise((resolve) => last?.close(resolve));
    expect(await ask([[base.replace('http:', 'https:'), closed]])).toMatchObject([
      { result: 'no answer', status: 'no safe connection' },
      { result: 'no answer', status: 'no connection' },
    ]);
  });

  it('learns who asks, without an address of a person', async () => {
    const agents: (string | undefined)[] = [];
    const base = await serve(({ headers }, response) => {
      agents.push(headers['user-agent']);
      response.end();
    });
    await ask([[base]]);
    expect(agents).toEqual([AGENT]);
    expect(AGENT).toMatch(/Cities against racism/);
    expect(AGENT).not.toMatch(/@/);
  });
});

describe('politeness', () => {
  it('pauses between any two requests to one host, be they for one address or for two', async () => {
    const { base, diary } = await serveDiary(pages);
    await ask([['/ok', '/301', '/403', '/cut'].map((path) => base + path)], {
      onPause: (ms) => diary.push(`pause ${ms}`),
    });
    const requests = ['HEAD /ok', 'HEAD /301', 'HEAD /ok?moved', 'HEAD /403', 'GET /403', 'HEAD /cut', 'GET /cut'];
    expect(diary).toEqual(requests.flatMap((one, at) => (at === 0 ? [one] : [`pause ${PAUSE_MS}`, one])));
    expect(PAUSE_MS).toBe(2000);
  });

  it('never has two requests at one host, though others send on to it', async () => {
    let [open, most, count] = [0, 0, 0];
    const goal = await serve((_request, response) => {
      [open, count] = [open + 1, count + 1];
      most = Math.max(most, open);
      // Long enough for another request to come in, if one was under way.
      let turns = 200;
      const wait = (): void => {
        turns -= 1;
        if (turns > 0) return void setImmediate(wait);
        open -= 1;
        response.end();
      };
      wait();
    });
    const senders = await Promise.all([1, 2, 3].map(() => serve(status(302, `${goal}/goal`))));
    const groups = [[`${goal}/a`, `${goal}/b`], ...senders.map((base) => [`${base}/1`, `${base}/2`])];
    const pauses: number[] = [];
    const rows = await ask(groups, { onPause: (ms) => pauses.push(ms) });
    expect(rows.map(({ result }) => result)).toEqual(Array(8).fill('ok'));
    expect([count, most]).toEqual([8, 1]);
    // One fewer than requests at each of the four hosts.
    expect(pauses).toHaveLength(7 + 3);
  });

  it('asks four hosts side by side, and no more', async () => {
    const held: Parameters<Handler>[1][] = [];
    let [most, answered] = [0, 0];
    const bases = await Promise.all(
      Array.from({ length: 7 }, () =>
        serve((_request, response) => {
          held.push(response);
          most = Math.max(most, held.length);
          // Each waits for the fourth, or for the last ones that there are.
          if (held.length === 4 || answered + held.length === 7)
            setImmediate(() => {
              answered += held.length;
              for (const one of held.splice(0)) one.end();
            });
        }),
      ),
    );
    expect(await ask(bases.map((base) => [base]))).toHaveLength(7);
    expect(most).toBe(4);
  });

  it('leaves a host that wants fewer requests for another day', async () => {
    const { base, diary } = await serveDiary(pages);
    expect(await ask([[`${base}/429`, `${base}/ok`]])).toHaveLength(1);
    expect(diary).toEqual(['HEAD /429']);
  });
});

describe('the archive', () => {
  const copy = 'https://web.archive.org/web/20201122/https://a.example/';
  const answer =
    (said: string): Handler =>
    (_request, response) =>
      response.end(said);

  it.each<[name: string, handler: Handler, archive: string]>([
    ['a copy', answer(JSON.stringify({ archived_snapshots: { closest: { available: true, url: copy } } })), copy],
    ['none', answer('{"archived_snapshots":{}}'), 'none'],
    ['a fault', status(503), 'no answer'],
    ['no JSON', answer('<html>'), 'no answer'],
    ['nothing', cut, 'no answer'],
  ])('has %s', async (_name, handler, archive) => {
    const { base } = await serveDiary(pages);
    const { base: wayback, diary } = await serveDiary({ '/available': handler });
    const rows = await ask([[`${base}/404`, `${base}/ok`, `${base}/403`]], { archive: `${wayback}/available` });
    expect(rows.map((row) => [row.result, row.archive])).toEqual([
      ['gone', archive],
      ['ok', ''],
      ['refused', ''],
    ]);
    const question = new URLSearchParams({ url: `${base}/404`.replace('http://', ''), timestamp: '20261122' });
    expect(diary).toEqual([`GET /available?${question}`]);
  });

  it('is asked no more when it wants fewer requests', async () => {
    const { base } = await serveDiary(pages);
    const { base: wayback, diary } = await serveDiary({ '/available': status(429) });
    const rows = await ask([[`${base}/404`, `${base}/410`]], { archive: `${wayback}/available` });
    expect(rows.map(({ archive }) => archive)).toEqual(['no answer', 'no answer']);
    expect(diary).toHaveLength(1);
  });
});

describe('when it is stopped', () => {
  it('says nothing of what was under way, and asks nothing more', async () => {
    const stop = new AbortController();
    const { base, diary } = await serveDiary({ '/hang': () => stop.abort() });
    const rows = await ask([['/ok', '/hang', '/never'].map((path) => base + path)], { stop });
    expect(rows.map(({ url }) => url)).toEqual([`${base}/ok`]);
    expect(diary).toEqual(['HEAD /ok', 'HEAD /hang']);
  });
});
