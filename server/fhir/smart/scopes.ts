import { given } from '../../../shared/chart/given.ts';
import type { SmartAuth } from '../registry-auth.ts';
import { BINARY, type ResourceType } from '../resource-types.ts';
import { asksForCodes } from './roles.ts';

/** A type that a scope can name. */
export type ScopedType = ResourceType | typeof BINARY;
/** `r` reads one by its id, `s` searches (SMART App Launch 2.2, "Scopes and launch context"). */
export type Interaction = 'r' | 's';
/** How far a grant goes: `part` where every scope that fits has a query of its own (`?category=…`). */
export type Reach = 'all' | 'part' | 'none';
export type ScopeContext = 'patient' | 'user' | 'system';

/**
 * What is asked for unless a row says otherwise (service.md section 3, "Least-privilege scopes"), and `Binary`, which is
 * where the words of an attached note are: without it a note is a title.
 */
export const LEAST = [
  'Patient',
  'Condition',
  'Encounter',
  'EpisodeOfCare',
  'Observation',
  'DocumentReference',
  'QuestionnaireResponse',
  'MedicationRequest',
  'CarePlan',
  'CareTeam',
  'Goal',
  'Coverage',
  BINARY,
] as const satisfies readonly ScopedType[];

interface Scope {
  context: ScopeContext;
  /** A resource type as written, or `*`. */
  type: string;
  /** In-order subset of `cruds`. */
  may: string;
  /** Granular: only what this search finds. */
  query?: string;
}

const SCOPE = /^(patient|user|system)\/(\*|[A-Z][A-Za-z]{0,63})\.(read|write|\*|c?r?u?d?s?)(?:\?(.+))?$/;
const V1: Record<string, string> = { read: 'rs', write: 'cud', '*': 'cruds' };

/** A scope on resources in its parts, v1 or v2; `undefined` for any other (`openid`, `launch`, letters out of order). */
export function parseScope(text: string): Scope | undefined {
  const [, context, type, letters = '', query] = SCOPE.exec(text) ?? [];
  if (context === undefined || type === undefined || letters === '') return undefined;
  return {
    context: context as ScopeContext,
    type,
    may: V1[letters] ?? letters,
    ...given('query', query),
  };
}

/** The `scope` of a token's answer: names separated by blanks, each once. */
export function scopeList(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((name) => name !== ''))];
}

/** What may be asked with a grant. */
export interface Granted {
  /** As the server wrote them. */
  scopes: readonly string[];
  reach(type: ScopedType, interaction: Interaction): Reach;
}

/** @param contexts which scopes count: `system` for a service, `patient` and `user` for a person's sign-in */
export function grantedBy(scopes: readonly string[], contexts: readonly ScopeContext[]): Granted {
  const parsed = scopes.flatMap((text) => parseScope(text) ?? []).filter(({ context }) => contexts.includes(context));
  return {
    scopes,
    reach: (type, interaction) => {
      const fitting = parsed.filter((one) => (one.type === type || one.type === '*') && one.may.includes(interaction));
      if (fitting.some(({ query }) => query === undefined)) return 'all';
      return fitting.length > 0 ? 'part' : 'none';
    },
  };
}

/** What is read of whoever signs in, where roles hang on it (`roles.ts`). */
const OF_THE_PERSON = ['Practitioner', 'PractitionerRole'] as const satisfies readonly ScopedType[];

/** Whether a grant is of one patient's records only. Who works there is nobody's record. */
export function isOnePatientOnly(scopes: readonly string[]): boolean {
  const contexts = scopes
    .flatMap((text) => parseScope(text) ?? [])
    .flatMap(({ context, type }) => (OF_THE_PERSON.some((one) => one === type) ? [] : [context]));
  return contexts.includes('patient') && !contexts.includes('user');
}

/** The types that a row asks for. */
export function typesAskedFor(auth: Pick<SmartAuth, 'read'>): readonly ScopedType[] {
  return auth.read ?? LEAST;
}

/** The scopes on resources that are asked for, in the style that the server understands. */
export function resourceScopes(auth: SmartAuth, style: 'v1' | 'v2'): string[] {
  const context = auth.mode === 'launch' ? auth.context : 'system';
  const letters = (type: ScopedType) => (style === 'v1' ? 'read' : type === BINARY ? 'r' : 'rs');
  const person = auth.mode === 'launch' && asksForCodes(auth.roles ?? []) ? OF_THE_PERSON : [];
  return [
    ...typesAskedFor(auth).map((type) => `${context}/${type}.${letters(type)}`),
    ...person.map((type) => `user/${type}.${letters(type)}`),
  ];
}

/** The types that were asked for and not granted whole, for words to the person who registers the app. */
export function notGranted(auth: SmartAuth, granted: Granted): ScopedType[] {
  return typesAskedFor(auth).filter((type) => granted.reach(type, type === BINARY ? 'r' : 's') !== 'all');
}
