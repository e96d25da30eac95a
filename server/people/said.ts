import { PLACES } from '../store/sessions.ts';

type Place = (typeof PLACES)[number];
export type Claims = Readonly<Record<string, unknown>>;

/** What the provider says of a person, by answer; absent: none came. */
export type Answers = Partial<Readonly<Record<Place, Claims>>>;

/** Where a claim stands; the id_token counts where both have it. */
export function placeOf(answers: Answers, claim: string): Place | undefined {
  return PLACES.find((place) => answers[place]?.[claim] !== undefined);
}

/**
 * Whether a claim is gone: the answer that held it came, and none holds it any more. Many providers leave groups out for who
 * is in none; one that gives no such answer this time says nothing.
 */
export function isGone(answers: Answers, claim: string, place: Place | undefined): boolean {
  return place !== undefined && answers[place] !== undefined && placeOf(answers, claim) === undefined;
}
