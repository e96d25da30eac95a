import type { Chart } from '../../chart/chart.ts';
import type { Day } from '../../chart/day.ts';
import { given } from '../../chart/given.ts';
import type { Editions } from '../../editions/editions.ts';
import { Answers } from '../answers.ts';
import { editionDoubt, type OasisCatalogue, oasisFor } from '../catalogue.ts';
import { facilitiesOf, facilityType } from '../facilities.ts';
import { formDiagnoses } from '../form-diagnoses.ts';
import { payerOfM0150 } from '../payer.ts';
import { putAnswers } from './answers.ts';
import { dayOf, placeOf, sourceOfElement, textIn } from './elements.ts';
import { ITEM_SETS } from './names.ts';
import { putPatient } from './patient.ts';
import { putPeriod } from './period.ts';
import type { Element } from './xml.ts';

export interface SubmissionRead {
  chart: Chart;
  /** Everything that was seen and left out, with why. */
  reported: { at: string; say: string }[];
}

export interface SubmissionOptions {
  /** The From day of the 30-day period that is asked for. */
  from?: Day;
}

/**
 * Reads one assessment as CMS's submission format writes it. Pure; never throws, whatever the elements. A record that
 * withdraws an assessment names it and answers nothing.
 * @param editions with the OASIS packs, by which items are named and read
 */
export function readSubmission(
  elements: readonly Element[],
  editions: Editions,
  { from }: SubmissionOptions = {},
): SubmissionRead {
  const chart: Chart = { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };
  const reported: SubmissionRead['reported'] = [];
  const report = (at: string, say: string): void => void reported.push({ at, say });
  const system = textIn(elements, 'ASMT_SYS_CD');
  if (system !== undefined && system.toUpperCase() !== 'OASIS') {
    report(placeOf('ASMT_SYS_CD'), 'an assessment of another system than OASIS: not read');
    return { chart, reported };
  }
  const id = textIn(elements, 'ACY_DOC_CD');
  if (id !== undefined) chart.id = id;
  putPatient(chart, elements);
  putAssessment(chart, elements, id);
  if (isInactivation(elements, report)) return { chart, reported };

  const read = oasisFor(editions, chart.assessment?.completed);
  sayEdition(chart, elements, read, report);
  putAnswers(chart, elements, read?.catalogue, editions, report);
  putPeriod(chart, from, report);
  putDiagnoses(chart);
  putStays(chart);
  putPayer(chart, read?.catalogue);
  const hipps = textIn(elements, 'SUBM_HIPPS_CODE');
  if (hipps !== undefined) {
    chart.statedHipps = hipps.toUpperCase();
    chart.sources['/statedHipps'] = sourceOfElement('SUBM_HIPPS_CODE');
  }
  return { chart, reported };
}

function putAssessment(chart: Chart, elements: readonly Element[], id: string | undefined): void {
  const [reason, day] = ['M0100_ASSMT_REASON', 'M0090_INFO_COMPLETED_DT'];
  const rfa = textIn(elements, reason) ?? textIn(elements, 'M0100') ?? textIn(elements, 'ITM_SBST_CD');
  const completed = textIn(elements, day) ?? textIn(elements, 'M0090');
  const isReason = rfa !== undefined && /^\d{1,2}$/.test(rfa);
  if (!isReason && completed === undefined && id === undefined) return;
  chart.assessment = {
    ...given('id', id),
    ...(isReason ? { rfa: rfa.padStart(2, '0') } : {}),
    ...(completed === undefined ? {} : { completed: dayOf(completed) }),
  };
  if (isReason) chart.sources['/assessment/rfa'] = sourceOfElement(reason);
  if (completed !== undefined) chart.sources['/assessment/completed'] = sourceOfElement(day);
}

type Report = (at: string, say: string) => void;

