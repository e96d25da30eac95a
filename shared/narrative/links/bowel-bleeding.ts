import { type Candidate, linked } from '../standing/candidate.ts';

/** What bleeds in the bowel, and the same with hemorrhage. */
const BLEEDS: Readonly<Record<string, string>> = {
  'K22.10': 'K22.11',
  'K25.9': 'K25.4',
  'K26.9': 'K26.4',
  'K27.9': 'K27.4',
  'K29.70': 'K29.71',
  'K31.819': 'K31.811',
  'K55.20': 'K55.21',
  'K57.10': 'K57.11',
  'K57.30': 'K57.31',
  'K57.90': 'K57.91',
};

/** Crohn's disease and ulcerative colitis with rectal bleeding say it themselves (Tabular K50.-11, K51.-11). */
const OF_COLITIS = /^K5[01]\.\d11$/;
const FROM_BOWEL = /^K(?:62\.5|92\.[12])$/;

/** Gastrointestinal bleeding beside the one thing that may bleed (Index: Ulcer, Diverticulosis, Angiodysplasia, with bleeding). */
export function withBleeding(found: readonly Candidate[]): Candidate[] {
  const bleed = found.find(({ code }) => /^K92\.[012]$/.test(code));
  if (found.some(({ code }) => OF_COLITIS.test(code))) return found.filter(({ code }) => !FROM_BOWEL.test(code));
  const [source, other] = found.filter(({ code }) => Object.hasOwn(BLEEDS, code));
  if (!bleed || !source) return [...found];
  return found.flatMap((one) =>
    one === bleed ? [] : one === source && !other ? linked(BLEEDS[one.code] ?? one.code, one, bleed) : one,
  );
}
