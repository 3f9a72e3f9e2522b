/**
 * `<who-when src="story.json">`: a story in somebody else's page, in a shadow tree of its own.
 *
 * Promises: it works under a strict content policy and with Trusted Types required; the page's styles do not reach in
 * and nothing reaches out but its four events; its slotted content stands until the story is ready, and again when it
 * fails; out of the document it holds nothing: no root, no request, no listener.
 * Attributes are the page's word; what the reader does is told by events and never written into attributes.
 */
import { chooseLang } from '../app/chooseLang.ts';
import { fetchStory } from '../app/fetchStory.ts';
import { readStory } from '../model/readStory.ts';
import { StoryError } from '../model/StoryError.ts';
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { Selection } from '../store/view.ts';
import { EMBED_WORDS } from '../ui/words/embedWords.ts';
import { keepTyping } from './keepTyping.ts';
import { StoryMount } from './StoryMount.ts';
import { shadowSheet } from './shadowSheet.ts';
import { SHOWN, type Shown } from './viewOf.ts';
import type { WhoWhenProps } from './WhoWhen.tsx';

/** What the events carry in `detail`. All four bubble and cross shadow trees. */
export interface WhoWhenEvents {
  'whowhen:ready': { story: Story };
  'whowhen:select': { selected: Selection };
  'whowhen:filter': { filter: string };
  'whowhen:error': { code: StoryError['code']; message: string };
}

const ATTRIBUTES = ['src', 'lang', 'theme', 'view', 'filter', 'height', 'masthead'] as const;
const PROPERTIES = ['src', 'story', 'theme', 'view', 'filter', 'height', 'masthead'] as const;

/** On a server there are no elements, and the module can be loaded there all the same. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export class WhoWhenElement extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #slot = document.createElement('slot');
  readonly #note = document.createElement('p');
  readonly #box = document.createElement('div');
  #mount: StoryMount | null = null;
  #loading: AbortController | null = null;
  #given: unknown;
  #story: Story | null = null;
  /** The page's filter, then the reader's. */
  #filter: string | null = null;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [shadowSheet()];
    this.#note.setAttribute('role', 'status');
    this.#note.setAttribute('part', 'message');
    this.#note.dir = 'ltr';
    shadow.append(this.#slot, this.#note, this.#box);
    this.#slot.addEventListener('slotchange', () => this.#place());
    keepTyping(shadow);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(value: string) {
    this.setAttribute('src', value);
  }
  /** The story itself, instead of `src`: as it came from JSON. It is read like a file, and never changed. */
  get story(): unknown {
    return this.#given ?? this.#story;
  }
  set story(value: unknown) {
    this.#given = value ?? undefined;
    if (this.isConnected) this.#start();
  }
  get theme(): string {
    return this.getAttribute('theme') ?? 'auto';
  }
  set theme(value: string) {
    this.setAttribute('theme', value);
  }
  get view(): Shown {
    return SHOWN.find((view) => view === this.getAttribute('view')) ?? 'all';
  }
  set view(value: Shown) {
    this.setAttribute('view', value);
  }
  /** The filter as it stands now. */
  get filter(): string {
    return this.#filter ?? this.getAttribute('filter') ?? '';
  }
  set filter(value: string) {
    this.setAttribute('filter', value);
  }
  get height(): string {
    return this.getAttribute('height') ?? '';
  }
  set height(value: string | number) {
    this.setAttribute('height', String(value));
  }
  get masthead(): boolean {
    return this.hasAttribute('masthead');
  }
  set masthead(value: boolean) {
    this.toggleAttribute('masthead', value);
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) this.#adopt(name);
    if (this.#mount || this.#loading) return;
    if (this.#story) this.#draw(this.#story);
    else this.#start();
  }

  /** Moving it within the document keeps it as it is; what is really taken out lets go of everything. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'filter') this.#filter = null;
    if (!this.isConnected || (before === now && name !== 'filter')) return;
    if (name === 'src') this.#start();
    else if (this.#mount && this.#story) this.#draw(this.#story);
  }

  /** A property that was set before the script came becomes what it was meant to be. */
  #adopt(name: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Record<string, unknown>)[name];
    Reflect.set(this, name, value);
  }

  #start(): void {
    this.#loading?.abort();
    this.#loading = null;
    const given = this.#given;
    if (given === undefined && this.src === '') return;
    const loading = new AbortController();
    this.#loading = loading;
    if (!this.#mount) this.#say('loading');
    const read = async () => (given === undefined ? fetchStory(this.src, loading.signal) : readStory(given));
    read().then(
      (story) => {
        if (loading.signal.aborted) return;
        this.#loading = null;
        this.#story = story;
        this.#draw(story);
      },
      (error: unknown) => {
        if (loading.signal.aborted) return;
        this.#loading = null;
        this.#fail(error);
      },
    );
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = null;
    this.#mount?.remove();
    this.#mount = null;
    this.#filter = null;
    this.#showOwn(false);
  }

  #draw(story: Story): void {
    this.#mount ??= new StoryMount(this.#box, {
      onReady: () => this.#ready(),
      // Not while React is still at it.
      onFail: (error) => queueMicrotask(() => this.#fail(error)),
    });
    this.#mount.draw(this.#props(story));
  }

  #props(story: Story): WhoWhenProps {
    return {
      story,
      lang: this.#lang(story.lang),
      theme: this.theme === 'light' || this.theme === 'dark' ? this.theme : 'auto',
      view: this.view,
      filter: this.filter,
      height: this.height,
      masthead: this.getAttribute('masthead') === 'h1' ? 'h1' : this.masthead,
      onFilter: (filter) => {
        this.#filter = filter;
        this.#draw(story);
        this.#tell('whowhen:filter', { filter });
      },
      onSelect: (selected) => this.#tell('whowhen:select', { selected }),
    };
  }

  /** Its own or the page's language where there are words for it, else the reader's, else the story's. */
  #lang(otherwise: Lang): Lang {
    const around = this.closest('[lang]')?.getAttribute('lang');
    return chooseLang([...(around ? [around] : []), ...navigator.languages], otherwise);
  }

  #ready(): void {
    if (!this.#mount || !this.#story) return;
    this.#showOwn(true);
    this.#tell('whowhen:ready', { story: this.#story });
  }

  #fail(error: unknown): void {
    const known = error instanceof StoryError ? error : new StoryError('not-drawn', String(error));
    this.#story = null;
    this.#mount?.remove();
    this.#mount = null;
    this.#showOwn(false);
    this.#say(known.code);
    this.#tell('whowhen:error', { code: known.code, message: known.message });
  }

  /** Either the story or what the page has put in its place. */
  #showOwn(isReady: boolean): void {
    this.#slot.hidden = isReady;
    this.#box.hidden = !isReady;
    this.#note.textContent = '';
    this.#place();
  }

  /** A quiet line, where the page has put nothing in its place. */
  #say(what: 'loading' | StoryError['code']): void {
    const words = EMBED_WORDS[this.#lang('en')];
    this.#note.className = `ww ww-embed ww-wait${what === 'loading' ? ' ww-loading' : ''}`;
    this.#note.dataset.theme = this.theme;
    this.#note.textContent = what === 'loading' ? words.loading : words.failed[what];
    this.#place();
  }

  #place(): void {
    const hasOwn = this.#slot.assignedNodes().some((node) => node.nodeType === 1 || node.textContent?.trim());
    this.#note.hidden = hasOwn || this.#note.textContent === '';
  }

  #tell<K extends keyof WhoWhenEvents>(name: K, detail: WhoWhenEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
