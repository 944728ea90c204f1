// What a screen reader is given: the node with the focus in Chromium's accessibility tree, in words, and what live regions say.
import type { CDPSession, Page } from '@playwright/test';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly value?: { readonly value?: string | number };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Chromium's roles whose names are not plain words. */
const ROLES: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure', searchbox: 'combobox' };
const LANDMARKS = new Set([
  ...['banner', 'navigation', 'main', 'region', 'complementary', 'search', 'contentinfo', 'form'],
]);

const propertyOf = ({ properties = [] }: AxNode, name: string): unknown =>
  properties.find((property) => property.name === name)?.value.value;

/** “heading 2 “Kraków””. */
function roleAndName(node: AxNode): string {
  const role = node.role?.value ?? '';
  const level = role === 'heading' ? ` ${propertyOf(node, 'level')}` : '';
  // Parts that lie in boxes of their own are parted by a space, also before a comma.
  const name = node.name?.value?.replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  return `${ROLES[role] ?? role}${level}${name ? ` “${name}”` : ''}`;
}

/** “slider “Date”, “June 2012: 48 members””: all but the description. */
function nodeWords(node: AxNode, valueText: string | null): string {
  const states = [
    { true: 'open', false: 'closed' }[String(propertyOf(node, 'expanded'))],
    { true: 'pressed', false: 'not pressed' }[String(propertyOf(node, 'pressed'))],
    { true: 'checked', false: 'not checked' }[String(propertyOf(node, 'checked'))],
    propertyOf(node, 'hasPopup') === 'dialog' ? 'opens a dialog' : undefined,
  ].filter((state) => state !== undefined);
  const value = valueText ?? node.value?.value;
  return [roleAndName(node), ...states, ...(value ? [`“${value}”`] : [])].join(', ');
}

/** Landmarks and headings in the order of the tree. */
export async function outlineOf(page: Page): Promise<Readonly<Record<'landmarks' | 'headings', readonly string[]>>> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AxNode | undefined): readonly AxNode[] =>
    node ? [...(node.ignored ? [] : [node]), ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  const seen = inOrder(nodes[0]);
  return {
    landmarks: seen.filter(({ role }) => LANDMARKS.has(role?.value ?? '')).map(roleAndName),
    headings: seen.filter(({ role }) => role?.value === 'heading').map(roleAndName),
  };
}

/** One who hears the page. */
export interface Listener {
  /** What has been said since the last answer was taken: of the focus, if that says something else now, and by live regions. */
  readonly hear: () => Promise<string>;
  /** Takes the answer: from now on only what is new is heard. */
  readonly taken: () => Promise<void>;
}

const focusedNode = async (cdp: CDPSession): Promise<AxNode | undefined> => {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (!result.objectId) return undefined;
  const { nodes } = (await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })) as { nodes: readonly AxNode[] };
  return nodes[0];
};

/** Begins to listen: before the page is opened. */
export async function listenTo(page: Page): Promise<Listener> {
  // What a live region outside of an open modal dialog says is not heard.
  await page.addInitScript(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const look = (records: readonly MutationRecord[]): void => {
      const regions = new Set(
        records.flatMap(({ target }) => {
          const el = target instanceof Element ? target : target.parentElement;
          return el?.closest('[role=status], [role=alert], [aria-live]') ?? [];
        }),
      );
      for (const region of regions) {
        const words = region.textContent?.trim();
        const modal = document.querySelector('dialog:modal');
        if (words) said.push(modal && !modal.contains(region) ? `unheard: ${words}` : words);
      }
    };
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  });
  const cdp = await page.context().newCDPSession(page);
  let [before, heard] = ['', ''];
  const now = async (): Promise<string> => {
    const node = await focusedNode(cdp);
    if (!node || node.role?.value === 'RootWebArea') return '';
    // Chromium gives it to screen readers, but tells its tools the number only.
    heard = nodeWords(node, await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? null));
    const description = node.description?.value?.replaceAll(/\s+/g, ' ').trim();
    const moved = heard !== before && roleAndName(node) !== before.split(', ')[0];
    return heard === before ? '' : moved && description ? `${heard}, described “${description}”` : heard;
  };
  return {
    hear: async () => {
      const focus = await now();
      const said = (await page.evaluate(() => [...Reflect.get(window, 'said')])) as string[];
      return [...(focus ? [focus] : []), ...said.map((words) => `status “${words}”`)].join('; ') || 'nothing';
    },
    taken: async () => {
      before = heard;
      await page.evaluate(() => Reflect.get(window, 'said').splice(0));
    },
  };
}
