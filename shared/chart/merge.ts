import type { Chart, Conflict } from './chart.ts';
import type { Source } from './evidence.ts';
import { SAME } from './flat-facts.ts';
import { given } from './given.ts';
import { matchPatients, type PatientMatch } from './patient-match.ts';
import { plainCode } from './plain-code.ts';
import { valueAt } from './pointer.ts';

/**
 * Puts the chart read from the page and the chart read from the record together (interfaces.md, "Which wins"): per
 * fact the page wins, what lost stays in `conflicts`. Only for one and the same patient; otherwise the page's chart
 * stands alone and the match says why.
 */
export function mergeCharts(page: Chart, record: Chart): { chart: Chart; match: PatientMatch } {
  const match = matchPatients(page.patient, record.patient);
  if (match.state === 'agrees') return { chart: merge(page, record), match };
  // A page that says nothing of home health cannot be mixed up with anyone: the record may be shown alone.
  return { chart: isEmpty(page) ? record : page, match };
}

/** Facts that are taken whole from one side. `oasis`, `diagnoses` and `period` have rules of their own below. */
const WHOLE = [
  ...SAME,
  'statedHipps',
  'conditions',
  'medications',
  'encounters',
  'coverage',
  'careTeam',
  'carePlan',
  'goals',
  'observations',
  'episodes',
  'consents',
  'serviceRequests',
  'tasks',
  'procedures',
  'communications',
  'appointments',
  'questionnaires',
  'provenance',
  'refused',
] as const satisfies readonly (keyof Chart)[];

function merge(page: Chart, record: Chart): Chart {
  const out = new Merger(page, record);
  out.patient();
  out.period();
  out.diagnoses();
  out.oasis();
  for (const fact of WHOLE) out.whole(fact);
  return out.chart;
}

/** Collects facts and their sources; a pointer is copied with everything below it. */
class Merger {
  readonly chart: Chart;
  readonly #page: Chart;
  readonly #record: Chart;

  constructor(page: Chart, record: Chart) {
    this.#page = page;
    this.#record = record;
    const id = page.id ?? record.id;
    this.chart = {
      chart: 1,
      ...given('id', id),
      diagnoses: [],
      oasis: {},
      looked: [...new Set([...page.looked, ...record.looked])].filter((fact) => fact !== 'secondary'),
      conflicts: [...page.conflicts, ...record.conflicts],
      sources: {},
    };
  }

