import type { Day } from '../chart/day.ts';
import type { AttachmentText } from './reading.ts';

/** What a caller may say of the resources that it hands in. */
export interface ReadOptions {
  /** Which patient, where the resources are of several: `Patient/p1`, `p1` or an absolute URL. */
  patient?: string;
  /** The From day of the 30-day period that is asked for. */
  from?: Day;
  /** Resource types that were searched completely for this patient, so that absent means none. */
  searched?: readonly string[];
  /** Resource types whose search was refused, is not known to the server, or ended early: their absence says nothing. */
  refused?: readonly string[];
  /** Attachment URL, or inline data, as the resource wrote it → its text. */
  attachments?: ReadonlyMap<string, AttachmentText>;
  /** Base URL of the server the resources came from, so that its absolute references resolve. */
  base?: string;
}
