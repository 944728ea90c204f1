// Runs in a page that loads, from its beginning: notes when it was painted, when its dots were there, and how long it was deaf.

/**
 * @typedef {object} Wanted selectors; null where the page has no such thing
 * @property {string} dots
 * @property {string | null} taken by what the page says that MapLibre's map is the one that is seen
 * @property {string | null} rows members that can be chosen in a list
 *
 * @typedef {object} Seen ms from the start of the page's own navigation; null: not yet
 * @property {number | null} paint
 * @property {number | null} largest
 * @property {number | null} dots
 * @property {number | null} chosen
 * @property {number | null} drawn MapLibre's first complete frame: the page marks it
 * @property {number | null} taken
 * @property {[start: number, duration: number][]} tasks over 50 ms
 */

/**
 * Puts what it sees into `window.seen`. It is handed to the browser as text, so it uses nothing from outside.
 * @param {Wanted} wanted
 */
export function watchLoad(wanted) {
  // In frames of the page nothing is measured.
  if (window.parent !== window) return;
  /** @type {Seen} */
  const seen = { paint: null, largest: null, dots: null, chosen: null, drawn: null, taken: null, tasks: [] };
  Object.assign(window, { seen });

  /**
   * @param {string} type
   * @param {(entry: PerformanceEntry) => void} note
   */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  observe('mark', ({ name, startTime }) => {
    if (name === 'map-drawn') seen.drawn = startTime;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));

  /** A message runs after the frame has been made. @param {() => void} run */
  const afterFrame = (run) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  };
  const isSeen = (/** @type {Element | undefined} */ el) => {
    const box = el?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.bottom > 0 && box.top < window.innerHeight;
  };
  /** A row that answers to the pointer is listened to: then a click chooses its member. @param {string} rows */
  const answers = (rows) => {
    const row = document.querySelector(rows);
    row?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const isHeard = row?.hasAttribute('data-hovered') ?? false;
    if (isHeard) row?.parentElement?.closest('[id]')?.dispatchEvent(new PointerEvent('pointerleave'));
    return isHeard;
  };
  const look = () => {
    const dots = seen.dots === null ? [...document.querySelectorAll(wanted.dots)] : [];
    const hasDots = dots.some(isSeen);
    const isTaken = seen.taken === null && wanted.taken !== null && document.querySelector(wanted.taken) !== null;
    if (seen.chosen === null && wanted.rows !== null && answers(wanted.rows)) seen.chosen = performance.now();
    if (hasDots || isTaken)
      afterFrame(() => {
        if (hasDots) seen.dots ??= performance.now();
        if (isTaken) seen.taken ??= performance.now();
      });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
