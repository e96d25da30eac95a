import type { ResourceType } from '../fhir/resource-types.ts';

/** The hooks that these services are called on (CDS Hooks 2.0, hook library). */
export const HOOKS = [
  'patient-view',
  'problem-list-item-create',
  'encounter-start',
  'order-sign',
  'encounter-discharge',
] as const;
export type HookName = (typeof HOOKS)[number];

/** The services by the id in their address: clients have written it down, so it never changes. */
export const SERVICE_IDS = ['hh-coding-hints', 'hh-doc-completeness', 'hh-pdgm-preview', 'hh-discharge-check'] as const;
export type ServiceId = (typeof SERVICE_IDS)[number];

interface CdsService {
  hooks: readonly HookName[];
  title: string;
  description: string;
}

/** The services of service.md section 4. */
export const SERVICES: Readonly<Record<ServiceId, CdsService>> = {
  'hh-coding-hints': {
    hooks: ['patient-view', 'problem-list-item-create'],
    title: 'Home health coding hints',
    description:
      'Says where a diagnosis is less specific than the documentation, cannot be primary, or breaks a coding convention. Proposals only.',
  },
  'hh-doc-completeness': {
    hooks: ['encounter-start', 'patient-view'],
    title: 'Home health documentation',
    description:
      'Says which elements of the face-to-face note, plan of care, homebound status and OASIS were not found.',
  },
  'hh-pdgm-preview': {
    hooks: ['patient-view', 'order-sign'],
    title: 'PDGM grouping preview',
    description: 'Describes how the 30-day period groups, by which version, and from which facts.',
  },
  'hh-discharge-check': {
    hooks: ['encounter-discharge'],
    title: 'OASIS at discharge',
    description: 'Says whether an OASIS discharge or transfer assessment was found and what it leaves unanswered.',
  },
};

/** Prefetch keys, and the type that each gives: one list for all services, so that each reads the same chart. */
export const PREFETCH = {
  patient: 'Patient',
  conditions: 'Condition',
  encounters: 'Encounter',
  episodes: 'EpisodeOfCare',
  claims: 'Claim',
  benefits: 'ExplanationOfBenefit',
  assessments: 'QuestionnaireResponse',
  observations: 'Observation',
  documents: 'DocumentReference',
  compositions: 'Composition',
  medications: 'MedicationRequest',
  coverage: 'Coverage',
  carePlans: 'CarePlan',
  goals: 'Goal',
} as const satisfies Record<string, ResourceType>;
export type PrefetchKey = keyof typeof PREFETCH;
/** The names of the prefetch templates: the same for every service. */
export const PREFETCH_KEYS = Object.keys(PREFETCH) as PrefetchKey[];

/** Said of every service, so that nobody takes the cards of any patient for whole, and of no patient in particular. */
const MASKED = 'Cards never speak of substance use, psychiatric conditions or HIV.';

/** The discovery answer: a service stands once for each of its hooks, under one id. */
export function discovery(ids: readonly ServiceId[]) {
  const prefetch = Object.fromEntries(
    PREFETCH_KEYS.map((key) => [
      key,
      key === 'patient' ? 'Patient/{{context.patientId}}' : `${PREFETCH[key]}?patient={{context.patientId}}`,
    ]),
  );
  return {
    services: ids.flatMap((id) => {
      const { hooks, title, description } = SERVICES[id];
      return hooks.map((hook) => ({ hook, title, description: `${description} ${MASKED}`, id, prefetch }));
    }),
  };
}
