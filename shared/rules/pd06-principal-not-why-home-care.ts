import type { Evidence } from '../chart/evidence.ts';
import type { Condition } from '../narrative/conditions/condition.ts';
import { severityWithout } from './documentation/plan-elements.ts';
import { speaksOf } from './documented/code-words.ts';
import { documentedOf } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { isMentionedIn } from './documented/mentioned-in.ts';
import { isDiagnosis } from './documented/support.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { inPaper } from './papers/statements.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { sequenceOf } from './sequence/constraints.ts';
import { named } from './the-list.ts';

/** What a provider writes that can support the principal beside the face-to-face note: an addendum, an order, a referral. */
const PROVIDER_PAPERS: ReadonlySet<Paper['type']> = new Set([
  'face-to-face',
  'progress-note',
  'history-and-physical',
  'discharge-summary',
  'referral',
  'order',
  'other',
]);

/** What other rules say cannot be primary: causes, organisms, drugs (CH24, CH29, CH37). */
const NEVER_FIRST = /^(?:[V-Y]|B9[5-7]|T(?:3[6-9]|4|50))/;

/**
 * The primary diagnosis is the chief reason for home care: the plan of care speaks of it, and the face-to-face note or
 * another document of a provider supports it. Only where a document that can be read says nothing of it at all.
 */
export const principalNotWhyHomeCare = rule({
  code: 'PD06',
  name: 'principal-not-why-home-care',
  version: 1,
  severity: 'warn',
  cite: ['OASIS guidance manual, M1021', 'project: shared/rules/pd06-principal-not-why-home-care.ts'],
  needs: ['principal', 'codes', 'document:plan-of-care|face-to-face'],
  reads: ['document-dates', 'terms', 'notes'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    const { principal, papers } = facts;
    if (!principal || principal.code === '' || NEVER_FIRST.test(principal.code)) return;
    const speaks = (paper: Paper) => isMentionedIn(facts, principal, paper);
    const readable = papers.filter(({ state, text }) => state === 'read' && text.trim() !== '');
    const hasUnread = (types: ReadonlySet<Paper['type']>) =>
      papers.some(({ type, state }) => types.has(type) && state === 'unreadable');
    const plans = readable.filter(({ type }) => type === 'plan-of-care');
    const [plan] = plans;
    if (plan && !plans.some(speaks) && !hasUnread(new Set(['plan-of-care']))) {
      const say = `The plan of care does not mention ${named(facts, principal)}, which is listed first as the chief reason for home care.`;
      yield {
        at: [principal.at, whole(plan)],
        about: [principal.shown, 'plan-of-care'],
        document: plan.id,
        say,
        ...severityWithout(facts, ['diagnoses', 'frequency']),
      };
    }
    for (const each of plans) yield* anotherNamed(facts, principal, each);
    const [encounter] = readable.filter(({ type }) => type === 'face-to-face');
    if (!encounter || hasUnread(PROVIDER_PAPERS)) return;
    if (readable.some((paper) => PROVIDER_PAPERS.has(paper.type) && speaks(paper))) {
      if (!speaks(encounter)) yield* anotherReason(facts, principal, encounter, readable.filter(speaks));
      return;
    }
    const say = `Neither the face-to-face note nor another document of a provider mentions ${named(facts, principal)}, which is listed first. Query provider: is it the reason for home care?`;
    yield {
      at: [principal.at, whole(encounter)],
      about: [principal.shown, 'face-to-face'],
      document: encounter.id,
      say,
      act: 'query-provider',
    };
  },
});

/** A plan's own line of the primary diagnosis: `11. Principal diagnosis: …`, `Primary Dx: …`. */
const PRIMARY =
  /(?:^|\n|[.;] )[ \t]*(?:\d{1,2}[.)]?[ \t]*)?(?:principal|primary) (?:home health )?(?:diagnosis|dx)\b[^:\n]{0,30}:[ \t]*([^\n;]{3,160})/gi;
/** Ends what stands on it: the next label, the next sentence. */
const NEXT = /\b(?:secondary|other|pertinent|comorbid\w*|additional)\b|\. +(?=\p{Lu})|\b\d{1,2}[.)] /iu;

/**
 * The plan of care names another disease as primary: one of another section, or one that is coded behind; not what a note ties
 * to the one listed first ("CHF" for I11.0), nor where a word of that one stands beside it.
 */
