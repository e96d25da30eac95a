import { isOf, keptApart } from './chapter.ts';
import { causeTold } from './documented/another-cause.ts';
import { notFromHypertension } from './documented/denied-links.ts';
import type { Coded, Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named, shownAll } from './the-list.ts';

/** Heart disease that hypertension is presumed to cause (guideline I.C.9.a.1). */
const HEART = ['I50', 'I51.4', 'I51.5', 'I51.6', 'I51.7', 'I51.89', 'I51.9'];
const KIDNEY = ['N18'];
/** Heart failure with another cause in its own code. */
const OTHER_HEART_FAILURE = ['I09.81', 'I97.13', 'O75.4'];

/** Kidney disease of these is that of hypertension as well; of another cause that a provider names it is not. */
const PRESUMED = /\b(?:diabet\w*|t?2?dm|htn|hypertens\w*|high blood pressure|nephroscler\w*|age)\b/i;
/** So much of a sentence is read on either side: a note without full stops is one sentence. */
const REACH = 200;

/** Hypertension with heart disease or chronic kidney disease has one code for both; the link is presumed. */
export const hypertensionCombined = rule({
  code: 'CH06',
  name: 'hypertension-combined',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.C.9.a.1–3 (FY2026)', 'Includes at I13 (ICD-10-CM tabular list)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents'],
  check: (facts): Said[] => [...combined(facts), ...withoutHypertension(facts)],
});

function combined(facts: Facts): Said[] {
  const unrelated = saidUnrelated(facts);
  const hypertension = facts.coded('I10', 'I11', 'I12', 'I13');
  const kidney = unrelated.has('kidney')
    ? []
    : facts.coded(...KIDNEY).filter((one) => !causeTold(facts, one, PRESUMED));
  const isOther = unrelated.has('heart') || facts.coded(...OTHER_HEART_FAILURE).length > 0;
  const heart = isOther ? [] : facts.coded(...HEART);
  const hasHeart = heart.length > 0 || hypertension.some((one) => isOf(['I11', 'I13'], one));
  const hasKidney = kidney.length > 0 || hypertension.some((one) => isOf(['I12', 'I13'], one));
  const right = categoryWith(hasHeart, hasKidney);
  if (!right) return [];
  const twice = unrelated.has('heart')
    ? []
    : keptApart(facts, ['I11', 'I13'], ['I51.5', 'I51.7'], 'The hypertensive code says it: no second code.');
  const wrong = hypertension.filter((one) => !isOf([right], one));
  const [first, ...more] = wrong;
  const others = [...hypertension.filter((one) => isOf([right], one)), ...heart, ...kidney];
  return first ? [said(facts, [first, ...more], right, others), ...twice] : twice;
}

/** Hypertensive retinopathy in a whole list that has no hypertension. */
function withoutHypertension(facts: Facts): Said[] {
  const [eye] = facts.coded('H35.03');
  if (!eye || !isWhole(facts) || facts.coded('I1', 'O10', 'O11', 'O13', 'O14', 'O16').length > 0) return [];
  return [
    {
      at: [eye.at, listed(facts)],
      about: [eye.shown, 'I10'],
      severity: 'warn',
      asks: 'add',
      say: `${named(facts, eye)} goes with the code of the hypertension (I10–I15), and none is in the list.`,
      cite: ['OG I.C.9.a.5 (FY2026)'],
    },
  ];
}

function said(facts: Facts, wrong: readonly [Coded, ...Coded[]], right: string, others: readonly Coded[]): Said {
  const [first, ...more] = wrong;
  const codes = [named(facts, first), ...more.map((one) => named(facts, one))].join(' and ');
  const because = others.length > 0 ? ` beside ${shownAll(others)}` : '';
  return {
    at: [first.at, ...[...more, ...others].map(({ at }) => at)],
    say: `${codes}${because}: the link is presumed, and ${right}.- (${facts.title(right).toLowerCase()}) is coded in their place, unless the provider documents that they are unrelated.`,
  };
}

/** What a provider says does not come from the hypertension; both where the sentence names neither. */
function saidUnrelated(facts: Facts): Set<'heart' | 'kidney'> {
  const found = new Set<'heart' | 'kidney'>();
  for (const paper of facts.papers) {
    if (!facts.isProvider(paper)) continue;
    for (const { 0: words, index } of notFromHypertension(paper.text)) {
      const before =
        paper.text
          .slice(Math.max(0, index - REACH), index)
          .split(/[.\n]/)
          .at(-1) ?? '';
      const [behind = ''] = paper.text.slice(index + words.length, index + words.length + REACH).split(/[.\n]/);
      const sentence = `${before}${words}${behind}`;
      const isHeart = /\b(?:heart|cardi\w+|hf|chf|hfref|hfpef|lvh)\b/i.test(sentence);
      const isKidney = /\b(?:kidney|renal|ckd\d?[ab]?|esrd|neph\w+)\b/i.test(sentence);
      if (isHeart || !isKidney) found.add('heart');
      if (isKidney || !isHeart) found.add('kidney');
    }
  }
  return found;
}

/** The category of hypertension with heart disease, kidney disease or both; `undefined`: with neither. */
function categoryWith(heart: boolean, kidney: boolean): string | undefined {
  if (heart) return kidney ? 'I13' : 'I11';
  return kidney ? 'I12' : undefined;
}
