// The page gives a map up that is slow to come (4 s of frames) or slow to draw, as it is with WebGL by software on a busy
// machine. What is measured or tested of MapLibre needs it all the same; giving up has tests of its own.

/**
 * Until MapLibre has taken over, frames say that hardly any time has passed.
 * @param {import('playwright-core').Page} page
 */
export const lendPatience = (page) =>
  page.addInitScript(() => {
    const SLOWER = 20;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) =>
      ask((now) => run(document.documentElement.dataset.map === 'gl' ? now : now / SLOWER));
  });
