import type { Doubt, Reading } from '../messages/frame.ts';
import { search } from './find.ts';
import type { Found } from './found.ts';
import { type Lexicon, lexiconOn } from './lexicon.ts';
import type { Views } from './look.ts';
import { textIn } from './nodes.ts';
import { isDrawn, isSeen } from './seen.ts';
import { inSlices } from './slices.ts';
import { controlKind, survey } from './survey.ts';
import type { Survey } from './surveyed.ts';

/** What a frame says of itself. */
export interface Said {
  readings: Reading[];
  doubts: Doubt[];
  title: string;
  truncated: boolean;
  /** Whether anything in the document may be a note: what it is, `note-fields.ts` says. */
  areas: boolean;
  /** Whether it shows something that only `views.js` can read, and that is not there yet. */
  views: boolean;
  /** The EHR that it is recognised as. */
  site?: string | undefined;
}

/** Of a part that comes in one piece, so many of its texts are looked at one by one. */
const MOST_PARTS = 80;
/** Of what is put into the page at once, so many elements are looked into for shadow roots. */
const MOST_LOOKED_INTO = 300;
/** Of texts that were out of sight, so many are looked at again. */
const MOST_UNSEEN = 99;
const MOST_READINGS = 400;
const MOST_DOUBTS = 60;
/** An EHR names itself at the top of its page: in so many texts. */
const RUNS_OF_SITE = 12;
const LONGEST_LABEL = 80;
const LONGEST_TITLE = 200;
const LONGEST_TELLING = 2_000;
/** What may hold a note. */
const AREAS = 'textarea,[contenteditable]';

/**
 * The fields of one document while it lives: which were found, under which handle, and what they say. Handles are
 * numbers of ours, held in a WeakMap; nothing is written into the page.
 */
export interface PageSession {
  /**
   * Looks at the whole document again, in slices between which the page may go on. What was found before stands until
   * the look is done. A page that breaks the looking is said to be unread, never half read.
   * @param pause resolves when the next slice may begin
   * @returns how long it took without the pauses (ms)
   */
  survey(pause: () => Promise<void>): Promise<number>;
  /** From the next survey on, what the page only shows is read too. */
  see(views: Views): void;
  /** Reads every field that was found. */
  read(): Said;
  /** The shadow roots of the page: no observer sees into them from outside. */
  roots(): ShadowRoot[];
  /** Whether an element, or one in it, has a shadow root. */
  hasShadow(el: Element): boolean;
  /** Whether a text that appears, or one in it, may name a field, a labelled fact or a code. */
  isTelling(node: Node): boolean;
  isKnown(el: Element): boolean;
  /** Whether a field that was found is no longer in the document, a text came to be seen, or a component was made. */
  hasLost(): boolean;
  /** The element of a handle, while it stands in the document. */
  elementOf(handle: number): HTMLElement | undefined;
  /** All controls of the page, for whoever must not cover them. */
  fields(): HTMLElement[];
}

/**
 * @param isOurs elements that are ours and not the page's
 * @param shadowOf opens shadow roots
 */
export function sessionOf(
  doc: Document,
  words: Lexicon,
  isOurs: (el: Element) => boolean,
  shadowOf: (el: Element) => ShadowRoot | null,
): PageSession {
  const handles = new WeakMap<Element, number>();
  let lastHandle = 0;
  let page: Survey | undefined;
  let site: string | undefined;
  let found: Found[] = [];
  let doubts: Doubt[] = [];
  let unseen: Element[] = [];
  /** Elements of components that are not made yet, one a kind: what one draws then stands in a root that no observer sees come. */
  let unmade: Element[] = [];
  let shows = false;
  let views: Views | undefined;
  let known = new WeakSet<Element>();
  const roots = (): ShadowRoot[] => page?.roots ?? [];
  const handleOf = (el: Element): number => {
    const handle = handles.get(el) ?? ++lastHandle;
    handles.set(el, handle);
    return handle;
  };

  function* look(): Generator<undefined, void> {
    const seen = yield* survey(doc, words, isOurs, shadowOf);
    const texts = [titleOf(doc), ...seen.runs.slice(0, RUNS_OF_SITE).map(({ text }) => text)];
    const lexicon = lexiconOn(texts, words);
    const all = yield* search(seen, lexicon, isDrawn, views);
    page = seen;
    site = lexicon.site?.id;
    ({ doubts, shows, unseen } = all);
    unmade = [...new Map([...doc.querySelectorAll(':not(:defined)')].map((el) => [el.localName, el])).values()];
    // What went while the page was looked at is no part of it: it may be the patient's before.
    found = all.found.filter(({ el }) => el.isConnected).slice(0, MOST_READINGS);
  }

  function* lookOrSayUnread(): Generator<undefined, void> {
    try {
      yield* look();
    } catch {
      found = [];
      doubts = [{ field: 'page', why: 'unread' }];
    }
    known = new WeakSet(found.flatMap(({ els }) => els));
  }

  return {
    survey: (pause) => inSlices(lookOrSayUnread(), pause),
    see(given) {
      views = given;
    },
    read() {
      const [readings, unread] = isShown(doc) ? readAll(found, handleOf) : [[], []];
      return {
        readings,
        doubts: [...doubts, ...unread].slice(0, MOST_DOUBTS),
        title: titleOf(doc).slice(0, LONGEST_TITLE),
        truncated: page?.truncated ?? false,
        areas: doc.designMode === 'on' || [doc, ...roots()].some((root) => root.querySelector(AREAS)),
        views: shows && !views,
        site,
      };
    },
    roots,
    hasShadow: (el) => [el, ...el.getElementsByTagName('*')].slice(0, MOST_LOOKED_INTO).some((each) => shadowOf(each)),
    isTelling: (node) =>
      [...((node as Element).querySelectorAll?.(words.tellingParts) ?? [])]
        .slice(0, MOST_PARTS)
        .concat(node as Element)
        .some((each) => words.telling.test(textIn(each).slice(0, LONGEST_TELLING))),
    isKnown: (el) => known.has(el),
    hasLost: () =>
      found.some(({ el }) => !el.isConnected) ||
      unseen.slice(0, MOST_UNSEEN).some(isDrawn) ||
      unmade.some((el) => el.matches(':defined')),
    elementOf: (handle) => found.find(({ el }) => handles.get(el) === handle && el.isConnected)?.el,
    fields: () => page?.controls.map(({ el }) => el) ?? [],
  };
}

/** Whether anybody sees the frame. Of one that nobody sees nothing is read: it may be that of another chart. */
function isShown({ defaultView: view }: Document): boolean {
  return !!view?.innerWidth && !!view.innerHeight;
}

/** What each field says, or why it says nothing. */
function readAll(found: readonly Found[], handleOf: (el: Element) => number): [Reading[], Doubt[]] {
  const readings: Reading[] = [];
  const doubts: Doubt[] = [];
  for (const { field, by, el, label, read } of found) {
    // A field of a closed tab says what it says; a text there may be anything.
    if (!controlKind(el) && !isSeen(el)) continue;
    const says = read();
    if ('why' in says) doubts.push(says);
    else readings.push({ field, handle: handleOf(el), by, label: label.slice(0, LONGEST_LABEL), ...says });
  }
  return [readings, doubts];
}

/** The title; an image or frame named `title` stands in for the property. */
function titleOf(doc: Document): string {
  return typeof doc.title === 'string' ? doc.title : '';
}
