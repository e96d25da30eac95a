import type { Evidence } from '../../chart/evidence.ts';
import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { againstAnswer } from '../papers/assessed-visit.ts';
import { inPaper, type Statement, sentenceOf, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isOfPatient } from './of-the-visit.ts';

/** Prior functioning (GG0100) and prior devices (GG0110) against what notes tell of the time before. */

/** Where a note begins to speak of the time before: its label, or the event that ended it. */
const BEFORE =
  /\b(?:plof|prior (?:level of )?(?:function(?:ing|al)?(?: status| level)?|lof)|(?:prior|previous) to (?:(?:this|the|his|her|recent|current) )*(?:adm\w*|hospital\w*|injur\w*|fall|surger\w*|cva|stroke|illness|exacerbation|onset|event)|before (?:(?:this|the|his|her|recent|current) )*(?:adm\w*|hospital\w*|injur\w*|fall|surger\w*|cva|stroke|illness|event|fracture|fx)|at baseline|pta)\b|\bbaseline(?: function)?:/i;

const INDEPENDENT = 3;
const SOME_HELP = 2;

/** Walking in the house and care of the body: what is said of each. */
const ACTIVITIES: readonly { item: string; of: RegExp }[] = [
  {
    item: 'GG0100A',
    of: /\b(?:adls?|self[- ]?care|bath\w*|dress\w*|toilet\w*|shower\w*|groom\w*)\b/i,
  },
  {
    item: 'GG0100B',
    of: /\b(?:amb\w*|walk(?:s|ed|ing)?(?! ?-?in (?:shower|tub|closet))|gait|(?<!\b(?:bed|wheelchair|w\/c|chair|scooter) )mobility|get(?:ting)? around)\b/i,
  },
  { item: 'GG0100C', of: /\b(?:stairs?|steps)\b/i },
];

const HELP = pattern('i')`
  \b(?:
    (?:need(?:s|ed|ing)?|requir(?:ed|es|ing)|had|with|received|got) (?:(?!no\b|equipment\b|device\b|walker\b|cane\b|ramp\b)[\w'’\/-]+ ){0,4}?(?:help|assist\w*|supervision|hands?[- ]on|min ?a|mod ?a|max ?a|cga|sba)\b
    |(?:min|mod|max|total)(?:imal|imum|erate)? ?(?:a|assist\w*)\b|(?:was |were )?(?:assisted|helped) (?:with|by)|(?:cga|sba)\b
    |(?:was|were)? ?(?:total(?:ly)? )?dependent (?:for|with|in|on)|non-?ambulatory|(?:w\/c|wheelchair|bed)[- ]?bound
  )
`;
const ALONE =
  /\b(?:independent(?:ly)?|indep\b|mod(?:ified)?[ .-]*(?:i\b|ind\w*)|no (?:help|assist\w*)|without (?:help|assist\w*))/i;
/** Not all of it, or of another matter. */
const IN_PART = pattern('i')`
  \b(?:
    except|but|other than|occasional\w*|sometimes|at times|as needed|prn|iadls?|housework|cleaning|laundry|meals?|shopping|driving|transport\w*|medications?|meds|errands|yard|goals?|return to|wants?|mostly|semi|not (?:always|fully|completely)|outside|community|bills|cook\w*
    |wife|husband['’]s|unknown|unclear|poor historian
  )\b
`;

/** Somebody else who needed it. */
const KIN_NEEDS =
  /\b(?:daughter|son|wife|husband|spouse|mother|father|brother|sister|roommate|caregiver)s? (?:also |himself |herself )?(?:needs?|needed|requires?|required)\b/i;

/** GG0100: 3 independent, 2 some help, 1 dependent; each clause behind a word of the time before. */
export function* priorFunction(facts: Facts): Iterable<Said> {
  for (const { item, of } of ACTIVITIES) {
    const said = facts.oasis(item);
    const answer = facts.answer(item);
    if (!said || answer === undefined || answer < 1 || answer > INDEPENDENT) continue;
    const told = clausesOfBefore(facts).filter(({ words }) => of.test(words) && !IN_PART.test(words));
    const helped = told.filter(({ words }) => HELP.test(words) && !ALONE.test(words) && !KIN_NEEDS.test(words));
    const alone = told.filter(({ words }) => ALONE.test(words) && !HELP.test(words));
    const [first] = answer === INDEPENDENT ? helped : alone;
    if (!first || (answer === INDEPENDENT ? alone : helped).length > 0) continue;
    const means =
      answer === INDEPENDENT
        ? 'independent before'
        : answer === SOME_HELP
          ? 'needed some help before'
          : 'dependent before';
    yield spoken(item, said.at, `${item} is ${answer} (${means})`, first);
  }
}

