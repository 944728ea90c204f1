// Views one after the other, with a pause between two.
import { expect, test, vi } from 'vitest';
import { nextTask } from '../../src/views/idle.ts';
import { mountInTurns } from '../../src/views/mount.ts';

function mounts() {
  const log: string[] = [];
  const view = (name: string) => () => {
    log.push(name);
    return () => void log.push(`end of ${name}`);
  };
  return { log, views: ['a', 'b', 'c'].map(view) };
}

test('the first stands at once, each next one after a pause', async () => {
  const { log, views } = mounts();
  const pause = vi.fn(async () => void log.push('pause'));
  await mountInTurns(views, pause).done;
  expect(log).toEqual(['a', 'pause', 'b', 'pause', 'c', 'pause']);
});

test('taken down on the way, what stands ends and the rest never comes', async () => {
  const { log, views } = mounts();
  const { done, cleanup } = mountInTurns(views, nextTask);
  cleanup();
  await done;
  expect(log).toEqual(['a', 'end of a']);
});

test('it fails as a view fails', async () => {
  const { views } = mounts();
  const broken = (): never => {
    throw new Error('broken');
  };
  await expect(mountInTurns([...views, broken], nextTask).done).rejects.toThrow('broken');
});
