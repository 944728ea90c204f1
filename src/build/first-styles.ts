// The styles of the first picture: of all styles those that the page down to its map needs, put into the page itself, so that
// nothing before the map has to be asked for. All styles are linked behind the map, these among them, in their order: so what
// came first cannot change how anything looks.
import { parseHTML } from 'linkedom';
import postcss from 'postcss';

/** Where the first picture ends. */
const END = '<section id="timeline"';

const LINKS = /<link rel="stylesheet"[^>]*>\n?/g;

/** These choose by what happens later, or nothing at all. */
const LATER = /:(?:hover|active|focus[\w-]*|checked|disabled|target|fullscreen|modal)\b|::(?:backdrop|selection)/;
const PSEUDO = /::?(?:before|after|marker|placeholder|-webkit-[\w-]+|-moz-[\w-]+)/g;

/**
 * Browsers that go on behind a link to styles would show what follows for a moment without any. So it waits, three seconds at
 * most: the styles themselves, once there, say that `wait` is nothing. By name: see tests/styles/cost.test.ts.
 */
const WAIT = '@keyframes wait{from,to{visibility:hidden}}#map~*,#footer{animation:wait 3s}';

/** `pages`: each may need other styles than the next, and all get the same ones. Throws where they have an address in them. */
export function firstStyles(pages: readonly string[], css: string): string {
  const needs = pages.flatMap(statesOf);
  const root = postcss.parse(css);
  const coming = new Set<string>();
  root.walkAtRules((rule) => {
    const isComing = rule.name === 'font-face' && rule.toString().includes('url(');
    if (isComing) rule.walkDecls('font-family', ({ value }) => void coming.add(value));
    if (isComing || rule.name === 'keyframes') rule.remove();
  });
  // A device is not searched for fonts that come.
  root.walkDecls((decl) => {
    for (const name of coming) decl.value = decl.value.replaceAll(`${name},`, '').trim();
  });
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => needs.some((isNeeded) => isNeeded(selector)));
    if (selectors.length > 0) rule.selectors = selectors;
    else removeWithEmpty(rule);
  });
  const first = root.toString().trim() + WAIT;
  if (first.includes('url(')) throw new Error('The first styles have an address, which would not hold in each page.');
  return first;
}

/** The page with its first styles in its head, and its links to all of them behind its map. */
export function withFirstStyles(html: string, first: string): string {
  const links = html.match(LINKS) ?? [];
  return html
    .replaceAll(LINKS, '')
    .replace('</title>', () => `</title>\n<style>${first}</style>`)
    .replace(END, () => `${links.join('')}${END}`);
}

/** What the first picture of a page is made of, as it comes and as it is in a frame: whether a selector chooses any of it. */
function statesOf(html: string): readonly ((selector: string) => boolean)[] {
  const { document } = parseHTML(html);
  for (let part = document.getElementById('map'); part && part !== document.body; part = part.parentElement)
    for (let next = part.nextElementSibling; next; next = next.nextElementSibling) next.replaceChildren();
  const answers = new Map<string, boolean>();
  return [false, true].map((isFramed) => (selector) => {
    if (LATER.test(selector)) return false;
    const key = `${isFramed} ${selector}`;
    document.documentElement.toggleAttribute('data-framed', isFramed);
    const answer = answers.get(key) ?? document.querySelector(plain(selector)) !== null;
    answers.set(key, answer);
    return answer;
  });
}

const plain = (selector: string): string =>
  selector
    .replace(PSEUDO, '')
    .trim()
    .replace(/(^|[>+~\s])$/, '$1*');

/** Takes a rule out, and what was only there for it. */
function removeWithEmpty(rule: postcss.ChildNode): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmpty(parent as postcss.AtRule);
}
