import { type Day, daysBetween, isDay } from '../../chart/day.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { pattern } from '../../pattern.ts';
import { isMentionedIn } from '../documented/mentioned-in.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { daysIn } from '../papers/days-in-text.ts';
import { inPaper, isReadable, papersOf, wholePaper } from '../papers/statements.ts';
import { absent, type ChecklistItem, wasSearched } from './item.ts';

/** The window of 42 CFR 424.22(a)(1)(v): 90 days before to 30 days after the start of care. */
const BEFORE = 90;
const AFTER = 30;
/** A certification runs 60 days; later periods rest on an encounter that their record may not hold. */
const CERTIFICATION = 60;

/** An encounter that the record holds or names. */
export interface Encounter {
  paper: Paper;
  day: Day;
  at: Evidence;
  /** Days from the start of care: below zero, before it. */
  apart: number;
  isInTime: boolean;
}

/** Words behind which a document writes the day of the encounter. */
const DAY_BEHIND = pattern('i')`
  \b(?:
    (?:
      date of (?:the )?(?:face[- ]to[- ]face |f2f )?(?:encounter|visit|service|exam(?:ination)?)
      |(?:encounter|visit|f2f|service|exam) date(?: ?\/ ?time)?|dos|date seen|face[- ]to[- ]face (?:encounter )?date
    )\s*[:=-]?\s*(?:was |is )?
    |(?:face[- ]to[- ]face|f2f)(?: encounter| visit| evaluation)?(?: with [^.\n]{1,40}?)?(?: was)?(?: performed| completed| conducted| done| held| occurred| took place| dated)? ?(?:on|of|dated)? ?
    |I (?:have )?(?:personally |last )?(?:saw|seen|examined|evaluated|met with|visited) [^.\n]{1,40}? on\s
    |(?:encounter|seen|examined|evaluated)(?: and (?:examined|evaluated))?(?: by (?:me|[^.\n]{1,30}?))?(?: in (?:the |my |our )?[a-z ]{1,20})? (?:on|of) |(?:
      office|clinic|home|house|hospital|telehealth|telemedicine|video|virtual|in-person
    )(?: video)? (?:visit|encounter|exam) (?:(?:on|of|dated) )?
  )$
  |[\n.;][ \t]{0,4}(?:visit|encounter|appointment|(?:office|clinic|progress|encounter|visit) note)(?: (?:on|of|dated))?:?[ \t]{0,4}$
`;

/** Before it in its sentence: another visit, or somebody else's, that the note only mentions. */
const ANOTHER_VISIT = pattern('i')`
  \b(?:
    last|latest|previous(?:ly)?|prior|former(?:ly)?|earlier|initial(?:ly)?|first|next|follow-?up|since|again
    |scheduled
    |by (?:the |his |her |their )?(?:
      [a-z]+olog(?:y|ist)|specialist|surgery|surgeon|orthop\w+|neurosurg\w+|wound (?:clinic|center|care)
      |psychiatr\w+|podiatr\w+|home health|nurse|therap\w+
    )
  )\b[^.\n]*$
`;

const LONGEST_LABEL = 80;

/** The days on which a document says that the encounter was; `isAside`: it may be another visit. */
export function statedDays(paper: Paper): { day: Day; at: Evidence; isAside: boolean }[] {
  return daysIn(paper.text, paper.date).flatMap(({ start, end, text, earliest, latest }) => {
    // A note begins as a line does.
    const before =
      start <= LONGEST_LABEL ? `\n${paper.text.slice(0, start)}` : paper.text.slice(start - LONGEST_LABEL, start);
    if (earliest !== latest || !DAY_BEHIND.test(before)) return [];
    return [{ day: latest, at: inPaper(paper, { start, end, text }), isAside: ANOTHER_VISIT.test(before) }];
  });
}

/** Whether the period is of the first certification, for which the encounter is asked for. */
export function isFirstCertification({ day, assessment: { startOfCare } }: Facts): boolean {
  const since = day === undefined || !startOfCare ? undefined : daysBetween(startOfCare.value, day);
  return since !== undefined && since >= 0 && since < CERTIFICATION;
}

/**
 * The encounters of the record: of each face-to-face note the day that it states, else its own date; and the days that
 * the plan of care, an order or the referral names.
 */
export const encountersOf = oncePerChart((facts): Encounter[] => {
  const start = facts.assessment.startOfCare?.value;
  if (start === undefined) return [];
  const found = facts.papers.flatMap((paper) => {
    if (paper.type !== 'face-to-face' && !CERTIFYING.has(paper.type)) return [];
    const stated = (isReadable(paper) ? statedDays(paper) : []).filter(
      // A visit that is only mentioned counts where it is in time, and never against the note's own day.
      ({ day, isAside }) => !isAside || isWithin(daysBetween(start, day)),
    );
    if (paper.type !== 'face-to-face') return stated.map(({ day, at }) => ({ paper, day, at }));
    if (stated.length > 0) return stated.map(({ day, at }) => ({ paper, day, at }));
    if (paper.date === undefined || !isDay(paper.date)) return [];
    const at: Evidence = { ...wholePaper(paper), what: 'date of the face-to-face note', value: paper.date };
    return [{ paper, day: paper.date, at }];
  });
  return found.flatMap((one) => {
    const apart = daysBetween(start, one.day);
    return apart === undefined ? [] : [{ ...one, apart, isInTime: isWithin(apart) }];
  });
});

