import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Token } from '../reading/tokens.ts';
import { isSpread } from './cancer-spread.ts';
import { isYetTreated, takesDrugForIt } from './cancer-treatment.ts';
import { isOfTheFamily } from './family-and-social.ts';
import { isLastingDisease } from './lasting.ts';
import { isAcuteTurn } from './past.ts';
import { isOfTheseWeeks } from './these-weeks.ts';
import { isToldAside } from './told-aside.ts';

/** What a note says of a condition, once section and words are weighed for what it is. */
export type Standing = 'current' | 'past' | 'uncertain' | 'not';

/** Sections whose words tell the patient nothing about his own state, only what to do, buy or learn. */
const ASIDE: ReadonlySet<string> = new Set([
  'teaching',
  'instructions',
  'allergies',
  'equipment',
  'immunizations',
  'goals',
]);

/** A condition, with what is asked of it most. */
interface Asserted {
  condition: Condition;
  code: string;
  kind: Condition['assertion']['kind'];
  /** Whether its section alone says so, and no word. */
  isBySection: boolean;
  /** The words that say so; empty where its section does. */
  cue: string;
  section: string;
  tokens: readonly Token[];
}

/** A reason for where a condition stands. */
type Reason = (asserted: Asserted) => boolean;

/** `Landlord has given notice to vacate`, `husband has caregiver strain`: what they do or bear, the patient has. */
const isBornByOthers: Reason = ({ kind, code, cue, isBySection }) =>
  kind === 'family' &&
  !isBySection &&
  (code.startsWith('Z63.6') || (code.startsWith('Z59') && /\b(?:landlord|owner)\b/i.test(cue)));

/** `Goal: comfort. DNR on file.`: said in passing under a heading of aims. */
const isWishAmongAims: Reason = ({ kind, code, isBySection }) =>
  kind === 'plan' && isBySection && /^Z(?:66|51\.5)/.test(code);

/** `Goal: stay home. COPD on oxygen.`: told behind an aim, and none itself. */
const isToldAmongAims: Reason = ({ kind, isBySection, condition }) =>
  kind === 'plan' && isBySection && isToldAside(condition);

/** `Asbestos exposure hx`: it lasts by what it is. */
const isExposure: Reason = ({ code }) => code.startsWith('Z77');

const isListedOfTheseWeeks: Reason = ({ isBySection, section, condition }) =>
  isBySection && section === 'pmh' && isOfTheseWeeks(condition);

/** `PMH: BPH w/ nocturia`: a symptom that its disease brings stands as the disease does. */
const isSymptomOfListed: Reason = ({ isBySection, code, condition }) =>
  isBySection && condition.place > 0 && /^R3[3-9]/.test(code);

/** A cancer that is under treatment, came back or spread (OG I.C.2.m). */
const isCancerOfNow: Reason = ({ code, tokens, cue, isBySection, condition }) =>
  /^C/.test(code) &&
  ((takesDrugForIt(tokens) && !/^no\b/i.test(cue)) || isYetTreated(tokens) || (isBySection && isSpread(condition)));

/** `PMH: Has prostate cancer`: in so many words, whatever the heading. */
const isCancerHad: Reason = ({ code, isBySection, tokens, condition: { spans } }) => {
  if (!/^C/.test(code) || !isBySection) return false;
  const at = tokens.findIndex(({ start }) => start >= spans[0].start);
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'has');
};

/** `PMH: latent TB, declined INH`: what was never treated goes on. */
const isUntreated: Reason = ({ code, isBySection, tokens }) =>
  code === 'Z22.7' && isBySection && tokens.some(({ word }) => /^(?:untreated|declin\w*|refus\w*|never)$/.test(word));

const isLongAgo: Reason = ({ code, cue }) => EPISODIC.test(code) && LONG_AGO.test(cue);

/** `History of a foot ulcer`, `of DKA`: named for themselves, and not in a list of what the patient has. */
const isHealedOrTurned: Reason = ({ code, cue, tokens }) =>
  ((HEALS.test(code) || isAcuteTurn(code)) && HISTORY_OF.test(cue)) ||
  (HEALS.test(code) &&
    WAS.test(cue) &&
    !tokens.some(({ word }) => /^(?:reopen\w*|re-open\w*|recur\w*|again|now)$/.test(word)));

