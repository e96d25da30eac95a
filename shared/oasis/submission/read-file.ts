import type { Editions } from '../../editions/editions.ts';
import { decodeXml } from './decode.ts';
import { readSubmission, type SubmissionOptions, type SubmissionRead } from './read-submission.ts';
import { readXml } from './xml.ts';

/** Bytes of an XML file that is read: one assessment has about 40 kB. */
export const LARGEST_XML = 8 * 1024 * 1024;

/**
 * Reads an XML file of OASIS submissions.
 * @returns each assessment as a chart, in the file's order; or why none is read, without a word of the file
 */
export function readSubmissionFile(
  bytes: Uint8Array,
  editions: Editions,
  options: SubmissionOptions = {},
): SubmissionRead[] | { say: string } {
  if (bytes.length > LARGEST_XML) return { say: `the XML is larger than ${LARGEST_XML / 2 ** 20} MiB` };
  const text = decodeXml(bytes);
  return text === undefined ? { say: NOT_TEXT } : readSubmissionText(text, editions, options);
}

/** Why a file gives no text. */
export const NOT_TEXT = 'the XML is not text in the encoding that it names';

/** The same for a file that is decoded already. */
export function readSubmissionText(
  text: string,
  editions: Editions,
  options: SubmissionOptions = {},
): SubmissionRead[] | { say: string } {
  const xml = readXml(text);
  if (!xml.ok) return { say: xml.say };
  return xml.assessments.map((elements) => readSubmission(elements, editions, options));
}
