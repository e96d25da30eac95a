import type { Coded, Facts } from '../facts.ts';
import { FRACTURE, namesBone, namesBoneOf } from '../injuries/bones.ts';
import { encounterOf, isFracture, isSequela } from '../injuries/injuries.ts';
import { nameOf } from '../papers/paper-name.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import { isOfOtherSide } from '../papers/sides-in-words.ts';
import {
  clauseOf,
  codeAndWords,
  hasUnreadOfProviders,
  NOT_DENIED,
  perhapsOfProviders,
  type Statement,
  statements,
  wholePaper,
  wordsAround,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named, shownAll } from '../the-list.ts';

/** What the 7th character of a fracture says of its care, against what documents say: open or closed, and how it heals. */

/** Brain, cord, chest, belly, joints: what home health cares for after the hospital. Open wounds may be in active treatment at home. */
const INTERNAL = /^S(?:06|[123]4|2[67]|3[67]|\d3)/;

/** An operation of a bone or within the body: not of an eye or a ramp, no electrolytes that are replaced, no dressing after it. */
const OPERATION = [
  '(?<!\\b(?:cataract|carpal tunnel|eye|dental|oral|heart|cardiac|valve|bypass|hernia|gallbladder|bariatric|home|roof|ramp|electrolyte|hormone|fluid|potassium|magnesium|iron|volume|thyroid|estrogen|dose|weight|stress|risk|catheter|tube) )',
  '\\b(?:surg(?:ery|ical (?:repair|fixation|intervention|management|treatment|date))|operative (?:repair|fixation|date)|orif|crpp|nail(?:ing)?|fixation|repair|reconstruction|(?:hemi)?arthroplasty|replacement|evacuation|craniotomy|burr holes?|fusion|operation|(?:open|closed) reduction|(?:skin|bone) grafting)\\b',
  '(?! (?:reports?|notes?|shoe|boot|dressings?|site|follow|f/u|fu|visit|consult\\w*|records?|clinic|wound|incision|precautions)\\b)',
].join('');
/** Behind an operation: it is still to come. */
const TO_COME =
  '(?:,? (?:is|was|are|has been|to be|on|now|still|tentatively|date)){0,3}:? (?:scheduled|planned|pending|awaited|booked|set for|deferred|delayed|postponed|cancell?ed|on hold|tbd|to be (?:done|determined)|tomorrow|next (?:week|month)|done (?:tomorrow|next))\\b';
/** Before an operation: the same. */
const AWAITS =
  '\\b(?:await(?:s|ing)?|waiting (?:for|on)|pending|delayed|postponed|scheduled (?:for|to (?:have|undergo))|plan(?:s|ned|ning)?(?: is)? (?:for|to (?:have|undergo)|on)|will (?:have|undergo|need|require)|to (?:undergo|return for)|going (?:back )?for|candidate for)(?: (?!fu\\b|follow|after|before|assist|help)[\\w/-]+){0,4}? ';

/** Surgery that is still to come, and what is put on or in until then: the injury itself is treated (guideline I.C.19.a). */
const TREATED = new RegExp(
  [
    `${OPERATION}(?: drainage| fixation)?${TO_COME}`,
    `${AWAITS}${OPERATION}`,
    '\\b(?:going|to go) back (?:to the OR|for (?:the )?hardware)\\b|\\b(?:back )?to (?:the )?OR (?:next|on|tomorrow|when|once|\\d)|\\bOR (?:date|schedule)\\b',
    '\\b(?:wants|plans|hopes|intends|decided) to operate\\b|\\bpre-?op(?:erative)? (?:clearance|optimi[sz]ation|testing|work-?up)\\b',
    '(?<!removal of (?:the )?)\\b(?:external fixat\\w*|ex-?fix)\\b(?! (?:(?:was|is|has been) )?(?:removed|off|out|taken))',
    "\\b(?:(?:skin|skeletal|halo|buck['’]?s) traction|halo (?:vest|brace)|chest tube (?:in place|to|remains|still)|heimlich)\\b",
  ].join('|'),
  'i',
);

