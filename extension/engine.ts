import type { Chart } from '../shared/chart/chart.ts';
import type { Day } from '../shared/chart/day.ts';
import { withDocuments } from '../shared/chart/entered.ts';
import { given } from '../shared/chart/given.ts';
import { mergeCharts } from '../shared/chart/merge.ts';
import { matchPatients } from '../shared/chart/patient-match.ts';
import { classified } from '../shared/classify.ts';
import type { Editions } from '../shared/editions/editions.ts';
import { Readings } from '../shared/narrative/readings.ts';
import type { Role } from '../shared/role.ts';
import { RULES } from '../shared/rules/index.ts';
import { type Policy, policyAt, unknownRules, withRulesOff, wrongOption } from '../shared/rules/policy.ts';
import { type ClassificationView, chartView, seesGroups, view as viewFor } from '../shared/view.ts';
import { chartOfPage } from './engine/chart-of-page.ts';
import { type CodeSpeaker, codeSpeaker } from './engine/code-shown.ts';
import { holdsDiagnoses } from './engine/diagnoses-on-page.ts';
import { withEntered } from './engine/entered.ts';
import { factsRead } from './engine/facts.ts';
import { type FrameState, frameName } from './engine/frames.ts';
import { type HealthHomeAsked, healthHomeShown } from './engine/health-home-shown.ts';
import { codesOfRecord, codesShown, pageHints } from './engine/hints.ts';
import { compareHipps } from './engine/hipps-compared.ts';
import { notesFor } from './engine/page-chart.ts';
import { isFor, whoIsThere } from './engine/patient-guard.ts';
import type { NamedPatient } from './engine/patient-on-page.ts';
import { sequenceShown } from './engine/sequence-shown.ts';
import type { PageHint } from './messages/frame.ts';
import type { PanelMemory, Reasoned } from './messages/panel.ts';
import type { CodeShown, Dismissed, PanelView } from './messages/view.ts';

/** What is known of one tab when it is looked at. */
export interface TabAsked {
  tabId: number;
  frames: readonly FrameState[];
  memory: PanelMemory | undefined;
  role: Role;
  /** The agency's coding policy. */
  policy?: Policy;
  /** The agency's Health Home program. */
  healthHome?: HealthHomeAsked;
}

/** The panel's view of a tab, and the hints of each of its frames. */
export interface TabAnswer {
  view: PanelView;
  hints: Map<number, PageHint[]>;
  /** What notes of the page are read with: of the page alone. Absent where it names two patients. */
  page?: { from?: Day; coded: string[] };
  /** Keys that were dismissed for this patient. */
  dismissed: string[];
}

/**
 * The engine: readings of a tab's frames in, everything that is shown of them out. The same frames, memory and tables give the
 * same answer.
 * @param readings of the tab's last answers: documents that are still there are not read again
 */
export function answerTab(
  { tabId, frames, memory, role, policy = {}, healthHome }: TabAsked,
  editions: Editions,
  readings: Readings = new Readings(),
): TabAnswer {
  const base = { tabId, role, ...given('memoryVersion', memory?.version) };
  const who = whoIsThere(frames);
  if ('two' in who) {
    const match = { state: 'none', say: 'two patients are named on this page' } as const;
    return {
      view: { ...base, page: 'read', match, facts: [], codes: [], notes: [who.two] },
      hints: noHints(frames),
      dismissed: [],
    };
  }
  const { page, match, entered, chart, ours } = chartThere(frames, who.patient, memory, role);
  const speaker = codeSpeaker(chart, editions, role, true);
  const here = policyAt(
    policy,
    frames.map(({ origin }) => origin),
  );
  const whole = classified(chart, editions, { policy: withRulesOff(here, ours.rulesOff ?? {}), readings });
  const { classification, dismissed } = withoutDismissed(viewFor(whole.classification, role), ours.dismissed ?? {});
  const hasFacts = Object.keys(chart.sources).length > 0 || page.settled.size > 0;
  const { statedHipps } = page.chart;
  const shown = chartView(chart, role);
  const program = healthHome && healthHomeShown(chart, editions, healthHome, role, ours.revealed ?? {});
  return {
    view: {
      ...base,
      page: hasFacts ? 'read' : 'nothing',
      match,
      chart: shown,
      classification,
      ...(dismissed.length > 0 ? { dismissed } : {}),
      ...(seesGroups(role) ? { sequence: sequenceShown(whole.facts) } : {}),
      ...(program ? { healthHome: program } : {}),
      facts: factsRead(shown, frames),
      codes: speaker ? codesFor(chart, frames, speaker) : [],
      ...(statedHipps !== undefined && classification.grouping
        ? { ehrHipps: compareHipps(statedHipps, classification.grouping) }
        : {}),
      notes: [...policyNotes(policy), ...notesFor(page, role), ...entered.notes, ...noSpeaker(speaker, frames, chart)],
    },
    hints: hintsOf(frames, page.chart, role, editions),
    page: {
      ...given('from', page.chart.period?.from),
      coded: page.chart.diagnoses.map(({ code }) => code),
    },
    dismissed: Object.keys(ours.dismissed ?? {}),
  };
}

