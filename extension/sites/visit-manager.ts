import type { SiteSpec } from '../page/lexicon.ts';

/** Visit Manager 7: the legacy EHR of the project's own test pages (`test/pages/vm7`). */
export const VISIT_MANAGER: SiteSpec = {
  id: 'visit-manager',
  recognise: /^Visit Manager \d/,
  titles: [
    {
      // Visit Manager 7 — OASIS-E2 Start of Care — ALVAREZ, JOAN (004417)
      pattern: /^Visit Manager \d+ [—–-] .+ [—–-] ([^—–]+, [^—–(]+) \(([A-Z0-9-]{3,15})\)$/,
      fields: ['patient/name', 'patient/mrn'],
    },
  ],
  names: {},
  notes: ['note_narrative'],
  writes: ['dx'],
};
