// Servers of our own for what asks others: each is a host by its port, and keeps a diary of who came.
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Its address, without a slash at the end. Each is a host of its own, by its port. */
export async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that keeps a diary of who came, `HEAD /ok`, and answers each path as `pages` say. */
export async function serveDiary(pages: Readonly<Record<string, Handler>>, diary: string[] = []) {
  const base = await serve((request, response) => {
    diary.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '', 'http://x');
    (pages[pathname] ?? status(200))(request, response);
  });
  return { base, diary };
}

export const status =
  (code: number, location?: string): Handler =>
  (_request, response) => {
    response.writeHead(code, location === undefined ? {} : { location }).end();
  };
export const notByHead =
  (code: number, then: Handler): Handler =>
  (request, response) =>
    (request.method === 'HEAD' ? status(code) : then)(request, response);
