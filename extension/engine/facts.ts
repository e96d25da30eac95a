import type { Chart } from '../../shared/chart/chart.ts';
import type { Source } from '../../shared/chart/evidence.ts';
import { valueAt } from '../../shared/chart/pointer.ts';
import type { FactRead } from '../messages/view.ts';
import { fieldName, sourceWords } from '../words.ts';
import { type FrameState, frameName, frameWords } from './frames.ts';

/**
 * "What I read": every fact of the chart, its value and where it was read, in the chart's order; then what the page shows
 * and leaves blank. Facts of the page can be shown again on it.
 */
export function factsRead(chart: Chart, frames: readonly FrameState[]): FactRead[] {
  const facts: FactRead[] = [];
  for (const [pointer, sources] of Object.entries(chart.sources)) {
    const value = valueAt(chart, pointer);
    if (value === undefined) continue;
    for (const source of sources as Source[]) facts.push(factOf(pointer, value, source, frames));
  }
  return facts.sort((a, b) => order(a.fact) - order(b.fact));
}

function factOf(pointer: string, value: unknown, at: Source, frames: readonly FrameState[]): FactRead {
  const fact = nameOf(pointer, at);
  const base = { fact, value: shown(value), at };
  if (at.kind !== 'page') return { ...base, where: sourceWords(at) };
  const frame = frames.find((each) => frameName(each) === at.frame);
  const reading =
    frame?.readings.find(({ field, value: read }) => field === at.field && String(read) !== '') ??
    frame?.readings.find(({ field }) => field === at.field);
  if (!frame || !reading) return { ...base, where: sourceWords(at) };
  const label = reading.label ? `“${reading.label}” ` : '';
  return {
    ...base,
    where: `${label}in ${frameWords(frame, frames)}, by ${BY[reading.by] ?? reading.by}`,
    reveal: { frameId: frame.frameId, handle: reading.handle },
  };
}

const BY: Readonly<Record<string, string>> = {
  name: 'its name',
  number: 'its item number',
  link: 'its linkId',
  label: 'its label',
  title: 'the title bar',
  site: 'the site’s file',
};

function nameOf(pointer: string, at: Source): string {
  if (pointer.startsWith('/diagnoses/') || pointer.startsWith('/patient/')) return patientOrPlace(pointer, at);
  const [, room, name] = pointer.split('/');
  if (room === 'oasis' && name) return at.kind === 'page' && at.field.includes('/') ? fieldName(at.field) : name;
  if (room === 'assessment') return name === 'rfa' ? 'M0100' : 'M0090';
  return NAMES[pointer] ?? (room === 'stays' ? 'inpatient stay' : (room ?? pointer));
}

function patientOrPlace(pointer: string, at: Source): string {
  if (pointer.startsWith('/diagnoses/')) {
    return at.kind === 'page' ? fieldName(at.field) : `diagnosis ${Number(pointer.split('/')[2]) + 1}`;
  }
  if (pointer.startsWith('/patient/identifiers')) return at.kind === 'page' ? fieldName(at.field) : 'identifier';
  return NAMES[pointer] ?? pointer.slice('/patient/'.length);
}

const NAMES: Readonly<Record<string, string>> = {
  '/patient/family': 'family name',
  '/patient/given': 'given name',
  '/patient/birthDate': 'birth date',
  '/period/from': 'From date',
  '/period/through': 'Through date',
  '/period/admission': 'start of care (M0030)',
  '/statedHipps': 'the EHR’s HIPPS',
  '/previousPeriodEnd': 'end of the previous period',
  '/admissionSource': 'admission source',
};

/** Patient, period, assessment, diagnoses, answers, the rest. */
function order(fact: string): number {
  if (/name$|MRN|MBI|birth|identifier/.test(fact)) return 0;
  if (/date$|start of care/.test(fact)) return 1;
  if (/^M0|stay|HIPPS/.test(fact)) return 2;
  if (/^M102|plan of care|^diagnosis/.test(fact)) return 3;
  return 4;
}

function shown(value: unknown): string {
  if (value === null) return 'none found';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shown).join(', ');
  if (typeof value !== 'object') return value === '^' ? '' : String(value);
  const { code, value: inner, type, through } = value as Record<string, unknown>;
  if (typeof code === 'string') return code;
  if (typeof inner === 'string') return inner;
  if (typeof type === 'string') return typeof through === 'string' ? `${type}, to ${through}` : type;
  return Object.values(value).map(shown).join(', ');
}
