// What the first view needs and the browser would only find out late: fonts, dataset, the words. Named in the page's head.
import type { Rolldown } from 'vite';
import type { Lang } from '../i18n/i18n.ts';

/** The template with hints in its head. */
export const withHints = (html: string, bundle: Rolldown.OutputBundle, lang: Lang): string =>
  html.replace('</title>', () => `</title>\n${hintsFor(bundle, lang)}`);

function hintsFor(bundle: Rolldown.OutputBundle, lang: Lang): string {
  const files = Object.keys(bundle);
  const words = Object.values(bundle).find(
    (out) => out.type === 'chunk' && out.facadeModuleId?.endsWith(`/i18n/${lang}.ts`),
  );
  const preload = (name: string, as: string) => `<link rel="preload" href="./${name}" as="${as}" crossorigin>`;
  return [
    ...files.filter((name) => /latin[^/]*\.woff2$/.test(name)).map((name) => preload(name, 'font')),
    ...files.filter((name) => /dataset[^/]*\.json$/.test(name)).map((name) => preload(name, 'fetch')),
    ...(words ? [`<link rel="modulepreload" href="./${words.fileName}" crossorigin>`] : []),
  ].join('\n');
}
