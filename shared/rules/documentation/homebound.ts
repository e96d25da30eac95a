import type { DocumentType } from '../../chart/chart.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import {
  isReadable,
  NOW_OR_BEFORE,
  papersOf,
  type Statement,
  sentenceOf,
  statements,
  wordsAround,
} from '../statements.ts';
import { absent, type ChecklistItem, type ItemState } from './item.ts';

/** Documents that speak of how the patient leaves home. A list, a laboratory report or an image does not. */
const SILENT: ReadonlySet<DocumentType> = new Set<DocumentType>(['medication-list', 'lab', 'imaging']);

/**
 * Criterion one (Medicare Benefit Policy Manual ch. 7 §30.1.1): supportive device, special transport or another person, or
 * leaving is contraindicated.
 */
const AID =
  /\b(?:(?:rolling |front[- ]wheeled |four[- ]wheeled |2|4|wheeled |standard )?walkers?|(?:assistive|supportive|adaptive) devices?|(?:holds?|holding|guid(?:es?|ing)|escort(?:s|ed|ing)?|accompan(?:y|ies|ied)) (?:him|her|them|the patient|by)\b|rollator|fww|rw|4ww|(?:quad |single[- ]point )?canes?|crutch(?:es)?|wheelchair|w\/c|power chair|scooter|stretcher|hoyer|mechanical lift|gait belt|prosthe(?:sis|tic)(?! (?:joint|knee|hip|shoulder|valve|heart|mesh|graft|infection|device infection)s?\b)|(?:assist\w*|help|support|supervision|aid|arm) (?:of|from|by) (?:the |an?other |his |her |their |an? |at least )?(?:one|two|1|2|person|people|adult|caregiver|family|wife|husband|spouse|daughter|son|partner|aide|someone|others?|rail)|(?:min|mod|max|total|contact guard|stand[- ]?by|one[- ]person|two[- ]person|1[- ]person|2[- ]person|hands[- ]on)(?:imal|erate|imum)? (?:physical )?(?:assist\w*|help)|CGA|SBA|(?:needs?|requires?|with) (?:the )?(?:\w+ )?(?:assistance|assist|help|supervision)|(?:another|one|two|1|2) (?:person|people)|(?:special|wheelchair|ambulance|medical|non-?emergency|adapted|para-?)[- ]?(?:transport\w*|van|transit)|(?:a )?driver who helps|needs? (?:\w+ ){1,3}to (?:help|assist|accompany|drive|carry|push|take)|(?:carr(?:y|ies|ied|ying)|lift(?:s|ed|ing)?|push(?:es|ed|ing)?) (?:him|her|them|the patient|pt)|tak(?:es?|ing) (?:[\w.]+ ){0,4}(?:two|three|four|[2-4]) (?:neighbou?rs|sons|daughters|men|people|persons|adults|aides|emts|firefighters|family members|caregivers)|bed[- ]?(?:bound|fast|ridden)|chair[- ]?(?:bound|fast)|contra-?indicated|(?:may|must|should|can) ?not leave|immuno-?(?:compromised|suppressed)|neutropeni\w+|isolation precautions|non[- ]?weight[- ]?bearing|NWB|(?:unsafe|not safe) to (?:leave|go out))\b/i;

/** "Unable to leave without a wheelchair": a denial that says the need. */
const NOT_WITHOUT =
  /\b(?:unable|cannot|can ?not|can['’]t|not able|inability|never|not|only)\b[^.;\n]{0,60}\b(?:without|except with|unless|but with)\b[^.;\n]{0,40}?\b(?:walker|rollator|cane|wheelchair|crutches|scooter|guide|escort|attendant|wife|husband|spouse|son|daughter|caregiver|family|assist\w*|help|aid|person|someone|supervision|transport\w*|lift|device|stretcher|ambulance)\b|\b(?:unable|cannot|can ?not|can['’]t|not able|never|not safe|unsafe|not|only)\b[^.;\n]{0,40}\b(?:un(?:attended|accompanied|assisted|supervised|escorted)|unless (?:accompanied|escorted|assisted|helped|supervised))\b/i;

