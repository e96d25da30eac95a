import type { Evidence } from '../chart/evidence.ts';
import { homeboundOf } from './documentation/homebound.ts';
import { wasSearched } from './documentation/item.ts';
import type { NonEmpty } from './finding.ts';
import { nameOf } from './papers/paper-name.ts';
import { type Statement, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/**
 * Homebound status: criterion one (a device, special transport or a person, or leaving is contraindicated) and criterion
 * two (normal inability and considerable, taxing effort), with a reason that is this patient's. Looked for in every
 * readable document; where one could not be read, nothing is called missing.
 */
export const homeboundCriteria = rule({
  code: 'EL04',
  name: 'homebound-criteria',
  version: 1,
  severity: 'warn',
  cite: ['Medicare Benefit Policy Manual ch. 7 §30.1.1', '42 CFR 424.22(a)(1)(ii)'],
  needs: ['document:face-to-face|plan-of-care'],
  payer: 'pdgm',
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const { papers, aid, unable, effort, passages, specific, denied, hasUnread } = homeboundOf(facts);
    const [no] = denied;
    if (no) {
      const say = `The ${nameOf(no.paper.type)} says “${around(no)}”: is the patient homebound?`;
      yield { at: [no.at], about: ['homebound', 'denied'], document: no.paper.id, words: no.mention.span.text, say };
    }
    const [first, ...rest] = papers;
    if (hasUnread || !first) return;
    const looked: NonEmpty<Evidence> = [wholePaper(first), ...rest.map(wholePaper)];
    const parts: [string, readonly Statement[]][] = [
      ['criterion one (device, special transport or another person, or leaving is contraindicated)', aid],
      ['criterion two, normal inability to leave home', unable],
      ['criterion two, considerable and taxing effort', effort],
    ];
    const missing = parts.filter(([, found]) => found.length === 0).map(([name]) => name);
    const held = parts.flatMap(([name, [one]]) => (one ? [{ name, one }] : []));
    if (missing.length > 0) {
      const there = held.map(({ name, one }) => `${name}: “${one.mention.span.text}”`).join('; ');
      const say = `Homebound status: looked for and not found: ${missing.join('; ')}.${there === '' ? '' : ` Found: ${there}.`}`;
      const at: NonEmpty<Evidence> = [...held.map(({ one }) => one.at), ...looked] as unknown as NonEmpty<Evidence>;
      const about = ['homebound', ...missing];
      // A plan of care need not hold it (42 CFR 484.60): whoever gave no more did not look where it stands.
      const isPlanOnly = passages.length === 0 && !papers.some(({ type }) => type === 'face-to-face');
      if (!isPlanOnly || wasSearched(facts)) yield { at, about, say };
      else yield { at, about, severity: 'info', say: `${say} No face-to-face note is among the documents.` };
    }
    const [passage] = passages;
    if (passage && specific.length === 0) {
      const say =
        'Homebound status is stated in general words only: no symptom, deficit or measure of this patient stands with it.';
      yield { at: [passage.at], about: ['homebound', 'reason'], document: passage.paper.id, say };
    }
  },
});

/** The sentence's words up to the word: no more than shows the denial. */
function around({ paper, mention: { span, assertion } }: Statement): string {
  const start = assertion.cue && assertion.cue.start < span.start ? assertion.cue.start : span.start;
  const end = assertion.cue && assertion.cue.end > span.end ? assertion.cue.end : span.end;
  return paper.text.slice(start, end);
}
