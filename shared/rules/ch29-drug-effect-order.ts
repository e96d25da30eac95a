import { pattern } from '../pattern.ts';
import { areAbout, isOf, noteCited, outOfOrder } from './chapter.ts';
import { drugTold } from './documented/documented-additions.ts';
import type { Coded, Facts } from './facts.ts';
import { drugIntent } from './injuries/injuries.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, inPaper, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

const INTENT_OF_UNDERDOSING = ['Z91.12', 'Z91.13', 'Z91.14', 'Z91.A', 'Y63.6', 'Y63.8', 'Y63.9'];

/** What poisons do at once: symptoms, toxic encephalopathy, a brain without oxygen, acute respiratory failure. */
const EFFECT = ['R', 'G92', 'G93.1', 'J96.0'];

/** Diabetes of a drug is CH04's, anemia of chemotherapy CH20's. */
const OF_OTHER_ROWS = ['E09', 'D64.81'];

/** The drug of an adverse effect before the condition that a provider ties to it, where no note names that one. */
function* effectBehind(facts: Facts, broken: readonly Said[]): Iterable<Said> {
  for (const drug of facts.list) {
    if (drugIntent(drug) !== 'adverse effect' || drug.isPrincipal || areAbout(broken, drug)) continue;
    const behind = facts.list
      .slice(drug.place + 1)
      .find(
        (one) =>
          !/^[TZVWXY]/.test(one.code) && !isOf(OF_OTHER_ROWS, one) && drugTold(facts, one, drug.code.slice(0, 5)),
      );
    if (!behind) continue;
    const say = `${named(facts, behind)} goes before ${named(facts, drug)}: the nature of the adverse effect, then the drug.`;
    yield { at: [drug.at, behind.at], say, cite: ['OG I.C.19.e.5.a (FY2026)'] };
  }
}

/** A poisoning or toxic effect behind a symptom that stands right before it: the poisoning first, where it is its effect. */
function* effectFirst(facts: Facts, broken: readonly Said[]): Iterable<Said> {
  for (const poison of facts.list) {
    const intent = drugIntent(poison);
    if ((intent !== 'poisoning' && intent !== 'toxic effect') || areAbout(broken, poison)) continue;
    const before = facts.list[poison.place - 1];
    const isOfInsulin = before !== undefined && poison.code.startsWith('T383') && isOf(LOW_SUGAR, before);
    if (!before || !(isOf(EFFECT, before) || isOfInsulin)) continue;
    const say = `${named(facts, before)} is listed before ${named(facts, poison)}. Where it is its effect, the ${intent} goes first.`;
    yield { at: [before.at, poison.at], say, severity: 'warn', cite: ['OG I.C.19.e.5.b (FY2026)'] };
  }
}

/** What too much insulin does. */
const LOW_SUGAR = ['E08.64', 'E09.64', 'E10.64', 'E11.64', 'E13.64', 'E16.0', 'E16.2'];

const AS_TAKEN = pattern('i')`
  \b(?:
    adverse (?:drug )?(?:effects?|reactions?|events?)|side effects?
    |(?:taken|used|taking|given|took) (?:(?:exactly|just|both|all) )?(?:correctly|properly|as (?:directed|prescribed|ordered|instructed))
    |(?:
      drug|medication|chemo(?:therapy)?|steroid|opioid|opiate|statin|nsaid|antibiotic|diuretic|anticoagulant
      |\w+(?:
        mib|mab|nib|platin|taxel|mycin|cillin|oxacin|predniso(?:ne|lone)|methotrexate|metformin|amiodarone|warfarin
        |lithium
      )
    )[- ]induced
  )\b
`;
const NOT_AS_TAKEN =
  /\b(?:over-?dos\w*|poison\w*|ingest\w*|suicid\w*|accident\w*|(?:took|taking|taken) (?:too (?:many|much)|extra|double|the wrong|someone|her husband|his wife)|wrong (?:dose|drug|medication|pills?)|double dos\w*|not prescribed|toxicity)\b/i;