/** A fracture or an injury within the body in active treatment while home health cares for its healing: possible, and seldom meant. */
export function stillActive(facts: Facts): Said[] {
  const active = facts.list.filter(
    (one) => (isFracture(one) || INTERNAL.test(one.code)) && encounterOf(facts.title(one.code)) === 'initial',
  );
  if (active.length === 0 || statements(facts, facts.papers, TREATED, NOT_DENIED).length > 0) return [];
  return active.flatMap((one): Said[] => {
    const letter = one.code.at(-1);
    const [what, then] = isFracture(one) ? ['fracture', ' (D after a closed fracture)'] : ['injury', ' (D)'];
    return [
      {
        at: [one.at],
        severity: 'warn',
        asks: 'replace',
        say: `${named(facts, one)}: ${letter} only while the ${what} itself is in active treatment; routine healing after it has a subsequent 7th character${then}.`,
        cite: [isFracture(one) ? 'OG I.C.19.c.1 (FY2026)' : 'OG I.C.19.a (FY2026)'],
      },
    ];
  });
}

const BROKEN = '(?:fractur\\w*|fxs?)';
/** "Open" that is not of the fracture: an operation, a wound. */
const NO_OPEN =
  '(?:reduction|treatment|repair|fixation|internal|wounds?|surg\\w*|approach|areas?|sores?|to|book|heart|reduced)';
const OPEN = new RegExp(
  [
    `\\bopen(?:[ ,/-]+|, and |: )(?!${NO_OPEN}\\b)(?:(?!${NO_OPEN}\\b)[\\w-]{1,20}[ ,/]+){0,5}?${BROKEN}\\b`,
    `\\b${BROKEN}(?: type)?[ ,:(-]+(?:(?:[\\w/-]{1,20})[ ,(]+){0,3}?open(?= *(?:[.,;)\\n/]|$|and |(?:comminuted|displaced|grade|type|gustilo)\\b))`,
    '\\bgustilo\\b',
    `\\bcompound (?:[\\w-]{1,20} ){0,3}${BROKEN}\\b`,
  ].join('|'),
  'i',
);

/** Words for a fracture that is open or does not heal as it should, the title's words for them, and titles that can have them. */
const SAYS_MORE: readonly { words: RegExp; title: RegExp; among?: RegExp }[] = [
  { words: /\bnon-?union\b/i, title: /\bnonunion\b/i },
  { words: /\bmal-?union\b/i, title: /\bmalunion\b/i },
  { words: /\bdelayed (?:union|healing)\b/i, title: /\bdelayed healing\b/i },
  // Only codes of closed fractures can be those of an open one: others have no such letters.
  { words: OPEN, title: /\bopen fracture\b/i, among: /\bclosed fracture\b/i },
  {
    words: /\b(?:gustilo\w*(?:[ /-]+(?!I)[a-z]+){0,3}|(?:type|grade))[ -]+(?:III|3) ?-?[ABC]?\b/i,
    title: /\bIIIA\b/,
    among: /\bopen fracture type I or II\b/,
  },
  {
    words: /\b(?:gustilo\w*(?:[ /-]+(?!I)[a-z]+){0,3}|(?:type|grade))[ -]+(?:I{1,2}|[12])\b/i,
    title: /\bI or II\b/,
    among: /\bopen fracture type IIIA\b/,
  },
];

/** A provider documents an open fracture, nonunion, malunion or delayed healing, and the fracture that is meant is coded otherwise. */
export function healing(facts: Facts): Said[] {
  const fractures = facts.list.filter((one) => isFracture(one) && !isSequela(one));
  if (fractures.length === 0) return [];
  const papers = facts.papers.filter((paper) => facts.isProvider(paper));
  return SAYS_MORE.flatMap(({ words, title, among }): Said[] => {
    const says = ({ code }: Coded) => title.test(facts.title(code));
    const can = fractures.filter((one) => !says(one) && (among === undefined || among.test(facts.title(one.code))));
    for (const stated of can.length === 0 ? [] : statements(facts, papers, words)) {
      if (isOfWound(stated)) continue;
      const meant = meantBy(facts, fractures, stated);
      // One of them says it, and the words may be of that one alone.
      if (meant.some(says) && !isOfAll(stated)) continue;
      const [one, ...more] = meant.filter((each) => can.includes(each));
      if (!one) continue;
      const which = more.length === 0 ? named(facts, one) : shownAll([one, ...more]);
      return [
        {
          ...codeAndWords(one, stated),
          about: [one, ...more].map(({ shown }) => shown),
          severity: 'warn',
          asks: 'replace',
          say: `${which}: the ${nameOf(stated.paper.type)} says “${stated.mention.span.text}”, which is another 7th character.`,
          cite: ['OG I.C.19.c.1 (FY2026)'],
        },
      ];
    }
    return [];
  });
}

