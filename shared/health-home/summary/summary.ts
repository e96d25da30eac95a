import type { Chart } from '../../chart/chart.ts';
import { type Day, isDay } from '../../chart/day.ts';
import { CONDITION_RULES } from '../condition-rules.ts';
import { isAfter } from '../dates.ts';
import { isMentalHealthProfessional } from '../mental-health-professional.ts';
import { isCurrent } from '../period-on.ts';
import { isSensitiveGoal } from '../sensitive-goal.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { SIGNED_OFF } from './signed-off.ts';
import { type Language, SECTIONS, type SectionId, SIGNS, type SignsOf, type Template } from './template.ts';

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
  sections: Section[];
}

interface SummaryOptions {
  /** The day that the page is made for. */
  asOf: Day;
  language: Language;
  /** With goals that are masked otherwise: for who may see them. */
  revealed?: boolean;
}

const TEMPLATES: Readonly<Record<Language, Template>> = { en, es };

/**
 * The patient's page: goals, plan, visits, medicines, treatments, warning signs, appointments, team, and the clinical
 * manager, as 42 CFR 484.60(e) asks of the written information (to verify). What the chart does not say is left for the
 * nurse's hand: nothing is made up. No condition is named, and warning signs stand only for conditions that are not masked.
 */
export function patientSummary(whole: Chart, { asOf, language, revealed = false }: SummaryOptions): PatientSummary {
  const chart = revealed ? whole : withoutSensitiveGoals(whole);
  const words = TEMPLATES[language];
  const name = [chart.patient?.given, chart.patient?.family].filter((part) => part !== undefined).join(' ');
  return {
    language,
    title: words.title,
    ...(SIGNED_OFF[language] ? {} : { draft: words.draft }),
    ...(name === '' ? {} : { for: words.for(name) }),
    made: words.made(dayIn(words, asOf)),
    intro: words.intro,
    sections: SECTIONS.map((id) => sectionOf(id, chart, asOf, words)),
  };
}

function withoutSensitiveGoals(chart: Chart): Chart {
  const { goals } = chart;
  return goals ? { ...chart, goals: goals.filter((goal) => !isSensitiveGoal(goal, chart)) } : chart;
}

function sectionOf(id: SectionId, chart: Chart, asOf: Day, words: Template): Section {
  const items = ITEMS[id](chart, asOf, words);
  const lead = words.lead[id];
  const isOpen = items.length === 0 || (ALWAYS_OPEN.has(id) && !(lead?.endsWith(':') === true));
  return {
    id,
    heading: words.headings[id],
    ...(lead === undefined || items.length === 0 ? {} : { lead }),
    items,
    ...(isOpen && words.write[id] !== '' ? { write: words.write[id] } : {}),
  };
}

/** Even where the chart says something, it lacks what the rule asks for: phone number, days, doses. */
const ALWAYS_OPEN: ReadonlySet<SectionId> = new Set(['manager', 'visits', 'appointments']);

const ITEMS: Readonly<Record<SectionId, (chart: Chart, asOf: Day, words: Template) => string[]>> = {
  goals: goalsOf,
  plan: planOf,
  visits: () => [],
  medicines: ({ medications }) =>
    unique(
      (medications ?? []).filter(({ status }) => status === undefined || status === 'active').map(({ text }) => text),
    ),
  treatments: treatmentsOf,
  signs: signsOf,
  appointments: () => [],
  team: teamOf,
  manager: (chart, asOf, words) => teamOf(chart, asOf, words, /clinical manager/i),
};

const GOAL_OVER = new Set(['completed', 'cancelled', 'rejected', 'entered-in-error']);

