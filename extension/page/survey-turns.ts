import { time } from './slices.ts';

/** A survey may take at most this share of the time. */
const COST_SHARE = 20;
const LEAST_PAUSE_MS = 250;

/** Surveys a page, in slices between which `pause` is waited for. Resolves with its cost (ms). */
export type SurveyPage = (pause: () => Promise<void>) => Promise<number>;

/**
 * When the surveys of one document are: one at a time, never more often than their own cost allows, and none while its tab
 * is hidden.
 */
export interface SurveyTurns {
  /** As soon as the cost of the last one allows; in a hidden tab, not before `resume`. */
  soon(): void;
  /** At once, unless one is under way: then once more behind it. */
  now(): Promise<void>;
  /** The tab may be seen again: what was missed is surveyed soon. */
  resume(): void;
  stop(): void;
}

/** @param whenIdle calls back when the browser has time, and no more once the watch has ended */
export function surveyTurns(doc: Document, survey: SurveyPage, whenIdle: (act: () => void) => void): SurveyTurns {
  let due: ReturnType<typeof setTimeout> | undefined;
  /** When the next survey may begin. */
  let notBefore = 0;
  let isSurveying = false;
  /** Something changed that no survey has seen. */
  let missed = false;

  const soon = (): void => {
    missed = true;
    if (doc.hidden || isSurveying) return;
    due ??= setTimeout(
      () => {
        due = undefined;
        whenIdle(() => void now());
      },
      Math.max(0, notBefore - time()),
    );
  };

  const now = async (): Promise<void> => {
    missed = true;
    if (isSurveying) return;
    isSurveying = true;
    missed = false;
    const cost = await survey(() => new Promise((done) => setTimeout(done)));
    notBefore = time() + Math.max(LEAST_PAUSE_MS, cost * COST_SHARE);
    isSurveying = false;
    if (missed) soon();
  };

  return { soon, now, resume: () => missed && soon(), stop: () => clearTimeout(due) };
}