const DEVICES: readonly { answer: string; means: string; words: RegExp }[] = [
  {
    answer: 'B',
    means: 'motorized wheelchair or scooter',
    words: /\b(?:power|electric|motorized) (?:w\/c|wheelchair|scooter|chair)\b|\bscooter\b/i,
  },
  { answer: 'C', means: 'mechanical lift', words: /\b(?:hoyer|mechanical lift)\b/i },
  { answer: 'D', means: 'walker', words: /\b(?:walker|rollator|rw|fww|[24]ww)\b/i },
  { answer: 'A', means: 'manual wheelchair', words: /\b(?<!(?:power|electric|motorized) )(?:w\/c|wheelchair)\b/i },
];
const USED =
  /\bw\/(?![co]\b)|\b(?:us(?:ed|es|ing)|with|c|amb\w*|walk(?:s|ed|ing)|relied on|depended on|transferred|via)\b/i;
const NOT_USED =
  /\b(?:no|not|without|w\/o|never|denies|owned|owns|has|had (?:an? )?\w+ in|available|in (?:the )?(?:garage|closet)|husband|wife|did not|didn['’]t|refus\w*|should|supposed|borrow\w*|new|now|outside|appointments?|airports?|travel\w*|trips?|outings?|church|stores?|malls?|shopping|vacation\w*|(?<!\b(?:home|house|household|indoors?) ?(?:and|&|\/|\+) ?(?:in (?:the )?)?)community|long distances?|occasional\w*|sometimes|at times|as needed|prn)\b/i;

/** GG0110: a device that the patient is said to have used before, and that is not marked. */
export function* priorDevices(facts: Facts): Iterable<Said> {
  for (const { answer, means, words } of DEVICES) {
    const said = facts.ticked('GG0110', answer);
    if (said?.ticked !== false) continue;
    const found = clausesOfBefore(facts).find(
      (one) => words.test(one.words) && USED.test(one.words) && !NOT_USED.test(one.words),
    );
    if (!found) continue;
    yield spoken(`GG0110 ${answer}`, said.at, `GG0110 does not mark ${answer} (${means})`, found);
    return;
  }
}

/** Words of the time before, as a statement of their own. */
interface OfBefore {
  words: string;
  one: Statement;
}

/** Each part of a sentence that tells of the time before: what stands behind its label or event, else what stands in front of it. */
function clausesOfBefore(facts: Facts): OfBefore[] {
  const notes = facts.papers.filter(({ type }) => VISITS.has(type));
  return statements(facts, notes, BEFORE, 'any')
    .filter(isOfPatient)
    .flatMap((one) => {
      const { before, own, behind } = sentenceOf(one);
      const isLabel = LABEL.test(own);
      // `Before the fall she walked alone` goes on behind; `used a walker prior to admission` stands in front.
      const isInFront = !isLabel && (/^\s*(?:[.;)]|$)/.test(behind) || (/^\s*,/.test(behind) && /\w/.test(before)));
      const { start, end } = one.mention.span;
      const text = isInFront ? before.slice(-LONGEST) : behind.slice(0, LONGEST).replace(AFTERWARDS, '');
      const parts = partsOf(text, isInFront ? start - text.length : end);
      return (isInFront ? parts.slice(-1) : parts)
        .filter(({ words }) => /\w/.test(words) && (isLabel || !PRESENT.test(words)))
        .map(({ words, at }) => ({ words, one: standingFor(one, words, at) }));
    });
}

const LABEL = /^(?:plof|prior (?:level|func)|baseline)/i;
const AFTERWARDS = /\b(?:now|currently|at present|since|today|but|clof|current)\b[\s\S]*$/i;
const PRESENT = /\b(?:needs|requires|is|has been|walks|uses)\b/i;
/** No more of a sentence is looked at. */
const LONGEST = 160;

function partsOf(text: string, at: number): { words: string; at: number }[] {
  const parts: { words: string; at: number }[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(PARTS)) {
    parts.push({ words: text.slice(from, index), at: at + from });
    from = index + mark.length;
  }
  return [...parts, { words: text.slice(from), at: at + from }];
}

const PARTS = /[;\n,]|\band (?=(?:needed|required|used|amb\w*|walked|independent\w*)\b)/gi;

/** A statement of the words of one part. */
function standingFor(one: Statement, words: string, at: number): Statement {
  const text = words.trim();
  const start = at + words.indexOf(text);
  const span = { ...one.mention.span, start, end: start + text.length, text };
  return { ...one, mention: { ...one.mention, span }, at: inPaper(one.paper, span) };
}

const VISITS: ReadonlySet<Paper['type']> = new Set(['visit-note', 'therapy-evaluation', 'progress-note', 'other']);

/** Of what was before, whatever the day: the finding quotes the words themselves. */
function spoken(item: string, at: Evidence, answer: string, { one }: OfBefore): Said {
  return { ...againstAnswer(item, at, answer, one), about: [item, 'document'] };
}
