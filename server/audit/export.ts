import type { AuditEvent } from 'fhir/r4';
import { auditRowsAfter } from '../store/audit-rows.ts';
import type { Store } from '../store/database.ts';
import type { Seal } from '../store/sealed.ts';
import { auditEventOf } from './audit-event.ts';
import { auditEventSchema } from './balp-schema.ts';
import { openEvent } from './opened.ts';

const PAGE = 500;

/** A row that cannot leave as FHIR: it was changed, or is of a newer version. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/**
 * A tenant's events as FHIR AuditEvents, oldest first.
 * @param after only events with a higher number
 * @throws {ExportError} naming the event, never its content
 */
export async function* exportedEvents(
  store: Store,
  seal: Seal,
  { tenant, after }: { tenant: string; after: number },
): AsyncGenerator<AuditEvent> {
  let last = after;
  for (;;) {
    const page = await auditRowsAfter(store, tenant, last, PAGE);
    for (const row of page) {
      const event = openEvent(row, seal);
      if (!event) throw new ExportError(`event ${row.seq} of ${tenant} cannot be read: lintel audit verify`);
      const resource = auditEventOf(event, row.hash);
      const checked = auditEventSchema.safeParse(resource);
      if (!checked.success) {
        const where = checked.error.issues[0]?.path.join('/') ?? '';
        throw new ExportError(`event ${row.seq} of ${tenant} makes no AuditEvent (${where})`);
      }
      yield resource;
      last = row.seq;
    }
    if (page.length < PAGE) return;
  }
}
