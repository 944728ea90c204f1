// What the build hands to the browser: see src/build.

declare module 'virtual:base-map' {
  import type { BaseTopology, CountryLabel, Level } from './model/base-map.ts';

  /** Loads a level, once; a failed load can be tried again. */
  export const loadLevel: (level: Level) => Promise<BaseTopology>;
  export const labels: readonly CountryLabel[];
  /** Widths of letters, for `textWidth`. */
  export const advances: Readonly<Record<string, number>>;
}

declare module 'virtual:dataset' {
  import type { Lang } from './i18n/languages.ts';
  import type { Dataset, Evidence, Names } from './model/member.ts';
  import type { Tour } from './model/tour.ts';

  export const loadDataset: () => Promise<Dataset>;
  export const loadEvidence: () => Promise<Evidence>;
  export const loadNames: () => Promise<Names>;
  export const loadTour: (lang: Lang) => Promise<Tour>;
}

declare module 'virtual:engine' {
  /** Address of the script that `import('./views/map/gl/gl-map.ts')` loads. */
  export const code: string;
}

declare module 'virtual:words' {
  import type { LoadWords } from './i18n/i18n.ts';
  import type { Lang } from './i18n/languages.ts';

  /** Throws what `import()` throws. */
  export const loadWords: LoadWords;
  /** That the page can speak: all of them, in the classroom copy a few. */
  export const langs: readonly Lang[];
}
