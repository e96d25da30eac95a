import type { SiteSpec } from '../page/lexicon.ts';

/** Fernhill: the single-page EHR of the project's own test pages (`test/pages/react`). */
export const FERNHILL: SiteSpec = {
  id: 'fernhill',
  recognise: /^Fernhill$/,
  labelled: [],
  names: {},
  writes: ['dx'],
};
