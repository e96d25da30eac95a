import { pattern } from '../pattern.ts';
import { otherSaid } from './documented/another-value.ts';
import { axisHint } from './documented/axis-hints.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { repeatsCoding } from './papers/repeats-coding.ts';
import { type Statement, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

const CHRONIC_DIALYSIS = pattern('i')`
  \b(?:
    (?:hemo|peritoneal )?dialysis (?:dependent|three|3|mwf|tts|mon|tue|patient|via|through|chair|center|unit)
    |(?:on|receives?|undergoing|chronic|maintenance|outpatient) (?:chronic |maintenance |outpatient |home )?(?:hemo|peritoneal )?dialysis
    |(?:on|receives?) hd\b|hd (?:mwf|tts|three|3)|\bccpd\b|\bcapd\b
  )
`;
const ACUTE = /\b(?:acute|aki|temporar\w*|recover\w*|discontinu\w*|stopped|refus\w*|declin\w*)\b/i;
const END_STAGE = /\b(?:esrd|end[- ]stage (?:renal|kidney) disease)\b/i;

/**
 * Stage of chronic kidney disease: stated and not coded, coded and not stated, or neither. End-stage disease, or chronic
 * kidney disease on chronic dialysis, is N18.6 alone, with Z99.2 for the dialysis.
 */
export const kidneyDiseaseStage = rule({
  code: 'CH09',
  name: 'kidney-disease-stage',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  asks: 'replace',
  cite: ['OG I.C.14.a.1 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['provider-documents', 'terms', 'secondary'],
  *check(facts): Iterable<Said> {
    const found = facts.coded('N18');
    const late = lateDisease(facts);
    yield* late;
    if (late.length > 0) return;
    for (const one of found) {
      const about = [...moreSaid(facts, one), ...lessSaid(facts, one), ...otherSaid(facts, one)];
      yield* about.map((said) => ({ severity: 'warn' as const, ...said }));
      if (about.length === 0 && found.length === 1) {
        yield* axisHint(facts, one, 'stage', { over: ['DC04'] });
        yield* halfOfStage3(facts, one);
      }
    }
  },
});

/** End-stage disease and dialysis, stated by a provider, against the codes. */
function lateDisease(facts: Facts): Said[] {
  const papers = facts.papers.filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper));
  const [dialysis] = statements(facts, papers, CHRONIC_DIALYSIS).filter(({ mention, paper }) => {
    const { start, end } = mention.sentence;
    return !ACUTE.test(paper.text.slice(start, end));
  });
  const [endStage] = statements(facts, papers, END_STAGE);
  const earlier = facts.coded('N18').filter(({ code }) => code !== 'N186');
  const [early] = earlier;
  const [six] = facts.coded('N18.6');
  const [shown] = [endStage, dialysis].filter((one) => one !== undefined);
  if (early && shown && !six) {
    return [
      {
        at: [early.at, shown.at],
        ...about(early.shown, shown),
        severity: 'warn',
        say: `${named(facts, early)}: the ${nameOf(shown.paper.type)} says “${shown.mention.span.text}”. End-stage disease, and chronic kidney disease on chronic dialysis, is N18.6.`,
        cite: ['Includes at N18.6 (ICD-10-CM tabular list)'],
      },
    ];
  }
  if (early && six) {
    return [
      {
        at: [early.at, six.at],
        about: [early.shown, six.shown],
        goes: early.shown,
        asks: 'remove',
        severity: 'error',
        say: `${named(facts, early)} beside ${named(facts, six)}: where a stage and end-stage disease are both documented, N18.6 alone.`,
      },
    ];
  }
  if (six && dialysis && isWhole(facts) && facts.coded('Z99.2').length === 0) {
    return [
      {
        at: [six.at, dialysis.at, listed(facts)],
        // As CV07 names the note, which gives way.
        about: [six.shown, 'N18.6'],
        asks: 'add',
        severity: 'warn',
        say: `${named(facts, six)}: the ${nameOf(dialysis.paper.type)} says “${dialysis.mention.span.text}”, and Z99.2 for it is not in the list.`,
        cite: ['Use additional at N18.6 (ICD-10-CM tabular list)'],
      },
    ];
  }
  return [];
}

function about(code: string, { paper, mention }: Statement): Pick<Said, 'about' | 'document' | 'words'> {
  return { about: [code], document: paper.id, words: mention.span.text };
}

const STAGE_3 = /\b(?:stage (?:3|III)|(?:CKD|G) ?3)(?![ab\d])/i;

/** Stage 3 has two halves, and the documents name neither: the code is right as it stands. */
function halfOfStage3(facts: Facts, one: Coded): Said[] {
  if (one.code !== 'N1830') return [];
  const papers = facts.papers.filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper));
  const [told] = statements(facts, papers, STAGE_3);
  if (!told) return [];
  const say = `${named(facts, one)}: the ${nameOf(told.paper.type)} says “${told.mention.span.text}”, and not whether 3a or 3b.`;
  return [{ at: [one.at, told.at], ...about(one.shown, told), severity: 'info', say }];
}
