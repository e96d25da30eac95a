import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** Severity not said (F01.5-, F02.8-, F03.9-), and what follows it: 0 without a disturbance. */
const OPEN = /^(F01\.5|F02\.8|F03\.9)(.*)$/;
/** `Alzheimer's disease, now at the moderate stage`; of a kidney or a tumour other words follow. */
const STAGE =
  /^(?:[^.;\n]{0,50}?\b(mild|moderate|mod|severe|late|end|advanced)[- ]stages?\b(?=\s*(?:[.,;)]|$|(?:with|w\/|and|now|of (?:the |her |his )?(?:dementia|disease))\b))|,? ?\(?(mild|moderate|severe)(?=\s*(?:[.,;)]|$))|,? ?(?:(?:late|early)[- ]onset,? ?)?(?:which |that )?(?:is|now|has become|has progressed to|progressed to|remains) (?:now |quite |very |fairly )?(mild|moderate|severe)(?=\s*(?:[.,;)]|$|\b(?:with|w\/|and)\b)))/i;
/** `…, with agitation every evening` */
const AGITATED =
  /^[^.;\n]{0,70}?\b(?:with|w\/) ?(?:\w+ ){0,2}?(agitation|aggression|combativeness|combative behavior)\b/i;
/** `… and she also has psychotic features` */
const PSYCHOTIC =
  /^[^.;\n]{0,90}?\b(?:with|w\/|and|has|having) ?(?:\w+ ){0,3}?(psychotic (?:features|symptoms|disturbance)|psychosis|visual hallucinations|hallucinations|delusions)\b/i;
const REACH = 110;
/** All up to the last mark or word that parts two items. */
const UP_TO_NEXT = /^[\s\S]*(?:[.,;()]|\b(?:and|with|w\/))/i;

/** The candidates with the severity and the agitation of a dementia that its sentence tells behind its name (Tabular F01–F03). */
export function withDementiaStage(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => OPEN.test(code))) return found;
  const told = found.flatMap((one) => tell(reading, codes, one, found));
  const isAgitated = told.some((one) => !found.includes(one) && /11$/.test(one.code));
  return told.filter(({ code }) => !(isAgitated && code === 'R45.1'));
}

function tell(reading: Reading, codes: CodeSet, one: Candidate, found: readonly Candidate[]): readonly Candidate[] {
  const [, open, disturbed = ''] = OPEN.exec(one.code) ?? [];
  if (open === undefined) return [one];
  const end = one.spans.reduce((last, span) => Math.max(last, span.end), 0);
  const sentence = sentenceAt(reading, one.spans[0].start);
  // Behind the name of another disease it is that one's stage.
  const last = Math.min(sentence?.end ?? end, end + REACH);
  const next = found.reduce(
    (at, { code, spans: [{ start }] }) => (start >= end && start < at && !/^(?:F0|G3|R4)/.test(code) ? start : at),
    last,
  );
  const between = reading.text.slice(end, next);
  // `Dementia, end-stage lung cancer`: the words right before that name are its own.
  const behind = next < last ? (UP_TO_NEXT.exec(between)?.[0] ?? '') : between;
  const stage = saidIn(reading, end, STAGE.exec(behind));
  const agitation = disturbed === '0' ? saidIn(reading, end, AGITATED.exec(behind)) : undefined;
  const letter = stage && (/^mi/i.test(stage.text) ? 'A' : /^mo/i.test(stage.text) ? 'B' : 'C');
  const stem = letter ? `${open.slice(0, 4)}${letter}` : open;
  const psychosis = disturbed === '0' ? saidIn(reading, end, PSYCHOTIC.exec(behind)) : undefined;
  const disturbances = [...(agitation ? ['11'] : []), ...(psychosis ? ['2'] : [])];
  const told = (disturbances.length > 0 ? disturbances : [disturbed]).map((digits) => `${stem}${digits}`);
  if ((told.length === 1 && told[0] === one.code) || !told.every((code) => codes.isValid(code))) return [one];
  const missing = stage ? one.missing.filter((axis) => axis !== 'severity') : one.missing;
  const spans = joinedSpans(
    one.spans,
    [stage, agitation, psychosis].flatMap((span) => span ?? []),
  );
  return told.map((code) => ({ ...one, code, missing, spans }));
}

/** The word that a pattern caught, where nothing denies it. */
function saidIn(reading: Reading, from: number, found: RegExpExecArray | null) {
  const word = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || word === undefined) return undefined;
  const start = from + found[0].lastIndexOf(word);
  return assertionOf(reading, start, start + word.length).kind === 'affirmed'
    ? spanOf(reading.text, start, start + word.length)
    : undefined;
}
