import { citeEdit } from '../oasis/edits.ts';
import { pattern } from '../pattern.ts';
import { CONTINENT } from './answers/ability-phrases.ts';
import { INCONTINENCE, OSTOMY } from './answers/continence-phrases.ts';
import { isOfPatient, isOfVisit } from './answers/of-the-visit.ts';
import { phrasesAgainst } from './answers/phrases-against.ts';
import { itemsInWords } from './answers/told-items.ts';
import type { Facts } from './facts.ts';
import { againstAnswer, notesOfAssessment } from './papers/assessed-visit.ts';
import { clauseOf, papersOf, type Statement, statements } from './papers/statements.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * M1610 (0 continent, 1 incontinent, 2 catheter), M1620 and M1630 (ostomy for bowel elimination) against the codes and the notes
 * of those days; M1600 (treated for an infection of the urinary tract) against the notes. An
 * ostomy that drains urine is "no incontinence or catheter" (M1610 0); a stent is no catheter; someone with a catheter may
 * well be coded for the incontinence that it is for.
 */
export const continenceAndOstomy = rule({
  code: 'OA18',
  name: 'continence-and-ostomy',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, answers of M1610, M1620 and M1630', 'project: shared/rules/oa18-continence-and-ostomy.ts'],
  needs: ['codes', 'diagnoses', 'oasis:M1600|M1610|M1620|M1630'],
  reads: ['assessed-visit', 'secondary'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    for (const one of CONTRADICTIONS) yield* contradiction(facts, one);
    yield* itemsInWords(facts, /^M16/);
    yield* catheterInWords(facts);
    yield* incontinenceInWords(facts);
    yield* infectionInWords(facts);
    yield* phrasesAgainst(facts, [...CONTINENT, ...(facts.coded(...BOWEL_OSTOMY).length > 0 ? [] : OSTOMY)]);
    yield* bowelAndOstomy(facts);
    yield* unexplained(facts, 'M1610', [2], 'a urinary catheter', CATHETER_REASONS);
    yield* unexplained(facts, 'M1630', [1, 2], 'an ostomy for bowel elimination', OSTOMY_REASONS);
  },
});

interface Contradiction {
  item: string;
  values: readonly number[];
  means: string;
  codes: readonly string[];
}

const URINARY_INCONTINENCE = ['N39.3', 'N39.4', 'R32'];
const BOWEL_OSTOMY = ['Z93.2', 'Z93.3', 'Z43.2', 'Z43.3', 'K94.0'];

const CONTRADICTIONS: readonly Contradiction[] = [
  { item: 'M1610', values: [0], means: 'no incontinence and no catheter', codes: URINARY_INCONTINENCE },
  // A suprapubic catheter goes through a cystostomy; "other" and "unspecified" are those with a tube. Complications of a
  // catheter (T83) may outlast it and are not here.
  { item: 'M1610', values: [0, 1], means: 'no catheter', codes: ['Z93.50', 'Z93.59', 'Z43.5', 'Z46.6'] },
  { item: 'M1620', values: [0], means: 'very rarely or never incontinent of bowel', codes: ['R15.9', 'R15.1'] },
  { item: 'M1630', values: [0], means: 'no ostomy for bowel elimination', codes: BOWEL_OSTOMY },
  { item: 'M1630', values: [1, 2], means: 'an ostomy for bowel elimination', codes: ['R15.9'] },
];

function* contradiction(facts: Facts, { item, values, means, codes }: Contradiction): Iterable<Said> {
  const said = facts.oasis(item);
  const value = facts.answer(item);
  if (!said || value === undefined || !values.includes(value)) return;
  const [code] = facts.coded(...codes);
  if (!code) return;
  const say = `${named(facts, code)} is coded, and ${item} is ${value} (${means}).`;
  yield { at: [said.at, code.at], about: [item, code.shown], say };
}

