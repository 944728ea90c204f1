// @vitest-environment happy-dom
// In a frame whoever tries to zoom or move the map with the page's own gestures is told how.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Lang } from '../../../src/i18n/languages.ts';
import { hintGestures } from '../../../src/views/map/gesture-hint.ts';
import { speak } from '../../speak.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function mount(lang: Lang = 'en') {
  const [stage, overlay] = [document.createElement('div'), document.createElement('div')];
  const end = hintGestures(stage, overlay, await speak(lang));
  const shown = (): string | null => overlay.querySelector('[data-shown]')?.textContent ?? null;
  return { stage, overlay, shown, end };
}

// happy-dom's own wheel knows no keys.
const wheel = (keys: Partial<WheelEvent> = {}): Event =>
  Object.assign(new Event('wheel'), { ctrlKey: false, metaKey: false, ...keys });
const touch = (fingers: number): Event => Object.assign(new Event('touchmove'), { touches: { length: fingers } });

test.each([
  ['en', 'Hold Ctrl and scroll to zoom the map', 'Move the map with two fingers'],
  ['pl', 'Aby przybliżyć mapę, przewijaj z klawiszem Ctrl', 'Przesuwaj mapę dwoma palcami'],
] as const)('in %s, for a while', async (lang, byWheel, byTouch) => {
  const { stage, shown, overlay, end } = await mount(lang);
  expect(shown()).toBeNull();
  stage.dispatchEvent(wheel());
  expect(shown()).toBe(byWheel);
  vi.runAllTimers();
  expect(shown()).toBeNull();
  stage.dispatchEvent(touch(1));
  expect(shown()).toBe(byTouch);
  end();
  expect(overlay.childElementCount).toBe(0);
});

test('on a Mac it names the other key', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh)');
  const { stage, shown } = await mount();
  stage.dispatchEvent(wheel());
  expect(shown()).toContain('⌘');
  vi.restoreAllMocks();
});

test('not to who knows how', async () => {
  const { stage, shown } = await mount();
  for (const event of [wheel({ ctrlKey: true }), wheel({ metaKey: true }), touch(2)]) stage.dispatchEvent(event);
  expect(shown()).toBeNull();
});