/** A drug's effect coded as poisoning where providers call it an adverse effect, and the other way round. */
function* otherIntent(facts: Facts): Iterable<Said> {
  for (const one of facts.list) {
    const intent = drugIntent(one);
    if (intent !== 'poisoning' && intent !== 'adverse effect' && intent !== 'underdosing') continue;
    const { own, others, says } = OF_INTENT[intent];
    // An overdose in an old history says nothing against the effect of today's drug: only what stands there as of now.
    if (facts.papers.some(({ text }) => own.test(text)) || facts.list.some((each) => isOfAnotherIntent(each, one)))
      continue;
    const [found] = others.flatMap((words) => statements(facts, perhapsOfProviders(facts), words));
    if (!found) continue;
    const words = found.mention.span.text;
    yield {
      ...codeAndWords(one, found),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, one)} says ${says}; the ${nameOf(found.paper.type)} says “${words}”.`,
      cite: ['OG I.C.19.e.5 (FY2026)'],
    };
    return;
  }
}

/** Plain words for a drug wrongly taken. */
const OVERDOSE =
  /\b(?:over-?dos(?:e|ed|ing)|(?:took|taken) (?:too (?:many|much)|the wrong (?:dose|drug|medication|pills?)|a double dose))\b/i;

/** The same without a wrong dose, which may be too little. */
const TOO_MUCH = /\b(?:over-?dos(?:e|ed|ing)|(?:took|taken) (?:too (?:many|much)|a double dose))\b/i;

/** Less taken than prescribed, by the patient's or a carer's doing. */
const TOO_LITTLE = pattern('i')`
  \b(?:
    under-?dos\w*|(?:ran|run|running|runs) out of|ration(?:s|ed|ing)
    |(?:not|n['’]t|stopped|quit) tak(?:e|en|ing) (?:\w+ ){1,4}?(?:because|as|since|due to|for lack|he|she|they)
    |skip(?:s|ped|ping) (?:\w+ ){0,2}(?:doses?|pills?|tablets?|medications?|meds)
    |miss(?:es|ed|ing) (?:\w+ ){0,3}(?:doses?|pills?|tablets?)
    |(?:non-?(?:complian|adheren)\w*|poor (?:compliance|adherence)) (?:with|to) (?:\w+ ){0,3}\w+
    |could(?: no|n['’])t afford
  )\b
`;

interface OfIntent {
  /** Words that say it: none of them stands anywhere. */
  own: RegExp;
  /** Words that say another intent. */
  others: readonly RegExp[];
  says: string;
}

const OF_INTENT: Readonly<Record<'poisoning' | 'adverse effect' | 'underdosing', OfIntent>> = {
  poisoning: { own: NOT_AS_TAKEN, others: [AS_TAKEN, TOO_LITTLE], says: 'a poisoning (wrongly taken)' },
  'adverse effect': { own: AS_TAKEN, others: [OVERDOSE], says: 'an adverse effect (correctly taken)' },
  underdosing: { own: TOO_LITTLE, others: [TOO_MUCH], says: 'an underdosing (less taken than prescribed)' },
};

/** A drug of the list that was taken otherwise: the words may be of that one. */
function isOfAnotherIntent(other: Coded, one: Coded): boolean {
  const intent = drugIntent(other);
  return intent !== undefined && intent !== drugIntent(one);
}

/** A condition whose code says that a drug did it, a provider names the drug, and no code of a drug is there; where a note asks, CV07 does. */
function* drugUncoded(facts: Facts): Iterable<Said> {
  if (!isWhole(facts) || facts.list.some((one) => drugIntent(one))) return;
  const one = facts.list.find(({ code }) => /\bdrug[- ]induced\b/i.test(facts.title(code)));
  if (!one || noteCited(facts, one, 'useAdditionalCode', { words: /adverse effect/ }).quote !== undefined) return;
  const told = drugTold(facts, one);
  if (!told) return;
  yield {
    at: [one.at, inPaper(told.paper, told.span), listed(facts)],
    about: [one.shown, 'drug'],
    document: told.paper.id,
    words: told.span.text,
    severity: 'warn',
    asks: 'add',
    say: `${named(facts, one)} is the nature of an adverse effect; the drug that the ${nameOf(told.paper.type)} names is not in the list (T36–T50).`,
    cite: ['OG I.C.19.e.5.a (FY2026)'],
  };
}

/** Adverse effect: its nature first. Poisoning: the drug first. Underdosing: never first, with why the dose was missed. */
export const drugEffectOrder = rule({
  code: 'CH29',
  name: 'drug-effect-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.19.e.5 (FY2026)'],
  needs: ['order', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    // Which of several conditions a drug caused no list says: only what binds.
    const broken = outOfOrder(facts, (before, after) => {
      if (drugIntent(after) === 'adverse effect') return !isOf(OF_OTHER_ROWS, before);
      return drugIntent(before) === 'poisoning' && !isOf(['E09'], after);
    }).filter(({ severity }) => severity !== 'warn');
    yield* broken;
    const { principal } = facts;
    const first = principal && drugIntent(principal);
    if (principal && (first === 'adverse effect' || first === 'underdosing') && !areAbout(broken, principal)) {
      const rest =
        first === 'underdosing' ? 'underdosing is never first-listed' : 'the nature of the adverse effect goes first';
      yield { at: [principal.at], say: `${named(facts, principal)} cannot be primary (M1021): ${rest}.` };
    }
    yield* effectBehind(facts, broken);
    yield* effectFirst(facts, broken);
    yield* otherIntent(facts);
    yield* drugUncoded(facts);
    const underdosing = facts.list.find((one) => one !== principal && drugIntent(one) === 'underdosing');
    if (!underdosing || !isWhole(facts) || facts.coded(...INTENT_OF_UNDERDOSING).length > 0) return;
    // A pump that fails is the reason (guideline I.C.4.a.5.a).
    if (isOf(['T38.3'], underdosing) && facts.coded('T85.6').length > 0) return;
    const say = `${named(facts, underdosing)} goes with the reason (Z91.12-, Z91.13-, Z91.14-, Z91.A- or Y63.-) where it is known, and none is in the list.`;
    yield { at: [underdosing.at, listed(facts)], about: [underdosing.shown], asks: 'add', say, severity: 'warn' };
  },
});
