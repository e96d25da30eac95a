import { PATHS } from '../../shared/api/paths.ts';
import { ROLES, type Role } from '../../shared/role.ts';
import type { Action } from '../audit/event.ts';

/** What is settled about a door before it is opened. */
export interface Door {
  /** What its event in the audit trail is called; `none` where nothing of a patient goes in or out. */
  action: Action | 'none';
  /**
   * Who comes in: people and programs of these roles (a program whose token names no role has them all); `anyone`, where no
   * credential of ours is asked for.
   */
  who: 'anyone' | readonly Role[];
  /** Who it is may be said by a token that a registered program signs for each call: `cds-guard.ts` finds it out. */
  signed?: true;
  /**
   * Whose data is behind it. `endpoint`: of registered FHIR servers, those of the caller's tenant, and others are not found.
   * `own`: what this service keeps under the caller's tenant. `none`: nothing of a tenant; what the caller sends is its own.
   */
  tenant: 'endpoint' | 'own' | 'none';
}

/** IT runs the service and sees no chart (compliance.md section 4). */
const CARE: readonly Role[] = ['clinician', 'coder', 'qa', 'manager'];
/** Groupings are not for clinicians (compliance.md E3). */
const CODING: readonly Role[] = ['coder', 'qa', 'manager'];
const OPEN = { action: 'none', who: 'anyone', tenant: 'none' } as const;

/**
 * Every door. One that is not in this list lets in nobody with a role and is audited as `other`: forgetting a line gives too
 * little and writes too much, never the other way round.
 */
export const DOORS: Readonly<Record<string, Door>> = {
  'GET /healthz': OPEN,
  'GET /readyz': OPEN,
  'GET /openapi.json': OPEN,
  // By a token of its own: `metrics.ts`.
  [`GET ${PATHS.metrics}`]: OPEN,
  [`GET ${PATHS.jwks}`]: OPEN,
  [`GET ${PATHS.smartLaunch}`]: OPEN,
  [`GET ${PATHS.smartStart}`]: OPEN,
  [`GET ${PATHS.smartCallback}`]: { ...OPEN, action: 'sign-in' },
  [`POST ${PATHS.smartToken}`]: OPEN,
  [`POST ${PATHS.smartRenew}`]: OPEN,
  [`POST ${PATHS.smartSignOut}`]: { ...OPEN, action: 'sign-out' },
  // What the panel is made of, the same for everyone; what it shows comes by the other doors.
  [`GET ${PATHS.panel}`]: OPEN,
  [`GET ${PATHS.panelFile}`]: OPEN,
  [`GET ${PATHS.signIn}`]: OPEN,
  [`GET ${PATHS.signInWays}`]: OPEN,
  [`GET ${PATHS.signInCallback}`]: { ...OPEN, action: 'sign-in' },
  [`POST ${PATHS.signInToken}`]: OPEN,
  [`POST ${PATHS.signOut}`]: { ...OPEN, action: 'sign-out' },
  [`GET ${PATHS.endpoints}`]: { action: 'none', who: ROLES, tenant: 'endpoint' },
  [`GET ${PATHS.codes}`]: { action: 'none', who: ROLES, tenant: 'none' },
  [`GET ${PATHS.code}`]: { action: 'none', who: ROLES, tenant: 'none' },
  [`GET ${PATHS.packs}`]: { action: 'none', who: ROLES, tenant: 'none' },
  [`GET ${PATHS.pack}`]: { action: 'none', who: ROLES, tenant: 'none' },
  [`GET ${PATHS.policy}`]: { action: 'none', who: ROLES, tenant: 'none' },
  [`POST ${PATHS.classify}`]: { action: 'classify', who: CARE, tenant: 'none' },
  [`POST ${PATHS.classifyBatch}`]: { action: 'classify', who: CODING, tenant: 'none' },
  [`POST ${PATHS.suggest}`]: { action: 'classify', who: CARE, tenant: 'none' },
  [`POST ${PATHS.documentText}`]: { action: 'read', who: CARE, tenant: 'none' },
  [`POST ${PATHS.patientSearch}`]: { action: 'search', who: CARE, tenant: 'endpoint' },
  [`GET ${PATHS.patientChart}`]: { action: 'read', who: CARE, tenant: 'endpoint' },
  [`GET ${PATHS.patientClassification}`]: { action: 'read', who: CARE, tenant: 'endpoint' },
  [`GET ${PATHS.patientHealthHome}`]: { action: 'read', who: CARE, tenant: 'endpoint' },
  [`GET ${PATHS.audit}`]: { action: 'read-audit', who: ['manager', 'it'], tenant: 'own' },
  [`GET ${PATHS.cdsServices}`]: { ...OPEN, signed: true },
  [`POST ${PATHS.cdsService}`]: { action: 'classify', who: CARE, signed: true, tenant: 'endpoint' },
  [`POST ${PATHS.cdsFeedback}`]: { action: 'decide', who: CARE, signed: true, tenant: 'own' },
  [`GET ${PATHS.fhirMetadata}`]: OPEN,
  [`GET ${PATHS.fhirOperation}`]: OPEN,
  [`POST ${PATHS.fhirGroup}`]: { action: 'classify', who: CODING, tenant: 'none' },
  [`POST ${PATHS.fhirReview}`]: { action: 'classify', who: CARE, tenant: 'none' },
};

/** A door that nobody has described. */
const UNKNOWN: Door = { action: 'other', who: [], tenant: 'own' };

/**
 * The door of a request.
 * @param route the pattern as Hono has it
 * @returns `undefined` where there is no door: what none has taken ends in the pattern of a guard
 */
export function doorOf(method: string, route: string): Door | undefined {
  if (route.endsWith('*')) return undefined;
  const asked = method === 'HEAD' ? 'GET' : method;
  return DOORS[`${asked} ${route.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')}`] ?? UNKNOWN;
}
