import type { Doubt, Reading } from '../messages.ts';
import { type Found, search } from './find.ts';
import { type Lexicon, lexiconOn } from './lexicon.ts';
import { readFound } from './read.ts';
import { type Survey, survey } from './survey.ts';
import { isTelling } from './telling.ts';

/** What a frame says of itself. */
export interface Said {
  readings: Reading[];
  doubts: Doubt[];
  title: string;
  truncated: boolean;
  /** Whether anything in the document may be a note: what it is, `note-fields.ts` says. */
  areas: boolean;
  /** The EHR that it is recognised as. */
  site?: string | undefined;
}

const MOST_READINGS = 400;
const LONGEST_LABEL = 80;
/** What may hold a note. */
const AREAS = 'textarea,[contenteditable]';
/** A look at a page never holds it up for longer than this, give or take one field. */
const SLICE_MS = 10;

/**
 * The fields of one document while it lives: which were found, under which handle, and what they say. Handles are
 * numbers of ours, held in a WeakMap; nothing is written into the page.
 */
export class PageSession {
  readonly #doc: Document;
  readonly #lexicon: Lexicon;
  readonly #isOurs: (el: Element) => boolean;
  readonly #shadowOf: (el: Element) => ShadowRoot | null;
  readonly #handles = new WeakMap<Element, number>();
  readonly #elements = new Map<number, WeakRef<HTMLElement>>();
  #next = 1;
  #page: Survey | undefined;
  #site: string | undefined;
  #found: Found[] = [];
  #doubts: Doubt[] = [];
  #known = new WeakSet<Element>();

  constructor(
    doc: Document,
    options: {
      lexicon: Lexicon;
      isOurs: (el: Element) => boolean;
      shadowOf: (el: Element) => ShadowRoot | null;
    },
  ) {
    this.#doc = doc;
    this.#lexicon = options.lexicon;
    this.#isOurs = options.isOurs;
    this.#shadowOf = options.shadowOf;
  }

  /**
   * Looks at the whole document again, in slices between which the page may go on. What was found before stands until
   * the look is done. A page that breaks the looking is said to be unread, never half read.
   * @param pause resolves when the next slice may begin
   * @returns how long it took without the pauses (ms)
   */
  async survey(pause: () => Promise<void>): Promise<number> {
    let cost = 0;
    let start = performance.now();
    try {
      const page = survey(this.#doc, this.#lexicon, this.#isOurs, this.#shadowOf);
      const texts = [titleOf(this.#doc), ...page.runs.slice(0, 12).map(({ text }) => text)];
      const lexicon = lexiconOn(texts, this.#lexicon);
      const steps = search(page, lexicon);
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        if (performance.now() - start < SLICE_MS) continue;
        cost += performance.now() - start;
        await pause();
        start = performance.now();
      }
      this.#page = page;
      this.#site = lexicon.site?.id;
      this.#found = step.value.found.slice(0, MOST_READINGS);
      this.#doubts = step.value.doubts;
    } catch {
      this.#found = [];
      this.#doubts = [{ field: 'page', why: 'unread' }];
    }
    this.#known = new WeakSet();
    for (const each of this.#found) for (const el of elementsOf(each)) this.#known.add(el);
    return cost + performance.now() - start;
  }

  /** Reads every field that was found. */
  read(): Said {
    const page = this.#page;
    const readings: Reading[] = [];
    const doubts = [...this.#doubts];
    for (const found of this.#found) {
      const read = readFound(found, page as Survey);
      if ('why' in read) {
        doubts.push(read);
        continue;
      }
      const label = found.label.slice(0, LONGEST_LABEL);
      readings.push({
        field: found.field,
        value: read.value,
        handle: this.#handleOf(found.el),
        by: found.by,
        ...(label === '' ? {} : { label }),
        ...(read.format === undefined ? {} : { format: read.format }),
      });
    }
    return {
      readings,
      doubts: doubts.slice(0, 60),
      title: titleOf(this.#doc).slice(0, 200),
      truncated: page?.truncated ?? false,
      areas: this.#doc.designMode === 'on' || [this.#doc, ...this.roots()].some((root) => root.querySelector(AREAS)),
      site: this.#site,
    };
  }

  /** The shadow roots of the page: no observer sees into them from outside. */
  roots(): ShadowRoot[] {
    return this.#page?.roots ?? [];
  }

  /** Whether an element, or one in it, has a shadow root. */
  hasShadow(el: Element): boolean {
    return [el, ...el.getElementsByTagName('*')].slice(0, 300).some((each) => this.#shadowOf(each));
  }

  isTelling(text: string): boolean {
    return isTelling(text, this.#lexicon);
  }

  isKnown(el: Element): boolean {
    return this.#known.has(el);
  }

  /** Whether a field that was found is no longer in the document. */
  hasLost(): boolean {
    return this.#found.some(({ el }) => !el.isConnected);
  }

  /** The element of a handle, while it stands in the document. */
  elementOf(handle: number): HTMLElement | undefined {
    const el = this.#elements.get(handle)?.deref();
    return el?.isConnected ? el : undefined;
  }

  /** All controls of the page, for whoever must not cover them. */
  controls(): HTMLElement[] {
    return this.#page?.controls.map(({ el }) => el) ?? [];
  }

  #handleOf(el: HTMLElement): number {
    const known = this.#handles.get(el);
    if (known !== undefined) return known;
    const handle = this.#next++;
    this.#handles.set(el, handle);
    this.#elements.set(handle, new WeakRef(el));
    if (handle % 500 === 0) for (const [old, ref] of this.#elements) if (!ref.deref()) this.#elements.delete(old);
    return handle;
  }
}

/** The title; an image or frame named `title` stands in for the property. */
function titleOf(doc: Document): string {
  return typeof doc.title === 'string' ? doc.title : '';
}

function elementsOf({ el, source }: Found): HTMLElement[] {
  switch (source.kind) {
    case 'choice':
      return source.question.controls.map((control) => control.el);
    case 'check-all':
      return source.boxes.map((box) => box.el);
    case 'parts':
      return source.els;
    default:
      return [el];
  }
}