  patient(): void {
    const { patient } = this.#page;
    if (!patient && !this.#record.patient) return;
    this.chart.patient = { ...this.#record.patient, ...patient };
    const identifiers = [...(patient?.identifiers ?? [])];
    for (const id of this.#record.patient?.identifiers ?? []) {
      if (!identifiers.some((ours) => ours.type === id.type && ours.value === id.value)) identifiers.push(id);
    }
    if (identifiers.length > 0) this.chart.patient.identifiers = identifiers;
    this.#copySources(this.#record, '/patient', '/patient');
    this.#copySources(this.#page, '/patient', '/patient');
  }

  period(): void {
    const ours = this.#page.period;
    const theirs = this.#record.period;
    if (!ours && !theirs) return;
    this.chart.period = {};
    for (const key of ['from', 'through', 'admission'] as const) {
      const pointer = `/period/${key}`;
      const mine = ours?.[key];
      const other = theirs?.[key];
      // Days of two different periods are never mixed: the page's From date decides which period this is.
      const samePeriod = ours?.from === undefined || theirs?.from === undefined || ours.from === theirs.from;
      if (mine !== undefined) {
        this.chart.period[key] = mine;
        this.#copySources(this.#page, pointer, pointer);
        if (other !== undefined && other !== mine && key !== 'through') this.#lost(pointer, other);
      } else if (other !== undefined && (samePeriod || key === 'admission')) {
        this.chart.period[key] = other;
        this.#copySources(this.#record, pointer, pointer);
      }
    }
    const siblings = theirs?.siblings ?? ours?.siblings;
    if (siblings) this.chart.period.siblings = siblings;
  }

  /**
   * The page's list is the one that someone is working on. Where it is whole (a plan-of-care list, or M1023 with a line
   * left blank) it stands alone, and codes that only the record holds are conflicts. Where all six lines of
   * M1021/M1023 are full, it may go on elsewhere: the record's further codes follow.
   */
  diagnoses(): void {
    const ours = this.#page.diagnoses;
    const theirs = this.#record.diagnoses;
    if (ours.length === 0) {
      for (const [i, diagnosis] of theirs.entries()) this.#addDiagnosis(this.#record, diagnosis, i);
      if (this.#record.looked.includes('secondary')) this.chart.looked.push('secondary');
      return;
    }
    for (const [i, diagnosis] of ours.entries()) this.#addDiagnosis(this.#page, diagnosis, i);
    const whole = this.#page.looked.includes('secondary');
    const codes = new Set(ours.map((diagnosis) => plainCode(diagnosis.code)));
    theirs.forEach((diagnosis, i) => {
      if (codes.has(plainCode(diagnosis.code))) return;
      if (whole) {
        this.#lost('/diagnoses', diagnosis.code, `/diagnoses/${i}`, 'in the record, not in the list on the page');
        return;
      }
      const { rank: _rank, ...unranked } = diagnosis;
      this.#addDiagnosis(this.#record, { ...unranked, rank: this.chart.diagnoses.length + 1 }, i);
    });
    if (whole || this.#record.looked.includes('secondary')) this.chart.looked.push('secondary');
  }

  /** Answers of two assessments are never mixed: the record's fill in only where both name the same M0090. */
  oasis(): void {
    const ours = this.#page;
    const theirs = this.#record;
    const pageAnswers = Object.keys(ours.oasis).length > 0;
    const recordAnswers = Object.keys(theirs.oasis).length > 0;
    const same = isSameAssessment(ours.assessment, theirs.assessment);
    const assessment =
      pageAnswers || ours.assessment ? { ...(same ? theirs.assessment : {}), ...ours.assessment } : theirs.assessment;
    if (assessment) {
      this.chart.assessment = assessment;
      this.#copySources(pageAnswers || ours.assessment ? ours : theirs, '/assessment', '/assessment');
    }
    for (const item of Object.keys(ours.oasis)) this.#answer(ours, item);
    if (!recordAnswers) return;
    if (pageAnswers && !same) {
      this.#lost(
        '/oasis',
        theirs.assessment?.completed ?? '',
        '/assessment',
        'another assessment, or one without M0090 on the page: its answers are not mixed in',
      );
      return;
    }
    for (const [item, answer] of Object.entries(theirs.oasis)) {
      const mine = ours.oasis[item];
      if (mine === undefined) this.#answer(theirs, item);
      else if (JSON.stringify(mine) !== JSON.stringify(answer)) this.#lost(`/oasis/${item}`, answer);
    }
  }

  whole<K extends (typeof WHOLE)[number]>(fact: K): void {
    const pointer = `/${fact}`;
    const mine = this.#page[fact];
    const other = this.#record[fact];
    const winner = mine === undefined ? this.#record : this.#page;
    const value = winner[fact];
    if (value === undefined) return;
    this.chart[fact] = value;
    this.#copySources(winner, pointer, pointer);
    if (mine !== undefined && other !== undefined && JSON.stringify(mine) !== JSON.stringify(other))
      this.#lost(pointer, other);
  }

  #addDiagnosis(from: Chart, diagnosis: Chart['diagnoses'][number], index: number): void {
    this.#copySources(from, `/diagnoses/${index}`, `/diagnoses/${this.chart.diagnoses.length}`);
    this.chart.diagnoses.push(diagnosis);
  }

  #answer(from: Chart, item: string): void {
    const answer = from.oasis[item];
    if (answer === undefined) return;
    this.chart.oasis[item] = answer;
    this.#copySources(from, `/oasis/${item}`, `/oasis/${item}`);
  }

  #lost(fact: string, value: unknown, at = fact, say = 'the page says otherwise; the page stands'): void {
    const lostAt = sourceOf(this.#record, at);
    const standsAt = sourceOf(this.#page, fact);
    const conflict: Conflict = {
      fact,
      lost: { value, at: lostAt },
      stands: { value: valueAt(this.chart, fact), at: standsAt },
      say,
    };
    this.chart.conflicts.push(conflict);
  }

  #copySources(from: Chart, pointer: string, to: string): void {
    for (const [key, sources] of Object.entries(from.sources)) {
      if (key === pointer || key.startsWith(`${pointer}/`))
        this.chart.sources[to + key.slice(pointer.length)] = sources;
    }
  }
}

/** Where a fact of this chart was read: its own source, its nearest parent's, or the record itself. */
export function sourceOf(chart: Pick<Chart, 'sources'>, pointer: string): Source {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const source = chart.sources[at]?.[0];
    if (source) return source as Source;
  }
  return { kind: 'record', path: pointer };
}

function isSameAssessment(a: Chart['assessment'], b: Chart['assessment']): boolean {
  if (a?.completed === undefined || a.completed !== b?.completed) return false;
  return a.rfa === undefined || b.rfa === undefined || a.rfa === b.rfa;
}

function isEmpty(chart: Chart): boolean {
  return chart.diagnoses.length === 0 && Object.keys(chart.oasis).length === 0;
}
