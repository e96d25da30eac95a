import { otherSaid } from './documented/another-value.ts';
import { axisHint } from './documented/axis-hints.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import { rule, type Said } from './rule.ts';

/** The heart has been looked at: then its type of failure is known to someone. */
const LOOKED_AT =
  /\b(?:ejection fraction|(?:lv)?ef (?:of |is |was |~|<|>|=)*\d{1,2}|echo(?:cardiogra\w+)?|systolic (?:dys)?function|diastolic (?:dys)?function)\b/i;

/**
 * Type and acuity of heart failure: stated and not coded, coded and not stated, coded otherwise, or neither. I50.9 is accepted
 * as primary (PD-05), and stays information there unless the documents hold an ejection fraction or echocardiogram.
 */
export const heartFailureType = rule({
  code: 'CH08',
  name: 'heart-failure-type',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  asks: 'replace',
  cite: ['OG I.C.9.a.3 (FY2026)', 'OG I.B.18 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    const found = facts.coded('I50');
    const open = found.length === 1;
    for (const one of found) {
      const about = [...moreSaid(facts, one), ...lessSaid(facts, one), ...otherSaid(facts, one)];
      yield* about.map((said) => ({ severity: 'warn' as const, ...said }));
      if (about.length > 0 || !open) continue;
      const isKnown = facts.papers.some(({ text }) => LOOKED_AT.test(text));
      const severity = one.isPrincipal && !isKnown ? 'info' : 'query';
      yield* axisHint(facts, one, 'type', { severity, over: ['DC03'] });
      yield* axisHint(facts, one, 'acuity', { over: ['DC02'] });
    }
  },
});
