// The sum of a text or a file, as policies (CSP) and the `integrity` of requests want it.
import { createHash } from 'node:crypto';

export const sumOf = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
