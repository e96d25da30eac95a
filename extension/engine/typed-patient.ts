import type { FrameState } from './frames.ts';
import { textOf } from './frames.ts';
import { factsCompared, type NamedPatient } from './patient-on-page.ts';

/** This long nothing is typed, and the rest of the page still names the same patient (ms): a page that looks up the number has answered by then. */
const SETTLED_MS = 8_000;
/** So many other facts must say who the patient is. */
const LEAST_AGREEING = 2;

/**
 * Somebody corrects a number, name or day of birth by typing: key by key it names another patient, and the page is the
 * same patient's still. Told from a turn to another patient by the keys (a page that turns sets the whole text at once) and
 * by the other facts of the patient, which must stand unchanged until long after the last key.
 */
export class TypedPatient {
  #was: NamedPatient | undefined;
  #began = 0;
  #last = 0;
  #isTyped = false;

  /** A frame's new readings, beside those that it said before. @param now milliseconds, of the clock that all calls share */
  heed(old: FrameState | undefined, frame: FrameState, now: number): void {
    const [before, after] = [old, frame].map(identityOf) as [Map<string, string>, Map<string, string>];
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key),
    );
    if (changed.length === 0) return;
    const [key = '', another] = changed;
    this.#isTyped = another === undefined && isKey(before.get(key), after.get(key));
    if (this.#isTyped) this.#last = now;
    else this.#was = undefined;
  }

  /** The page names another patient than before. */
  turned(before: NamedPatient, now: number): void {
    if (!this.#isTyped) this.#was = undefined;
    else if (!this.#was) {
      this.#was = before;
      this.#began = now;
    }
  }

  /** When it can be said whether the patient is the one before; absent: nobody types. */
  get due(): number | undefined {
    return this.#was && this.#last + SETTLED_MS;
  }

  /** Whether the page is still about the patient before, and since when it seemed otherwise. */
  settled(patient: NamedPatient, now: number): { since: number } | undefined {
    if (!this.#was) return undefined;
    const { same, other } = factsCompared(this.#was, patient);
    const isBack = other === 0 && same > 0;
    if (!isBack && (now < this.#last + SETTLED_MS || other > 1 || same < LEAST_AGREEING)) return undefined;
    this.#was = undefined;
    return { since: this.#began };
  }

  forget(): void {
    this.#was = undefined;
  }
}

function identityOf(frame: FrameState | undefined): Map<string, string> {
  const readings = (frame?.readings ?? []).filter(({ field }) => field.startsWith('patient/'));
  return new Map(readings.map((reading) => [`${reading.handle} ${reading.field}`, textOf(reading)]));
}

/** Whether one key makes a text of another: a character put in or taken out, the end or everything deleted, everything typed over. */
function isKey(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (after.length <= 1 || before.startsWith(after)) return true;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}
