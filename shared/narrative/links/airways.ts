import { type Candidate, linked } from '../standing/candidate.ts';
import { ofLetter } from './by-letter.ts';

/** COPD with what the classification joins to it. */
export function airways(found: readonly Candidate[]): readonly Candidate[] {
  return asthma(lungs(found));
}

/** Asthma beside COPD is a kind of it (Index: Disease, lung, obstructive, with asthma); its own code adds the type only. */
function asthma(found: readonly Candidate[]): readonly Candidate[] {
  const copd = ofLetter(found, 'J').find(({ code }) => code === 'J44.9');
  const own = ofLetter(found, 'J').find(({ code }) => /^J45\.(?:[2-5]0|909)$/.test(code));
  if (!copd || !own) return found;
  return found.flatMap((one) =>
    one === copd ? linked('J44.89', copd, own) : one === own && own.code === 'J45.909' ? [] : one,
  );
}

/** COPD with an acute lower respiratory infection: J44.0 and the infection (OG I.C.10.a; J44.0 "code also"). */
function lungs(found: readonly Candidate[]): readonly Candidate[] {
  const copd = ofLetter(found, 'J').find(({ code }) => /^J44\.[19]$/.test(code));
  const infection = ofLetter(found, 'J').find(({ code }) => /^J(?:1[2-8]|20|22)/.test(code));
  if (!copd || !infection || ofLetter(found, 'J').some(({ code }) => code === 'J44.0')) return found;
  const kept = copd.code === 'J44.9' ? found.filter((one) => one !== copd) : found;
  return [...kept, linked('J44.0', copd, infection)];
}
