import type { FrameSender } from '../check-message.ts';
import type { FromPage } from '../messages/frame.ts';
import type { FrameState } from './frames.ts';
import { whoIsThere } from './patient-guard.ts';
import { areTwoPeople, isNamed, type NamedPatient } from './patient-on-page.ts';
import { withAnswersShown } from './shown-answers.ts';
import { TypedPatient } from './typed-patient.ts';

/** What a change of the frames means for what is shown. */
export type Change =
  /** The same patient, or none: show the new answer when it is there. */
  | 'update'
  /** Another patient, or the page is on its way: nothing of before may stay on screen. */
  | 'blank';

/** Frames of one page do not load at once when it turns to another patient. */
const SAME_TURN_MS = 5000;
/** Nor do the parts of one page: its fields may turn first. */
const FIELDS_FIRST_MS = 2000;

/**
 * The frames of one tab as they last spoke. A cache: after the worker was stopped it is empty, and the frames are asked
 * again.
 */
export class TabFrames {
  readonly #frames = new Map<number, FrameState>();
  /** Frames that still show what they showed for another patient; not used until they change. */
  readonly #stale = new Set<FrameState>();
  readonly #typed = new TypedPatient();
  #patient: NamedPatient = {};
  #turns = 0;

  /** Frames that may be used. */
  get frames(): FrameState[] {
    return [...this.#frames.values()]
      .filter((frame) => !this.#stale.has(frame))
      .map((frame) =>
        frame.isOfBefore ? { ...frame, readings: frame.readings.filter(isOfBanner), doubts: [] } : frame,
      )
      .sort((a, b) => a.frameId - b.frameId);
  }

  get isEmpty(): boolean {
    return this.#frames.size === 0;
  }

  /** How often the page turned to another patient. */
  get turns(): number {
    return this.#turns;
  }

  /**
   * Frames that are held back since the patient changed, or all of them but the patient. One that says nothing (a menu, a line
   * of status) holds nothing back: that it stands as it stood tells nobody anything.
   */
  get heldBack(): number {
    return (
      [...this.#stale].filter(({ readings, doubts }) => readings.length + doubts.length > 0).length +
      [...this.#frames.values()].filter(({ isOfBefore }) => isOfBefore).length
    );
  }

  /** Whether the frames that are used name two patients side by side: nobody turned to another one then. */
  get areTwo(): boolean {
    return 'two' in whoIsThere(this.frames);
  }

  /** When `settle` has something to say; absent: nobody types who the patient is. */
  get settlesAt(): number | undefined {
    return this.heldBack > 0 ? this.#typed.due : undefined;
  }

  /**
   * Uses again what was held back while somebody corrected a fact of the patient, if everything else still names the same one.
   * @returns since when it was held back; absent: it still is
   */
  settle(now: number): number | undefined {
    const who = whoIsThere([...this.#frames.values()]);
    const settled = 'two' in who ? undefined : this.#typed.settled(who.patient, now);
    if (!settled) return undefined;
    this.#stale.clear();
    for (const frame of this.#frames.values()) frame.isOfBefore = false;
    return settled.since;
  }

  frame(frameId: number): FrameState | undefined {
    return this.#frames.get(frameId);
  }

  /** A frame's new readings. @param now milliseconds, of the clock that all calls share */
  say(sender: FrameSender, message: Extract<FromPage, { kind: 'readings' }>, now: number): Change {
    const { frameId, documentId, origin } = sender;
    const old = this.#frames.get(frameId);
    const { version, title, truncated, site, views } = message;
    const { readings, doubts } = withAnswersShown(message.readings, message.doubts);
    const isNewDocument = old !== undefined && old.documentId !== documentId;
    // A new document in the top frame replaces every frame below it.
    if (frameId === 0 && isNewDocument) this.#clear();
    const since = old === undefined || isNewDocument ? now : old.since;
    const frame: FrameState = {
      frameId,
      documentId,
      origin,
      version,
      readings,
      doubts,
      title,
      truncated,
      site,
      views,
      since,
    };
    const before = old && !isNewDocument ? factsOf(old) : [];
    if (old && before.length > 0) {
      const facts = factsOf(frame);
      const isKept = before.every((fact) => facts.includes(fact));
      frame.changed = isKept ? (old.changed ?? Number.NEGATIVE_INFINITY) : now;
      frame.isOfBefore = isKept && old.isOfBefore === true;
    }
    const unchanged = old !== undefined && !isNewDocument && sameReadings(old, frame);
    this.#typed.heed(isNewDocument ? undefined : old, frame, now);
    if (old && this.#stale.delete(old) && unchanged) this.#stale.add(frame);
    this.#frames.set(frameId, frame);
    return this.#look(frame, isNewDocument, now);
  }

  /** A frame's document went away. */
  gone(frameId: number, documentId: string | undefined): Change {
    const frame = this.#frames.get(frameId);
    if (!frame || frame.documentId !== documentId) return 'update';
    if (frameId === 0) this.#clear();
    else this.#forget(frame);
    return 'blank';
  }

  /** Frames that a new look at the tab no longer found. */
  keepOnly(frameIds: ReadonlySet<number>): void {
    for (const frame of [...this.#frames.values()]) if (!frameIds.has(frame.frameId)) this.#forget(frame);
  }

  #forget(frame: FrameState): void {
    this.#frames.delete(frame.frameId);
    this.#stale.delete(frame);
  }

  #clear(): void {
    this.#frames.clear();
    this.#stale.clear();
    this.#typed.forget();
    this.#patient = {};
  }

  /** Compares the patient with the one before; a change holds back every other frame until it changes too. */
  #look(speaking: FrameState, isNewDocument: boolean, now: number): Change {
    const who = whoIsThere(this.frames);
    const named = 'two' in who ? whoIsThere([speaking]) : who;
    const patient = 'two' in named ? {} : named.patient;
    const before = this.#patient;
    const changed = isNamed(before) && isNamed(patient) && areTwoPeople(before, patient);
    if (changed) {
      this.#turns++;
      this.#typed.turned(before, now);
      // A banner turns before the fields below it are filled anew.
      const { changed: since = now, readings } = speaking;
      speaking.isOfBefore = now - since >= FIELDS_FIRST_MS && !readings.every(isOfBanner);
      for (const frame of this.#frames.values()) {
        // A frame that was loaded a moment ago is part of the same turn to the new patient.
        const isNew = now - frame.since < SAME_TURN_MS;
        if (frame !== speaking && !isNew && !names(frame, patient)) this.#stale.add(frame);
      }
    }
    if (isNamed(patient)) this.#patient = changed ? patient : { ...before, ...patient };
    return changed || isNewDocument ? 'blank' : 'update';
  }
}

/** Whether a frame itself names this patient: then it has already turned. */
function names(frame: FrameState, patient: NamedPatient): boolean {
  const who = whoIsThere([frame]);
  return 'patient' in who && isNamed(who.patient) && !areTwoPeople(who.patient, patient);
}

function sameReadings(a: FrameState, b: FrameState): boolean {
  return JSON.stringify(a.readings.map(strip)) === JSON.stringify(b.readings.map(strip));
}

/** What a frame says beside what its banner may say, and in which fields. */
function factsOf({ readings }: FrameState): string[] {
  return readings.flatMap((each) => (isOfBanner(each) ? [] : JSON.stringify([each.handle, each.field, each.value])));
}

/** Whether a fact stands in banners, and turns with them: who the patient is, and when care and certification began. */
function isOfBanner({ field }: FrameState['readings'][number]): boolean {
  return /^(?:patient|M0030|cert|period)/.test(field);
}

function strip({ field, value }: FrameState['readings'][number]): unknown {
  return [field, value];
}
