import { encounterNotes, encountersOf, isFirstCertification } from './documentation/face-to-face.ts';
import { speaksOf } from './documented/code-words.ts';
import type { Facts, Paper } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { isReadable, papersOf, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/**
 * The face-to-face encounter is from 90 days before to 30 days after the start of care. The day is the one that the note
 * states, else the date of the note; an encounter that the plan of care, an order or the referral names counts too. Later
 * certifications need no new one. Where another clinical note of a provider shows an encounter in time about the primary
 * diagnosis, the condition can be met by that one, and what is missing is the certification's date for it: a warning.
 */
export const faceToFaceInTime = rule({
  code: 'EL01',
  name: 'face-to-face-in-time',
  version: 2,
  severity: 'block',
  cite: ['42 CFR 424.22(a)(1)(v)'],
  needs: ['from', 'start-of-care', 'document:face-to-face'],
  reads: ['document-dates', 'authors', 'principal'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    const start = facts.assessment.startOfCare;
    if (!start || !isFirstCertification(facts)) return;
    const encounters = encountersOf(facts);
    if (encounters.some(({ isInTime }) => isInTime)) return;
    const notes = papersOf(facts, 'face-to-face');
    const [nearest] = [...encounters].sort((a, b) => Math.abs(a.apart) - Math.abs(b.apart));
    const [undated] = notes.filter((paper) => !encounters.some((one) => one.paper === paper));
    if (undated || !nearest) {
      if (!undated || !isReadable(undated)) return;
      const say =
        'The face-to-face note states no day of the encounter and has no date. It has to be from 90 days before to 30 days after the start of care.';
      yield {
        at: [wholePaper(undated), start.at],
        about: ['face-to-face'],
        document: undated.id,
        severity: 'warn',
        say,
      };
      return;
    }
    const { apart, day, at, paper } = nearest;
    const where = apart < 0 ? `${-apart} days before` : `${apart} days after`;
    const say = `The face-to-face encounter of ${day} is ${where} the start of care (${start.value}); from 90 days before to 30 days after is required.`;
    const about = { about: ['face-to-face', day], document: paper.id };
    const other = otherEncounter(facts);
    if (!other) {
      yield { at: [at, start.at], ...about, say };
      return;
    }
    const instead = `The ${nameOf(other.type)} of ${other.date} shows one in time; where that is the encounter, the certification has to give its date.`;
    yield { at: [at, wholePaper(other), start.at], ...about, severity: 'warn', say: `${say} ${instead}` };
  },
});

/** A provider's note of a stay or visit within the window that speaks of the primary diagnosis. */
function otherEncounter(facts: Facts): Paper | undefined {
  const { principal } = facts;
  return encounterNotes(facts).find(
    (paper) =>
      SEEN.has(paper.type) &&
      paper.date !== undefined &&
      facts.isProvider(paper) &&
      isReadable(paper) &&
      (principal === undefined || speaksOf(facts, principal, paper.text)),
  );
}

/** Documents whose author saw the patient. */
const SEEN: ReadonlySet<Paper['type']> = new Set(['discharge-summary', 'history-and-physical', 'progress-note']);