/** TRANS_TYPE_CD: 1 a new record, 2 a correction of one, 3 its withdrawal, whose item subset is XX. */
function isInactivation(elements: readonly Element[], report: Report): boolean {
  const type = textIn(elements, 'TRANS_TYPE_CD');
  if (type === '3' || textIn(elements, 'ITM_SBST_CD') === 'XX') {
    report(
      placeOf('TRANS_TYPE_CD'),
      'an inactivation: it withdraws an assessment that was submitted; no answer is read',
    );
    return true;
  }
  if (type === '2') {
    const number = textIn(elements, 'CORRECTION_NUM');
    const which = number !== undefined && /^\d{1,2}$/.test(number) ? ` ${Number(number)}` : '';
    report(
      placeOf('TRANS_TYPE_CD'),
      `correction${which} of an assessment that was submitted before: it stands in its place`,
    );
  } else if (type !== undefined && type !== '1') {
    report(placeOf('TRANS_TYPE_CD'), 'not a type of record that CMS prints; read as a new one');
  }
  return false;
}

function sayEdition(
  chart: Chart,
  elements: readonly Element[],
  read: ReturnType<typeof oasisFor>,
  report: Report,
): void {
  if (!read) report('OASIS', 'no OASIS tables are open: names are read as written');
  const completed = chart.assessment?.completed;
  const doubt = completed === undefined ? undefined : editionDoubt(read);
  if (doubt !== undefined) report(placeOf('M0090_INFO_COMPLETED_DT'), doubt);
  const version = textIn(elements, 'ITM_SET_VRSN_CD')?.toUpperCase();
  if (version === undefined || completed === undefined) return;
  const set = ITEM_SETS[version];
  const at = placeOf('ITM_SET_VRSN_CD');
  if (!set) report(at, 'not an item set from OASIS-D on: its items are read by the names that they share');
  else if (completed < set.from || (set.to !== undefined && completed >= set.to)) {
    report(at, `the item set of ${set.label} is not the one for an assessment completed on that day (M0090)`);
  }
}

function putDiagnoses(chart: Chart): void {
  const { diagnoses, isWhole } = formDiagnoses((key) => chart.oasis[key]);
  diagnoses.forEach(({ key, code, rank }, i) => {
    chart.diagnoses.push({ code, rank });
    const source = chart.sources[`/oasis/${key}`];
    if (source) chart.sources[`/diagnoses/${i}`] = source;
  });
  if (isWhole) chart.looked.push('secondary');
}

/**
 * M1000 speaks of the 14 days before the assessment: of a start of care for its period; of a resumption, one facility with
 * its day. M1005 is the day of the latest discharge.
 */
function putStays(chart: Chart): void {
  const rfa = chart.assessment?.rfa;
  const told = facilitiesOf((key) => chart.oasis[key]);
  if (!told?.isWhole || (rfa !== '01' && rfa !== '03')) return;
  const { codes, keys } = told;
  const at = keys.flatMap((key) => chart.sources[`/oasis/${key}`] ?? []);
  if (codes.length === 1 && codes[0] === 'NA') {
    if (rfa === '03') return;
    chart.stays = [];
    chart.sources['/stays'] = at;
    return;
  }
  const discharged = chart.oasis.M1005;
  const through = typeof discharged === 'string' && !/^[\^-]$/.test(discharged) ? discharged : undefined;
  if (rfa === '03' && (codes.length !== 1 || through === undefined)) return;
  const types = codes.flatMap((code) => facilityType(code) ?? []);
  if (types.length === 0) return;
  const day = through === undefined ? [] : (chart.sources['/oasis/M1005'] ?? []);
  chart.stays = types.map((type) => ({ type, ...given('through', through) }));
  types.forEach((_, i) => {
    chart.sources[`/stays/${i}`] = [...at, ...day];
  });
}

function putPayer(chart: Chart, catalogue: OasisCatalogue | undefined): void {
  const answers = new Answers(chart.oasis, catalogue);
  const item = catalogue?.byId.get('M0150');
  const ticked = (item?.answers ?? []).flatMap(({ code }) => {
    const told = answers.ticked('M0150', code);
    return told?.ticked ? [{ code, key: told.key }] : [];
  });
  const payer = payerOfM0150(ticked.map(({ code }) => code));
  if (payer === undefined) return;
  chart.payer = payer;
  chart.sources['/payer'] = [...new Set(ticked.map(({ key }) => key))].flatMap(
    (key) => chart.sources[`/oasis/${key}`] ?? [],
  );
}
