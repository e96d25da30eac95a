import { areWithin } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import { pattern } from '../pattern.ts';
import { isOfVisit } from './answers/of-the-visit.ts';
import { phrasesAgainst } from './answers/phrases-against.ts';
import { type Skip, wronglySkipped } from './answers/skipped-items.ts';
import { STASIS_HEALING, SURGICAL_HEALING } from './answers/wound-phrases.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { againstAnswer } from './papers/assessed-visit.ts';
import { type Statement, statements, wordsAround } from './papers/statements.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * Stasis ulcers (M1330–M1334) and surgical wounds (M1340, M1342) against the codes. A surgical wound has many codes: the
 * rule asks for one only where nothing of the list could be why there is a wound.
 */
export const woundItems = rule({
  code: 'OA11',
  name: 'wound-items',
  version: 1,
  severity: 'warn',
  cite: ['project: shared/rules/oa11-wound-items.ts'],
  needs: ['codes', 'diagnoses', 'oasis:M1330|M1340'],
  reads: ['assessed-visit', 'secondary'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* wronglySkipped(facts, SKIPS);
    yield* stasis(facts);
    yield* surgical(facts);
    yield* phrasesAgainst(facts, [...STASIS_HEALING, ...(openIncision(facts).length > 0 ? [] : SURGICAL_HEALING)]);
  },
});

const SKIPS: readonly Skip[] = [
  { item: 'M1330', values: [0, 3], next: ['M1332', 'M1334'], skipped: true, edit: '-4221' },
  { item: 'M1330', values: [1, 2], next: ['M1332', 'M1334'], skipped: false, edit: '-4231' },
  { item: 'M1340', values: [0, 2], next: ['M1342'], skipped: true, edit: '-4241' },
  { item: 'M1340', values: [1], next: ['M1342'], skipped: false, edit: '-4251' },
];

/** Venous disease: what a stasis ulcer comes from. */
const VENOUS = ['I83', 'I87'];

/** Other causes of a leg ulcer: diabetes with skin complication or angiopathy, arteries, injury and its infection. */
const OTHER_ULCER_CAUSES = [
  ...['E08', 'E09', 'E10', 'E11', 'E13'].flatMap((code) => [`${code}.5`, `${code}.62`]),
  ...['I70', 'I73', 'I77', 'I96', 'L95', 'M05', 'D57', 'T', 'S', 'C'],
];

function* stasis(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1330');
  const present = facts.answer('M1330');
  if (!said || present === undefined) return;
  const withUlcer = facts.coded(...VENOUS).filter(({ code }) => /\bulcer/i.test(facts.title(code)));
  const [first] = withUlcer;
  if (present === 0 && first) {
    const say = `${named(facts, first)} is coded, and M1330 says that there is no stasis ulcer.`;
    yield { at: [first.at, said.at], about: ['M1330', first.shown], say };
  }
  const [insufficiency] = facts.coded('I87.2');
  const [legUlcer] = facts.coded('L97');
  if (present === 0 && !first && insufficiency && legUlcer && facts.coded(...OTHER_ULCER_CAUSES).length === 0) {
    const say = `${named(facts, legUlcer)} is coded with I87.2 (venous insufficiency) as its only cause, and M1330 says that there is no stasis ulcer.`;
    yield { at: [legUlcer.at, insufficiency.at, said.at], about: ['M1330', 'I87.2', legUlcer.shown], say };
  }
  if (present === 0 && !first && !(insufficiency && legUlcer)) yield* stasisTold(facts, said.at);
  if (present > 0 && present <= 3 && isWhole(facts) && facts.coded(...VENOUS).length === 0) {
    const say =
      'M1330 says that there is a stasis ulcer, and no venous disease (I83, I87) is coded. An arterial or diabetic ulcer is no stasis ulcer.';
    yield { at: [said.at, listed(facts)], about: ['M1330'], say };
  }
}

