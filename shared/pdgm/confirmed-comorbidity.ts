import type { Authority, Determined, Evidence } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { at, determined, open } from './parts.ts';
import { COMORBIDITY_LEVELS, type ComorbidityLevel } from './tables.ts';

/**
 * A person's confirmed level where no table decides, or over the project's estimate (interfaces.md, order of authority).
 * @param authority of the rows that narrowed an open answer
 */
export function withConfirmed(
  { chart, notes }: Asked,
  answer: Determined<ComorbidityLevel>,
  authority: Authority | undefined,
): Determined<ComorbidityLevel> {
  const given = chart.confirmed?.comorbidity;
  if (given === undefined) return answer;
  const pointer = '/confirmed/comorbidity';
  const level = COMORBIDITY_LEVELS.find((known) => known === given.trim());
  if (level === undefined) {
    notes.add(pointer, 'the confirmed comorbidity is not one of 1, 2, 3 and was not used');
    return answer;
  }
  const evidence: Evidence = { what: 'confirmed comorbidity', value: level, at: at(chart, pointer) };
  const because = [...(answer.because ?? []), evidence];
  if (!answer.determined) {
    if (!answer.possible || answer.possible.includes(level)) return determined(level, because, 'entered');
    if (authority === 'estimated') {
      notes.add(pointer, OVER_ESTIMATE);
      return determined(level, because, 'entered');
    }
    const say =
      "a person confirmed a comorbidity level that the secondary diagnoses do not allow. Settled by CMS's grouper";
    return open([{ what: 'confirmed comorbidity, secondary', say }], answer.possible, because);
  }
  if (answer.authority === 'estimated') {
    if (answer.value !== level) notes.add(pointer, OVER_ESTIMATE);
    return determined(level, because, 'entered');
  }
  if (answer.value !== level)
    notes.add(pointer, 'the tables decide the comorbidity; the confirmed level differs and was not used');
  return answer;
}

const OVER_ESTIMATE = "a person confirmed another level than the project's estimate; the person's stands";
