import { anyCase } from '../../pattern.ts';
import type { Phrase } from './phrases-against.ts';

/** Breathlessness in the words of notes: what is seen of it, and what brings it on, against M1400. */

/** What is seen of it, without its name. */
const SEEN =
  '(?:out of breath(?! (?:mints|test))|c(?:atch|atches|atching|aught) (?:his|her|my|their) breath|stop(?:s|ped|ping)? for (?:breath|air)|paus(?:es?|ed|ing) for (?:breath|air)|gasp(?:s|ing)(?: for (?:air|breath))?|huff(?:s|ing) and puff(?:s|ing)|air hunger|(?:increased|elevated|heavy) (?:work of breathing|WOB)|(?:respirations?|breathing|breaths|resp) (?:(?!non|un|not|no)\\w+ ){0,3}?(?:labored|laboured|heavy|heavily)|(?<!non[- ]?)labored (?:breathing|respirations?|breaths|resp))';
const NAMED =
  'short(?:ness)? of breath|dyspno?e(?:a|ic)|dyspnoea|breathless(?:ness)?(?! (?:view|anticipation))|winded|tight(?:ness)? of breath|orthopnea';
/** SOB and DOE are abbreviations only in capitals. */
export const BREATHLESS = new RegExp(`\\b(?:SOB|DOE|${anyCase(NAMED)}|${anyCase(SEEN)})\\b`, 'g');

const SHORT = `(?:short(?:ness)? of breath|dyspno?e(?:a|ic)|sob|doe|winded|breathless(?:ness)?|tightness of breath|${SEEN})`;
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

/** Said by denying it, or by what it takes. */
const OUT_OF_BREATH =
  /\b(?:(?:can ?not|can['’]t|could ?n['’]t|could not|unable to|not able to) (?:catch|get) (?:his|her|my|their) breath|(?:uses?|using|use of|with) accessory muscles?)\b/i;

/** No room is walked through in one go, for want of breath. */
const ACROSS_THE_ROOM =
  /\b(?:(?:unable to|can ?not|can['’]t|not able to) (?:walk|ambulate|make it|get|(?=cross))|(?:walk(?:s|ing)?|(?=cross))|(?:has|needs|must|have) to (?:stop|rest))\b[^.;\n]{0,20}?\b(?:across|cross(?:es|ing)?|halfway|through|the length of) (?:the |a |one |her |his )?(?:\w+ )?(?:room|kitchen|hall(?:way)?|house|apartment)\b[^.;\n]{0,40}?\b(?:(?:for|her|his|of|catch(?:ing)?(?: her| his)?|regain(?:ing)?(?: her| his)?) breath|sob|dyspn\w*|air|winded|breathless\w*)\b/i;

/** What M1400 calls each step, told by a note that the answer puts lower. */
export const WORSE: readonly Phrase[] = [
  {
    item: 'M1400',
    answers: { 0: 'not short of breath', 1: 'walking more than 20 feet, stairs' },
    words: ACROSS_THE_ROOM,
    but: /\b(?:goals?|will|if|until|instruct\w*|teach\w*|prior|previous\w*|before|hospital\w*|resolved|no longer|pain|dizz\w*|denies|husband|wife)\b/i,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1400',
    answers: { 0: 'not short of breath' },
    words: OUT_OF_BREATH,
    but: /\b(?:no|not|without|denies|never|if|until|goals?|instruct\w*|teach\w*|prior|previous\w*|before|hospital\w*|resolved|no longer|laugh\w*|hiccups?|neck|exercises?)\b/i,
    kinds: ['affirmed', 'negated'],
  },
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
      'moderate (?:exertion|activity|effort)|getting (?:un)?dressed|brushing (?:his|her|their) (?:teeth|hair)|buttoning|combing|shaving|tying (?:his|her) shoes?|(?:putting|pulling) on (?:(?:his|her|a|the) )?(?:shirt|shoes?|socks?|pants|clothes)|(?:while|when|with|during|just|simply|merely|from|by) (?:dressing|getting dressed|(?:all |any |basic |most |her |his )?(?:adls?|self[- ]care)|toileting|using (?:the )?(?:commode|bedpan))|(?:after|with|within|walking) (?:walking |ambulating |about |only |less than |approximately |~|< ?)*(?:[5-9]|1\\d) ?(?:feet|ft)|(?:a )?few steps',
    ),
    but: NOT_SO_NOW,
  },
];
