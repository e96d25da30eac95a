import type { DocumentType } from '../../chart/chart.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { pattern } from '../../pattern.ts';
import type { Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import {
  clauseOf,
  isReadable,
  NOW_OR_BEFORE,
  papersOf,
  type Statement,
  sentenceOf,
  statements,
  wordsAround,
} from '../papers/statements.ts';
import { isSpecific } from './homebound-reason.ts';
import {
  AID,
  EFFORT,
  LEAVES_FREELY,
  NO_CLAIM,
  NOT_HOMEBOUND,
  NOT_WITHOUT,
  NOT_WITHOUT_EFFORT,
  PASSAGE,
  UNABLE,
  WALKS_FREELY,
} from './homebound-words.ts';
import { absent, type ChecklistItem, type ItemState } from './item.ts';

/** Documents that speak of how the patient leaves home. A list, a laboratory report or an image does not. */
const SILENT: ReadonlySet<DocumentType> = new Set<DocumentType>(['medication-list', 'lab', 'imaging']);

/** What was found of the two criteria, and what was looked through. */
export interface Homebound {
  papers: readonly Paper[];
  aid: readonly Statement[];
  unable: readonly Statement[];
  effort: readonly Statement[];
  /** Sentences that speak of it, whether or not they say why. */
  passages: readonly Statement[];
  specific: readonly Statement[];
  denied: readonly Statement[];
  /** A document that may say more could not be read. */
  hasUnread: boolean;
}

/** Looks for the homebound criteria in every document that may state them. */
export const homeboundOf = oncePerChart((facts): Homebound => {
  const mine = facts.papers.filter(({ type }) => !SILENT.has(type));
  // The note of the encounter first: it is where a reviewer looks.
  const papers = mine.filter(isReadable).sort((a, b) => place(a) - place(b));
  // "Unable to leave home" is the fact itself: a denial is what is looked for.
  const unable = statements(facts, papers, UNABLE, 'any').filter((one) => !isNotOfNow(one) && !isToFillIn(one));
  const passages = statements(facts, papers, PASSAGE, 'any').filter(
    (one) => !isNotOfNow(one) && !isToFillIn(one) && !NO_CLAIM.test(wordsAround(one)) && !isCertification(one),
  );
  const aid = [
    ...statements(facts, papers, AID, NOW_OR_BEFORE).filter(isUsed),
    ...statements(facts, papers, NOT_WITHOUT, 'any'),
  ].filter((one) => !isToFillIn(one));
  const effort = [
    ...statements(facts, papers, EFFORT, 'any').filter(isEffort),
    ...statements(facts, papers, NOT_WITHOUT_EFFORT, 'any'),
  ].filter((one) => !isToFillIn(one));
  return {
    papers,
    aid,
    unable,
    effort,
    passages,
    // "Homebound: wheelchair; leaves only for dialysis": the word is a heading, and no part of the sentence.
    specific: [...passages, ...unable, ...effort].filter((one) =>
      isSpecific(
        one,
        (aid.length > 0 && unable.length > 0 && effort.length > 0) || aid.some((each) => isBefore(each, one)),
      ),
    ),
    denied: [
      ...statements(facts, papers, NOT_HOMEBOUND, ['negated']),
      ...statements(facts, papers, LEAVES_FREELY, 'any').filter(isOfPatient),
      ...statements(facts, papers, WALKS_FREELY).filter((one) => isOfPatient(one) && !ANOTHER_TIME.test(clauseOf(one))),
    ],
    hasUnread: mine.some((paper) => !isReadable(paper)),
  };
});

/** The sentence by which a plan of care certifies (42 CFR 424.22(a)(1)): every plan has it, and it claims nothing of this patient. */
function isCertification(one: Statement): boolean {
  return one.paper.type === 'plan-of-care' && /\b(?:re-?)?certif(?:y|ies|ied)\b/i.test(wordsAround(one));
}

/** The form's own words of a criterion, and the blank behind them that nobody filled: `… to leave home. Specify: ____`. */
const TO_FILL_IN =
  /^[^\n]{0,200}?(?:specify|describe|explain|list|reason|due to|because of|comments?)[ \w]{0,20}:?[ \t]*(?:_{3,}|\.{4,})/i;

function isToFillIn({ paper, mention: { span } }: Statement): boolean {
  return TO_FILL_IN.test(paper.text.slice(span.end, span.end + REACH));
}

const REACH = 260;

/** Somebody else is the subject: `her father was homebound and unable to leave home`. */
const IS_ANOTHER =
  /\b(?:husband|wife|spouse|mother|father|sister|brother|son|daughter) (?:is|was|has been|had been) (?:\w+ ){0,4}$/i;

/** Of relatives, or of what may or shall be. A cue behind the words is where the trip goes: "leaves home only for clinic". */
function isNotOfNow(one: Statement): boolean {
  const { assertion, span } = one.mention;
  const { kind, cue } = assertion;
  if (IS_ANOTHER.test(sentenceOf(one).before)) return true;
  if (!['family', 'hypothetical', 'plan'].includes(kind)) return false;
  return cue === undefined || cue.start < span.end || /^(?:if|when|should|in case|until)\b/i.test(cue.text);
}

function place({ type }: Paper): number {
  return type === 'face-to-face' ? 0 : type === 'plan-of-care' ? 1 : 2;
}

const NOT_USED = pattern('i')`
  \b(?:
    (?:does|do|did|is|are|was|has|have)(?: not|n['’]t)|not|no longer|never|refuses(?: to)?|declines(?: to)?
  ) (?:\w+ )?(?:us\w+|need\w*|requir\w*|hav\w+|own\w*)\b[^.;,]*$
  |\bdenies (?:any |the )?needs? (?:for|of)\b[^.;]*$
  |\b(?:plans?|hopes?|wants?|wishes|would like|agrees?) to (?:get|buy|obtain|order|try|use)\b[^.;,]*$
`;
/** Behind a device: it is there and not used. */
const LEFT_UNUSED =
  /^[^.;]{0,40}\b(?:(?:declines?|refuses?) (?:to use )?(?:it|them|one)?\b|(?:is|are) not (?:used|needed)|(?:walks?|ambulates?) without (?:it|one|them))/i;
/** The device of somebody else in the house. */
const OF_ANOTHER =
  /\b(?:wife|husband|spouse|partner|mother|father|sister|brother|son|daughter|room-?mate|neighbou?r)(?: also)? (?:uses?|has|needs?|requires?|is in|sits in|walks with)(?: an?| the| his| her)?\s*(?:\w+ )?$/i;

/** The manual's own words for the effort: they name nothing that a denial of leaving home could mean. */
const TAXING = /^tax(?:ing|es)/i;
/** Between a denial and the effort that it denies: "does not require considerable and". */
const DENIES_IT =
  /^[\s"]*(?:(?:an?|any|the|that|very|overly|particularly|much|longer|be|is|it|as|such|require[sd]?|takes?|need(?:s|ed)?|ha[sv]e?|involves?|considered|considerable|great|major|and)\s+)*$/i;

/** "Taxing, absent only for the surgeon": out of the house, and nothing that is missing. */
const IS_AWAY = /^absent (?:only|from|for|except|rarely|infrequently)\b/i;

/**
 * Whether the effort is told and not denied. "Cannot leave without help, taxing effort with sternal precautions": the denial is of
 * leaving, and what is behind the effort is its reason.
 */
function isEffort(one: Statement): boolean {
  const { paper, mention } = one;
  const { kind, cue } = mention.assertion;
  if (NOW_OR_BEFORE.includes(kind)) return true;
  if (!cue || !TAXING.test(mention.span.text)) return false;
  if (kind === 'negated' && cue.start >= mention.span.end) return IS_AWAY.test(paper.text.slice(cue.start));
  if (kind === 'negated') return !DENIES_IT.test(paper.text.slice(cue.end, mention.span.start));
  return kind !== 'family' && cue.start >= mention.span.end;
}

/** How somebody walked before, or is to walk. */
const ANOTHER_TIME =
  /\b(?:plof|prior|previous\w*|before|baseline|was|used to|formerly|goals?|stg|ltg|will|would|shall|return to|resume|progress\w*|increase|improve|potential)\b/i;

/** Whether a device or help is there: "does not use a walker" speaks of use and is read as no denial of the walker. */
function isUsed(one: Statement): boolean {
  const { before, behind } = sentenceOf(one);
  return !NOT_USED.test(before) && !OF_ANOTHER.test(before) && !LEFT_UNUSED.test(behind);
}

/** Not of the wife who leaves home daily, and not denied: "does not leave home without difficulty". */
function isOfPatient(one: Statement): boolean {
  const { before } = sentenceOf(one);
  return (
    !/\b(?:wife|husband|spouse|caregiver|son|daughter)\b[^.;]*$/i.test(before) &&
    !/\b(?:not|never|cannot|can['’]t|unable|rarely|seldom|no longer|hardly|if|when|until|to)\b[^.;,]*$/i.test(before)
  );
}

/** Whether a sentence stands right before another: "Needs a wheelchair due to leg weakness. She is normally unable to leave." */
function isBefore(one: Statement, other: Statement): boolean {
  const apart = other.mention.sentence.start - one.mention.sentence.end;
  return one.paper === other.paper && apart >= 0 && apart <= NEXT_TO;
}

const NEXT_TO = 3;

/** The lines of the checklist about homebound status. */
export const homeboundItems = oncePerChart((facts): ChecklistItem[] => {
  const { aid, unable, effort, specific } = homeboundOf(facts);
  const mine = facts.papers.filter(({ type }) => !SILENT.has(type));
  // Without the note or the plan the others are not where it is looked for.
  const main = papersOf(facts, 'face-to-face', 'plan-of-care');
  const looked = main.some(isReadable) ? mine : main;
  const line = (id: string, item: string, found: readonly Statement[]): ChecklistItem => ({
    id,
    rule: 'EL04',
    item,
    ...(found.length > 0 ? said(found) : absent(facts, looked)),
  });
  return [
    line(
      'el04-criterion-one',
      'Homebound, criterion one: device, special transport or person, or contraindicated',
      aid,
    ),
    line('el04-inability', 'Homebound, criterion two: normal inability to leave home', unable),
    line('el04-effort', 'Homebound, criterion two: considerable and taxing effort', effort),
    line('el04-reason', 'Homebound: the reason of this patient', specific),
  ];
});

/** At most a few places: a walker stands in every note. */
const PLACES = 3;

function said(found: readonly Statement[]): { state: ItemState; evidence: Evidence[] } {
  return { state: 'found', evidence: found.slice(0, PLACES).map(({ at }) => at) };
}
