import type { Store } from '../../store/database.ts';
import type { OpenSignIns } from '../../store/launch-room.ts';
import type { Seal } from '../../store/sealed.ts';

/** What sign-ins stand on, and how many may be under way. */
export interface Means {
  store: Store;
  seal: Seal;
  now(): Date;
  open: OpenSignIns;
}
