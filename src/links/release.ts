// Reads a release of the data from its own address.
import type { Released } from '../model/release.ts';

/**
 * `root`: address of the site. null where there is no such release. Throws where the network or the site does not answer, as
 * then nobody can say whether there is one.
 */
export async function fetchRelease(root: string, version: string): Promise<Released | null> {
  const answer = await fetch(new URL(`data/${version}/map.json`, root));
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer.json();
}