function* anotherNamed(facts: Facts, principal: Coded, plan: Paper): Iterable<Said> {
  const [found] = plan.text.matchAll(PRIMARY);
  if (!found || !isDiagnosis(principal)) return;
  const [, rest = ''] = found;
  const [line = ''] = rest.split(NEXT);
  if (line.includes(principal.shown) || speaksOf(facts, principal, line)) return;
  const start = found.index + found[0].length - rest.length;
  const diseases = facts
    .conditions(plan)
    .filter((one) => one.spans[0].start >= start && one.spans[0].end <= start + line.length && isDiagnosis(one));
  const [first] = diseases;
  if (!first || diseases.some(({ assertion }) => assertion.kind !== 'affirmed')) return;
  const tied = sequenceOf(facts).constraints.filter(({ before }) => before.includes(principal));
  // What "diabetes with other specified complication" stands for is the code behind it.
  const complication = OTHER_COMPLICATION.test(principal.code) ? facts.others.slice(0, 1) : [];
  const same = [principal, ...complication, ...tied.map(({ after }) => after)];
  const isOther = ({ code }: Pick<Condition, 'code'>) => {
    const isIn = (list: readonly Coded[]) => list.some((one) => one.code.slice(0, 3) === code.slice(0, 3));
    return !isIn(same) && (isIn(facts.others) || code.slice(0, 2) !== principal.code.slice(0, 2));
  };
  if (!diseases.every(isOther)) return;
  const [span] = first.spans;
  yield {
    at: [principal.at, inPaper(plan, span)],
    about: [principal.shown, 'plan-of-care', 'named'],
    document: plan.id,
    words: span.text,
    say: `The plan of care names “${span.text}” as the primary diagnosis, and ${named(facts, principal)} is listed first.`,
  };
}

const OTHER_COMPLICATION = /^E(?:0[89]|1[013])69$/;

/**
 * The encounter was for another of the coded diagnoses, and only a note of the same day has the principal beside it: the
 * encounter has to be related to the primary reason. Not where the principal is what the other diagnosis has to stand behind.
 * Where no note of the day has it, EL02 speaks.
 */
function* anotherReason(facts: Facts, principal: Coded, encounter: Paper, speaking: readonly Paper[]): Iterable<Said> {
  const others = speaking.filter(({ type }) => PROVIDER_PAPERS.has(type));
  // A later note may be the addendum about what was found since.
  const isOfItsDay = others.every(
    ({ date, text }) => date !== undefined && date <= (encounter.date ?? '') && !/\baddend/i.test(text),
  );
  if (
    !(isDiagnosis(principal) || /^Z4[78]/.test(principal.code)) ||
    !isOfItsDay ||
    !others.some(({ date }) => date === encounter.date)
  )
    return;
  const { constraints } = sequenceOf(facts);
  const bound = new Set(
    constraints.flatMap(({ before, after }) =>
      // What has to stand before the principal is moved there by another rule, and then the note speaks of the primary one.
      before.includes(principal) ? [after] : after === principal ? before : [],
    ),
  );
  // A heart or kidney disease of the hypertension is CH06's.
  const isPresumed = ({ code }: Coded) => principal.code === 'I10' && /^(?:I5[01]|N18)/.test(code);
  // What "diabetes with other specified complication" stands for is the code behind it, which no note names.
  const isComplication = (one: Coded) => OTHER_COMPLICATION.test(principal.code) && one === facts.others[0];
  const spoken = facts.others.flatMap((one) => {
    if (!isDiagnosis(one)) return [];
    const [found] = documentedOf(facts, one).filter(
      ({ paper, fit, standing }) => paper === encounter && standing === 'current' && fit !== 'other',
    );
    return found ? [{ one, found }] : [];
  });
  const [first] = spoken;
  if (!first) yield* uncodedReason(facts, principal, encounter);
  if (!first || spoken.some(({ one }) => bound.has(one) || isPresumed(one) || isComplication(one))) return;
  const say = `The face-to-face note speaks of “${quoteOf(first.found)}” (${named(facts, first.one)}), and not of ${named(facts, principal)}, which is listed first. The encounter has to be related to the primary reason for home care.`;
  yield {
    at: [principal.at, first.one.at, ...wordsAt(first.found)],
    about: [principal.shown, 'another reason'],
    document: encounter.id,
    words: quoteOf(first.found),
    say,
  };
}

/**
 * The encounter was for something that nobody coded ("migraine follow-up"), and its note has none of the coded diagnoses: no
 * word that leads to one, none of its title.
 */
function* uncodedReason(facts: Facts, principal: Coded, encounter: Paper): Iterable<Said> {
  if (facts.others.some((one) => isDiagnosis(one) && isMentionedIn(facts, one, encounter))) return;
  const [other] = facts
    .conditions(encounter)
    .filter(({ code, assertion }) => assertion.kind === 'affirmed' && isDiagnosis({ code }));
  if (!other) return;
  const [span] = other.spans;
  const say = `The face-to-face note speaks of “${span.text}”, which is not coded, and of none of the coded diagnoses: not of ${named(facts, principal)}, which is listed first. The encounter has to be related to the primary reason for home care.`;
  yield {
    at: [principal.at, inPaper(encounter, span)],
    about: [principal.shown, 'another reason'],
    document: encounter.id,
    words: span.text,
    say,
  };
}

/** A document as a whole, looked through and not found in. */
function whole({ id, type, text }: Paper): Evidence {
  return { what: type, value: 'looked through', at: { kind: 'document', doc: id, start: 0, end: text.length } };
}
