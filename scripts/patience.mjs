// The page gives a map up that is slow to draw, or drawn slowly. What is measured of MapLibre without a GPU needs it all the same.

/**
 * Until MapLibre has taken over, frames say that hardly any time has passed.
 * @param {import('playwright-core').Page} page
 */
export const lendPatience = (page) =>
  page.addInitScript(() => {
    const SLOWER = 1000;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) =>
      ask((now) => run(document.documentElement.dataset.map === 'gl' ? now : now / SLOWER));
  });
