import type { Evidence } from '../chart/evidence.ts';
import { type Mention, mentionsOf } from '../narrative/assertion/mentions.ts';
import { BREATHES_FREELY } from './ability-phrases.ts';
import { notesOfAssessment } from './assessed-visit.ts';
import { nameOf } from './documentation/item.ts';
import type { Coded, Facts } from './facts.ts';
import { type Phrase, phrasesAgainst } from './phrases-against.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/**
 * A note of those days tells of breathlessness at less than M1400 has it: at rest beside "with moderate exertion".
 * M1400 says "not short of breath", and oxygen, a code or a note of those days says otherwise. Who uses oxygen all the time is
 * assessed with it on (OASIS guidance manual), and may well not be short of breath.
 */
export const dyspneaDenied = rule({
  code: 'OA14',
  name: 'dyspnea-denied',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, M1400 answer 0 “Patient is not short of breath”', 'project: shared/rules/oa14-dyspnea-denied.ts'],
  needs: ['oasis:M1400'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* phrasesAgainst(facts, [...WORSE, ...BREATHES_FREELY]);
    const said = facts.oasis('M1400');
    if (!said || facts.answer('M1400') !== 0) return;
    const [first, ...more] = [...oxygen(facts), ...codes(facts)];
    if (first) {
      const all = [first, ...more];
      yield {
        at: [said.at, ...all.map(({ at }) => at)],
        about: ['M1400', ...all.map(({ about }) => about)],
        say: `M1400 is 0 (not short of breath); the chart has ${all.map(({ words }) => words).join('; ')}.`,
      };
    }
    for (const paper of notesOfAssessment(facts)) {
      const reading = facts.reading(paper);
      const mention = mentionsOf(reading, BREATHLESS).find((each) => isOfTheVisit(reading.text, each));
      if (!mention) continue;
      const { start, end, text } = mention.span;
      const at: Evidence = { what: 'document', value: text, at: { kind: 'document', doc: paper.id, start, end } };
      const say = `M1400 is 0 (not short of breath); the ${nameOf(paper.type)}${paper.date === undefined ? '' : ` of ${paper.date}`} says “${text}”.`;
      yield { at: [said.at, at], about: ['M1400'], document: paper.id, words: text, say };
    }
  },
});

/** No `i`: SOB is an abbreviation only in capitals. */
const BREATHLESS =
  /\b([Ss]hort(?:ness)? of breath|[Dd]yspno?e(?:a|ic)|[Dd]yspnoea|SOB|DOE|[Bb]reathless(?:ness)?|[Ww]inded|[Oo]rthopnea|[Aa]ir hunger)\b/g;

/** A sentence that tells of another day, which M1400 does not ask about. */
const ANOTHER_DAY =
  /\b(?:hospitali[sz]ed|admitted|(?:in|at) the hospital|last (?:week|month|year)|prior to admission)\b/i;

/** What has ended it: `sleeps upright, which has eliminated the dyspnea`. Rest that relieves it has not. */
const ENDED = /\b(?:eliminat\w*|no longer|resolved|gone)\b/i;

/** Whether a note says it of the patient and of the day on which it was written. */
function isOfTheVisit(text: string, { assertion, sentence }: Mention): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return assertion.kind === 'affirmed' && !ANOTHER_DAY.test(words) && !ENDED.test(words);
}

const SHORT = '(?:short(?:ness)? of breath|dyspno?e(?:a|ic)|sob|doe|winded|breathless(?:ness)?)';
/** Words of what brings it on, near words of the breath, in either order. */
const breathless = (when: string) =>
  new RegExp(`\\b${SHORT}\\b[^.;\\n]{0,45}\\b(?:${when})|\\b(?:${when})\\b[^.;\\n]{0,35}\\b${SHORT}\\b`, 'i');

/** It has ended or eases, is of another day, or is to be looked out for. */
const NOT_SO_NOW =
  /\b(?:improv\w*|reliev\w*|resolv\w*|recover\w*|subsid\w*|eas(?:es|ed)|stops? to|takes? rests?|until|goals?|will|if|should|call|notify|instruct\w*|teach\w*|educat\w*|prior|previous\w*|before|hospitali[sz]\w*|admitted|last (?:week|month)|no|none|not|denies|without|less|oxygen off)\b/i;

const SPEAKS = '(?:speak(?:s|ing)?|talk(?:s|ing)?|answers?|able to say)(?: only)? (?:in )?';
const FEW_WORDS = `${SPEAKS}(?:short|broken|clipped|(?:one|1)[- ]word)[- ]?(?:phrases?|sentences?|responses|answers)`;
const BREATH = '(?:breath\\w*|sob|dyspn\\w*|winded|air|sats?|spo2|o2|oxygen|labored|exert\\w*|resp\\w*)';

