import { type Seal, SealError } from '../store/sealed.ts';
import type { AuditRow } from '../store/tables.ts';
import type { StoredEvent } from './event.ts';
import { patientPlace, reasonPlace } from './sealing.ts';
import { readEvent } from './verify.ts';

/** An event with its sealed parts opened; `null` where the key is gone, or the value was changed. */
export interface OpenedEvent extends Omit<StoredEvent, 'patient' | 'reason'> {
  tenant: string;
  seq: number;
  patient?: string | null;
  reason?: string | null;
}

/** @returns `undefined` for a row whose event cannot be read: `lintel audit verify` names it */
export function openEvent(row: AuditRow, seal: Seal): OpenedEvent | undefined {
  const event = readEvent(row);
  if (!event) return undefined;
  const { patient, reason, ...rest } = event;
  return {
    tenant: row.tenant,
    seq: row.seq,
    ...rest,
    ...(patient === undefined ? {} : { patient: opened(seal, patient.sealed, patientPlace(row.tenant, event.id)) }),
    ...(reason === undefined ? {} : { reason: opened(seal, reason, reasonPlace(row.tenant, event.id)) }),
  };
}

function opened(seal: Seal, sealed: string, place: readonly string[]): string | null {
  try {
    return seal.open(sealed, place);
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}
