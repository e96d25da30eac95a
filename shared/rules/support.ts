import type { Evidence } from '../chart/evidence.ts';
import { speaksOf } from './code-words.ts';
import { type Documented, deniedOf, documentedOf, presumedCodes } from './documented.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { hasUnreadOfProviders, isReadable, perhapsOfProviders } from './statements.ts';

/**
 * Who documents a coded condition, and as what. `provider`: a provider, as there now. `unknown author`: a document that
 * providers write, without an author. `clinician`: others only. `uncertain`, `past`, `denied`: a provider, and nothing else of
 * a provider. `none`: no document at all. `open`: not to be said (a document could not be read, or speaks of it in words that
 * were not understood).
 */
export type Support =
  | 'provider'
  | 'unknown author'
  | 'clinician'
  | 'uncertain'
  | 'past'
  | 'denied'
  | 'none'
  | 'open';

/**
 * Codes that no provider's diagnosis stands behind: symptoms and results, reasons for care and statuses, external causes,
 * organisms, drugs and their effects, coma scale and the like (guideline I.B.14).
 */
const NO_DIAGNOSIS = /^(?:R|Z|V|W|X|Y|U|B9[5-7]|T3[6-9]|T4|T50|G92)/;

/** Whether a code names a condition that a provider has to diagnose. */
export function isDiagnosis({ code }: Pick<Coded, 'code'>): boolean {
  return code !== '' && !NO_DIAGNOSIS.test(code);
}

/** The support of a code, and the mentions that show it. */
export function supportOf(facts: Facts, one: Coded): { support: Support; shown: readonly Documented[] } {
  const found = documentedOf(facts, one).filter(({ fit }) => fit !== 'other');
  if (presumedCodes(facts).has(one.code)) return { support: 'provider', shown: [] };
  const readable = new Set(perhapsOfProviders(facts));
  const byProvider = found.filter(({ paper }) => facts.isProvider(paper));
  const byUnknown = found.filter(({ paper }) => readable.has(paper) && !facts.isProvider(paper));
  const byOthers = found.filter(({ paper }) => !readable.has(paper) && !facts.isProvider(paper));
  const isNow = ({ standing }: Documented) => standing === 'current';
  if (byProvider.some(isNow)) return { support: 'provider', shown: byProvider };
  if (hasUnreadOfProviders(facts)) return { support: 'open', shown: [] };
  if (byUnknown.some(isNow)) {
    return byProvider.length > 0 || isNamedByProvider(facts, one)
      ? { support: 'open', shown: [] }
      : { support: 'unknown author', shown: byUnknown };
  }
  const all = [...byProvider, ...byUnknown];
  if (all.length > 0) {
    if (all.every(({ standing }) => standing === 'uncertain')) return { support: 'uncertain', shown: all };
    if (all.every(({ standing }) => standing === 'past')) {
      return byOthers.some(isNow) ? { support: 'open', shown: [] } : { support: 'past', shown: all };
    }
    return { support: 'open', shown: [] };
  }
  const denied = deniedOf(facts, one).filter(({ paper }) => facts.isProvider(paper));
  if (denied.length > 0 && !byOthers.some(isNow)) {
    return { support: 'denied', shown: denied };
  }
  const others = byOthers.filter(isNow);
  if (others.length > 0) {
    return isNamedByProvider(facts, one)
      ? { support: 'open', shown: [] }
      : { support: 'clinician', shown: others };
  }
  if (facts.papers.some((paper) => !isReadable(paper))) return { support: 'open', shown: [] };
  if (byOthers.length > 0 || facts.papers.some(({ text }) => speaksOf(facts, one, text))) {
    return { support: 'open', shown: [] };
  }
  return { support: 'none', shown: [] };
}

function isNamedByProvider(facts: Facts, one: Coded): boolean {
  return perhapsOfProviders(facts).some(({ text }) => speaksOf(facts, one, text));
}

/** Evidence that documents were looked through. */
export function lookedThrough(papers: readonly Paper[]): Evidence[] {
  return papers.map(({ id, type, text }) => ({
    what: type,
    value: 'looked through',
    at: { kind: 'document', doc: id, start: 0, end: text.length },
  }));
}