/** `Obesity hx before bypass`: behind the name. */
const isObesityBefore: Reason = ({ code, cue, condition: { assertion, spans } }) =>
  code.startsWith('E66') && HISTORY_OF.test(cue) && (assertion.cue?.start ?? 0) > spans[0].start;

/** `Hx of gout`, and not `hx HTN, gout`: a list of what he has. */
const isFlareOfOld: Reason = ({ code, cue, condition, tokens }) =>
  FLARES.test(code) && HISTORY_OF.test(cue) && isRightBehind(condition) && !isOnDrug(tokens);

/** `s/p hip fracture, ORIF 3 weeks ago`: a fracture heals for months, and home health is there for that (OG I.C.19.c). */
const isHealingFracture: Reason = ({ code, cue, tokens }) =>
  /^(?:S.2|M84|M97)/.test(code) && /^(?:s\/p|status post|closed)$/i.test(cue) && !isOfYears(tokens);

/** `s/p I&D of perirectal abscess 5/25`: opened, and healing. */
const isOpenedAbscess: Reason = ({ code, cue, tokens }) =>
  OPENED_UP.test(code) && /^(?:s\/p|status post)$/i.test(cue) && isDrained(tokens) && !isOfYears(tokens);

/** `Old compression fracture`: healed long ago. */
const isOldCollapse: Reason = ({ code, cue }) =>
  /^(?:M48\.5|M80)/.test(code) && /^(?:old|prior|previous|remote|past)$/i.test(cue);

const passes: Reason = ({ code, section, isBySection, condition }) =>
  !(isLastingDisease(code) || (isBySection && isCalledChronic(condition))) || (section === 'resolved' && isBySection);

/** `PMH: chronic sinusitis`: by its own name it goes on; an infection that comes again and again is called so too, and is over in between. */
function isCalledChronic({ code, spans }: Condition): boolean {
  return !/^N39\.0/.test(code) && spans.some(({ text }) => /\bchronic\b/i.test(text));
}

const isOperatedOn: Reason = ({ code, section, isBySection, cue }) =>
  ((section === 'psh' && isBySection) || /\b(?:surger|operation)/i.test(cue)) && OPERATED_ON.test(code);

/** "Demented, pulled the catheter out": what came out is no disease. */
const isOfWhatCameOut: Reason = ({ code, cue }) => CAME_OUT.test(cue) && !/^[ZLTNSK]/.test(code);

/** `L BKA, well healed`: the wound healed, what was done stays. */
const isHealedAmputation: Reason = ({ code, cue }) =>
  /^Z(?:89|9[0-8])/.test(code) && /^(?:has |is |now |fully |well |completely )?(?:healed|recovered)/i.test(cue);

/** "Resolved" and the like end a disease; "history of" and a heading do not. */
const isEnded: Reason = ({ code, condition }) => endsIt(condition) && !NEVER_ENDS.test(code);

/** Where a condition of the past stands, by the first of these that holds; where none does, it is current. */
const OF_THE_PAST: readonly (readonly [reason: Reason, standing: Standing])[] = [
  [isExposure, 'current'],
  [isListedOfTheseWeeks, 'current'],
  [isSymptomOfListed, 'current'],
  [isCancerOfNow, 'current'],
  [isCancerHad, 'current'],
  [isUntreated, 'current'],
  [isLongAgo, 'past'],
  [isHealedOrTurned, 'past'],
  [isObesityBefore, 'past'],
  [isFlareOfOld, 'past'],
  [isHealingFracture, 'current'],
  [isOpenedAbscess, 'current'],
  [isOldCollapse, 'past'],
  [passes, 'past'],
  [isOperatedOn, 'past'],
  [isOfWhatCameOut, 'current'],
  [isHealedAmputation, 'current'],
  [isEnded, 'past'],
];

/** Where a condition stands: current, past, uncertain, or not the patient's. */
export function standingOf(condition: Condition): Standing {
  const { kind } = condition.assertion;
  const section = condition.sentence.section.name;
  if (kind === 'affirmed' && ASIDE.has(section)) return isToldAside(condition) ? 'current' : 'not';
  if (section === 'family-social' && isOfTheFamily(condition)) return 'not';
  if (kind === 'affirmed') return 'current';
  if (kind === 'possible') return 'uncertain';
  const asserted = assertedOf(condition);
  if (kind === 'historical') return OF_THE_PAST.find(([holds]) => holds(asserted))?.[1] ?? 'current';
  // Denied, of kin, planned or supposed, and all the same the patient's.
  return isBornByOthers(asserted) || isWishAmongAims(asserted) || isToldAmongAims(asserted) ? 'current' : 'not';
}

