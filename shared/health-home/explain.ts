import type { HealthHome } from './answer.ts';
import { classInSentence } from './class-words.ts';
import type { ConditionFact } from './condition-facts.ts';
import { criterionMet, isSensitiveWay, type Met } from './criteria.ts';
import { type Decision, type Levels, potentialFillers } from './decide.ts';
import type { MaskableGate } from './gates.ts';
import type { Profile } from './profile.ts';
import { criteriaWords } from './profile-words.ts';
import { type AllFacts, meantBy } from './read-facts.ts';
import { refOf } from './sources.ts';

/** R7: the words of an answer, each with whether it rests on something sensitive. */
export interface Change {
  what: string;
  say: string;
  sensitive: boolean;
  /** It is about the criterion, not about a gate: that it is there tells how the criterion stands. */
  ofCriterion?: boolean;
}

/** How the program’s criterion stands, in words that give no sensitive condition away. */
export function criterionWords(
  { criterion }: Decision,
  profile: Profile,
): HealthHome['criterion'] & { sensitive: boolean } {
  if (criterion.state === 'not met') {
    return { id: null, state: 'not met', say: `The program asks for ${criteriaWords(profile)}.`, sensitive: false };
  }
  const { met, state } = criterion;
  const by = met.by.map(({ class: id, by: code }) => `${classInSentence(id)} (${code})`).join(' and ');
  const risk = profile.criteria.oneChronicPlusRisk?.risk;
  const scored = met.id === 'oneChronicPlusRisk' && typeof risk === 'object' && 'scoreAtLeast' in risk;
  const what = met.single === 'SED' ? 'serious emotional disturbance' : `${by}${scored ? ' and the risk score' : ''}`;
  return {
    id: met.id,
    state,
    say: state === 'met' ? `Met by ${what}.` : `It would be met by ${what}, if what is open were confirmed.`,
    sensitive: isSensitiveWay(met),
  };
}

/** One sentence for the status: which step of R6 gave it. A "no" beside conditions that are not read is no whole "no". */
export function statusWords(decision: Decision, gates: readonly MaskableGate[], { facts }: AllFacts): string {
  const no = gates.find(({ state }) => state === 'not met');
  switch (decision.step) {
    case 1:
      return outsideDates(facts.profile);
    case 2:
      return `A gate is answered no: ${no?.id ?? ''}.`;
    case 3:
      return typeof decision.open === 'object'
        ? `${decision.open.refused} could not be searched, and it decides.`
        : 'The program asks for a risk score that no chart holds, and none is entered.';
    case 4:
      return 'A criterion is met and every gate is answered yes. The state decides.';
    case 5:
      return decision.criterion.state === 'met'
        ? 'A criterion is met, and a gate is not answered.'
        : 'No criterion is met; one would be if what is open were confirmed.';
    default:
      return facts.unmapped.length > 0
        ? 'No criterion of the program is met by what could be read; conditions without an ICD-10-CM code in force were not.'
        : 'No criterion of the program is met by what the chart holds.';
  }
}

/** The sentence of R6 step 1. */
export function outsideDates({ effective: { from, to } }: Profile): string {
  return `The as-of day lies outside the profile’s dates (${from ?? 'start not known'} to ${to ?? 'open'}).`;
}

