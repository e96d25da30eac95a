import type { Profile } from '../profile.ts';
import { VERSION } from './version.ts';

/** SMI or SED with functional impairment that a mental health professional assessed. */
export const iaIhh: Profile = {
  id: 'IA-IHH',
  name: 'Iowa integrated health home',
  version: VERSION,
  criteria: { single: ['SPMI', 'SED'] },
  functional: { asks: 'gate', by: 'mental-health-professional' },
  lookbackMonths: 24,
  effective: { from: null, to: null },
  reviewMonths: 6,
  source: 'Iowa Admin. Code 441-77.47',
  confidence: 'high',
  notes: ['The day from which it holds is not known.'],
};
