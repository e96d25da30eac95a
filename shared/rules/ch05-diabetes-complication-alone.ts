import type { DocumentType } from '../chart/chart.ts';
import { codeKey, display } from '../icd10cm/code.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import { isOf } from './chapter.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import { type Documented, documentedOf } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { repeatsCoding } from './papers/repeats-coding.ts';
import { codeAndWords, isReadable, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { notesOf } from './sequence/constraints.ts';
import { listed, named } from './the-list.ts';

/** Diabetes with kidney disease, ulcer, other complication, or hypoglycemia: their own notes ask for a second code. */
const COMPLICATIONS = ['E08', 'E09', 'E10', 'E11', 'E13'].flatMap((category) =>
  ['22', '621', '622', '64', '69'].map((rest) => `${category}${rest}`),
);
/** What says the same less exactly than the note wants it: a stage not stated, an ulcer at another site. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = { N18: ['N18'], L97: ['L97', 'L98.4', 'L89'] };

/**
 * A diabetes code whose own "use additional" note asks for a code that is not there; and control of the blood sugar as a
 * provider documents it: poorly or out of control is with hyperglycemia, "uncontrolled" alone must say which. And a
 * complication of which the documents that list the diabetes have no word.
 */
export const diabetesComplicationAlone = rule({
  code: 'CH05',
  name: 'diabetes-complication-alone',
  version: 1,
  severity: 'warn',
  asks: 'add',
  cite: ['OG I.A.15 (FY2026)', 'OG I.C.4.a (FY2026)'],
  needs: ['diagnoses', 'secondary', 'from', 'codes'],
  reads: ['notes', 'provider-documents', 'terms'],
  check: (facts) => [...control(facts), ...secondCodes(facts), ...ulcerElsewhere(facts), ...unsaid(facts)],
});

function secondCodes(facts: Facts): Said[] {
  if (!facts.notes) return [];
  const reader = noteReader(facts.notes);
  return facts.coded(...COMPLICATIONS).flatMap((one) =>
    notesOf(reader, one).flatMap((note): Said[] => {
      if (note.kind !== 'useAdditionalCode' || note.at.level !== 'code' || note.at.id.length === 3) return [];
      const [entry] = note.entries;
      const wanted = entry?.codes.references.map(({ from }) => from.slice(0, 3)) ?? [];
      const isThere = facts.list.some(
        (other) => entry?.codes.hasKey(codeKey(other.code)) || wanted.some((each) => isOf(INSTEAD[each] ?? [], other)),
      );
      // "To identify complication" names no code: any code behind it may be the complication.
      const hasAny = facts.list.some(
        (other) => other !== one && !isOf(['E08', 'E09', 'E10', 'E11', 'E13', 'V', 'W', 'X', 'Y', 'Z'], other),
      );
      if (isThere || (!entry && hasAny)) return [];
      return [
        {
          at: [one.at, listed(facts)],
          about: [one.shown],
          say: `${named(facts, one)} needs a second code that is not in the list, by its note (“${quoteNote(note, entry)}”).`,
          cite: [citeNote(facts, note)],
          quote: quoteNote(note, entry),
          ...(note.if === undefined ? {} : { severity: 'info' as const }),
        },
      ];
    }),
  );
}

/** Heel and midfoot, other part of foot: the ulcers of E11.621. */
const FOOT = ['L97.4', 'L97.5'];
const ELSEWHERE = ['L97.1', 'L97.2', 'L97.3', 'L97.8', 'L98.4'];

/** A foot ulcer of diabetes beside ulcers of no foot alone, or an other skin ulcer beside ulcers of the foot alone. */
function ulcerElsewhere(facts: Facts): Said[] {
  const [onFoot, elsewhere] = [facts.coded(...FOOT), facts.coded(...ELSEWHERE)];
  return facts.coded('E08.62', 'E09.62', 'E10.62', 'E11.62', 'E13.62').flatMap((one): Said[] => {
    const isOfFoot = one.code.endsWith('621');
    if (!isOfFoot && !one.code.endsWith('622')) return [];
    const twin = `${one.code.slice(0, 5)}${isOfFoot ? 2 : 1}`;
    const [own, others] = isOfFoot ? [onFoot, elsewhere] : [elsewhere, onFoot];
    const [ulcer] = others;
    // An ulcer of a place that no code tells may be the one that is meant.
    if (own.length > 0 || !ulcer || facts.coded('L97.9').length > 0 || facts.coded(twin).length > 0) return [];
    const say = `${named(facts, one)} beside ${named(facts, ulcer)}: an ulcer ${isOfFoot ? 'elsewhere than on the foot' : 'of the foot'} is ${display(twin)}.`;
    return [{ at: [one.at, ...others.map(({ at }) => at)], asks: 'replace', over: ['CV07'], say }];
  });
}

const DIABETES = '(?:diabet\\w*|dm ?2?|t[12]dm|blood sugars?|glucose)';
const POOR = new RegExp(
  `\\b(?:(?:poorly|inadequately|badly)[- ]controlled|out[- ]of[- ]control|poor(?:ly)? (?:glycemic )?control(?:led)?(?: of)?)[^.;\\n]{0,30}\\b${DIABETES}\\b|\\b${DIABETES}\\b[^.;\\n]{0,40}\\b(?:(?:poorly|inadequately|badly)[- ]controlled|out[- ]of[- ]control|poor(?:ly)? (?:glycemic )?control(?:led)?)`,
  'i',
);
const UNCONTROLLED = new RegExp(
  `\\buncontrolled (?:type (?:1|2|i|ii) )?${DIABETES}\\b|\\b${DIABETES}\\b[^.;\\n]{0,20}\\buncontrolled`,
  'i',
);

/** How the blood sugar is controlled, in a provider's words, against the codes (Index: "Diabetes, poorly controlled"). */
function control(facts: Facts): Said[] {
  const [one] = facts.coded('E08', 'E09', 'E10', 'E11', 'E13');
  if (!one) return [];
  const category = one.code.slice(0, 3);
  if (facts.coded(`${category}.65`, `${category}.64`, `${category}.0`, `${category}.1`).length > 0) return [];
  const papers = facts.papers.filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper));
  const [poor] = statements(facts, papers, POOR);
  const [bare] = statements(facts, papers, UNCONTROLLED);
  const stated = poor ?? bare;
  if (!stated) return [];
  const about = {
    ...codeAndWords(one, stated),
  };
  const where = `${named(facts, one)}: the ${nameOf(stated.paper.type)} says “${stated.mention.span.text}”`;
  if (poor) {
    return [
      {
        ...about,
        asks: one.code.endsWith('9') && one.code.length === 4 ? 'replace' : 'add',
        say: `${where}, which is coded as with hyperglycemia (${category}.65).`,
        cite: ['ICD-10-CM Alphabetic Index: Diabetes, poorly controlled'],
      },
    ];
  }
  if (facts.papers.some(({ text }) => /\b(?:hyper|hypo)glyc(?:a)?emi\w*/i.test(text))) return [];
  const say = `${where}, which is coded only once it says hyperglycemia or hypoglycemia. Query provider.`;
  return [{ ...about, severity: 'query', act: 'query-provider', asks: 'replace', say }];
}

