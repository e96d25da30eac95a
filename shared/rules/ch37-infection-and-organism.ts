import { codeKey } from '../icd10cm/code.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import { areAbout, isOf, keptApart, noteCited, outOfOrder } from './chapter.ts';
import { anotherOrganism, organismLeftOpen } from './documented/another-organism.ts';
import type { Coded, Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { notesOf } from './sequence/constraints.ts';
import { named } from './the-list.ts';

/** Organisms and resistance: with an infection, never alone. */
const SUPPLEMENTARY = ['B95', 'B96', 'B97', 'Z16'];
/** Say MRSA themselves. */
const SAYS_MRSA = ['A41.02', 'J15.212'];
const MRSA = [...SAYS_MRSA, 'B95.62', 'A49.02'];

/** Infection first, then its organism, then the resistance; what one code says is not said again by another. */
export const infectionAndOrganism = rule({
  code: 'CH37',
  name: 'infection-and-organism',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.1.b (FY2026)', 'OG I.C.1.c (FY2026)', 'OG I.C.1.e (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'order', 'provider-documents'],
  *check(facts): Iterable<Said> {
    const { principal } = facts;
    const broken = facts.isOrdered ? outOfOrder(facts, (_, after) => isOf(SUPPLEMENTARY, after)) : [];
    yield* broken;
    if (principal && isOf(SUPPLEMENTARY, principal) && !areAbout(broken, principal)) {
      const say = `${named(facts, principal)} is supplementary and cannot be primary (M1021): the infection goes first.`;
      yield { at: [principal.at], say };
    }
    yield* mrsa(facts);
    yield* saidByInfection(facts);
    yield* siteUnsaid(facts);
    yield* anotherOrganism(facts);
    yield* organismLeftOpen(facts);
    yield* keptApart(
      facts,
      ['N39.0'],
      ['N30', 'N34', 'N13.6'],
      'The code of the site says the urinary tract infection.',
    );
  },
});

/** An infection of no site beside one that has a site: the organism of that one is B95–B97 behind it. */
function* siteUnsaid(facts: Facts): Iterable<Said> {
  const [unsaid] = facts.coded('A49');
  const sited = facts.list.find((one) => isOf(OF_A_SITE, one));
  if (!unsaid || !sited || facts.coded('B95', 'B96', 'B97').length > 0) return;
  yield {
    at: [unsaid.at, sited.at],
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, unsaid)} beside ${named(facts, sited)}: the organism of an infection that has a site is B95–B97 behind it. Is it another infection?`,
    ...noteCited(facts, unsaid, 'excludes1', { words: /B95/ }),
  };
}

/** Infections whose organism a code of its own names. */
const OF_A_SITE = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L08',
  'M00',
  'M86',
  'N10',
  'N30',
  'N39.0',
  'T81.4',
  'T84.5',
  'T84.6',
  'T87.4',
];

function* mrsa(facts: Facts): Iterable<Said> {
  const [combined] = facts.coded(...SAYS_MRSA);
  const [organism] = facts.coded('B95.62');
  if (combined && organism && !facts.list.some((one) => one !== combined && mayAsk(facts, one, organism))) {
    const say = `${named(facts, combined)} includes MRSA: ${organism.shown} is not coded with it, unless another infection has that organism.`;
    yield { at: [combined.at, organism.at], asks: 'remove', say, cite: ['OG I.C.1.e.1.a (FY2026)'] };
  }
  const [infection] = facts.coded(...MRSA);
  const [resistance] = facts.coded('Z16.11');
  if (!infection || !resistance) return;
  const say = `${named(facts, infection)} includes the resistance: ${named(facts, resistance)} is not coded with it.`;
  yield { at: [infection.at, resistance.at], asks: 'remove', say, cite: ['OG I.C.1.e.1 (FY2026)'] };
}

/** Infections whose title names the organism, and the code that would say it again; MRSA is above. */
const NAMES_IT: readonly (readonly [infection: string, organism: string])[] = [
  ['A41.01', 'B95.61'],
  ['J15.211', 'B95.61'],
  ['A40.0', 'B95.0'],
  ['A40.1', 'B95.1'],
  ['A40.3', 'B95.3'],
  ['A41.81', 'B95.2'],
  ['A41.51', 'B96.2'],
  ['J15.5', 'B96.2'],
  ['A41.52', 'B96.5'],
  ['J15.1', 'B96.5'],
  ['J15.0', 'B96.1'],
  ['J13', 'B95.3'],
  ['J14', 'B96.3'],
];

/** An organism beside the infection that names it, where no other infection may have it. */
function* saidByInfection(facts: Facts): Iterable<Said> {
  for (const [infection, organism] of NAMES_IT) {
    const [one] = facts.coded(infection);
    const [again] = facts.coded(organism);
    if (!one || !again || facts.list.some((other) => other !== one && mayAsk(facts, other, again))) continue;
    const say = `${named(facts, one)} names the organism: ${again.shown} is not coded with it, unless another infection has it.`;
    yield { at: [one.at, again.at], severity: 'warn', asks: 'remove', say, cite: ['OG I.C.1.b (FY2026)'] };
  }
}

/** Whether a code may be another infection with the organism: its note asks for one, or it is a complication's infection. */
function mayAsk({ notes }: Facts, one: Coded, organism: Coded): boolean {
  if (isOf(['T8'], one)) return true;
  // Without the list of notes any other code may.
  if (!notes) return one !== organism;
  const key = codeKey(organism.code);
  return notesOf(noteReader(notes), one).some(
    ({ kind, entries }) => kind === 'useAdditionalCode' && entries.some(({ codes }) => codes.hasKey(key)),
  );
}