/** The patient's own goals first, each with its date. */
function goalsOf({ goals }: Chart, _asOf: Day, words: Template): string[] {
  const open = (goals ?? []).filter(({ status }) => !GOAL_OVER.has(status ?? ''));
  const own = open.filter(({ expressedBy }) => expressedBy?.type === 'Patient');
  return unique(
    [...own, ...open.filter((goal) => !own.includes(goal))].map(({ text, due, targets }) => {
      const day = due ?? targets?.find((target) => target.due !== undefined)?.due;
      return day !== undefined && isDay(day) ? `${text} (${words.by(dayIn(words, day))})` : text;
    }),
  );
}

function activePlans({ carePlan }: Chart, asOf: Day) {
  return (carePlan ?? []).filter((plan) => plan.status === 'active' && isCurrent(plan, asOf) && !plan.security?.length);
}

function planOf(chart: Chart, asOf: Day): string[] {
  return unique(
    activePlans(chart, asOf).flatMap(({ activities }) => (activities ?? []).flatMap(({ text }) => text ?? [])),
  );
}

const REQUEST_OPEN = new Set(['active', 'on-hold']);

/** What the agency is asked to do: open orders by their own words. */
function treatmentsOf({ serviceRequests }: Chart, asOf: Day): string[] {
  return unique(
    (serviceRequests ?? [])
      .filter(
        ({ status, authored, security }) =>
          REQUEST_OPEN.has(status ?? '') && !isAfter(authored, asOf) && !security?.length,
      )
      .flatMap(({ text }) => text ?? []),
  );
}

/** Roles that would tell of a masked condition stand as "on your team". */
function teamOf({ careTeam }: Chart, asOf: Day, words: Template, only?: RegExp): string[] {
  return unique(
    (careTeam ?? [])
      .filter(({ teamStatus, security }) => (teamStatus === undefined || teamStatus === 'active') && !security?.length)
      .filter((member) => isCurrent(member, asOf) && member.member?.type !== 'Patient')
      .flatMap(({ name, role, roles, member }) => {
        const called = name ?? member?.name;
        const said = [role, ...(roles ?? []).map(({ display }) => display)].filter((one) => one !== undefined);
        if (called === undefined || (only && !said.some((one) => only.test(one)))) return [];
        const person = { roles: [...said.map((display) => ({ display })), ...(member?.roles ?? [])] };
        const plain = isMentalHealthProfessional(person)
          ? undefined
          : words.roles.find(([pattern]) => said.some((one) => pattern.test(one)))?.[1];
        return [`${called}: ${plain ?? words.role}`];
      }),
  );
}

const CLASS_OF: Readonly<Record<SignsOf, readonly string[]>> = {
  HEART: ['HEART'],
  DIABETES: ['DIABETES'],
  BREATHING: ['ASTHMA', 'COPD'],
  STROKE: ['STROKE'],
  KIDNEY: ['CKD'],
};
const OVER = new Set(['resolved', 'inactive', 'remission']);
const NOT_SO = new Set(['refuted', 'entered-in-error']);

/** The general signs, which everyone gets, after those of the conditions. */
function signsOf({ conditions, diagnoses }: Chart, _asOf: Day, words: Template): string[] {
  const codes = [
    ...(conditions ?? [])
      .filter(
        (one) =>
          !OVER.has(one.clinicalStatus ?? '') && !NOT_SO.has(one.verificationStatus ?? '') && !one.security?.length,
      )
      .map(({ code }) => code),
    ...diagnoses.map(({ code }) => code),
  ].flatMap((code) => code?.replace('.', '') ?? []);
  const held = (id: string) => {
    const rule = CONDITION_RULES.find((one) => one.class === id);
    const exclude = rule && 'exclude' in rule ? rule.exclude : undefined;
    return codes.some((code) => rule?.include.test(code) === true && exclude?.test(code) !== true);
  };
  const signs = SIGNS.filter((id) => CLASS_OF[id].some(held)).flatMap((id) => words.signs[id]);
  return [...words.signsForAll.slice(0, 1), ...signs, ...words.signsForAll.slice(1)];
}

function dayIn(words: Template, day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return words.day(date ?? 0, words.months[(month ?? 1) - 1] ?? '', year ?? 0);
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
