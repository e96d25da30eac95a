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
  /** The resources are what searches for the patient gave, and nothing else. */
  areFound?: boolean;
  /** Resource types whose search was refused, is not known to the server, or ended early: their absence says nothing. */
  refused?: readonly string[];
  /** Attachment URL, or inline data, as the resource wrote it → its text. */
  attachments?: ReadonlyMap<string, AttachmentText>;
  /** Base URLs of the server the resources came from, each of which it may write in its absolute references. */
  bases?: readonly string[];
}