/** What would change the answer: open gates, review items, attestation, risk that the state defines, a missing class. */
export function wouldChange(
  all: AllFacts,
  levels: Levels,
  decision: Decision,
  gates: readonly MaskableGate[],
): Change[] {
  const { facts, coded } = all;
  const { profile } = facts;
  const changes: Change[] = gates
    .filter(({ state }) => state !== 'met')
    .map(({ id, state, say, sensitive }) => ({
      what: id,
      say: state === 'unanswered' ? `${say} An answer would change it.` : `${say} While it stands, the answer is no.`,
      sensitive: sensitive === true,
    }));
  if (decision.step === 1) {
    changes.unshift({ what: 'as-of', say: `Ask for a day within the profile’s dates.`, sensitive: false });
  }
  if (decision.open === 'score') {
    changes.unshift({
      what: 'risk-score',
      say: 'The state’s risk score, entered by a person with its date.',
      sensitive: false,
    });
  }
  if (typeof decision.open === 'object') {
    const { refused } = decision.open;
    changes.unshift({ what: refused, say: `${refused} resources, which could not be searched.`, sensitive: false });
  }
  const { criterion } = decision;
  if (criterion.state === 'met') {
    if (decision.step === 4)
      changes.push({ what: 'medicaid-active', say: 'The end of Medicaid would change it.', sensitive: false });
    return [...changes, ...unmappedChange(all)];
  }
  const ofCriterion: Change[] =
    criterion.state === 'possible'
      ? openPoints(criterion.met, all, levels)
      : [{ what: 'criterion', say: `What the program asks for: ${criteriaWords(profile)}.`, sensitive: false }];
  const named = new Set([...changes, ...ofCriterion].map(({ what }) => what));
  const reviews = coded.filter(({ use }) => use === 'review');
  for (const fact of reviews) {
    const alone = criterionMet(profile, {
      ...levels.sure,
      fillers: [...levels.sure.fillers, ...potentialFillers(fact)],
    });
    const what = refOf(fact.at) ?? fact.filler;
    if (!alone || named.has(what)) continue;
    named.add(what);
    ofCriterion.push(reviewChange(fact, what));
  }
  return [
    ...changes,
    ...ofCriterion.map((each) => ({ ...each, ofCriterion: true })),
    ...unmappedChange(all),
    ...documentsChange(all),
  ];
}

/** What stands between a criterion that could be met and one that is. */
function openPoints(met: Met, { facts, coded, statements }: AllFacts, levels: Levels): Change[] {
  const changes: Change[] = [];
  const { profile } = facts;
  const reviews = coded.filter(({ use }) => use === 'review');
  for (const filler of met.by) {
    const isSure = levels.sure.fillers.some(({ class: id, by }) => id === filler.class && by === filler.by);
    const fact = reviews.find((each) => each.filler === filler.by);
    if (!isSure && fact && fact.class !== 'SPMI_probable')
      changes.push(reviewChange(fact, refOf(fact.at) ?? fact.filler));
  }
  if (met.single === 'SPMI' && !levels.sure.attested) {
    changes.push({
      what: 'functional-impairment',
      say: 'An attestation of functional impairment.',
      sensitive: true,
    });
  }
  if (met.single === 'SED' && statements('sed') === undefined) {
    changes.push({ what: 'sed', say: 'A statement that there is serious emotional disturbance.', sensitive: true });
  }
  const rule = profile.criteria.oneChronicPlusRisk;
  if (met.id !== 'oneChronicPlusRisk' || !rule) return changes;
  const sensitive = met.by.some((each) => each.sensitive);
  if (met.by.length === 1 && rule.ownRisk) {
    changes.push({
      what: 'own-risk',
      say: 'Whether the plan counts the condition as its own risk is to verify.',
      sensitive,
    });
  } else if (rule.decidedBy === 'state') {
    changes.push({
      what: 'risk',
      say: 'What “at risk” means is the state’s to say; a listed risk fact is in the chart.',
      sensitive,
    });
  } else if (rule.dated && met.by.some(({ dated }) => !dated)) {
    changes.push({ what: 'risk-date', say: 'The risk has to be documented with a date.', sensitive });
  }
  return changes;
}

function reviewChange(fact: ConditionFact, what: string): Change {
  const { code, say, sensitive } = fact;
  return {
    what,
    say: `${code ?? 'A value'} is in review (${say ?? 'to confirm'}); confirmed as active, it would count (${meantBy(fact).join(', ')}).`,
    sensitive,
  };
}

/** Conditions that nothing can be told of: where they are not told from sensitive ones, they are named only unmasked. */
function unmappedChange({ facts }: AllFacts): Change[] {
  if (facts.unmapped.length === 0) return [];
  return [
    {
      what: 'unmapped',
      say: 'Conditions without an ICD-10-CM code in force are not read: code them.',
      sensitive: false,
    },
  ];
}

/** Conditions count as coded (R1): what stands only in a note is nowhere looked for, and somebody may think that it was. */
function documentsChange({ facts }: AllFacts): Change[] {
  if ((facts.chart.documents ?? []).length === 0) return [];
  const say = 'Documents are not read for conditions: one that stands only in a note counts once it is coded.';
  return [{ what: 'documents', say, sensitive: false }];
}
