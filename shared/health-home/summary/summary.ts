import type { Chart } from '../../chart/chart.ts';
import { compare } from '../../chart/compare.ts';
import { type Day, isDay } from '../../chart/day.ts';
import { given } from '../../chart/given.ts';
import { plainCode } from '../../chart/plain-code.ts';
import { isAfter } from '../dates.ts';
import { isMentalHealthProfessional } from '../mental-health-professional.ts';
import { Telling } from '../not-telling.ts';
import { isCurrent } from '../period-on.ts';
import { deniedLabels, isSensitiveCode, labelledCodes } from '../sensitive.ts';
import { plainName } from '../team-member.ts';
import { isTelling } from '../telling-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { SIGNED_OFF } from './signed-off.ts';
import { signsIn } from './signs.ts';
import { type Language, SECTIONS, type SectionId, type Template } from './template.ts';

/** One part of the page. */
export interface Section {
  id: SectionId;
  heading: string;
  /** A sentence under the heading. */
  lead?: string;
  items: string[];
  /** The chart does not say it, or not all: this stands above empty lines for the nurse's hand. */
  write?: string;
}

/** A page for the patient: text only, to be printed. */
export interface PatientSummary {
  language: Language;
  title: string;
  /** "Draft wording", until a named person has signed the wording off. */
  draft?: string;
  /** Whose page it is, where the chart names the patient. */
  for?: string;
  made: string;
  intro: string[];
  /** On every masked page, whether or not something is left out: where it stands would tell that something is there. */
  incomplete?: string;
  sections: Section[];
}

interface SummaryOptions {
  /** The day that the page is made for. */
  asOf: Day;
  language: Language;
  /** With what is masked otherwise: for who may see it. */
  revealed?: boolean;
}

const TEMPLATES: Readonly<Record<Language, Template>> = { en, es };

/**
 * The patient's page: goals, plan, visits, medicines, treatments, warning signs, appointments, team, and the clinical
 * manager, as 42 CFR 484.60(e) asks of the written information (to verify). What the chart does not say is left for the
 * nurse's hand: nothing is made up. No condition is named. Unless it is revealed, what would tell a masked condition (a
 * medicine, a goal, an order, its warning signs) is left out; every masked page says that it may not be whole.
 */
export function patientSummary(whole: Chart, { asOf, language, revealed = false }: SummaryOptions): PatientSummary {
  const all = currentOnly(whole, asOf);
  const chart = revealed ? all : withoutTelling(all, new Telling(whole));
  const words = TEMPLATES[language];
  const name = [chart.patient?.given, chart.patient?.family].filter((part) => part !== undefined).join(' ');
  return {
    language,
    title: words.title,
    ...(SIGNED_OFF[language] ? {} : { draft: words.draft }),
    ...(name === '' ? {} : { for: words.for(name) }),
    made: words.made(dayIn(words, asOf)),
    intro: words.intro,
    ...(revealed ? {} : { incomplete: words.incomplete }),
    sections: SECTIONS.map((id) => sectionOf(id, chart, asOf, words)),
  };
}

/** What the page would print if nothing were masked. */
function currentOnly(chart: Chart, asOf: Day): Chart {
  const out: Chart = { ...chart };
  if (chart.goals) out.goals = chart.goals.filter(isOpenGoal);
  if (chart.medications) out.medications = chart.medications.filter(isTaken);
  if (chart.serviceRequests) out.serviceRequests = chart.serviceRequests.filter((each) => isOpenRequest(each, asOf));
  if (chart.carePlan) out.carePlan = chart.carePlan.filter((plan) => plan.status === 'active' && isCurrent(plan, asOf));
  if (chart.careTeam) out.careTeam = chart.careTeam.filter((member) => isOnTeam(member, asOf));
  if (chart.appointments) out.appointments = chart.appointments.filter(({ status }) => BOOKED.has(status ?? ''));
  return out;
}

function withoutTelling(chart: Chart, tells: Telling): Chart {
  const out: Chart = { ...chart };
  const masked = labelledCodes(chart, deniedLabels(chart));
  const isShown = ({ code }: { code?: string | undefined }) =>
    code === undefined || !(isSensitiveCode(code) || masked.has(plainCode(code)));
  if (chart.conditions) out.conditions = chart.conditions.filter(isShown);
  out.diagnoses = chart.diagnoses.filter(isShown);
  if (chart.goals) out.goals = chart.goals.filter((goal) => !tells.goal(goal));
  if (chart.medications) out.medications = chart.medications.filter((one) => !tells.medication(one));
  if (chart.serviceRequests) out.serviceRequests = chart.serviceRequests.filter((one) => !tells.request(one));
  if (chart.appointments) out.appointments = chart.appointments.filter((one) => !tells.appointment(one));
  if (chart.careTeam) {
    out.careTeam = chart.careTeam
      .filter((member) => !tells.member(member))
      .map((member) => ({ ...member, ...given('name', plainName(calledOf(member))) }));
  }
  if (chart.carePlan) {
    out.carePlan = chart.carePlan
      .filter((plan) => !tells.plan(plan))
      .map((plan) => ({
        ...plan,
        ...given(
          'activities',
          plan.activities?.filter((one) => !tells.activity(one)),
        ),
      }));
  }
  return out;
}

function sectionOf(id: SectionId, chart: Chart, asOf: Day, words: Template): Section {
  const items = ITEMS[id](chart, asOf, words);
  const lead = words.lead[id];
  // The chart may name the clinical manager, never the phone number that the rule asks for; nor does it hold every appointment.
  const isOpen = items.length === 0 || id === 'manager' || id === 'appointments';
  return {
    id,
    heading: words.headings[id],
    ...(lead === undefined || items.length === 0 ? {} : { lead }),
    items,
    ...(isOpen && words.write[id] !== '' ? { write: words.write[id] } : {}),
  };
}

