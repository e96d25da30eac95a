import type { Token } from './tokens.ts';

/** Osteoarthritis by the joint that stands about it: "OA, worst in the knees". */
export const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/^hip$/, 'M16'],
  [/^knee$/, 'M17'],
  [/^(?:cmc|thumb)$/, 'M18'],
  [/^shoulder$/, 'M19.01'],
  [/^elbow$/, 'M19.02'],
  [/^wrist$/, 'M19.03'],
  [/^hand$/, 'M19.04'],
  [/^(?:ankle|foot)$/, 'M19.07'],
];

/** Phrases name a part of the body, and the words about them another part of it that has a code of its own. */
const PLACES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'L97.5': [[/^(?:heel|midfoot)$/, 'L97.4']],
  L97: [
    [/^(?:heel|midfoot)$/, 'L97.4'],
    [/^(?:gaiter|shin|pretibial|tibial)$/, 'L97.8'],
  ],
  L89: [[/^(?:toe|foot|knee|leg|calf|ear|nose)$/, 'L89.89']],
  'M19.90': JOINTS,
  'M19.91': JOINTS,
  'L97.9': [[/^(?:gaiter|shin|pretibial|tibial)$/, 'L97.8']],
};

/** Which of its kinds an atrial fibrillation is, wherever its sentence says so; "chronic" elsewhere in it says nothing. */
const FIBRILLATION: readonly (readonly [RegExp, string])[] = [
  [/^paroxysmal$/, 'I48.0'],
  [/^permanent$/, 'I48.21'],
  [/^persistent$/, 'I48.19'],
];

/** The head that a phrase means, by the part of the body or the kind that its sentence names. */
export function placed(head: string, tiers: readonly (readonly Token[])[]): string {
  if (head === 'I48.1')
    return tiers.some((tier) => tier.some(({ word }) => word === 'longstanding')) ? 'I48.11' : 'I48.19';
  if (head === 'I48.91') {
    return (
      FIBRILLATION.find(([word]) => tiers.some((tier) => tier.some((token) => word.test(token.word))))?.[1] ?? head
    );
  }
  const places = Object.hasOwn(PLACES, head) ? (PLACES[head] ?? []) : [];
  const place = places.find(([word]) => tiers.some((tier) => tier.some((token) => word.test(token.word))));
  return place?.[1] ?? head;
}
