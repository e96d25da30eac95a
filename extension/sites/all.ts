import type { SiteSpec } from '../page/lexicon.ts';
import { FERNHILL } from './fernhill.ts';
import { VISIT_MANAGER } from './visit-manager.ts';

/** The EHRs with a file of their own. */
export const SITES: readonly SiteSpec[] = [VISIT_MANAGER, FERNHILL];
