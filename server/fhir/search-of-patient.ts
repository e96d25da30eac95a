import type { FhirClient, SearchParams } from './client.ts';
import { type Found, searchAll } from './pager.ts';
import type { ResourceType } from './resource-types.ts';
import { UpstreamError } from './upstream-error.ts';

/** How a type is asked for where a server does not take `patient` alone. */
interface SecondWay {
  params: SearchParams;
  /** Every resource of the type has one of these values. */
  isWhole: boolean;
}

/** FHIR R4's `medicationrequest-intent`: an order has exactly one. */
const INTENTS = 'proposal,plan,order,original-order,reflex-order,filler-order,instance-order,option';
const TEAM_STATUSES = 'proposed,active,suspended,inactive';
/** HL7's `observation-category` and what US Core adds to it. */
const CATEGORIES =
  'survey,exam,vital-signs,social-history,therapy,activity,procedure,laboratory,imaging,functional-status,cognitive-status,disability-status,sdoh';

/**
 * US Core requires these searches and not the one by `patient` alone, and servers refuse that (US Core 3.1.1 to 6.1,
 * "Mandatory Search Parameters").
 */
export const SECOND_WAYS: Partial<Record<ResourceType, SecondWay>> = {
  MedicationRequest: { params: { intent: INTENTS }, isWhole: true },
  CareTeam: { params: { status: TEAM_STATUSES }, isWhole: false },
  CarePlan: { params: { category: 'assess-plan' }, isWhole: false },
  Observation: { params: { category: CATEGORIES }, isWhole: false },
};

/** Everything of one type that a server has of a patient, as {@link searchAll} gives it; asked for again where it wants to hear more. */
export async function searchOfPatient(
  client: FhirClient,
  type: ResourceType,
  patient: string,
  signal: AbortSignal,
): Promise<Found> {
  const found = await searchAll(client, type, { patient }, signal);
  const second = SECOND_WAYS[type];
  if (!second || found.stopped?.problem !== 'not-supported') return found;
  const again = await searchAll(client, type, { patient, ...second.params }, signal);
  if (again.stopped) return again.resources.length > 0 ? again : found;
  if (second.isWhole) return again;
  const { problem, message } = new UpstreamError('by-kind');
  return { ...again, stopped: { problem, say: message } };
}
