import type { SiteSpec } from '../page/lexicon.ts';

function inTitle(name: string, number: string): RegExp {
  return new RegExp(`^Visit Manager \\d+ [—–-] .+ [—–-] ${name} \\(${number}\\)$`);
}

/** Visit Manager 7: the legacy EHR of the project's own test pages (`test/pages/vm7`). */
export const VISIT_MANAGER: SiteSpec = {
  id: 'visit-manager',
  recognise: /^Visit Manager \d/,
  // Visit Manager 7 — OASIS-E2 Start of Care — ALVAREZ, JOAN (004417)
  labelled: [
    { field: 'patient/name', inText: inTitle('([^—–]+, [^—–(]+)', '[A-Z0-9-]{3,15}') },
    { field: 'patient/mrn', inText: inTitle('[^—–]+, [^—–(]+', '([A-Z0-9-]{3,15})') },
  ],
  names: {},
  notes: ['note_narrative'],
  writes: ['dx'],
};
