// What a page needs first and the browser would only find out late, named in its head: for the map fonts, dataset and
// words, for a card its styles alone: there are many such pages, and they are read before the map comes.
import type { Rolldown } from 'vite';
import type { Lang } from '../i18n/languages.ts';
import type { Page } from './page-kinds.ts';
import { sumOf } from './sum.ts';
import { readWords } from './words.ts';

/**
 * Says that the page is in a frame before anything is painted: there it is laid out otherwise, and until it is it stays
 * unseen (`layout.css`); should that fail, it is seen as it is after ten seconds.
 */
const TELL_FRAMED = [
  'if(window.parent!==window){const on=document.documentElement.dataset',
  "on.framed=''",
  "setTimeout(()=>{on.laid=''},1e4)}",
].join(';');

/**
 * Shows the notice that comes with the page (`drawLost`) where the code does not come, or comes broken: nobody else could. Of
 * itself an error in a module that has begun is no reason: the page has been told of it. The code is asked for once more, past
 * what the browser keeps for a year: broken, it would come again when the reader tries again. So are styles that are not what
 * their sum says; without them the page is plain, and says nothing of it.
 */
const TELL_LOST = [
  "const anew=name=>fetch(name,{cache:'reload'}).catch(()=>{})",
  "window.addEventListener('error',e=>{const{rel,href,type}=e.target;if(rel==='stylesheet')anew(href)",
  "if(type!=='module'&&!(e.error instanceof SyntaxError))return",
  "const show=()=>document.querySelector('#notice>[hidden]')?.removeAttribute('hidden')",
  "for(const{name}of performance.getEntriesByType('resource'))if(/js$/.test(name))anew(name)",
  "document.readyState==='loading'?document.addEventListener('DOMContentLoaded',show):show()},true)",
].join(';');

/** What is done before any code: one script, for its sum stands in the policies of all servers. */
export const FIRST = `${TELL_FRAMED};${TELL_LOST}`;

/** The template of a page with hints in its head. */
export function withHints(html: string, bundle: Rolldown.OutputBundle, { kind, lang }: Page): string {
  const hints = kind.isCard ? cardStyles(bundle) : kind.isMap ? preloads(bundle, lang) : [];
  const hinted = stylesFirst(html.replace('</title>', () => ['</title>', ...hints].join('\n')));
  if (!kind.isMap && !kind.isForm) return filesLast(hinted);
  // Behind the styles it would wait for them, and the rest of the page with it.
  const tell = `</title>\n<script>${FIRST}</script>`;
  return filesLast(withSums(hinted, bundle).replace('</title>', () => tell));
}

/** The page whose styles are taken only whole: half of a style sheet is one too, and a browser would keep it for a year. */
const withSums = (html: string, bundle: Rolldown.OutputBundle): string =>
  html.replaceAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g, (link, name: string) => {
    const styles = bundle[name];
    if (styles?.type !== 'asset') throw new Error(`The bundle has no ${name}.`);
    return `${link} integrity="${sumOf(styles.source)}"`;
  });

/** The page without what the pattern finds, and what that was, in its own order. */
function takenOut(html: string, pattern: RegExp): { readonly rest: string; readonly found: readonly string[] } {
  const found: string[] = [];
  const rest = html.replaceAll(pattern, (tag) => {
    found.push(tag.trim());
    return '';
  });
  return { rest, found };
}

/**
 * The head with its styles at the beginning. Nothing is painted before they are there, and over HTTP/1.1 a browser asks for six
 * files at a time, in the order of the page: Vite puts the styles behind the scripts, and the fonts would come first too.
 */
export function stylesFirst(html: string): string {
  const { rest, found } = takenOut(html, /\s*<link rel="stylesheet"[^>]*>/g);
  return rest.replace('</title>', () => ['</title>', ...found].join('\n'));
}

/**
 * The page with fonts, data and code at its end: the browser asks for them once it has the whole page, and till then page and
 * styles have the line for themselves.
 */
export function filesLast(html: string): string {
  const files = /\s*(?:<link rel="(?:module)?preload"[^>]*>|<script type="module"[^>]*><\/script>)/g;
  const { rest, found } = takenOut(html, files);
  return rest.replace('</body>', () => [...found.map(afterPicture), '</body>'].join('\n'));
}

/** The picture is there without code: fonts and data go first. */
const afterPicture = (tag: string): string =>
  tag.replace(/^<(?=script|link rel="modulepreload")(\w+)/, '<$1 fetchpriority="low"');

function preloads(bundle: Rolldown.OutputBundle, lang: Lang): readonly string[] {
  const files = Object.keys(bundle);
  const words = chunkOf(bundle, `/words/${lang}-main.json`);
  const fonts = /\p{Script=Cyrillic}/u.test(readWords(lang)['site.name'] ?? '')
    ? /(?:latin|cyrillic)[^/]*\.woff2$/
    : /latin[^/]*\.woff2$/;
  const preload = (name: string, as: string) => `<link rel="preload" href="./${name}" as="${as}" crossorigin>`;
  return [
    ...files.filter((name) => fonts.test(name)).map((name) => preload(name, 'font')),
    ...files.filter((name) => /dataset[^/]*\.json$/.test(name)).map((name) => preload(name, 'fetch')),
    `<link rel="modulepreload" href="./${words.fileName}" crossorigin>`,
  ];
}

/** On other pages they come with the card's code; here the card is there before it. */
const cardStyles = (bundle: Rolldown.OutputBundle): readonly string[] =>
  [...(chunkOf(bundle, '/views/card/card.ts').viteMetadata?.importedCss ?? [])].map(
    (name) => `<link rel="stylesheet" href="./${name}" crossorigin>`,
  );

function chunkOf(bundle: Rolldown.OutputBundle, source: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find((out) => out.type === 'chunk' && out.facadeModuleId?.endsWith(source));
  if (found?.type !== 'chunk') throw new Error(`The bundle has no chunk for ${source}.`);
  return found;
}
