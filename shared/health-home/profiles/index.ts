import type { Profile } from '../profile.ts';
import { al } from './al.ts';
import { caHhp } from './ca-hhp.ts';
import { iaCchh } from './ia-cchh.ts';
import { iaIhh } from './ia-ihh.ts';
import { idaho } from './id.ts';
import { me } from './me.ts';
import { miOhh } from './mi-ohh.ts';
import { moCmhc } from './mo-cmhc.ts';
import { moPchh } from './mo-pchh.ts';
import { nyAdult } from './ny-adult.ts';
import { usFed } from './us-fed.ts';
import { wa } from './wa.ts';

/** Every profile, the federal one first. A state more: the README.md of the room. */
export const PROFILES: readonly Profile[] = [
  usFed,
  nyAdult,
  wa,
  moCmhc,
  moPchh,
  iaCchh,
  iaIhh,
  miOhh,
  al,
  idaho,
  me,
  caHhp,
];

/** The profile of an id, in any case; `undefined` where there is none. */
export function profileOf(id: string): Profile | undefined {
  const wanted = id.toUpperCase();
  return PROFILES.find((profile) => profile.id === wanted);
}
