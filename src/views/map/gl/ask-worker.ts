// Asks for the file of MapLibre's worker before MapLibre's own code begins, which takes a slow device half a second.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The browser keeps it for the worker. What goes wrong here the worker says, which asks for it anyway.
fetch(workerUrl, { priority: 'low' })
  .then((answer) => answer.blob())
  .catch(() => {});
