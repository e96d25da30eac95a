import type { PageNote, PanelView } from '../messages/view.ts';
import { type AddPlace, placeToAdd } from './add-place.ts';
import { whoIsThere } from './patient-guard.ts';
import type { TabFrames } from './tab-frames.ts';
import { openWriting, write } from './write-page.ts';

/** What became of a code that was to be put into the page's list. */
export interface Added {
  done: boolean;
  say: string;
}

interface Target {
  code: string;
  place: AddPlace;
  patient: string;
}

/** The codes that one tab offers now, and their way into the page's list of diagnoses. */
export class TabOffers {
  readonly #tabId: number;
  readonly #frames: TabFrames;
  /** By the key of their suggestion. */
  #offered = new Map<string, string>();

  constructor(tabId: number, frames: TabFrames) {
    this.#tabId = tabId;
    this.#frames = frames;
  }

  /** From now on these, and no others. */
  offer({ classification }: PanelView, pageNotes: readonly PageNote[]): void {
    const suggestions = [
      ...(classification?.suggestions ?? []),
      ...pageNotes.flatMap(({ read }) => read?.suggestions ?? []),
    ];
    this.#offered = new Map(suggestions.map(({ key, code }) => [key, code]));
  }

  forget(): void {
    this.#offered = new Map();
  }

  /**
   * Puts the code of a suggestion into the page's list, after somebody asked for it. Whether it is still offered, where it
   * would go and whose page this is are asked once before and once directly before it is written.
   * @param isSettled whether the page stands still; one that is on its way to something else takes no code
   * @returns what became of it, in words
   */
  async add(key: string | undefined, isSettled: () => boolean): Promise<Added> {
    const before = isSettled() ? this.#target(key) : undefined;
    if (!before) return notAdded('it is not offered any more');
    const { code, place } = before;
    const page = { tabId: this.#tabId, frame: place.frame };
    const address = await openWriting(page);
    const now = isSettled() ? this.#target(key) : undefined;
    if (address === undefined || !isSame(before, now)) return notAdded('the page has changed');
    const became = await write(page, { handle: place.handle, value: code, address });
    return became.written ? { done: true, say: `${code} stands in ${place.say} now` } : notAdded(became.why);
  }

  #target(key: string | undefined): Target | undefined {
    const code = key === undefined ? undefined : this.#offered.get(key);
    const place = placeToAdd(this.#frames.frames);
    if (code === undefined || !place) return undefined;
    return { code, place, patient: JSON.stringify(whoIsThere(this.#frames.frames)) };
  }
}

function isSame(before: Target, now: Target | undefined): boolean {
  return (
    now?.place.handle === before.place.handle &&
    now.place.frame.documentId === before.place.frame.documentId &&
    now.place.frame.frameId === before.place.frame.frameId &&
    now.patient === before.patient
  );
}

function notAdded(why: string): Added {
  return { done: false, say: `not inserted: ${why}` };
}
