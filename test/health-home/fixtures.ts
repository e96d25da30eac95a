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
import type { ProfileFixture } from './person.ts';
import { usFed } from './us-fed.ts';
import { wa } from './wa.ts';

/** The people of every profile: one file a profile. */
export const FIXTURES: readonly ProfileFixture[] = [
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
