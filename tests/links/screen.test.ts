// @vitest-environment happy-dom
// The screen is kept awake where the browser can, and full screen that is refused is no error.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAwake, toggleFullScreen } from '../../src/links/screen.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  vi.restoreAllMocks();
});

const settle = () => new Promise((done) => setTimeout(done));

function lend(request: () => Promise<{ release: () => Promise<void> }>): void {
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
}

describe('the screen', () => {
  it('says where it cannot be kept awake', () => {
    const awake = keepAwake();
    expect(awake.isAble).toBe(false);
    awake.end();
  });

  it('is asked for again when the page comes back, and let go at the end', async () => {
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    lend(request);
    const awake = keepAwake();
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(awake.isAble).toBe(true);
    expect(request).toHaveBeenCalledTimes(2);
    awake.end();
    expect(release).toHaveBeenCalled();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('is let go if the answer comes after the end', async () => {
    const release = vi.fn(() => Promise.resolve());
    lend(() => Promise.resolve({ release }));
    keepAwake().end();
    await settle();
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('takes a refusal', async () => {
    lend(() => Promise.reject(new Error('low battery')));
    keepAwake().end();
    await settle();
  });

  it('fills with the page, or says that it does not', async () => {
    document.documentElement.requestFullscreen = () => Promise.resolve();
    expect(await toggleFullScreen()).toBe(true);
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('no'));
    expect(await toggleFullScreen()).toBe(false);
  });
});