function isWithin(apart: number | undefined): boolean {
  return apart !== undefined && apart >= -BEFORE && apart <= AFTER;
}

const CERTIFYING: ReadonlySet<Paper['type']> = new Set(['plan-of-care', 'order', 'referral']);
/** Clinical notes of a provider any of which may be the note of the encounter. */
const CLINICAL: ReadonlySet<Paper['type']> = new Set([
  'progress-note',
  'history-and-physical',
  'discharge-summary',
  'other',
]);

/** Notes that may be that of the encounter, beside those called so: a provider's clinical note within the window. */
export const encounterNotes = oncePerChart((facts): Paper[] => {
  const start = facts.assessment.startOfCare?.value;
  return facts.papers.filter((paper) => {
    if (paper.type === 'face-to-face') return true;
    if (!CLINICAL.has(paper.type) || !(facts.isProvider(paper) || paper.author === undefined)) return false;
    const apart = start === undefined || paper.date === undefined ? undefined : daysBetween(start, paper.date);
    return apart === undefined || isWithin(apart);
  });
});

/** Documents of a provider that say, at or after the encounter, that the principal is why the patient needs home care. */
export function supportOfPrincipal(facts: Facts): { note: Paper; support: Paper | undefined } | undefined {
  const { principal } = facts;
  const [note] = papersOf(facts, 'face-to-face').filter(isReadable);
  if (!principal || principal.code === '' || !note) return undefined;
  const papers = facts.papers.filter(
    (paper) =>
      isReadable(paper) && (paper.type === 'face-to-face' || (BY_PROVIDER.has(paper.type) && isNotBefore(paper, note))),
  );
  const support = papers.find((paper) => isMentionedIn(facts, principal, paper));
  return { note, support };
}

/** What may be an addendum to the encounter's note. The plan of care is what the note has to support. */
const BY_PROVIDER: ReadonlySet<Paper['type']> = new Set([
  'progress-note',
  'history-and-physical',
  'discharge-summary',
  'referral',
  'order',
  'other',
]);

function isNotBefore(paper: Paper, note: Paper): boolean {
  return paper.date === undefined || note.date === undefined || paper.date >= note.date;
}

/** The lines of the checklist about the face-to-face encounter; none for later certifications. */
export const faceToFaceItems = oncePerChart((facts): ChecklistItem[] => {
  if (!isFirstCertification(facts)) return [];
  const notes = papersOf(facts, 'face-to-face');
  const encounters = encountersOf(facts);
  const inTime = encounters.filter(({ isInTime }) => isInTime);
  const support = supportOfPrincipal(facts);
  const performers = notes.filter((paper) => facts.isProvider(paper));
  const line = (id: string, rule: string, item: string, rest: Pick<ChecklistItem, 'state' | 'evidence'>) => ({
    id,
    rule,
    item,
    ...rest,
  });
  const dated = inTime.length > 0 ? found(inTime.map(({ at }) => at)) : absent(facts, notes);
  const readable = notes.filter(isReadable);
  const note = readable.length > 0 ? found(readable.map(wholePaper)) : noNote(facts, notes);
  const isRelated = support?.support;
  const related = isRelated ? found([wholePaper(isRelated)]) : absent(facts, notes);
  const performer = performers.length > 0 ? found(performers.map(wholePaper)) : absent(facts, notes);
  return [
    line(
      'el01-in-time',
      'EL01',
      'Face-to-face encounter within 90 days before and 30 days after the start of care',
      dated,
    ),
    line('el02-note', 'EL02', 'The clinical note of the encounter', note),
    line('el02-primary-reason', 'EL02', 'The encounter is about the primary reason for home care', related),
    line('el03-performer', 'EL03', 'Performed by a physician or allowed practitioner', performer),
  ];
});

/** Another clinical note of a provider may be the note of the encounter: then nobody can say that there is none. */
function noNote(facts: Facts, notes: readonly Paper[]): Pick<ChecklistItem, 'state' | 'evidence'> {
  if (notes.length > 0 || !wasSearched(facts)) return absent(facts, notes);
  const others = encounterNotes(facts);
  return others.length > 0 ? found(others.map(wholePaper)) : absent(facts, notes);
}

function found(evidence: Evidence[]): Pick<ChecklistItem, 'state' | 'evidence'> {
  return { state: 'found', evidence };
}
