import type { Decided, HealthHomeFacts } from '../facts.ts';
import { inForce, medicaidOf } from '../medicaid.ts';
import { isCurrent } from '../period-on.ts';
import { activeEpisodes, enrolment } from '../programs.ts';
import { seenIn } from '../seen.ts';
import { type Answer, answer, found, nothing } from './item.ts';

/** C1: Coverage in force whose type is Medicaid by code; by name only it is partial. */
export function activeMedicaid(facts: HealthHomeFacts): Answer {
  const all = seenIn(facts, 'coverage').map((one) => ({
    ...one,
    kind: medicaidOf(one.each),
    force: inForce(one.each, facts.asOf),
  }));
  const medicaid = all.filter(({ kind }) => kind !== 'no');
  const active = medicaid.filter(({ force }) => force === 'yes');
  const coded = active.find(({ kind }) => kind === 'coded');
  if (coded) return answer('present', 'Medicaid is active.', [found('Coverage', coded, coded.each.through)]);
  const [named] = active;
  if (named) return answer('partial', 'A coverage is Medicaid by its name only.', [found('Coverage', named)]);
  const open = medicaid.find(({ force }) => force === 'untold');
  if (open)
    return answer('unknown', 'Whether the Medicaid coverage is in force is not told.', [found('Coverage', open)]);
  return nothing(facts, ['coverage'], 'No active Medicaid coverage was found.');
}

/** C2: the criterion is met, and each class that counts for it rests on a dated, verified Condition (or a dated value). */
export function eligibilityEvidence(facts: HealthHomeFacts, { criterion }: Decided): Answer {
  const evidence = facts.qualifying.map((fact) => found('Qualifying condition', fact, fact.date));
  if (criterion.state === 'not met') {
    return nothing(facts, ['conditions'], 'The criterion is not met by what the chart holds.');
  }
  if (criterion.state === 'possible') {
    return answer('partial', 'The criterion is not met yet: something in it must be confirmed.', evidence);
  }
  const classes = [...new Set(facts.qualifying.map(({ class: id }) => id))];
  const documented = classes.filter((id) =>
    facts.qualifying.some((fact) => fact.class === id && fact.date !== undefined && isVerified(facts, fact)),
  );
  return documented.length === classes.length && classes.length > 0
    ? answer('present', 'Each qualifying condition is dated and verified.', evidence)
    : answer(
        'partial',
        'A qualifying condition has no date or no verification, or is no condition of the record.',
        evidence,
      );
}

function isVerified(facts: HealthHomeFacts, { ref, value }: HealthHomeFacts['qualifying'][number]): boolean {
  if (value !== undefined) return true;
  return seenIn(facts, 'conditions').some((one) => one.ref === ref && one.each.verificationStatus === 'confirmed');
}

const ENROLMENT = /enrol/i;
const NOT_IN = /\b(not|never|declined?|refused?|pending|opt(ed)?[\s-]?out|disenrolled|ended|inactive)\b/i;

/** C3: an active episode of the program, or an enrolment status that says so. */
export function enrolled(facts: HealthHomeFacts): Answer {
  const episode = enrolment(facts);
  if (episode)
    return answer('present', 'An episode of care is active.', [found('EpisodeOfCare', episode, episode.each.from)]);
  const stated = seenIn(facts, 'observations').filter(
    ({ each }) =>
      each.codes.some(({ code, display }) => ENROLMENT.test(code ?? '') || ENROLMENT.test(display ?? '')) &&
      isCurrent({ from: each.date }, facts.asOf),
  );
  const latest = stated.sort((a, b) => ((a.each.date ?? '') < (b.each.date ?? '') ? 1 : -1))[0];
  if (latest) {
    const { boolean, text, valueCodes, date } = latest.each;
    const words = [text, ...(valueCodes ?? []).flatMap(({ code, display }) => [code, display])].join(' ');
    const isIn = boolean ?? (words.trim() !== '' && !NOT_IN.test(words));
    const evidence = [found('Enrolment status', latest, date)];
    return isIn
      ? answer('present', 'An enrolment status says enrolled.', evidence)
      : answer('absent', 'An enrolment status does not say enrolled.', evidence);
  }
  const untold = activeEpisodes(facts).find(({ program }) => program === 'untold');
  if (untold) {
    return answer('partial', 'An episode of care is active; which program it is of is not told.', [
      found('EpisodeOfCare', untold, untold.each.from),
    ]);
  }
  return nothing(facts, ['episodes'], 'No active episode of the program and no enrolment status was found.');
}
