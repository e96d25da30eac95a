import { areWithin } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import { pattern } from '../pattern.ts';
import { USES_SHOWER } from './answers/ability-phrases.ts';
import { functionAgainstWords } from './answers/function-answers.ts';
import { FUNCTION_PHRASES } from './answers/function-phrases.ts';
import { isOfVisit } from './answers/of-the-visit.ts';
import { phrasesAgainst } from './answers/phrases-against.ts';
import { itemsInWords } from './answers/told-items.ts';
import type { Facts, Paper } from './facts.ts';
import { againstAnswer, notesOfAssessment } from './papers/assessed-visit.ts';
import { nameOf } from './papers/paper-name.ts';
import { clauseOf, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * Function items that cannot all be true of one person. An item asks what the person can do safely, so that walking,
 * transferring and getting into a tub hang together; dressing and toileting may be kept from someone who walks by the mind
 * alone, and are not compared. Nor does somebody walk whom a code or a note of those days calls bedbound or wheelchair bound,
 * walk without a device who walks with one for the clinician, or transfer with little help who is lifted; nor is somebody independent
 * in an activity in which a note of those days has him helped (`function-answers.ts`).
 * What each answer means stands in the OASIS form.
 */
export const functionItemsDisagree = rule({
  code: 'OA12',
  name: 'function-items-disagree',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, answers of M1800–M1870', 'project: shared/rules/oa12-function-items-disagree.ts'],
  needs: ['oasis:M1100|M1800|M1810|M1820|M1830|M1840|M1845|M1850|M1860|M1870'],
  reads: ['assessed-visit'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* inWords(facts);
    for (const { a, b, unless } of PAIRS) {
      const first = facts.oasis(a.item);
      const second = facts.oasis(b.item);
      const [x, y] = [facts.answer(a.item), facts.answer(b.item)];
      if (!first || !second || x === undefined || y === undefined) continue;
      if (!within(a, x) || !within(b, y) || unless?.(facts)) continue;
      const say = `${a.item} ${x} (${a.means}) and ${b.item} ${y} (${b.means}) do not go together.`;
      const quote = facts.wording(b.item);
      yield { at: [first.at, second.at], about: [a.item, b.item], say, ...given('quote', quote) };
    }
  },
});

/** What notes and codes say against an item, the first of each: that he is lifted, and not also that he takes help. */
function* inWords(facts: Facts): Iterable<Said> {
  const told = new Set<string>();
  for (const find of IN_WORDS) {
    const found = [...find(facts)].filter(({ about }) => !told.has(about?.[0] ?? ''));
    for (const one of found) told.add(one.about?.[0] ?? '');
    yield* found;
  }
}

const IN_WORDS: readonly ((facts: Facts) => Iterable<Said>)[] = [
  againstWords,
  againstLift,
  againstDevice,
  walksWithout,
  (facts) => itemsInWords(facts, /^M18[0-7]/),
  functionAgainstWords,
  (facts) => phrasesAgainst(facts, [...FUNCTION_PHRASES, ...USES_SHOWER]),
];

/** Codes and words of people who do not walk. A wheelchair for distance, or one that is only there, is no such word. */
const NO_WALKING_CODES = ['Z74.01', 'Z99.3', 'G82.51', 'G82.53', 'G82.21', 'R53.2'];
const NO_WALKING =
  /\b(?:bed[ -]?(?:bound|fast|ridden)|chair[ -]?(?:bound|fast)|(?:w\/c|wheel-?chair)[ -](?:bound|dependent|level)|non-?ambulatory|(?:ambulation|gait|walking) ?[:–-]{1,2} ?(?:unable|not able|non-?amb\w*|does not)|(?:unable|not able) to (?:walk|ambulate)(?! (?:far|long|more|>|\d|without|outside|up|on|un)\w*))\b/i;

/** Who stays in bed does not walk with somebody either. */
const IN_BED = /\b(?:bed[ -]?(?:bound|fast|ridden)|non-?ambulatory)\b/i;

/** M1860 says that the patient walks; a code, or a note of the days of the assessment, that he does not. */
function* againstWords(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1860');
  const walks = facts.answer('M1860');
  if (!said || walks === undefined) return;
  const day = facts.assessment.completed?.value ?? facts.day;
  const papers = facts.papers.filter(({ date }) => areWithin(DAYS, date, day));
  if (walks >= CHAIRFAST) yield* walking(facts, papers, said.at, walks);
  if (walks > WITH_SOMEBODY) return;
  const means =
    ['walks alone without a device', 'walks with a device', 'walks with a device'][walks] ?? 'walks with somebody';
  const [code] = walks > WALKS_ALONE ? [] : facts.coded(...NO_WALKING_CODES);
  if (code) {
    const say = `M1860 is ${walks} (${means}), and ${named(facts, code)} is coded.`;
    yield { at: [said.at, code.at], about: ['M1860', code.shown], say };
    return;
  }
  const found = statements(facts, papers, walks > WALKS_ALONE ? IN_BED : NO_WALKING).find(isOfVisit);
  if (!found) return;
  const words = found.mention.span.text;
  const say = `M1860 is ${walks} (${means}); the ${nameOf(found.paper.type)}${found.paper.date === undefined ? '' : ` of ${found.paper.date}`} says “${words}”.`;
  yield { at: [said.at, found.at], about: ['M1860', 'document'], document: found.paper.id, words, say };
}

/** Walked so far, with less than all help: a few steps between the bars are not walking. */
const WALKED =
  /\b(?:gait|ambulat(?:es|ed|ing|ion)|amb|walk(?:s|ed|ing))\b(?![^.;\n]{0,50}\b(?:max(?:imal|imum)?|total|parallel|2 (?:person|people|assist))\b)[^.;\n]{0,35}?\b(?:[2-9]\d|\d{3}) ?(?:ft|feet|foot|['’])/i;

/** M1860 says that the patient does not walk, and a note of those days tells how far he walked. */
function* walking(facts: Facts, papers: readonly Paper[], said: Said['at'][number], walks: number): Iterable<Said> {
  const found = statements(
    facts,
    papers.filter(({ type }) => VISITS.has(type)),
    WALKED,
  ).find(isOfVisit);
  if (!found) return;
  yield againstAnswer('M1860', said, `M1860 is ${walks} (does not walk)`, found);
}

const WALKING = '(?:ambulat\\w*|amb|walk(?:s|ed|ing)|gait|gets around|uses|used|using|requires|required|needs|needed)';
/** What takes both hands (M1860 2), but for the hemi-walker, and what takes one (M1860 1). */
const TWO_HANDED =
  '(?:(?<!hemi[- ]?)walker|[24]ww|fww|rw|rollator|(?<!(?:one|single|1) )crutches|(?:two|2)[- ]wheeled walker)';
const ONE_HANDED =
  '(?:(?:quad |straight |single[- ]point )?cane|spc|lbqc|sbqc|hemi[- ]?walker|(?:one|single|1) crutch)';
const withDevice = (device: string) => new RegExp(`\\b${WALKING}\\b[^.;\\n]{0,40}?\\b${device}\\b`, 'i');
const WITH_TWO_HANDS = withDevice(TWO_HANDED);
const ON_FURNITURE =
  '(?:hold(?:s|ing)?|reach(?:es|ing)? for|touch(?:es|ing)?) (?:on(?:to| to)? )?(?:the )?(?:walls?|furniture|counters?)';
const WITH_A_DEVICE = new RegExp(
  `${withDevice(`(?:${TWO_HANDED}|${ONE_HANDED})`).source}|\\bfurniture[- ](?:walk|surf|cruis)\\w*|\\b${WALKING}\\b[^.;\\n]{0,40}?\\b${ON_FURNITURE}\\b`,
  'i',
);
/** Not always, not now, not needed, or not the patient's. */
const NOT_NEEDED = pattern('i')`
  \b(?:
    without|no longer|refus\w*|declin\w*|does not|doesn['’]t|not|as needed|prn|occasional\w*|at times|sometimes|from time to time|now (?:walks|ambulates|uses no|without|independent\w*)|for (?:\w+ )?(?:days|weeks)
    |outdoors?|outside|community|at night|long(?:er)? distances?|if|when|trial\w*|train\w*|practi[cs]\w*|instruct\w*
    |educat\w*|teach\w*|recommend\w*|issued|orders?|ordered|eval\w*|last (?:week|month|year)|deliver\w*|goal\w*|prior|previous\w*|before|wean\w*|progress\w*
    |husband|wife|spouse|daughter|son|mother|father
  )\b
`;

/** M1860 says no device, or one for one hand, and a note of the visit that the patient walks with another. */
function* againstDevice(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1860');
  const walks = facts.answer('M1860');
  if (!said || (walks !== 0 && walks !== 1)) return;
  const device = walks === 0 ? WITH_A_DEVICE : WITH_TWO_HANDS;
  const found = statements(facts, notesOfAssessment(facts), device).find(
    (one) => isOfVisit(one) && !NOT_NEEDED.test(clauseOf(one)),
  );
  if (!found) return;
  const means = walks === 0 ? 'walks alone without a device' : 'walks alone with a one-handed device';
  yield againstAnswer('M1860', said.at, `M1860 is ${walks} (${means})`, found);
}

/** Walks with nothing in the hands, and nothing is wrong with it. */
const WITHOUT_DEVICE = pattern('i')`
  \b(?:ambulat(?:es|ing|ed)|walks|walking|walked|gait)\b[^.;\n]{0,50}?\b(?:without|with no|no) (?:an? |any |use of (?:an? |any )?)?(?:assistive |ambulatory |walking )?(?:devices?|a\.?d\.?|walker|dme)\b
`;
const NOT_SAFELY =
  /\b(?:stairs?|steps?|outdoors?|outside|uneven|community|unstead\w*|unsafe\w*|not safe|against|furniture|wall|forget\w*|refus\w*|declin\w*|should|supposed|need\w*|requir\w*|instead|holding|hold|holds|impuls\w*|prior|previous\w*|before|used to|goals?|will|fall|fell|short distances?|unable|trial\w*|train\w*)\b/i;
/** Stairs and uneven ground: M1860 is 2 too where these alone take help. */
const STAIRS = ['GG0170L1', 'GG0170M1', 'GG0170N1', 'GG0170O1'] as const;

/** M1860 says a two-handed device (or help on stairs), and a note that the patient walks without any, with no word of stairs. */
function* walksWithout(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1860');
  if (!said || facts.answer('M1860') !== 2) return;
  const papers = notesOfAssessment(facts);
  if (STAIRS.some((item) => facts.oasis(item) && facts.answer(item) !== 6)) return;
  if (papers.some(({ text }) => /\b(?:stairs?|steps?|uneven)\b/i.test(text) || WITH_TWO_HANDS.test(text))) return;
  const found = statements(facts, papers, WITHOUT_DEVICE, ['affirmed', 'negated']).find(
    (one) => isOfVisit(one) && !NOT_SAFELY.test(clauseOf(one)),
  );
  if (found) yield againstAnswer('M1860', said.at, 'M1860 is 2 (a two-handed device, or help on stairs)', found);
}

/** Lifted, no weight on either leg, or no turn on it: M1850 2 asks for both. A lift that the patient stands in asks for weight on the legs and is not meant. */
const LIFTED = pattern('i')`
  \b(?:
    (?:hoyer|mechanical|full[- ]body) ?(?:lift)?[^.;\n]{0,20}\btransfer\w*
    |(?:oob|out of bed|up (?:to|in) (?:the )?(?:w\/c|wheelchair|chair|recliner)|to (?:the )?(?:w\/c|wheelchair|chair|recliner))\b[^.;\n]{0,30}\b(?:hoyer|(?:mechanical|full[- ]body) lift)
    |transfer\w*[^.;\n]{0,30}\b(?:hoyer|mechanical lift|full[- ]body lift)
    |(?:unable|not able) to bear (?:any )?weight(?! (?:on|through) (?:the |his |her )?(?:left|right|l|r|operative|affected|involved|surgical)\b)(?! fully)
    |(?:unable to|not able to|cannot|can['’]t|does not) pivot
  )
`;

/** M1850 says that the patient transfers, or pivots with weight on the legs, and a note of the visit that he is lifted. */
function* againstLift(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1850');
  const transfers = facts.answer('M1850');
  if (!said || transfers === undefined || transfers > PIVOTS) return;
  const found = statements(facts, notesOfAssessment(facts), LIFTED, ['affirmed', 'negated']).find(
    (one) =>
      isOfVisit(one) && !/\b(?:ordered|deliver\w*|available|refus\w*|if|no longer|wife|husband)\b/i.test(clauseOf(one)),
  );
  if (!found) return;
  const means = ['transfers alone', 'transfers with little help or a device', 'bears weight and pivots'][transfers];
  yield againstAnswer('M1850', said.at, `M1850 is ${transfers} (${means})`, found);
}

/** M1850: 2 bears weight and pivots. */
const PIVOTS = 2;

const VISITS: ReadonlySet<Paper['type']> = new Set(['visit-note', 'therapy-evaluation']);
/** M1860: 4 and 5 chairfast, 6 bedfast. */
const CHAIRFAST = 4;
/** M1860: 0 alone, 1 with a one-handed device, 2 with a two-handed device or supervision on stairs. */
const WALKS_ALONE = 2;
/** M1860: 3 walks only with another person. */
const WITH_SOMEBODY = 3;
const DAYS = 7;

interface Side {
  item: string;
  from: number;
  to: number;
  means: string;
}

const side = (item: string, from: number, to: number, means: string): Side => ({ item, from, to, means });

const PAIRS: readonly { a: Side; b: Side; unless?: (facts: Facts) => boolean }[] = [
  {
    a: side('M1860', 4, 6, 'unable to walk'),
    b: side('M1830', 0, 1, 'gets in and out of the tub or shower and bathes alone'),
    unless: bathesFromWheelchair,
  },
  { a: side('M1860', 6, 6, 'bedfast'), b: side('M1830', 2, 3, 'bathes in the shower or tub with help') },
  { a: side('M1860', 5, 6, 'cannot wheel a chair'), b: side('M1840', 0, 0, 'gets to the toilet alone') },
  { a: side('M1860', 6, 6, 'bedfast'), b: side('M1840', 1, 2, 'gets to the toilet or commode') },
  { a: side('M1860', 6, 6, 'bedfast'), b: side('M1850', 0, 2, 'transfers, or pivots with help') },
  { a: side('M1860', 0, 3, 'walks'), b: side('M1850', 3, 5, 'cannot transfer or bear weight') },
  { a: side('M1860', 0, 0, 'walks alone without a device'), b: side('M1850', 2, 2, 'cannot transfer without help') },
  {
    a: side('M1850', 3, 5, 'cannot transfer'),
    b: side('M1830', 0, 1, 'gets in and out of the tub or shower and bathes alone'),
  },
  { a: side('M1850', 3, 5, 'cannot transfer'), b: side('M1840', 0, 0, 'gets to the toilet and transfers alone') },
];

function within({ from, to }: Side, answer: number): boolean {
  return from <= answer && answer <= to;
}

/** Codes of people who live in a wheelchair and may bathe alone with a transfer bench: paraplegia, amputation, and others. */
const WHEELCHAIR_LIFE = ['G82.2', 'Z99.3', 'Z89.5', 'Z89.6', 'Z89.7', 'Q05', 'G80', 'B91', 'G14', 'G35', 'M62.3'];

/** Wheels and transfers alone, bathes with devices, and a code says why walking is not part of it. */
function bathesFromWheelchair(facts: Facts): boolean {
  const [walks, bathes, transfers] = [facts.answer('M1860'), facts.answer('M1830'), facts.answer('M1850')];
  const isAble = walks === 4 && bathes === 1 && transfers !== undefined && transfers <= 1;
  return isAble && facts.coded(...WHEELCHAIR_LIFE).length > 0;
}
