// What the presentation asks of the screen: to fill it, and to keep it awake.

/** Fills the screen with the page, or gives it back. False where the browser does not allow it. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

export interface Awake {
  /** False where the browser cannot keep a screen awake at all. */
  readonly isAble: boolean;
  readonly end: () => void;
}

/** Keeps the screen awake until its end. The browser lets go when the page is hidden, so it is asked again. */
export function keepAwake(): Awake {
  if (!('wakeLock' in navigator)) return { isAble: false, end: () => {} };
  const ends = new AbortController();
  let lock: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    try {
      const got = await navigator.wakeLock.request('screen');
      if (ends.signal.aborted) await got.release();
      else lock = got;
    } catch {
      // On low battery, or where a frame may not: the screen does as the system has it.
    }
  };
  document.addEventListener('visibilitychange', ask, { signal: ends.signal });
  ask();
  return {
    isAble: true,
    end: () => {
      ends.abort();
      lock?.release();
      lock = null;
    },
  };
}