/** Complications by the digits behind the category, and any word that may speak of them. */
const SPOKEN: readonly (readonly [digits: RegExp, words: RegExp])[] = [
  [/^2/, /\b(?:ckd\d?[ab]?|kidneys?|renal|nephro\w*|esrd|dialysis|\w*albumin\w*|proteinuria)\b/i],
  [/^3/, /\b(?:\w*retinop\w*|macul\w*|n?pdr|dme|cataracts?|ophth\w*|eyes?|vision|visual\w*|blind\w*)\b/i],
  [
    /^4/,
    /\b(?:\w*neurop\w*|neuralg\w*|d?pn|dspn|gastropar\w*|numb\w*|tingl\w*|autonomic|amyotroph\w*|charcot|insensate|protective sensation|radicul\w*|dysautonom\w*)\b/i,
  ],
  [
    /^5/,
    /\b(?:pad|pvd|paod|angiop\w*|vascul\w*|arter\w*|gangren\w*|claudic\w*|ischem\w*|amputat\w*|[ab]ka|circulat\w*|pvi|stents?)\b/i,
  ],
  [
    /^6[23]/,
    /\b(?:ulcer\w*|wounds?|foot|feet|toes?|skin|dermat\w*|dfus?|cellulit\w*|abscess\w*|gum\w*|periodont\w*|oral)\b/i,
  ],
  [
    /^64/,
    /\b(?:hypoglyc\w*|low (?:blood )?(?:sugars?|glucose|bgs?)|lows|(?:sugars?|glucose|bg|fsbs|cbg)[^.;\n]{0,20}\b[2-6]\d\b)/i,
  ],
  [/^65/, /\b(?:hyperglyc\w*|uncontrolled|poor\w*|out of control|inadequate\w*|elevated|high|a1c|hba1c|above goal)\b/i],
];

/** A complication in the code, diabetes in a provider's list of diagnoses, and no word of the complication anywhere. */
function unsaid(facts: Facts): Said[] {
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  const stated = documentedDiabetes(facts);
  if (!stated) return [];
  return facts.coded('E08', 'E09', 'E10', 'E11', 'E13').flatMap((one): Said[] => {
    const spoken = SPOKEN.find(([digits]) => digits.test(one.code.slice(3)));
    if (documentedOf(facts, one).some(({ fit }) => fit === 'same')) return [];
    if (!spoken || facts.papers.some(({ text }) => spoken[1].test(text) || text.includes(one.shown))) return [];
    return [
      {
        at: [one.at, ...wordsAt(stated)],
        about: [one.shown, 'documents'],
        severity: 'query',
        act: 'query-provider',
        asks: 'replace',
        say: `${named(facts, one)} specifies a complication, and no document speaks of one like it: the ${nameOf(stated.paper.type)} says “${quoteOf(stated)}”.`,
      },
    ];
  });
}

/** Where a provider's list of diagnoses has the diabetes; a face-to-face note or an order speaks of the reason for care alone. */
function documentedDiabetes(facts: Facts): Documented | undefined {
  return facts
    .coded('E08', 'E09', 'E10', 'E11', 'E13')
    .flatMap((one) => documentedOf(facts, one))
    .find(({ paper, standing }) => standing === 'current' && facts.isProvider(paper) && LISTING.has(paper.type));
}

const LISTING: ReadonlySet<DocumentType> = new Set([
  'history-and-physical',
  'discharge-summary',
  'progress-note',
  'referral',
]);
