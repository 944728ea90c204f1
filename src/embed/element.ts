// The element <eccar-map>: the frame with the map in it, as high as the map asks, true to the element's attributes.
import { read } from './message.ts';
import { nearest, say, WORDS, whole } from './query.ts';

/** Titles of the frame by language; there are no other languages. */
export type Titles = Readonly<Record<string, string>>;

const STYLE = `:host{display:block}
:host([hidden]){display:none}
iframe{display:block;width:100%;height:480px;border:0}`;

/**
 * Defines the element, once. `site` is where the map's pages are. Attributes: the words of a link, `lang` (else the language
 * of the host's page), `title`, and `sandbox`, which goes to the frame as it is. Its `query` is what the map shows and can be
 * set; `change` fires, at most once a frame, when that has changed, with it as `detail.query`; it does not bubble.
 */
export function defineMap(site: URL, titles: Titles): void {
  if (customElements.get('eccar-map')) return;

  // The one class of the house: a browser makes elements of nothing else.
  class EccarMap extends HTMLElement {
    static readonly observedAttributes = [...WORDS, 'lang', 'title'];

    #frame: HTMLIFrameElement | null = null;
    #end = new AbortController();
    #isReady = false;
    /** What the map has said last. */
    #said = '';
    /** What it has yet to be told. */
    #wish: string | null = null;
    #isChanged = false;
    #due = 0;

    get query(): string {
      return this.#wish ?? this.#said;
    }

    set query(query: string) {
      this.#wish = String(query);
      this.#soon();
    }

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      this.#end = new AbortController();
      window.addEventListener('message', (event) => this.#hear(event), { signal: this.#end.signal });
      this.#load();
    }

    disconnectedCallback(): void {
      this.#end.abort();
      cancelAnimationFrame(this.#due);
      this.#due = 0;
      this.#frame?.remove();
      this.#frame = null;
      this.#isReady = false;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now) return;
      if (name === 'title') this.#name();
      if (name !== 'title' && name !== 'lang') this.query = say(this.query, name, now);
      // Neither can change in an open page.
      if (this.#frame && (name === 'lang' || name === 'data')) this.#load();
    }

    /** A new frame, so that the host's history does not grow. */
    #load(): void {
      const lang = this.#lang();
      const frame = document.createElement('iframe');
      const url = new URL(lang && `${lang}/`, site);
      url.search = this.query;
      this.#said = this.query;
      this.#wish = null;
      this.#isReady = false;
      frame.loading = 'lazy';
      frame.allow = 'fullscreen; clipboard-write; web-share';
      const sandbox = this.getAttribute('sandbox');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      frame.style.height = this.#frame?.style.height ?? '';
      frame.src = url.href;
      this.#frame = frame;
      this.#name();
      this.shadowRoot?.replaceChildren(frame);
    }

    #lang(): string {
      return nearest(this.closest('[lang]')?.getAttribute('lang') ?? '', Object.keys(titles));
    }

    #name(): void {
      if (this.#frame) this.#frame.title = this.getAttribute('title') || titles[this.#lang() || 'en'] || '';
    }

    #hear({ source, origin, data }: MessageEvent): void {
      const frame = this.#frame;
      if (!source || source !== frame?.contentWindow) return;
      // In a sandbox, its own or the host's, the map has no origin.
      const isBoxed = frame.hasAttribute('sandbox') || self.origin === 'null';
      if (origin !== site.origin && !(isBoxed && origin === 'null')) return;
      const message = read(data);
      if (message?.type === 'eccar:height') frame.style.height = `${message.height}px`;
      else if (message) {
        this.#isReady = true;
        this.#isChanged ||= message.type === 'eccar:change' && message.query !== this.#said;
        this.#said = message.query;
        this.#soon();
      }
    }

    /** Before the next frame, once for however much has happened. */
    #soon(): void {
      if (this.#frame) this.#due ||= requestAnimationFrame(() => this.#act());
    }

    #act(): void {
      this.#due = 0;
      const wish = this.#wish;
      if (wish !== null && this.#isReady) {
        this.#wish = null;
        // To the window that has said that it is ready; there is no secret in it.
        this.#frame?.contentWindow?.postMessage({ type: 'eccar:show', query: whole(wish) }, '*');
        this.#said = wish;
      }
      if (!this.#isChanged) return;
      this.#isChanged = false;
      this.dispatchEvent(new CustomEvent('change', { detail: { query: this.query } }));
    }
  }

  customElements.define('eccar-map', EccarMap);
}