/** In words that name the vein. */
const STASIS_ULCER =
  /\b(?:(?:(?:venous )?stasis|venous(?: leg)?|varicose) (?:ulcers?|wounds?)|(?:ulcers?|wounds?)\b[^.;\n]{0,50}?\b(?:due to|d\/t|from|secondary to|2\/2|related to|r\/t) (?:chronic )?(?:venous|cvi))\b/i;

/** M1330 says that there is no stasis ulcer, and a clinician of those days tells of one. */
function* stasisTold(facts: Facts, at: Evidence): Iterable<Said> {
  const found = statements(facts, seenAtHome(facts), STASIS_ULCER).find(
    (one) =>
      isOfVisit(one) &&
      !/\b(?:healed|closed|resolved|scar\w*|risk|prevent\w*|vs\.?|versus|or)\b/i.test(wordsAround(one)),
  );
  if (found) yield againstAnswer('M1330', at, 'M1330 says that there is no stasis ulcer', found);
}

/** An incision that is open or infected: there is a surgical wound. */
const OPEN_INCISION = ['T81.31', 'T81.41', 'T81.42'];
/** Care of a surgical dressing or of sutures. */
const SURGICAL_DRESSING = ['Z48.01', 'Z48.02'];
/**
 * What can be why there is a surgical wound: injuries and complications, aftercare, devices and openings, complications
 * of procedures in the chapters, and tumours. Without any of them the wound is unexplained.
 */
const REASONS_FOR_WOUND = [
  'S',
  'T',
  'Z4',
  'Z89',
  'Z90',
  'Z93',
  'Z94',
  'Z95',
  'Z96',
  'Z98',
  'Z99.2',
  'C',
  'D',
  'O',
  'E36',
  'E89',
  'G97',
  'H59',
  'H95',
  'I97',
  'J95',
  'K91',
  'K94',
  'K95',
  'L76',
  'M96',
  'N99',
  'N98',
  'M84',
  'M80',
  'M86',
  'L02',
  'L03',
  'I96',
  'N18.6',
  'I70',
  'E08.5',
  'E09.5',
  'E10.5',
  'E11.5',
  'E13.5',
]; // prettier-ignore

/** What a code says of an incision that is open or infected. */
function openIncision(facts: Facts): Coded[] {
  return facts.coded(...OPEN_INCISION).filter(isCurrent);
}

function* surgical(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M1340');
  const present = facts.answer('M1340');
  if (!said || present === undefined) return;
  const open = openIncision(facts);
  const [wound] = [...open, ...facts.coded(...SURGICAL_DRESSING)];
  if (present === 0 && wound) {
    const say = `${named(facts, wound)} is coded, and M1340 says that there is no surgical wound.`;
    yield { at: [wound.at, said.at], about: ['M1340', wound.shown], say };
  }
  if (present === 0 && !wound) yield* incisionTold(facts, said.at);
  const [bad] = open;
  const status = facts.oasis('M1342');
  if (bad && status && facts.answer('M1342') === 0) {
    const say = `${named(facts, bad)} is coded, and M1342 says that the surgical wound is newly epithelialized (0).`;
    yield { at: [bad.at, status.at], about: ['M1342', bad.shown], say };
  }
  if (status && [1, 2].includes(facts.answer('M1342') ?? 0)) yield* noGranulation(facts, status.at);
  if ((present === 1 || present === 2) && isWhole(facts) && facts.coded(...REASONS_FOR_WOUND).length === 0) {
    const say =
      'M1340 says that there is a surgical wound, and no code of the list says what surgery or complication it comes from (Z47, Z48, T81, an injury or another).';
    yield { at: [said.at, listed(facts)], about: ['M1340'], say };
  }
}