/**
 * The fractures that a statement may be of: those whose bone its clause names, on no other side; where it names none, the only
 * one, or all where it is of all.
 */
function meantBy(facts: Facts, fractures: readonly Coded[], stated: Statement): readonly Coded[] {
  const clause = clauseOf(stated);
  if (!namesBone(clause)) return fractures.length === 1 || isOfAll(stated) ? fractures : [];
  return fractures.filter(({ code }) => {
    const title = facts.title(code);
    return namesBoneOf(title, clause) && !isOfOtherSide(title, clause);
  });
}

/** The words before `fractures` are of each of them, and those before `tib-fib fracture` of both bones. */
function isOfAll(statement: Statement): boolean {
  const clause = clauseOf(statement);
  return (
    /\b(?:fractures|fxs|tib(?:ia)?[ /-]+(?:and )?fib(?:ula)?|both[- ]bones?|radius and ulna|radial and ulnar)\b/i.test(
      clause,
    ) && !/\bclosed\b/i.test(clause)
  );
}

/** `Delayed healing of the incision` is not the bone's. */
function isOfWound(statement: Statement): boolean {
  return /heal/i.test(statement.mention.span.text) && /wound|incision|ulcer/i.test(wordsAround(statement));
}

/** What a 7th character says beyond a closed fracture that heals, and words for it. */
const SAYS: readonly (readonly [title: RegExp, means: string, words: RegExp])[] = [
  [
    /\bnonunion\b/i,
    'nonunion',
    /\bnon-?union|\bpseud(?:o)?arthros|\b(?:not|never|un)[- ]?(?:healed|united|healing)|\bfail\w* to (?:heal|unite)/i,
  ],
  [/\bmalunion\b/i, 'malunion', /\bmal-?(?:union|united|align)/i],
  [
    /\bdelayed healing\b/i,
    'delayed healing',
    /\bdelay|\bslow(?:ly)?[- ](?:to )?heal|\bnot (?:yet )?heal|\bpoor(?:ly)? heal/i,
  ],
  [/\bopen fracture\b/i, 'an open fracture', /\bopen\b(?! reduction)|\bcompound\b|\bgustilo|\btype I/i],
];

/** The 7th character says nonunion, malunion, delay or an open fracture, and no document does although a provider names the fracture. */
export function healingUnsaid(facts: Facts): Said[] {
  if (hasUnreadOfProviders(facts)) return [];
  const papers = perhapsOfProviders(facts);
  const [stated] = statements(facts, papers, FRACTURE, NOT_DENIED);
  if (!stated) return [];
  return facts.list
    .filter((one) => isFracture(one) && !isSequela(one))
    .flatMap((one): Said[] => {
      const title = facts.title(one.code);
      const unsaid = SAYS.find(
        ([says, , words]) => says.test(title) && !witnesses(facts).some(({ text }) => words.test(text)),
      );
      if (!unsaid) return [];
      return [
        {
          at: [one.at, stated.at, ...papers.map(wholePaper)],
          about: [one.shown, 'documents'],
          severity: 'query',
          act: 'query-provider',
          asks: 'replace',
          say: `${named(facts, one)}: its 7th character (${one.code.at(-1)}) says ${unsaid[1]}, and no document does.`,
          cite: ['OG I.C.19.c.1 (FY2026)'],
        },
      ];
    });
}
