/** System URIs of what goes out as FHIR (service.md section 5). Ours are URNs: they name, they do not resolve. */

export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
/** HL7 THO CodeSystem-HIPPS: no content, no known use limits. */
export const HIPPS =
  'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes';
/** A row of the rule catalogue: `EL04`. */
export const RULE = 'urn:lintel:rule';
/** A dated table that an answer rests on: `pdgm-grouper-2026`. */
export const EDITION = 'urn:lintel:edition';
/** A fact that is missing, as the grouper names it: `M1830`, `timing`. */
export const FACT = 'urn:lintel:fact';
/** What was run: `urn:lintel:module:classify`. */
export const MODULE = 'urn:lintel:module:classify';
/** Kinds of queries: `query-provider`, `return-to-clinician`. */
export const QUERY = 'urn:lintel:query';