/** "Unable to leave without considerable effort": a denial that says the effort. */
const NOT_WITHOUT_EFFORT =
  /\b(?:unable|cannot|can ?not|can['’]t|not able|inability|never|not)\b[^.;\n]{0,40}\bwithout (?:an? )?(?:considerable|great|major|significant|extreme|substantial|marked|much|taxing)(?: and taxing)? (?:effort|difficulty|strain)\b/i;

/** Criterion two, first half. */
const UNABLE = new RegExp(
  `\\b(?:${[
    "(?:normal(?:ly)?|generally|usually|typically)(?: an?)? (?:inability|unable|not able|cannot|can ?not|can['’]t)",
    String.raw`(?:can ?not|can['’]t|unable to|not able to) leave (?:otherwise|alone|unassisted|independently|by (?:him|her|them)sel\w+|on (?:his|her|their) own|without)`,
    '(?:normally|usually|typically|generally|mostly|always) (?:stays?|remains?) (?:at |in |inside )?(?:the |his |her |their )?(?:home|house|residence|indoors|inside|in)',
    '(?:stays?|remains?) (?:at |in )?(?:home|the house|indoors) (?:except|unless|other than|apart from)',
    'house[- ]?bound',
    'never (?:leaves|goes out)',
    '(?:hardly|barely|scarcely)(?: ever)? (?:leaves?|goes out|gets out)',
    '(?:is |are )?(?:usually|mostly|normally|always|nearly always) (?:at home|in the house|indoors|stays? in|does not leave)',
    '(?:goes|gets|taken) out (?:for|to) [a-z ]{3,40}(?:and nothing else|and nowhere else|only)',
    '(?:does so|happens?|happening|goes) only (?:for|to|when|with)',
    '(?:refuses|declines) to leave (?:the |his |her |their )?(?:home|house|bedroom|room)',
    '(?:outings|trips|absences)(?: (?:outside|out|away|from (?:the |his |her |their )?(?:home|house)))?(?: are| is|:)? (?:infrequent|rare|short|brief|seldom|few|limited)',
    '(?:normal )?inability to leave',
    String.raw`(?:is |are )?(?:normally |usually |generally )?(?:unable|not able) to (?:\w+ )?leave (?:the |his |her |their )?(?:home|house|residence)`,
    // In a sentence about being homebound, leaving is leaving home.
    String.raw`(?<=\b(?:home|house)[- ]?bound\b[^.\n]{0,160})(?:normally |usually |generally )?(?:unable|not able) to (?:\w+ )?leave(?= *(?:[.,;:)]|$|and\b|without\b|due\b|because\b|except\b|unless\b))`,
    'can ?not (?:normally |usually |safely )?leave (?:the |his |her |their )?(?:home|house|residence)',
    'leaves? (?:the |his |her |their )?(?:home|house|residence)? ?(?:only|rarely|seldom|infrequently|just) ?(?:for|to|with)?',
    '(?:only|rarely|seldom|infrequently) leaves?(?: (?:the |his |her |their )?(?:home|house|residence))?',
    'absences? (?:from (?:the )?home )?(?:are|is|were) (?:infrequent|rare|short|brief|of short)',
    '(?:infrequent|rare)(?:,? (?:and )?(?:short|brief))? absences',
    String.raw`(?:can ?not|unable to|does not|do not|doesn['’]t|can['’]t|never|not able to) (?:go|get) (?:out|outside|anywhere)\b`,
    '(?:go|goes|gets) out(?:side)? (?:only|rarely|seldom|just)',
    '(?:only|rarely|seldom) (?:goes|gets) out',
    'has not left (?:the |his |her |their )?(?:home|house)',
    'bed[- ]?(?:bound|fast|ridden)',
    "(?:unable|not able|can ?not|can['’]t)(?: to)?(?: (?:leave|go out|get out)(?: (?:the |his |her |their )?(?:home|house|residence))?)? (?:normally|usually|typically|generally)",
    String.raw`not (?:normally|usually|typically|generally) (?:able|leav\w+|out)`,
    "(?:does not|doesn['’]t|do not|don['’]t) (?:normally|usually|typically|generally|routinely|regularly) (?:leave|go out|get out)",
    "(?:does not|doesn['’]t|do not|don['’]t) (?:leave|get out of) (?:the |his |her |their )?(?:home|house|residence)",
    '(?:rarely|seldom|hardly ever) (?:able|out)',
    '(?:outside|out of (?:the |his |her |their )?(?:home|house)|out) only (?:for|to|with)',
  ].join('|')})\\b`,
  'i',
);

/** Criterion two, second half: the words of the manual, or what the effort is. */
const EFFORT =
  /\b(?:tax(?:ing|es)(?: effort)?|hardship|ordeal|laborious|struggles?|(?:worn|wiped|tired) out|(?:very|extremely|so|too|really) (?:tir(?:ing|ed)|draining|fatigu(?:ing|ed)|hard|difficult|weak)|catch (?:his|her|their) breath|(?:has|needs?|must|have) (?:to )?(?:stop|pause|sit(?: down)?|lie down)|stops? (?:and|to|every|after)|(?:caus(?:es?|ing)|results? in|leads? to|brings? on|triggers?|produces?|leaves (?:him|her|them|(?:the )?(?:patient|pt))) (?:\w+ ){0,3}(?:dyspne\w*|sob|short(?:ness)? of breath|pain|fatigue[sd]?|exhaust\w*|desaturat\w*|dizz\w*|angina|palpitations|breathless\w*|winded|weak\w*|(?:severe |great |marked )?(?:distress|agitation|panic|anxiety))|(?:for|the) (?:the )?rest of the day|(?:a lot of|lots of|much) (?:effort|difficulty)|(?:great|considerable|extreme|significant|much) difficulty|strenuous|(?:hours|days|a day|minutes|a long time) to (?:recover|get (?:from|out|to|ready|dressed|down))|\d+ (?:feet|ft) (?:\w+ ){0,4}before (?:resting|stopping|sitting)|(?:max(?:imal|imum)?|mod(?:erate)?) effort|wipes? (?:him|her|them) out|(?:gets?|becomes?|is) (?:winded|breathless|exhausted)|(?:considerable|great|major|significant|maximal|extreme|substantial|marked) (?:and \w+ )?effort|exhaust\w*|(?:must|has to|needs? to|needs|requires?|with|stops? to|frequent|several|sitting|standing)(?: \w+){0,3} rests?(?: breaks?| periods?| stops?)?|(?<!\bat )rests? (?:for|after|every|often|at|two|three|\d)|(?:short(?:ness)? of breath|dyspne(?:a|ic)|sob|winded|breathless|fatigue[sd]?|tire[sd]?|weak|pain|unsteady|oxygen desaturat\w*|desaturat\w*)[^.;\n]{0,40}?\b(?:after|with|on|upon|within|when|while|at) (?:about |only |approximately |less than |walking |ambulating |minimal |any |mild |moderate |exertion|activity|the stairs|climbing |\d|ten|twenty|thirty|fifty|a few)|(?:after|within) (?:about |only |approximately |less than )?(?:\d+|ten|twenty|thirty|fifty|a few) (?:feet|ft|steps|yards|minutes|stairs)|(?:recover(?:y|s)?|to recover) (?:\w+ ){0,3}(?:after|for|takes|of|\d)|bed[- ]?(?:bound|fast|ridden))\b/i;

/** A sentence that speaks of being homebound. */
const PASSAGE =
  /\b(?:(?:home|house)[- ]?bound|HB(?= ?[:=] ?\D| status)|confined to (?:the |his |her |their )?home|leav(?:e|es|ing) (?:the |his |her |their )?(?:home|house|residence)|taxing|normal inability|normally unable|bed[- ]?bound|(?:go|goes|get|gets) out(?:side)? (?:only|except|of the (?:home|house))|(?:can ?not|unable to|does not) (?:go|get) out|(?:hardly|barely|rarely|seldom)(?: ever)? (?:leaves?|goes out|gets out)|get(?:s|ting)? out of the (?:home|house)|home confinement|(?:goes|gets) out (?:for|to) [a-z ]{3,40}(?:and nothing else|only))\b/i;

/** What the manual says of everyone: taken out, so that what is said of this patient remains. */
const BOILERPLATE =
  /\b(?:home[- ]?bound(?: status)?|(?:because of|due to|as a result of) (?:\w+ )?(?:illness|injury|condition|medical conditions?|diagnos[ei]s)(?: or injury| and injury)?|confined to (?:the )?home|considerable|taxing|effort|normal inability|normally unable|absences? (?:from home )?(?:are|is) [a-z ,]+|short duration|(?:supportive|assistive) devices?(?: such as [a-z, ]+)?|special transport\w*|medically contraindicated|criteri(?:a|on) (?:one|two|1|2))\b/gi;

/** What makes a reason this patient's: a symptom, a deficit, a measure, a procedure, what they lean on. */
const SPECIFIC =
  /\b(?:short(?:ness)? of breath|dyspne\w+|sob|doe|pain\w*|weak\w*|unstead\w*|imbalance|poor balance|balance|atax\w*|aphasi\w*|decondition\w*|letharg\w*|obes\w*|bariatric|(?:sternal|spinal|hip|posterior|anterior) precautions|tlso|falls?|fell|dizz\w*|vertigo|syncop\w*|fatigue\w*|endurance|oxygen|o2|\d+ ?(?:feet|ft|steps?|stairs?|minutes?|min|yards|l|liters?|percent|%|of 10)|\d+\/10|(?:ten|twenty|thirty|fifty) (?:feet|steps|yards|minutes)|hemi\w+|para\w*pleg\w*|quadri\w*|paraly\w+|amput\w+|fractur\w+|post-?op\w*|s\/p|surg\w+|replacement|arthroplast\w+|arthritis|stroke|cva|parkinson\w*|dementia|alzheimer\w*|confus\w+|disorient\w+|cognit\w+|memory|wander\w*|blind\w*|vision|low vision|neuropath\w+|edema|wounds?|ulcers?|incision|drain\w*|dialysis|chemo\w*|cancer|metasta\w+|copd|chf|heart failure|respiratory|angina|chest|tremor\w*|spastic\w*|contracture\w*|freez\w+|shuffl\w+|gait|weight[- ]?bearing|nwb|ttwb|bed[- ]?bound|tracheo\w*|ventilator|immuno\w+|neutropen\w+|infect\w+|anxi\w+|agoraphob\w*|psych\w+|depress\w+|hallucinat\w*|seizure\w*|transfers?|stairs)\b/i;

const NOT_HOMEBOUND = /\bhome[- ]?bound\b/i;

/** A denial in other words, and what contradicts the status: leaving without need or effort. */
const LEAVES_FREELY =
  /\b(?:does|do|did)(?: not|n['’]t) (?:qualify|meet|satisfy)\b[^.;\n]{0,40}\bhome[- ]?bound\b|(?<=\bhome[- ]?bound(?: status)?\s*[:?=]\s*)(?:no(?! longer)|not met|denied)\b|\bdrives (?:(?:him|her)self|(?:his|her) (?:own )?(?:car|truck)|to (?:the )?(?:store|mall|gym|work|shops?|market|club))\b(?! to (?:church|mass|services|dialysis|the doctor|his|her|medical|appointments?))|\b(?:leaves?|leaving) (?:the |his |her |their )?(?:home|house|residence) (?:\w+ ){0,2}?(?:daily|every day|freely|at will|whenever|without (?:any |much )?(?:difficulty|help|assistance|effort))\b/i;

/** Says nothing of the patient: what is taught, or left to be found out. */
const NO_CLAIM =
  /\b(?:instruct\w*|educat\w*|taught|teaching|handout|requirements|to be (?:determined|assessed|verified)|tbd|may become|could become|will become)\b/i;

/** What was found of the two criteria, and what was looked through. */
export interface Homebound {
  papers: readonly Paper[];
  aid: readonly Statement[];
  unable: readonly Statement[];
  effort: readonly Statement[];
  /** Sentences that speak of it, whether or not they say why. */
  passages: readonly Statement[];
  specific: readonly Statement[];
  denied: readonly Statement[];
  /** A document that may say more could not be read. */
  hasUnread: boolean;
}

/** Looks for the homebound criteria in every document that may state them. */
export const homeboundOf = oncePerChart((facts): Homebound => {
  const mine = facts.papers.filter(({ type }) => !SILENT.has(type));
  // The note of the encounter first: it is where a reviewer looks.
  const papers = mine.filter(isReadable).sort((a, b) => place(a) - place(b));
  // "Unable to leave home" is the fact itself: a denial is what is looked for.
  const unable = statements(facts, papers, UNABLE, 'any').filter((one) => !isNotOfNow(one) && !isToFillIn(one));
  const passages = statements(facts, papers, PASSAGE, 'any').filter(
    (one) => !isNotOfNow(one) && !isToFillIn(one) && !NO_CLAIM.test(wordsAround(one)),
  );
  const aid = [
    ...statements(facts, papers, AID, NOW_OR_BEFORE).filter(isUsed),
    ...statements(facts, papers, NOT_WITHOUT, 'any'),
  ].filter((one) => !isToFillIn(one));
  const effort = [
    ...statements(facts, papers, EFFORT, 'any').filter(isEffort),
    ...statements(facts, papers, NOT_WITHOUT_EFFORT, 'any'),
  ].filter((one) => !isToFillIn(one));
  return {
    papers,
    aid,
    unable,
    effort,
    passages,
    // "Homebound: wheelchair; leaves only for dialysis": the word is a heading, and no part of the sentence.
    specific: [...passages, ...unable].filter((one) =>
      isSpecific(one, aid.length > 0 && unable.length > 0 && effort.length > 0),
    ),
    denied: [
      ...statements(facts, papers, NOT_HOMEBOUND, ['negated']),
      ...statements(facts, papers, LEAVES_FREELY, 'any').filter(isOfPatient),
    ],
    hasUnread: mine.some((paper) => !isReadable(paper)),
  };
});

/** The form's own words of a criterion, and the blank behind them that nobody filled: `… to leave home. Specify: ____`. */
const TO_FILL_IN =
  /^[^\n]{0,200}?(?:specify|describe|explain|list|reason|due to|because of|comments?)[ \w]{0,20}:?[ \t]*(?:_{3,}|\.{4,})/i;

function isToFillIn({ paper, mention: { span } }: Statement): boolean {
  return TO_FILL_IN.test(paper.text.slice(span.end, span.end + REACH));
}

const REACH = 260;

/** Somebody else is the subject: `her father was homebound and unable to leave home`. */
const IS_ANOTHER =
  /\b(?:husband|wife|spouse|mother|father|sister|brother|son|daughter) (?:is|was|has been|had been) (?:\w+ ){0,4}$/i;

/** Of relatives, or of what may or shall be. A cue behind the words is where the trip goes: "leaves home only for clinic". */
function isNotOfNow(one: Statement): boolean {
  const { assertion, span } = one.mention;
  const { kind, cue } = assertion;
  if (IS_ANOTHER.test(sentenceOf(one).before)) return true;
  if (!['family', 'hypothetical', 'plan'].includes(kind)) return false;
  return cue === undefined || cue.start < span.end || /^(?:if|when|should|in case|until)\b/i.test(cue.text);
}

function place({ type }: Paper): number {
  return type === 'face-to-face' ? 0 : type === 'plan-of-care' ? 1 : 2;
}

const NOT_USED =
  /\b(?:(?:does|do|did|is|are|was|has|have)(?: not|n['’]t)|not|no longer|never|refuses(?: to)?|declines(?: to)?) (?:\w+ )?(?:us\w+|need\w*|requir\w*|hav\w+|own\w*)\b[^.;,]*$|\bdenies (?:any |the )?needs? (?:for|of)\b[^.;]*$|\b(?:plans?|hopes?|wants?|wishes|would like|agrees?) to (?:get|buy|obtain|order|try|use)\b[^.;,]*$/i;
/** Behind a device: it is there and not used. */
const LEFT_UNUSED =
  /^[^.;]{0,40}\b(?:(?:declines?|refuses?) (?:to use )?(?:it|them|one)?\b|(?:is|are) not (?:used|needed)|(?:walks?|ambulates?) without (?:it|one|them))/i;
/** The device of somebody else in the house. */
const OF_ANOTHER =
  /\b(?:wife|husband|spouse|partner|mother|father|sister|brother|son|daughter|room-?mate|neighbou?r)(?: also)? (?:uses?|has|needs?|requires?|is in|sits in|walks with)(?: an?| the| his| her)?\s*(?:\w+ )?$/i;

/** The manual's own words for the effort: they name nothing that a denial of leaving home could mean. */
const TAXING = /^tax(?:ing|es)/i;
/** Between a denial and the effort that it denies: "does not require considerable and". */
const DENIES_IT =
  /^[\s"]*(?:(?:an?|any|the|that|very|overly|particularly|much|longer|be|is|it|as|such|require[sd]?|takes?|need(?:s|ed)?|ha[sv]e?|involves?|considered|considerable|great|major|and)\s+)*$/i;

/**
 * Whether the effort is told and not denied. "Cannot leave without help, taxing effort with sternal precautions": the denial is of
 * leaving, and what is behind the effort is its reason.
 */
function isEffort(one: Statement): boolean {
  const { paper, mention } = one;
  const { kind, cue } = mention.assertion;
  if (NOW_OR_BEFORE.includes(kind)) return true;
  if (!cue || !TAXING.test(mention.span.text)) return false;
  if (kind === 'negated')
    return cue.end <= mention.span.start && !DENIES_IT.test(paper.text.slice(cue.end, mention.span.start));
  return kind !== 'family' && cue.start >= mention.span.end;
}

/** Whether a device or help is there: "does not use a walker" speaks of use and is read as no denial of the walker. */
function isUsed(one: Statement): boolean {
  const { before, behind } = sentenceOf(one);
  return !NOT_USED.test(before) && !OF_ANOTHER.test(before) && !LEFT_UNUSED.test(behind);
}

/** Not of the wife who leaves home daily, and not denied: "does not leave home without difficulty". */
function isOfPatient(one: Statement): boolean {
  const { before } = sentenceOf(one);
  return (
    !/\b(?:wife|husband|spouse|caregiver|son|daughter)\b[^.;]*$/i.test(before) &&
    !/\b(?:not|never|cannot|can['’]t|unable|rarely|seldom|no longer|hardly|if|when|until|to)\b[^.;,]*$/i.test(before)
  );
}

/**
 * Whether the sentence, or the one after it in the same section, says what keeps this patient at home; where all criteria
 * are stated, also the one before it ("After right leg amputation. Homebound: wheelchair, …").
 */
function isSpecific(one: Statement, isComplete: boolean): boolean {
  const { paper, mention } = one;
  const next = paper.text.slice(mention.sentence.end, mention.sentence.end + 160).split(/(?<=[.!?])\s|\n/)[0] ?? '';
  const own = wordsAround(one);
  // "Taxing." and "Does not go out" belong to the sentence before them.
  const isShort =
    own.trim().split(/\s+/).length <= A_WORD_OR_TWO || /\b(?:go|goes|get|gets) out/i.test(mention.span.text);
  const before =
    isShort || isComplete ? paper.text.slice(Math.max(0, mention.sentence.start - 160), mention.sentence.start) : '';
  const words = `${own} ${next}`.replace(BOILERPLATE, ' ');
  // The sentence before says other things too: there a symptom or deficit is looked for, and not any word that is not common.
  if (SPECIFIC.test(words) || SPECIFIC.test(before.replace(BOILERPLATE, ' '))) return true;
  const left = new Set((isShort ? `${before} ${words}` : words).toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return [...left].filter((word) => !COMMON_WORDS.has(word)).length >= ENOUGH;
}

const A_WORD_OR_TWO = 2;
/** Words that say nothing of this patient: so many others in a sentence say something. */
const ENOUGH = 3;
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'patient patients this that with from have must remains remain meets meet requires require required needs need needed assist assistance ' +
    'another other person persons people someone caregiver family device devices supportive assistive walker cane wheelchair crutches special ' +
    'transportation transport leave leaves leaving home house residence residing normally normal unable inability cannot able ability does ' +
    'considerable taxing effort great exists exist there infrequent infrequently rare rarely absences absence short brief duration medical ' +
    'appointment appointments church services religious care treatment health order safely safe currently status criteria criterion medicare ' +
    'because illness injury condition conditions contraindicated medically physician doctor visits only when which such both also unless ' +
    'confined homebound certify under skilled physical occupational therapy nursing speech these services intermittent basis part time takes take would'
  ).split(' '),
);

/** The lines of the checklist about homebound status. */
export const homeboundItems = oncePerChart((facts): ChecklistItem[] => {
  const { aid, unable, effort, specific } = homeboundOf(facts);
  const mine = facts.papers.filter(({ type }) => !SILENT.has(type));
  // Without the note or the plan the others are not where it is looked for.
  const main = papersOf(facts, 'face-to-face', 'plan-of-care');
  const looked = main.some(isReadable) ? mine : main;
  const line = (id: string, item: string, found: readonly Statement[]): ChecklistItem => ({
    id,
    rule: 'EL04',
    item,
    ...(found.length > 0 ? said(found) : absent(facts, looked)),
  });
  return [
    line(
      'el04-criterion-one',
      'Homebound, criterion one: device, special transport or person, or contraindicated',
      aid,
    ),
    line('el04-inability', 'Homebound, criterion two: normal inability to leave home', unable),
    line('el04-effort', 'Homebound, criterion two: considerable and taxing effort', effort),
    line('el04-reason', 'Homebound: the reason of this patient', specific),
  ];
});

/** At most a few places: a walker stands in every note. */
const PLACES = 3;

function said(found: readonly Statement[]): { state: ItemState; evidence: Evidence[] } {
  return { state: 'found', evidence: found.slice(0, PLACES).map(({ at }) => at) };
}
