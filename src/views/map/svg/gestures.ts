// The reader's hand on the SVG map: wheel, drag, pinch and double click move the camera. d3-zoom does the work.
import type { ZoomTransform } from 'd3';
import { select, zoom, zoomIdentity } from 'd3';
import type { Camera, Size } from '../../../model/mercator.ts';
import { fromWorld, toWorld, worldSize } from '../../../model/mercator.ts';
import type { Cleanup } from '../../view.ts';
import { keepInside, MAX_ZOOM, MIN_ZOOM } from '../camera.ts';

export interface Gestures {
  /** The camera has been moved otherwise; the next gesture starts from here. */
  readonly set: (camera: Camera) => void;
  readonly cleanup: Cleanup;
}

export interface GestureOptions {
  readonly size: () => Size;
  /** In a frame the page still scrolls past the map: the wheel needs Ctrl, a touch two fingers. */
  readonly isFramed: boolean;
  readonly reducedMotion: boolean;
  readonly move: (camera: Camera) => void;
  readonly end: () => void;
}

/** One turn of the wheel changes the zoom by at most this. */
const WHEEL_MOST = 0.6;
const DOUBLE_CLICK_MS = 250;

export function bindGestures(svg: SVGSVGElement, options: GestureOptions): Gestures {
  const { size, isFramed, reducedMotion, move, end } = options;
  const toCamera = ({ k, x, y }: ZoomTransform): Camera => {
    const { width, height } = size();
    const [lon, lat] = fromWorld([(width / 2 - x) / k, (height / 2 - y) / k]);
    return { zoom: Math.log2(k / worldSize(0)), lat, lon };
  };
  const toTransform = (camera: Camera): ZoomTransform => {
    const { width, height } = size();
    const k = worldSize(camera.zoom);
    const [x, y] = toWorld([camera.lon, camera.lat]);
    return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(() => [
      [0, 0],
      [size().width, size().height],
    ])
    .scaleExtent([worldSize(MIN_ZOOM), worldSize(MAX_ZOOM)])
    .constrain((transform) => toTransform(keepInside(toCamera(transform))))
    .filter((event: Event) => isWanted(event, isFramed))
    .wheelDelta((event: WheelEvent) => Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, wheelZooms(event))))
    .duration(reducedMotion ? 0 : DOUBLE_CLICK_MS)
    .on('zoom', ({ transform, sourceEvent }) => {
      if (sourceEvent) move(toCamera(transform));
    })
    .on('end', ({ sourceEvent }) => {
      if (sourceEvent) end();
    });
  const selection = select(svg).call(behaviour);
  return {
    set: (camera) => {
      selection.property('__zoom', toTransform(camera));
    },
    cleanup: () => {
      selection.interrupt().on('.zoom', null);
    },
  };
}

/** Steps of the wheel come in px, lines or pages; a pinch on a touchpad comes as a wheel with Ctrl and small steps. */
function wheelZooms({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return -deltaY * unit * (ctrlKey ? 10 : 1);
}

function isWanted(event: Event, isFramed: boolean): boolean {
  if (event instanceof WheelEvent) return !isFramed || event.ctrlKey || event.metaKey;
  if (isFramed && 'touches' in event) return (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
}