/** A catheter that is there to be cared for: changed, draining, of a size. One for the hour (`straight cath`) is none; SPC is a cane too. */
const CATHETER = pattern('i')`
  \b(?:
    (?:foley|indwelling (?:urinary |urethral )?cath(?:eter)?|(?:suprapubic|s\/p|sp) (?:cath(?:eter)?|tube))(?: catheter| cath)?[^.;\n]{0,40}\b(?:
      care|chang(?:e|ed|es)|irrigat\w*|flush\w*|patent|drain(?:s|ing)|in place|intact|to gravity|\d\d ?(?:fr\b|french)
      |#? ?\d\d
    )
    |SPC\b[^.;\n]{0,25}\b(?:care|chang\w*|chg\w*|irrigat\w*|flush\w*|drain(?:s|ing)|urine|cath\w*|\d\d ?(?:fr\b|french))
  )
`;
/**
 * What else M1610 2 names, or drains by a tube: worn outside, put in several times a day, through the kidney. A pouched
 * ostomy is 0, and a catheter put in once is none.
 */
const OTHER_CATHETER = pattern('i')`
  \b(?:
    (?:condom|texas|external(?: urinary)?) cath(?:eter)?s?|nephrostomy tubes?
    |(?:straight|intermittent|self|clean intermittent|in[- ]and[- ]out)[- ]?(?:self[- ]?)?cath\w*[^.;\n]{0,25}?(?:
      every|q ?\d|daily|times|x ?\/? ?day|\d ?x|bid|tid|qid|regular\w*|nightly
    )
    |(?:self[- ]caths?|ISC|CIC)\b[^.;\n]{0,25}?(?:every|q ?\d|daily|times|\d ?x)
  )
`;
/** It is out, or about to be. */
const TAKEN_OUT =
  /\b(?:catheter|foley|spc)\b[^.;\n]{0,30}\b(?:removed|removal|discontinued|d\/c['’]?d|pulled|out)\b|\b(?:remov\w*|discontinu\w*|pulled)\b[^.;\n]{0,20}\b(?:catheter|foley)\b|\bvoiding trial\b|\btrial of void\w*/i;

/** M1610 says that there is none, and the plan or a note of those days tells of one. */
function* catheterInWords(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1610');
  const value = facts.answer('M1610');
  if (!said || (value !== 0 && value !== 1)) return;
  if (
    CONTRADICTIONS.some(
      ({ item, codes, values }) => item === 'M1610' && values.includes(value) && facts.coded(...codes).length > 0,
    )
  )
    return;
  const papers = [...papersOf(facts, 'plan-of-care'), ...notesOfAssessment(facts)];
  if (papers.some(({ text }) => TAKEN_OUT.test(text))) return;
  // `3 PRN foley change`: who orders its change for a case has one there.
  const found =
    statements(facts, papers, CATHETER, ['affirmed', 'plan', 'hypothetical']).find((one) => {
      const { assertion, span } = one.mention;
      return (assertion.kind !== 'hypothetical' || /\bchang/i.test(span.text)) && (isOrdered(one) || isOfVisit(one));
    }) ?? statements(facts, papers, OTHER_CATHETER).find((one) => isOrdered(one) || isOfVisit(one));
  if (found) yield againstAnswer('M1610', said.at, `M1610 is ${value} (no catheter)`, found);
}

/** What a plan of care orders is of the patient, in whatever part of it. */
const isOrdered = ({ paper }: Statement): boolean => paper.type === 'plan-of-care';

/** M1610 and M1620 say that there is none, and a note of the days of the assessment tells of it. */
function* incontinenceInWords(facts: Facts): Iterable<Said> {
  const isCoded = facts.coded(...URINARY_INCONTINENCE).length > 0;
  yield* phrasesAgainst(
    facts,
    INCONTINENCE.filter(({ item }) => item !== 'M1610' || !isCoded),
  );
}

const ANTIBIOTIC =
  '(?:antibiotics?|abx|cipro\\w*|levofloxacin|levaquin|nitrofurantoin|macrobid|macrodantin|cephalexin|keflex|bactrim|septra|trimethoprim\\S*|tmp-smx|fosfomycin|ceftriaxone|rocephin|cefdinir|cefuroxime|cefpodoxime|cefepime|ertapenem|augmentin|amoxicillin\\S*)';
const INFECTION = '(?:uti|(?:urinary(?: tract)?|bladder|kidney|urine) infection|cystitis|urosepsis|pyelonephritis)';
const TREATED = new RegExp(
  `\\b${ANTIBIOTIC}\\b[^.;\\n]{0,60}\\b${INFECTION}\\b|\\b${INFECTION}\\b[^.;\\n]{0,60}\\b${ANTIBIOTIC}\\b`,
  'i',
);

/** M1600 says "not treated for an infection of the urinary tract in 14 days", and a note of the assessment tells of treatment. */
function* infectionInWords(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1600');
  if (!said || facts.answer('M1600') !== 0) return;
  const found = statements(facts, notesOfAssessment(facts), TREATED).find(
    (one) =>
      isOfPatient(one) &&
      !/\b(?:prophyla\w*|prevent\w*|suppress\w*|recurrent|history|hx|last (?:month|year)|months? ago|allerg\w*|if)\b/i.test(
        clauseOf(one),
      ),
  );
  if (found)
    yield againstAnswer('M1600', said.at, 'M1600 is 0 (not treated for a urinary tract infection in 14 days)', found);
}

/** M1620 NA is for an ostomy, and only for that. */
function* bowelAndOstomy(facts: Facts): Iterable<Said> {
  const bowel = facts.oasis('M1620');
  const ostomy = facts.oasis('M1630');
  const value = facts.answer('M1630');
  if (!bowel || !ostomy || value === undefined || typeof bowel.value !== 'string') return;
  const about = ['M1620', 'M1630'];
  const at = [bowel.at, ostomy.at] as const;
  if (bowel.value === 'NA' && value === 0) {
    const say = 'M1620 is NA (ostomy for bowel elimination), and M1630 says that there is none.';
    yield { at, about, say, severity: 'block', cite: [citeEdit('-4371')] };
  }
  if (/^(0?[0-5]|UK)$/.test(bowel.value) && value > 0) {
    const say = `M1630 says that there is an ostomy for bowel elimination, so M1620 is NA; it is ${bowel.value}.`;
    yield { at, about, say, severity: 'block', cite: [citeEdit('-4361')] };
  }
}

/** What can be why there is a catheter: retention, neurogenic bladder, obstruction, tumours, spine, wounds, devices. */
const CATHETER_REASONS = [
  'R33',
  'R32',
  'R39',
  'N13',
  'N2',
  'N3',
  'N40',
  'N99',
  'C',
  'D',
  'G',
  'I69',
  'L89',
  'S',
  'T',
  'Z43',
  'Z46',
  'Z48',
  'Z51.5',
  'Z93',
  'Z96.0',
  'Z97.8',
  'Z98',
  'Z87.4',
  'M48',
  'O',
  'Q',
]; // prettier-ignore

const OSTOMY_REASONS = [...BOWEL_OSTOMY, 'Z93.4', 'Z93.8', 'Z93.9', 'Z43.4', 'Z43.8', 'K94', 'Z48.815', 'C'];

function* unexplained(
  facts: Facts,
  item: string,
  values: readonly number[],
  what: string,
  reasons: readonly string[],
): Iterable<Said> {
  const said = facts.oasis(item);
  const value = facts.answer(item);
  if (!said || value === undefined || !values.includes(value)) return;
  if (!isWhole(facts) || facts.coded(...reasons).length > 0) return;
  const say = `${item} says that there is ${what}, and no code of the list says so or says why.`;
  yield { at: [said.at, listed(facts)], about: [item], say };
}