/** The chart of a page with the record, what was entered and the documents of its patient, as far as the panel remembers any. */
function chartThere(frames: readonly FrameState[], patient: NamedPatient, memory: PanelMemory | undefined, role: Role) {
  const page = chartOfPage(frames, patient);
  const isOurs = isFor(memory?.patient, patient);
  const record = isOurs ? memory?.record : undefined;
  const { chart: merged, match } = record
    ? mergeCharts(page.chart, record)
    : { chart: page.chart, match: matchPatients(page.chart.patient, undefined) };
  const ours: PanelMemory = isOurs && memory ? memory : { entered: {} };
  const entered = withEntered(merged, ours.entered, role);
  return { page, match, entered, chart: withDocuments(entered.chart, ours.documents ?? [], role), ours };
}

/** Findings that were dismissed, taken out of the open ones: they keep their reason, and are back when it is undone. */
function withoutDismissed(
  view: ClassificationView,
  reasons: Readonly<Record<string, Reasoned>>,
): { classification: ClassificationView; dismissed: Dismissed[] } {
  const dismissed = view.findings.flatMap((finding) => {
    const held = Object.hasOwn(reasons, finding.key) ? reasons[finding.key] : undefined;
    return held ? { finding, reason: held.reason } : [];
  });
  if (dismissed.length === 0) return { classification: view, dismissed };
  const gone = new Set(dismissed.map(({ finding }) => finding));
  return { classification: { ...view, findings: view.findings.filter((one) => !gone.has(one)) }, dismissed };
}

/** What in the agency's policy is not followed: a typing error would leave a rule as it is in silence. */
function policyNotes(policy: Policy): string[] {
  const unknown = unknownRules(policy, RULES);
  const option = wrongOption(policy, RULES);
  return [
    ...(unknown.length === 0
      ? []
      : [`the agency’s coding policy names rules that do not exist: ${unknown.join(', ')}`]),
    ...(option === undefined ? [] : [`an option of the agency’s coding policy is not followed: ${option}`]),
  ];
}

/**
 * The hints rest on the page alone, never on the record; and a frame is told the From date only where it stands in that
 * very frame (extension.md section 2).
 */
function hintsOf(frames: readonly FrameState[], page: Chart, role: Role, editions: Editions): Map<number, PageHint[]> {
  const from = page.sources['/period/from']?.[0];
  const naming = codeSpeaker(page, editions, role, true);
  const silent = codeSpeaker(page, editions, role, false);
  return new Map(
    frames.map((frame) => {
      const showsDay = from?.kind === 'page' && from.frame === frameName(frame);
      const speaker = showsDay ? naming : silent;
      return [frame.frameId, speaker ? pageHints(frame, speaker) : []];
    }),
  );
}

/** What the page shows is what is said of; the record's diagnoses are, where the page shows none. */
function codesFor(chart: Chart, frames: readonly FrameState[], speaker: CodeSpeaker): CodeShown[] {
  const shown = codesShown(frames, speaker);
  return shown.length > 0 ? shown : codesOfRecord(chart, speaker);
}

function noSpeaker(
  speaker: CodeSpeaker | undefined,
  frames: readonly FrameState[],
  { period, assessment }: Chart,
): string[] {
  if (speaker || !holdsDiagnoses(frames)) return [];
  if (period?.from !== undefined) return ['the codes are not checked: no code set that is loaded covers the From date'];
  return [`the codes are not checked: ${noFrom(period?.admission, assessment?.completed)}`];
}

/** Why a page gives no day to check codes on. */
function noFrom(startOfCare: string | undefined, completed: string | undefined): string {
  if (startOfCare === undefined && completed === undefined)
    return 'the page names no From date, M0030 or M0090 to check them on';
  if (completed === undefined)
    return 'M0030 alone does not say which 30 days these are; M0090, M0100 or a From date would';
  if (startOfCare === undefined)
    return 'M0090 alone does not say where its 30 days begin; M0030, the certification period or a From date would';
  return 'M0030 and M0090 give no 30-day period together, and the page names no From date';
}

function noHints(frames: readonly FrameState[]): Map<number, PageHint[]> {
  return new Map(frames.map(({ frameId }) => [frameId, []]));
}
