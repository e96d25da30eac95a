import { areOppositeSides } from '../icd10cm/title-words.ts';
import { pattern } from '../pattern.ts';
import { allNamed } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { type Ground, minorFall } from './documented/minor-falls.ts';
import type { Coded, Facts } from './facts.ts';
import { isSameBone, namesBoneOf } from './injuries/bones.ts';
import { isFracture, isSequela } from './injuries/injuries.ts';
import { nameOf } from './papers/paper-name.ts';
import { witnesses } from './papers/repeats-coding.ts';
import {
  codeAndWords,
  hasUnreadOfProviders,
  NOT_DENIED,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  sentenceOf,
  statements,
  wordsAround,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, named } from './the-list.ts';

/** Bones that break in osteoporosis: vertebrae, ribs, pelvis, upper arm, forearm and wrist, hip and thigh, lower leg. */
const BONES = ['S22', 'S32', 'S42.2', 'S42.3', 'S42.4', 'S52', 'S72', 'S82'];
/**
 * A fracture coded as an injury although the patient is known to have osteoporosis and the fall was minor: such a fracture is
 * coded M80, unless the provider says that the bone would have broken anyway. And the other way round: M80, and no document has a
 * word of osteoporosis although providers tell of the fracture.
 */
export const fractureWithOsteoporosis = rule({
  code: 'CH19',
  name: 'fracture-with-osteoporosis',
  version: 1,
  severity: 'query',
  asks: 'replace',
  cite: ['OG I.C.13.d.2 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['provider-documents', 'terms', 'secondary'],
  *check(facts): Iterable<Said> {
    yield* osteoporosisUnsaid(facts);
    yield* fractureUnsaid(facts);
    yield* ofNeoplasm(facts);
    yield* pastFracture(facts);
    yield* codedAsBoth(facts);
    const fractures = facts.coded(...BONES).filter((one) => !isSequela(one));
    if (fractures.length === 0 || facts.coded('M80').length > 0) return;
    const called = calledOsteoporotic(facts, fractures);
    if (called.length > 0) {
      yield* called;
      return;
    }
    const bone = osteoporosis(facts);
    const fall = minorFall(facts);
    // Whether the bone would have broken anyway is the provider's to say.
    const providers = facts.papers.filter((paper) => facts.isProvider(paper));
    if (!bone || !fall || statements(facts, providers, SAID_TRAUMATIC, 'any').some(isKnown)) return;
    for (const one of fractures) {
      yield {
        at: [one.at, ...bone.at, ...fall.at],
        about: [one.shown],
        act: 'query-provider',
        say: `${named(facts, one)} is coded as an injury; ${bone.say}, and ${fall.say}. A fracture from a fall that would not usually break a normal, healthy bone is coded M80 in known osteoporosis: query provider whether it was one.`,
      };
    }
  },
});

/** One bone broken as an injury and of osteoporosis at once: as a rule one fracture, coded both ways. */
function* codedAsBoth(facts: Facts): Iterable<Said> {
  for (const one of facts.coded('M80').filter((each) => !isSequela(each))) {
    const other = facts.list.find(
      (each) =>
        !isSequela(each) && isSameBone(one, each) && !areOppositeSides(facts.title(one.code), facts.title(each.code)),
    );
    if (!other) continue;
    yield {
      at: [one.at, other.at],
      severity: 'warn',
      asks: 'remove',
      say: `${named(facts, one)} and ${named(facts, other)} code one bone as broken by osteoporosis and by an injury: one fracture is coded one way, unless there are two.`,
    };
  }
}

const ANY_FRACTURE =
  /\b(?:fract\w*|fx|broke\w*|compression|collaps\w*|kypho\w*|vertebro\w*|ORIF|nail\w*|pinn\w*|wedg\w*|arthroplast\w*|replacement)\b/i;

/** M80 says a fracture: providers tell of the osteoporosis, and no document of any fracture but to deny it. */
function fractureUnsaid(facts: Facts): Said[] {
  const [one] = facts.coded('M80').filter((each) => !isSequela(each));
  if (!one || hasUnreadOfProviders(facts)) return [];
  if (statements(facts, witnesses(facts), ANY_FRACTURE, NOT_DENIED).length > 0) return [];
  const [told] = statements(facts, perhapsOfProviders(facts), /\bosteopor\w*/i);
  if (!told) return [];
  return [
    {
      ...codeAndWords(one, told),
      severity: 'warn',
      say: `${named(facts, one)}: the ${nameOf(told.paper.type)} says “${told.mention.span.text}”, and no document tells of a fracture. Osteoporosis without a current fracture is M81.`,
      cite: ['OG I.C.13.d.1 (FY2026)'],
    },
  ];
}

/** A provider calls the fracture itself osteoporotic: however the patient fell. */
function calledOsteoporotic(facts: Facts, fractures: readonly Coded[]): Said[] {
  return fractures.flatMap((one): Said[] => {
    const told = statements(facts, perhapsOfProviders(facts), OSTEOPOROTIC, NOW_OR_BEFORE).find((statement) =>
      namesBoneOf(facts.title(one.code), wordsAround(statement)),
    );
    if (!told) return [];
    return [
      {
        ...codeAndWords(one, told),
        severity: 'warn',
        say: `${named(facts, one)} is coded as an injury; the ${nameOf(told.paper.type)} says “${told.mention.span.text}”. A fracture of osteoporosis is coded M80.`,
        cite: ['OG I.C.13.d.2 (FY2026)'],
      },
    ];
  });
}

const OSTEOPOROTIC = pattern('i')`
  \b(?:
    osteoporotic (?:\w+ ){0,3}(?:fracture|fx)
    |osteoporosis with (?:an? )?(?:\w+ ){0,3}(?:fracture|fx)
    |(?:fracture|fx)s? (?:[\w-]+ ){0,5}(?:from|due to|d/t|secondary to|2/2|attributed to) (?:[\w-]+ ){0,2}osteoporosis
  )
`;

/** Words for a bone that breaks easily, or for what shows or treats it. */
const WEAK_BONE = pattern('i')`
  \b(?:
    osteopor\w*|fragility|insufficiency (?:fracture|fx)|brittle|bone (?:loss|density)|low[- ]energy
    |patholog\w*|OP|T-?scores?|alendronate|fosamax|risedronate|ibandronate|denosumab|prolia|teriparatide|forteo
    |romosozumab|zoledron\w*|reclast|kyphoplasty|vertebroplasty
  )\b
`;
const BROKEN = /\b(?:fractur\w*|fxs?)\b/i;

/** A fracture of the bone disease that is over: healed, old, a history of one. */
const PAST_FRACTURE = pattern('i')`
  \b(?:
    (?:old|healed|prior|previous|past|remote|history of|hx of|h\/o|hx) (?:\(?healed\)? )?(?:[\w-]+ ){0,2}(?:fragility|osteoporotic|compression|insufficiency) (?:[\w-]+ ){0,2}(?:fractures?|fx)
    |(?:fragility|osteoporotic|compression|insufficiency) (?:[\w-]+ ){0,2}(?:fractures?|fx)[^.;\n]{0,40}\b(?:healed|old|remote|years ago)
  )
`;

/** Osteoporosis without a fracture now, a provider's word of one that is over, and no history of it in the list (use additional at M81). */
function* pastFracture(facts: Facts): Iterable<Said> {
  const [bone] = facts.coded('M81');
  if (!bone || !isWhole(facts) || facts.coded('Z87.31', 'M80', 'M48.5', 'M84', 'S').length > 0) return;
  const [told] = statements(facts, perhapsOfProviders(facts), PAST_FRACTURE, NOW_OR_BEFORE);
  if (!told) return;
  yield {
    ...codeAndWords(bone, told),
    about: [bone.shown, 'Z87.310'],
    severity: 'warn',
    asks: 'add',
    say: `${named(facts, bone)}: the ${nameOf(told.paper.type)} says “${told.mention.span.text}”, and Z87.310 for a healed osteoporosis fracture is not in the list.`,
    cite: ['OG I.C.13.d.1 (FY2026)', 'Use additional at M81 (ICD-10-CM tabular list)'],
  };
}

/** A fracture coded as an injury that a provider calls pathological, in a neoplasm: M84.5-, whatever brought it about. */
function* ofNeoplasm(facts: Facts): Iterable<Said> {
  const fracture = facts.list.find((one) => isFracture(one) && !isSequela(one));
  if (!fracture || facts.coded('M84.5', 'M80').length > 0) return;
  const told = statements(facts, perhapsOfProviders(facts), OF_NEOPLASM, NOW_OR_BEFORE).find((statement) =>
    namesBoneOf(facts.title(fracture.code), wordsAround(statement)),
  );
  if (!told) return;
  yield {
    ...codeAndWords(fracture, told),
    severity: 'warn',
    say: `${named(facts, fracture)} is coded as an injury; the ${nameOf(told.paper.type)} says “${told.mention.span.text}”. A pathological fracture in neoplastic disease is M84.5- with the neoplasm.`,
    cite: ['OG I.C.2.l.6 (FY2026)', 'OG I.C.13.c (FY2026)'],
  };
}

const OF_NEOPLASM = pattern('i')`
  \bpathologic(?:al)? (?:\w+ ){0,3}(?:fracture|fx)s?\b[^.;\n]{0,80}\b(?:
    metasta\w*|mets|neoplas\w*|cancer|carcinoma|malignan\w*|myeloma|tumou?r|lymphoma|lytic
  )
`;

function* osteoporosisUnsaid(facts: Facts): Iterable<Said> {
  if (facts.coded('M81').length > 0 || hasUnreadOfProviders(facts)) return;
  const [told] = statements(facts, perhapsOfProviders(facts), BROKEN);
  if (!told || statements(facts, witnesses(facts), WEAK_BONE, NOT_DENIED).some(isBeyondNormal)) return;
  for (const one of facts.coded('M80')) {
    yield {
      ...codeAndWords(one, told),
      about: [one.shown, 'documents'],
      act: 'query-provider',
      say: `${named(facts, one)} says osteoporosis, and no document does: the ${nameOf(told.paper.type)} says “${told.mention.span.text}”. Without known osteoporosis a fracture is coded as the injury: query provider.`,
    };
  }
}

/** "Bone density normal" is the contrary. */
function isBeyondNormal(statement: Statement): boolean {
  return !/^[^.;\n]{0,20}\bnormal\b/i.test(sentenceOf(statement).behind);
}

const SAID_TRAUMATIC =
  /\b(?:fractures?(?: is| was)?(?: felt to be| considered)? traumatic|traumatic (?:\w+ ){0,3}fractures?|(?:not|non-?)[ ]?(?:a |an )?(?:osteoporotic|pathologic(?:al)?|fragility)(?: fracture)?|fracture is not (?:due to|from) osteoporosis)\b/i;

function isKnown({ mention: { assertion } }: Statement): boolean {
  return assertion.kind !== 'possible' && assertion.kind !== 'hypothetical' && assertion.kind !== 'family';
}

/** Osteoporosis, coded or stated by a provider. */
function osteoporosis(facts: Facts): Ground | undefined {
  const [coded] = facts.coded('M81');
  if (coded) return { at: [coded.at], say: `${coded.shown} is coded` };
  const stated = allNamed(facts).find(
    ({ code, standing, paper }) => /^M8[01]/.test(code) && standing === 'current' && facts.isProvider(paper),
  );
  if (!stated) return undefined;
  return { at: wordsAt(stated), say: `the ${nameOf(stated.paper.type)} says “${quoteOf(stated)}”` };
}
