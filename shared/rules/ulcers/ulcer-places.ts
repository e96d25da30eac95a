import { allNamed, type Documented } from '../documented/documented.ts';
import { codeAndCondition, quoteOf, wordsAt } from '../documented/documented-words.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import { authorRank, isClinician, isReadable } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isWhole, listed, named } from '../the-list.ts';

/** Where ulcers of the skin are, as codes say it and as documents do: a second one that no code has, and another place than the code's. */

type UlcerCategory = 'L89' | 'L97';

interface Place {
  /** The part of the body: the first characters of its codes. */
  region: string;
  /** 1 right, 2 left, 0 not said or none. */
  side: string;
}

/** Where a code of L89 or L97 says that the ulcer is; `undefined` where it does not. */
function ulcerPlace(code: string): Place | undefined {
  if (!/^L(?:89|97)\d/.test(code) || /^L(?:899|979|8910)/.test(code)) return undefined;
  if (/^L89[148]/.test(code)) return { region: code.startsWith('L894') ? 'L894' : code.slice(0, 5), side: '0' };
  return { region: code.slice(0, 4), side: /^[12]$/.test(code[4] ?? '') ? (code[4] ?? '0') : '0' };
}

/** Parts that people call by each other's names: the sacrum and the buttock, the calf and the lower leg. */
const NEIGHBORS: readonly RegExp[] = [/^L89(?:15|3|4)$/, /^L89(?:2|3|4)$/, /^L97[28]$/, /^L97[38]$/];

function areNear(one: Place, other: Place): boolean {
  const isSide = one.side === other.side || one.side === '0' || other.side === '0';
  return (
    isSide &&
    (one.region === other.region || NEIGHBORS.some((near) => near.test(one.region) && near.test(other.region)))
  );
}

type Ulcer = Pick<Documented, 'paper' | 'condition' | 'standing'> & { place: Place };

/** The ulcers of a category that clinicians' documents name with their place. */
function ulcersOf(facts: Facts, category: UlcerCategory): Ulcer[] {
  return allNamed(facts).flatMap(({ code, ...ulcer }): Ulcer[] => {
    const place = code.startsWith(category) ? ulcerPlace(code) : undefined;
    return place && isClinician(ulcer.paper) ? [{ ...ulcer, place }] : [];
  });
}

/** Words for the places, generous: one of them anywhere, and the code's place is not called unsaid. */
const WORDS: readonly (readonly [region: RegExp, words: RegExp])[] = [
  [/^L890/, /\b(?:elbow|olecran)/i],
  [/^L891[1-4]/, /\b(?:back|spin|scapul|thorac|lumbar|shoulder blade)/i],
  [/^L89(?:15|3|4)/, /\b(?:sacr|coccy|tail ?bone|natal|glut|buttock|ischi|bottom|perine)/i],
  [/^L892/, /\b(?:hip|troch)/i],
  [/^L895|^L973/, /\b(?:ankle|malleol|leg|tib)/i],
  [/^L896|^L974/, /\b(?:heel|calc|midfoot|achill)/i],
  [/^L971/, /\b(?:thigh|upper leg|leg)/i],
  [/^L97[28]/, /\b(?:calf|calves|shin|leg|tib|pretib|gaiter|gastroc)|\b[RLB]LE/i],
  [/^L975/, /\b(?:f[oe]*t|toe|plantar|hallux|metatars|ray|sole)\b/i],
];

/** Whether the words of an ulcer name its place themselves: of two in one sentence the place may be the other one's. */
function namesItsPlace(ulcer: Ulcer): boolean {
  return wordsOf(ulcer.place)?.test(quoteOf(ulcer)) === true;
}

function wordsOf({ region }: Place): RegExp | undefined {
  return WORDS.find(([regions]) => regions.test(region))?.[1];
}

/** "Foot ulcer" is under other parts of the foot, and may be one of the heel. */
const FOOT_PART = /\b(?:toes?|hallux|metatars\w*|forefoot|plantar|dors\w*|other part|ball of)\b/i;

function isVague({ place, paper, condition: { sentence } }: Ulcer): boolean {
  return place.region === 'L975' && !FOOT_PART.test(paper.text.slice(sentence.start, sentence.end));
}

/** Whether a documented ulcer may be that of a code. */
function isOf(ulcer: Ulcer, { code }: Coded): boolean {
  const place = ulcerPlace(code);
  if (!place || areNear(ulcer.place, place)) return true;
  return isVague(ulcer) && areNear({ ...ulcer.place, region: 'L974' }, place);
}

/**
 * Ulcers of a place that no code of the list has, in a document that names another one which is coded: `stage 3 sacrum,
 * stage 2 right heel`. One finding a place.
 */
export function ulcersNotCoded(facts: Facts, category: UlcerCategory, what: string): Said[] {
  const coded = facts.coded(category);
  if (coded.length === 0 || !isWhole(facts)) return [];
  const all = ulcersOf(facts, category);
  const isCoded = (ulcer: Ulcer) => coded.some((one) => isOf(ulcer, one));
  const uncoded = all.filter(
    (ulcer) =>
      ulcer.standing === 'current' &&
      ulcer.condition.competing.length === 0 &&
      namesItsPlace(ulcer) &&
      !isCoded(ulcer) &&
      all.some((other) => other.paper === ulcer.paper && other.standing === 'current' && isCoded(other)) &&
      // Healed, suspected or denied elsewhere: what is there now is not plain.
      !all.some((other) => other.standing !== 'current' && areNear(other.place, ulcer.place)),
  );
  const seen: Place[] = [];
  return [...uncoded]
    .sort((a, b) => authorRank(facts, a) - authorRank(facts, b))
    .flatMap((ulcer): Said[] => {
      if (seen.some((place) => areNear(place, ulcer.place))) return [];
      seen.push(ulcer.place);
      const isProvider = facts.isProvider(ulcer.paper);
      const ask = isProvider ? '' : ' The diagnosis is the provider’s to state.';
      return [
        {
          at: [...wordsAt(ulcer), listed(facts)],
          about: [`${what} not coded`, ulcer.place.region, ulcer.place.side],
          document: ulcer.paper.id,
          words: quoteOf(ulcer),
          asks: 'add',
          ...(isProvider ? { severity: 'warn' } : { severity: 'query', act: 'query-provider' }),
          say: `The ${nameOf(ulcer.paper.type)} names another ${what} (“${quoteOf(ulcer)}”), and no code of the list is of that place.${ask}`,
        },
      ];
    });
}

/** A coded place that no word of any document names, where documents name an ulcer of another place that is not coded. */
export function otherPlaceSaid(facts: Facts, one: Coded): Said[] {
  const place = ulcerPlace(one.code);
  if (!place || facts.papers.some((paper) => !isReadable(paper))) return [];
  const words = wordsOf(place);
  if (!words || witnesses(facts).some(({ text }) => words.test(text))) return [];
  const coded = facts.coded(one.code.slice(0, 3));
  const [other] = ulcersOf(facts, one.code.startsWith('L89') ? 'L89' : 'L97').filter(
    (ulcer) => ulcer.standing === 'current' && !coded.some((each) => isOf(ulcer, each)),
  );
  if (!other) return [];
  return [
    {
      ...codeAndCondition(one, other),
      asks: 'replace',
      severity: 'warn',
      say: `${named(facts, one)}: the ${nameOf(other.paper.type)} gives another place (“${quoteOf(other)}”), and no document gives the coded one.`,
    },
  ];
}
