import type { Source } from '../../chart/evidence.ts';
import { given } from '../../chart/given.ts';
import type { UnmaskedRisk } from '../answer.ts';

/** One part of a score. `least` and `most` differ where its input is missing or only partly known. */
export interface Part {
  item: string;
  least: number;
  most: number;
  value?: number | string | boolean;
  at?: Source;
  date?: string;
  say?: string;
  /** What is missing, and what a person can do about it. */
  missing?: string;
  sensitive?: boolean;
  /** Words of the masked view, where the part's own would tell what it rests on. */
  maskedSay?: string;
  /** Points of the masked view, where the part's own would tell what it rests on. */
  maskedPoints?: { least: number; most: number };
}

/** A part whose points are known. */
export function known(
  item: string,
  points: number,
  more: Omit<Part, 'item' | 'least' | 'most' | 'missing'> = {},
): Part {
  return { item, least: points, most: points, ...more };
}

/** A part whose input is missing: it may give anything from 0 to its most. */
export function unknown(item: string, most: number, missing: string, more: Partial<Part> = {}): Part {
  return { item, least: 0, most, missing, ...more };
}

/** The score of its parts: the value where every part is known, else the range that the missing ones leave. */
export function scoreOf(id: string, version: string, parts: readonly Part[], say: string): UnmaskedRisk {
  return {
    id,
    version,
    inputs: parts.map(inputOf),
    ...totalOf(parts),
    ...(parts.some(({ maskedPoints }) => maskedPoints)
      ? { masked: totalOf(parts.map(({ maskedPoints, ...part }) => maskedPoints ?? part)) }
      : {}),
    missing: parts.flatMap(({ item, missing }) => (missing === undefined ? [] : [{ what: item, say: missing }])),
    say,
  };
}

function totalOf(parts: readonly { least: number; most: number }[]): Pick<UnmaskedRisk, 'value' | 'range'> {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  return least === most ? { value: least } : { range: [least, most] };
}

function inputOf({
  item,
  least,
  most,
  value,
  at,
  date,
  say,
  sensitive,
  maskedSay,
  maskedPoints = { least, most },
}: Part): UnmaskedRisk['inputs'][number] {
  return {
    item,
    ...(least === most ? { points: least } : {}),
    ...given('value', value),
    ...given('at', at),
    ...given('date', date),
    ...given('say', say),
    ...(sensitive || maskedSay !== undefined ? { sensitive: true } : {}),
    ...(maskedSay === undefined
      ? {}
      : {
          masked: {
            ...(maskedPoints.least === maskedPoints.most ? { points: maskedPoints.least } : {}),
            say: maskedSay,
          },
        }),
  };
}

/** What every score says of itself: it ranks nobody and decides no eligibility. */
export const AID =
  'Screening aid (AUC about 0.65 to 0.70): for a person to look at with the inputs, never to rank people for care.';
