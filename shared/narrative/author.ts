import type { AuthorRole } from '../chart/chart.ts';

/** Who wrote: a provider in the sense of guideline I.B.14, another clinician, or nobody knows. */
export type AuthorKind = 'provider' | 'clinician' | 'unknown';

/** Roles that diagnose (guideline I.B.14: the provider). */
const PROVIDERS: ReadonlySet<AuthorRole> = new Set<AuthorRole>(['MD', 'DO', 'NP', 'PA', 'CNS']);

/** The kind of an author's role. An absent role is `unknown`, and is never treated as a provider (CV-20). */
export function authorKind(role: AuthorRole | undefined): AuthorKind {
  if (role === undefined) return 'unknown';
  return PROVIDERS.has(role) ? 'provider' : 'clinician';
}
