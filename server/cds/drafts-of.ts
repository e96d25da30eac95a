import type { Classification } from '../../shared/classify.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { readOasis } from '../../shared/fhir/oasis-record.ts';
import type { Role } from '../../shared/role.ts';
import type { HookChart } from './chart-of-hook.ts';
import { suggestedCodeCards } from './code-cards.ts';
import { dischargeCards } from './discharge-cards.ts';
import type { CardDraft } from './draft.ts';
import { codingCards, documentationCards, missingAnswersCards } from './finding-cards.ts';
import { previewCards } from './preview-cards.ts';
import type { ServiceId } from './services.ts';

/** What a service needs to write its cards. */
export interface Answering {
  service: ServiceId;
  /** Who looks at the cards. */
  role: Exclude<Role, 'it'>;
  patientId: string;
  editions: Editions;
  newId(): string;
}

/** The cards of one service, of a chart and its classification. Empty where there is nothing to say. */
export function draftsOf(
  { chart, resources, options }: HookChart,
  classification: Classification,
  { service, role, patientId, editions, newId }: Answering,
): CardDraft[] {
  switch (service) {
    case 'hh-coding-hints':
      return [
        ...codingCards(chart, classification, role),
        ...(role === 'clinician' ? [] : suggestedCodeCards(chart, classification, patientId, newId)),
      ];
    case 'hh-doc-completeness':
      return [...documentationCards(chart, classification, role), ...missingAnswersCards(chart, classification)];
    case 'hh-pdgm-preview':
      return role === 'clinician' ? [] : previewCards(classification);
    case 'hh-discharge-check':
      return dischargeCards(readOasis(resources, editions, options));
  }
}