const ITEMS: Readonly<Record<SectionId, (chart: Chart, asOf: Day, words: Template) => string[]>> = {
  goals: goalsOf,
  plan: planOf,
  visits: () => [],
  medicines: ({ medications }) => unique((medications ?? []).map(({ text }) => text)),
  treatments: treatmentsOf,
  signs: signsOf,
  appointments: appointmentsOf,
  team: teamOf,
  manager: (chart, asOf, words) => teamOf(chart, asOf, words, /clinical manager/i),
};

const GOAL_OVER = new Set(['completed', 'cancelled', 'rejected', 'entered-in-error']);

function isOpenGoal({ status }: NonNullable<Chart['goals']>[number]): boolean {
  return !GOAL_OVER.has(status ?? '');
}

function isTaken({ status }: NonNullable<Chart['medications']>[number]): boolean {
  return status === undefined || status === 'active';
}

/** What a person goes to; one that is only proposed, or waits for an answer, is none yet. */
const BOOKED = new Set(['booked', 'arrived', 'checked-in']);
const REQUEST_OPEN = new Set(['active', 'on-hold']);

function isOpenRequest({ status, authored }: NonNullable<Chart['serviceRequests']>[number], asOf: Day): boolean {
  return REQUEST_OPEN.has(status ?? '') && !isAfter(authored, asOf);
}

/** The patient's own goals first, each with its date. */
function goalsOf({ goals }: Chart, _asOf: Day, words: Template): string[] {
  const open = goals ?? [];
  const own = open.filter(({ expressedBy }) => expressedBy?.type === 'Patient');
  return unique(
    [...own, ...open.filter((goal) => !own.includes(goal))].map(({ text, due, targets }) => {
      const day = due ?? targets?.find((target) => target.due !== undefined)?.due;
      return day !== undefined && isDay(day) ? `${text} (${words.by(dayIn(words, day))})` : text;
    }),
  );
}

function planOf({ carePlan }: Chart): string[] {
  return unique((carePlan ?? []).flatMap(({ activities }) => (activities ?? []).flatMap(({ text }) => text ?? [])));
}

/** What is booked, or what the plan or an order sets, on a day to come, the next one first. */
function appointmentsOf({ carePlan, serviceRequests, appointments }: Chart, asOf: Day, words: Template): string[] {
  const all = [
    ...(appointments ?? []).map((one) => ({ text: bookedWords(one, words), scheduled: one.from })),
    ...(carePlan ?? []).flatMap(({ activities }) => activities ?? []),
    ...(serviceRequests ?? []),
  ];
  const coming = all.flatMap(({ text, scheduled: day }) =>
    text !== undefined && day !== undefined && isDay(day) && day >= asOf ? [{ text, day }] : [],
  );
  coming.sort((a, b) => compare(a.day, b.day));
  return unique(coming.map(({ text, day }) => `${dayIn(words, day)}: ${text}`));
}

/** What an appointment is for and with whom, as far as the chart tells. */
function bookedWords({ text, participants }: NonNullable<Chart['appointments']>[number], words: Template): string {
  const names = (participants ?? []).flatMap(({ type, name }) =>
    PEOPLE.has(type ?? '') ? (plainName(name) ?? []) : [],
  );
  return [text ?? words.visit, ...names].join(', ');
}

const PEOPLE = new Set(['Practitioner', 'PractitionerRole']);

/** What the agency is asked to do: open orders by their own words. */
function treatmentsOf({ serviceRequests }: Chart): string[] {
  return unique((serviceRequests ?? []).flatMap(({ text }) => text ?? []));
}

/** Roles that would tell of a masked condition stand as "on your team". */
function teamOf({ careTeam }: Chart, _asOf: Day, words: Template, only?: RegExp): string[] {
  return unique(
    (careTeam ?? []).flatMap((one) => {
      const { role, roles, member } = one;
      const called = calledOf(one);
      const said = [role, ...(roles ?? []).map(({ display }) => display)].filter((each) => each !== undefined);
      if (called === undefined || (only && !said.some((each) => only.test(each)))) return [];
      const person = { roles: [...said.map((display) => ({ display })), ...(member?.roles ?? [])] };
      const isHidden = isMentalHealthProfessional(person) || said.some(isTelling);
      const plain = isHidden
        ? undefined
        : words.roles.find(([pattern]) => said.some((each) => pattern.test(each)))?.[1];
      return [`${called}: ${plain ?? words.role}`];
    }),
  );
}

type Member = NonNullable<Chart['careTeam']>[number];

function calledOf({ name, member }: Member): string | undefined {
  return name ?? member?.name;
}

function isOnTeam(one: Member, asOf: Day): boolean {
  const { teamStatus, member } = one;
  return (teamStatus === undefined || teamStatus === 'active') && isCurrent(one, asOf) && member?.type !== 'Patient';
}

/** The general signs, which everyone gets, before and after those of the conditions. */
function signsOf(chart: Chart, _asOf: Day, words: Template): string[] {
  const signs = signsIn(chart).flatMap((id) => words.signs[id]);
  return [...words.signsForAll.slice(0, 1), ...signs, ...words.signsForAll.slice(1)];
}

function dayIn(words: Template, day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return words.day(date ?? 0, words.months[(month ?? 1) - 1] ?? '', year ?? 0);
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