const CLOSED_BY = '(?:staple[sd]?|suture[sd]?|stitches|steri-?strips?|glued?|dermabond|liquid adhesive|zip ?line)';
const SITE = '(?:incision\\w*|(?:staple|suture) line|(?:port|trocar|surgical) sites?)';
/** An incision that is still held together or open: it counts as a surgical wound until it is covered with new skin. */
const INCISION = new RegExp(
  `\\b${SITE}\\b[^.;\\n]{0,60}\\b(?:${CLOSED_BY}|(?:well[- ])?approximated|open|drain(?:age|ing)|dehisc\\w*)\\b|\\b${CLOSED_BY}\\b[^.;\\n]{0,40}\\b${SITE}|\\b(?:dressing|aquacel|mepilex|bandage|dsg)\\b[^.;\\n]{0,30}\\b(?:over|to|on|covering) (?:the )?(?:\\w+ ){0,2}?${SITE}`,
  'i',
);
const DAYS = 5;

/** M1340 says that there is no surgical wound, and a clinician of those days tells of an incision with its staples. */
function* incisionTold(facts: Facts, at: Evidence): Iterable<Said> {
  const papers = seenAtHome(facts);
  const isThere = (one: Statement) => isOfVisit(one) && !/\b(?:healed|scar|removed)\b/i.test(wordsAround(one));
  const incision = statements(facts, papers, INCISION).find(isThere);
  if (incision) {
    yield againstAnswer('M1340', at, 'M1340 says that there is no surgical wound', incision);
    return;
  }
  const access = statements(facts, papers, ACCESS).find((one) => isThere(one) && !NO_ACCESS.test(wordsAround(one)));
  if (!access) return;
  const cite = ['CMS OASIS Q&A, category 4b, M1340 (dialysis access and implanted venous access devices)'];
  yield { ...againstAnswer('M1340', at, 'M1340 says that there is no surgical wound', access), cite };
}

const APPROXIMATED = new RegExp(`\\b${SITE}\\b[^.;\\n]{0,60}\\bapproximated\\b`, 'i');
const HEALS_FROM_BELOW =
  /\b(?:granulat\w*|dehisc\w*|separat\w*|open(?:ed|ing)?|gap\w*|second(?:ary)? intention|wound vac|npwt|pack(?:ed|ing))\b/i;

/** M1342 names granulation, and the only incision that a note tells of is approximated: it heals without (guidance manual). */
function* noGranulation(facts: Facts, at: Evidence): Iterable<Said> {
  const papers = seenAtHome(facts);
  if (papers.some(({ text }) => HEALS_FROM_BELOW.test(text))) return;
  const found = statements(facts, papers, APPROXIMATED).find(isOfVisit);
  const answer = facts.answer('M1342');
  if (found)
    yield againstAnswer(
      'M1342',
      at,
      `M1342 is ${answer} (granulating), and an approximated incision does not granulate: it is 0 or 3`,
      found,
    );
}

/** What CMS counts as a surgical wound for as long as it is there, however its skin looks. A PICC is none, nor is an ostomy. */
const ACCESS = pattern('i')`
  \b(?:
    implanted (?:venous )?(?:access )?(?:port|device|pump)|medi-?port|port-?a-?cath|power ?port|chest port
    |(?:av|a-v|arterio-?venous) (?:fistula|graft|shunt)|avf|(?:peritoneal dialysis|pd) (?:catheter|cath)
    |tunneled (?:dialysis |central )?(?:catheter|line)|perm-?a?-?cath|hickman|broviac
  )\b
`;
const NO_ACCESS =
  /\b(?:to be placed|scheduled|planned|planning|awaiting|ligated|explanted|consult\w*|evaluation for|vein mapping|malformation)\b/i;

/** What clinicians saw at home within days of the assessment. */
function seenAtHome(facts: Facts): Paper[] {
  const day = facts.assessment.completed?.value ?? facts.day;
  return facts.papers.filter(({ type, date }) => SEEN_AT_HOME.has(type) && areWithin(DAYS, date, day));
}

const SEEN_AT_HOME: ReadonlySet<Paper['type']> = new Set(['visit-note', 'wound-note', 'therapy-evaluation']);

/** Not a sequela (7th character S). */
function isCurrent({ code }: Coded): boolean {
  return !(code.length === 7 && code.endsWith('S'));
}