/** Breathless in talking: minimal exertion. Short phrases alone may be anybody's: of few words, of another language. */
const IN_TALKING = new RegExp(
  `\\b(?:${[
    `${SPEAKS}(?:[2-9]|two|three|four|few)(?: ?(?:-|–|to) ?\\d)?[- ]words? (?:phrases?|sentences?|at a time)`,
    `${FEW_WORDS}\\b[^.;\\n]{0,50}?\\b${BREATH}`,
    `${BREATH}\\b[^.;\\n]{0,50}?\\b${FEW_WORDS}`,
    "(?:unable to|cannot|can not|can['’]t|not able to) (?:complete|finish|speak in|talk in) (?:\\w+ )?sentences?",
    '(?:pauses?|stops?|has to (?:pause|stop)|needs to (?:pause|stop))\\b[^.;\\n]{0,40}?\\b(?:breath\\w*|air)\\b[^.;\\n]{0,30}?\\b(?:talk\\w*|speak\\w*|convers\\w*|sentences?)',
  ].join('|')})\\b`,
  'i',
);

/** Breathless lying down, by how somebody sleeps. */
const IN_BED =
  /\b(?:sleep\w*|rests?|lies) (?:in (?:the |a |his |her )?recliner|propped(?: up)?|upright|sitting up|on (?:[2-4]|two|three|four) pillows)\b[^.;\n]{0,50}?\b(?:(?:to|can|better) breathe|breathless\w*|(?:his|her|for|of) breath(?! sounds)|breathing (?:trouble|problems?|difficult\w*|better|easier)|smother\w*|sob|dyspnea|orthopnea)|\b(?:smothers?|smothering|(?:cannot|can ?not|can['’]t|unable to) breathe)\b[^.;\n]{0,25}?\b(?:flat|lying|in bed|at night)\b/i;

/** What M1400 calls each step, told by a note that the answer puts lower. */
const WORSE: readonly Phrase[] = [
  {
    item: 'M1400',
    answers: {
      0: 'not short of breath',
      1: 'walking more than 20 feet, stairs',
      2: 'with moderate exertion',
      3: 'with minimal exertion',
    },
    words: IN_BED,
    but: /\b(?:by habit|without|no|not|denies|prefers?|back|pain|shoulder|comfort|surgery|hip|goals?|if|instruct\w*|teach\w*|prior|previous\w*|before|hospital\w*|resolved|no longer)\b/i,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1400',
    answers: { 1: 'walking more than 20 feet, stairs', 2: 'with moderate exertion', 3: 'with minimal exertion' },
    words: breathless('at rest|resting|while sitting(?: still)?|lying (?:flat|down|in bed)'),
    but: NOT_SO_NOW,
  },
  {
    item: 'M1400',
    answers: { 1: 'walking more than 20 feet, stairs', 2: 'with moderate exertion' },
    words: breathless(
      'minimal (?:exertion|activity|effort|exercise)|(?:while|when|with) (?:eating|talking|speaking)|(?:and|or|while) (?:eating|talking)|conversation',
    ),
    but: NOT_SO_NOW,
  },
  {
    item: 'M1400',
    answers: { 0: 'not short of breath', 1: 'walking more than 20 feet, stairs', 2: 'with moderate exertion' },
    words: IN_TALKING,
    but: new RegExp(
      `${NOT_SO_NOW.source.replace('|no|none|not|denies|without|less|', '|')}|\\b(?:aphasi\\w*|dysarthri\\w*|speech|stroke|english|language|interpreter|dementia|depress\\w*)\\b`,
      'i',
    ),
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1400',
    answers: { 1: 'walking more than 20 feet, stairs' },
    words: breathless(
      'moderate (?:exertion|activity|effort)|(?:while|when|with|during) (?:dressing|getting dressed|toileting|using (?:the )?(?:commode|bedpan))|(?:after|with|within|walking) (?:walking |ambulating |about |only |less than |approximately |~|< ?)*(?:[5-9]|1\\d) ?(?:feet|ft)|(?:a )?few steps',
    ),
    but: NOT_SO_NOW,
  },
];

interface Reason {
  words: string;
  about: string;
  at: Evidence;
}

function oxygen(facts: Facts): Reason[] {
  const therapy = facts.ticked('O0110_A', 'C1');
  return therapy?.ticked && !isContinuous(facts)
    ? [{ words: 'oxygen therapy in O0110 (C1)', about: 'O0110', at: therapy.at }]
    : [];
}

/** O0110 C2: oxygen all the time, and not C3, now and then. */
function isContinuous(facts: Facts): boolean {
  return facts.ticked('O0110_A', 'C2')?.ticked === true && facts.ticked('O0110_A', 'C3')?.ticked !== true;
}

/** Oxygen at home, shortness of breath itself, and heart failure or COPD of which the title says that it is acute. */
function codes(facts: Facts): Reason[] {
  const isAcute = ({ code }: Coded) => /\bacute\b|exacerbation/i.test(facts.title(code));
  const found = [
    ...(isContinuous(facts) ? [] : facts.coded('Z99.81')),
    ...facts.coded('R06.0'),
    ...facts.coded('I50', 'J44').filter(isAcute),
  ];
  return found.map((coded) => ({ words: named(facts, coded), about: coded.shown, at: coded.at }));
}
