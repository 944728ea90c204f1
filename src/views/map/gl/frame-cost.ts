// What it costs this browser to draw the detailed map: with WebGL by software a frame can take a tenth of a second.
import type { Map as GlMap } from 'maplibre-gl';

/** Frames that are drawn for nothing but this. Odd, so that one is in the middle. */
const FRAMES = 5;

/** A frame from its start to the next one, ms: the middle one of some. */
export async function weighFrames(map: GlMap): Promise<number> {
  const gl = map.getCanvas().getContext('webgl2');
  const pixel = new Uint8Array(4);
  // What is asked of the GPU is only queued; to read a pixel waits until it is drawn.
  const wait = (): void => gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  map.on('render', wait);
  const costs: number[] = [];
  let before = await frame(map);
  for (let drawn = 0; drawn < FRAMES; drawn++) {
    const now = await frame(map);
    costs.push(now - before);
    before = now;
  }
  map.off('render', wait);
  return costs.sort((a, b) => a - b)[FRAMES >> 1] ?? 0;
}

/** Asks for one more frame; when it began, by the clock of frames. */
function frame(map: GlMap): Promise<number> {
  map.triggerRepaint();
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
