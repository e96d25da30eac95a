/** Clinical documents (HL7 CDA) for tests, in the shapes that hospitals send. Everybody in them is invented. */

export interface CdaSection {
  title?: string;
  loinc?: string;
  /** The narrative block's inside; absent: the section has none. */
  text?: string;
  /** Entries, authors, sections within, as XML. */
  more?: string;
}

export interface CdaParts {
  title?: string;
  loinc?: string;
  time?: string;
  family?: string;
  given?: string;
  born?: string;
  /** `root|extension` of the patient's identifiers. */
  ids?: string[];
  /** Who wrote it: name with its suffix; a program where absent. */
  author?: { name: string; suffix?: string; nucc?: string };
  signer?: { name: string; suffix?: string };
  confidentiality?: string;
  sections?: CdaSection[];
  /** In place of sections. */
  body?: string;
  declaration?: string;
}

const LOINC = '2.16.840.1.113883.6.1';

export function sectionXml({ title, loinc, text, more = '' }: CdaSection): string {
  const code = loinc === undefined ? '' : `<code code="${loinc}" codeSystem="${LOINC}"/>`;
  const words = text === undefined ? '' : `<text>${text}</text>`;
  return `<component><section>${code}${title === undefined ? '' : `<title>${title}</title>`}${words}${more}</section></component>`;
}

function personXml({ name, suffix }: { name: string; suffix?: string | undefined }): string {
  const [given = '', family = ''] = name.split(' ');
  const behind = suffix === undefined ? '' : `<suffix>${suffix}</suffix>`;
  return `<assignedPerson><name><given>${given}</given><family>${family}</family>${behind}</name></assignedPerson>`;
}

/** A whole document. */
export function cda(parts: CdaParts): string {
  const { title = 'Discharge Summary', loinc = '18842-5', time = '20260309143000-0500' } = parts;
  const { family = 'Underwood', given = 'Perpetua', born = '19411102', ids = ['2.999.7|PU-20'] } = parts;
  const roles = ids.map((id) => id.split('|')).map(([root, value]) => `<id root="${root}" extension="${value}"/>`);
  const nucc = parts.author?.nucc;
  const author = parts.author
    ? `${nucc === undefined ? '' : `<code code="${nucc}" codeSystem="2.16.840.1.113883.6.101"/>`}${personXml(parts.author)}`
    : '<assignedAuthoringDevice><softwareName>Export</softwareName></assignedAuthoringDevice>';
  const signer = parts.signer
    ? `<legalAuthenticator><assignedEntity>${personXml(parts.signer)}</assignedEntity></legalAuthenticator>`
    : '';
  const body = parts.body ?? `<structuredBody>${(parts.sections ?? []).map(sectionXml).join('')}</structuredBody>`;
  return `${parts.declaration ?? '<?xml version="1.0" encoding="UTF-8"?>'}
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc">
  <id root="2.999.1" extension="doc-1"/><code code="${loinc}" codeSystem="${LOINC}"/>
  <title>${title}</title><effectiveTime value="${time}"/><confidentialityCode code="${parts.confidentiality ?? 'N'}"/>
  <recordTarget><patientRole>${roles.join('')}<patient><name use="L"><given>${given}</given><family>${family}</family></name>
    <administrativeGenderCode code="F"/><birthTime value="${born}"/></patient></patientRole></recordTarget>
  <author><time value="${time}"/><assignedAuthor>${author}</assignedAuthor></author>${signer}
  <component>${body}</component>
</ClinicalDocument>`;
}