function assertedOf(condition: Condition): Asserted {
  const { code, sentence, assertion } = condition;
  return {
    condition,
    code,
    kind: assertion.kind,
    isBySection: assertion.cue === undefined,
    cue: assertion.cue?.text ?? '',
    section: sentence.section.name,
    tokens: sentence.tokens,
  };
}

/** `Hx of gout`, `h/o gout`; `Hx gout, HTN` begins a list of what he has. */
function isRightBehind({ assertion: { cue }, spans, sentence: { tokens } }: Condition): boolean {
  const from = cue?.end ?? 0;
  if (
    /^hx$/i.test(cue?.text ?? '') &&
    !tokens.some(({ word, start }) => word === 'of' && start >= from && start < spans[0].start) &&
    tokens.some(({ start }) => start >= spans[0].end)
  )
    return false;
  return !tokens.some(
    ({ start, end, word }) =>
      start >= from && end <= spans[0].start && !/^(?:of|a|an|the|remote|past|acute)$/.test(word),
  );
}

/** Abscesses: the wound of one that was opened is packed for weeks. */
const OPENED_UP = /^(?:K61|L02|L05\.0|N61\.1|N76\.4|N49)/;

function isDrained(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word === 'drainage' || word === 'i&d');
}

/** In a list of operations these say what was operated on: `PSH: cataracts, hernia`. */
const OPERATED_ON = /^(?:C|D[0-3]|G56|H2[56]|I65|I71|I83|K[24-6]|K8|M1[67]|M20|M23|M48|M5[01]|M75|N20|N40|N8)/;
const CAME_OUT = /^(?:pulled|pulled out|out|closed|decannul\w*|taken down)$/i;

function isOnDrug(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) =>
    /^(?:on|takes?|taking|allopurinol|colchicine|febuxostat|uloric|probenecid|topiramate|sumatriptan|meclizine|active|current|flare)$/.test(
      word,
    ),
  );
}

function isDayOrMonth(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}$/.test(token.word);
}

/** A sentence that speaks of years. */
function isOfYears(tokens: readonly Token[]): boolean {
  // The year of a whole date (`7/20/2026`) says no more than its day.
  return tokens.some(
    ({ word }, i) =>
      /^(?:year|yr|remote|old|childhood|decade)$/.test(word) ||
      (/^(?:19|20)\d\d$/.test(word) && !(isDayOrMonth(tokens[i - 1]) && isDayOrMonth(tokens[i - 2]))),
  );
}

/** `AKI on CKD 3b, resolved`: what resolved is not this. */
const NEVER_ENDS = /^(?:M81|K76\.82|N18|J43|J44\.9|J47\.9|G20|G30|G35|F0[1-3])/;

/** Diseases that come and go: of long ago, or of childhood, they are over. */
const EPISODIC = /^(?:M10|J45|G43|G40|K21|K5[78]|I4[79]|F4[0-3]|F32|L[25]0|L30)/;
/** A history of these, of which nothing is taken, says that they came once. */
const FLARES = /^(?:M10|G43|L50|L30|F43\.2|H81)/;
/** Ulcers of the skin are long in healing, and heal. */
const HEALS = /^(?:L97|L98\.4|E(?:08|09|1[013])\.62[12])/;
/** `Prior diabetic foot ulcer`. */
const WAS = /^(?:prior|previous|past|former|remote)$/i;
const HISTORY_OF = /^(?:hx|h\/o|history)\b/i;
const LONG_AGO = /\b(?:in (?:the )?past|ago|child\w*|girl|boy|teen\w*|youth|infan\w*|decades?|none in)\b/i;

const ENDS = pattern('i')`
  resolved|healed|no longer|cured|former|ruled|correct|cleared|recover|recur|normali[sz]ed|went away|gone away
  |excised|removed|quit|stopped|closed|pulled|\bout\b|revers|decannul|taken down|mended|outgr|resected|inactive
  |(?:old|prior|previous|past) problem|used to|pregnan|^(?:at one|once|formerly|until)
`;

/** Whether the words that put a condition in the past say that it is over: `AKI, resolved`. */
export function endsIt({ assertion: { cue } }: Pick<Condition, 'assertion'>): boolean {
  return cue !== undefined && ENDS.test(cue.text);
}
