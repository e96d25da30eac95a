import type { AuthorRole, Chart } from '../../chart/chart.ts';
import { type Day, isDay } from '../../chart/day.ts';
import { roleAsWritten } from '../author-role.ts';
import { LOINC } from '../codes.ts';
import { all, at, wordsIn, type XmlElement } from './xml-tree.ts';

type Patient = NonNullable<Chart['patient']>;

/** What a clinical document says of itself. */
export interface CdaHeader {
  /** Its own id, where it has one. */
  id?: string;
  title?: string;
  /** Its type as a CodeableConcept: LOINC codes and what they are called. */
  type: { coding: { system: string; code: string; display?: string }[] };
  date?: Day;
  author?: AuthorRole;
  patient?: Patient;
  /** Confidentiality codes other than normal, its own and its sections'. */
  security: string[];
}

const LOINC_OID = '2.16.840.1.113883.6.1';
const NUCC_OID = '2.16.840.1.113883.6.101';
const SSN_OID = '2.16.840.1.113883.4.1';
/** CMS's registries of Medicare beneficiary identifiers. */
const MBI_OIDS = new Set(['2.16.840.1.113883.4.927']);

/** Reads the header of a `ClinicalDocument`. */
export function readHeader(root: XmlElement): CdaHeader {
  const title = wordsIn(at(root, 'title'));
  const date = dayIn(at(root, 'effectiveTime'));
  const author = authorOf(root);
  const patient = patientOf(root);
  const id = at(root, 'id')?.attributes;
  const named = [id?.get('root'), id?.get('extension')].filter(Boolean).join('|');
  return {
    ...(named === '' ? {} : { id: named }),
    ...(title === '' ? {} : { title }),
    type: { coding: loincIn(at(root, 'code')) },
    ...(date === undefined ? {} : { date }),
    ...(author === undefined ? {} : { author }),
    ...(patient === undefined ? {} : { patient }),
    security: [...new Set(restrictionsIn(root))],
  };
}

function loincIn(code: XmlElement | undefined): CdaHeader['type']['coding'] {
  if (!code) return [];
  return [code, ...all(code, 'translation')].flatMap(({ attributes }) => {
    const [value, display] = [attributes.get('code'), attributes.get('displayName')];
    if (value === undefined || attributes.get('codeSystem') !== LOINC_OID) return [];
    return [{ system: LOINC, code: value, ...(display ? { display } : {}) }];
  });
}

/** HL7's `20260309143000-0500`: the day as written. A year or a month alone is no day. */
export function dayIn(time: XmlElement | undefined): Day | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})/.exec(time?.attributes.get('value') ?? '');
  const day = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : '';
  return isDay(day) ? day : undefined;
}

/** Codes that restrict who may see it: of the document and of any section. */
function restrictionsIn(root: XmlElement): string[] {
  const open = [root];
  const found: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const code = at(next, 'confidentialityCode')?.attributes.get('code');
    if (code !== undefined && code !== 'N') found.push(code);
    open.push(
      ...next.children.filter((child): child is XmlElement => typeof child !== 'string' && HOLDERS.has(child.name)),
    );
  }
  return found;
}

const HOLDERS = new Set(['component', 'structuredBody', 'nonXMLBody', 'section']);

/**
 * In what role it was written: its authors', else that of who signed it, since programs put documents together. Two authors of
 * different roles tell none.
 */
function authorOf(root: XmlElement): AuthorRole | undefined {
  const authors = all(root, 'author').flatMap((author) => personIn(at(author, 'assignedAuthor')) ?? []);
  const signed = ['legalAuthenticator', 'authenticator'].flatMap((name) =>
    all(root, name).flatMap((each) => personIn(at(each, 'assignedEntity')) ?? []),
  );
  const roles = (authors.length > 0 ? authors : signed.slice(0, 1)).flatMap(roleIn);
  return roles.every((role) => role === roles[0]) ? roles[0] : undefined;
}

/** A person who is assigned to something; a device or an organization alone is none. */
function personIn(assigned: XmlElement | undefined): XmlElement | undefined {
  return assigned && at(assigned, 'assignedPerson') ? assigned : undefined;
}

/** The role of an assigned person, by the letters behind the name, and the code and words of what they do. */
export function roleIn(assigned: XmlElement): AuthorRole | [] {
  const name = at(assigned, 'assignedPerson', 'name');
  const code = at(assigned, 'code')?.attributes;
  const role = roleAsWritten({
    letters: name ? all(name, 'suffix').map(wordsIn) : [],
    name: wordsIn(name),
    nucc: code?.get('codeSystem') === NUCC_OID ? code.get('code') : undefined,
    words: code?.get('displayName'),
  });
  return role ?? [];
}

const GENDERS: Readonly<Record<string, string>> = { M: 'male', F: 'female', UN: 'other' };

/** Whom the document is about. A social security number is not read: nothing here needs it. */
function patientOf(root: XmlElement): Patient | undefined {
  const role = at(root, 'recordTarget', 'patientRole');
  if (!role) return undefined;
  const person = at(role, 'patient');
  const names = person ? all(person, 'name') : [];
  const name = names.find(({ attributes }) => attributes.get('use') === 'L') ?? names[0];
  const family = name ? all(name, 'family').map(wordsIn).filter(Boolean).join(' ') : '';
  const given = name ? all(name, 'given').map(wordsIn).filter(Boolean).join(' ') : '';
  const birthDate = dayIn(person && at(person, 'birthTime'));
  const gender = GENDERS[(person && at(person, 'administrativeGenderCode')?.attributes.get('code')) ?? ''];
  const identifiers = all(role, 'id').flatMap(identifierIn);
  const patient: Patient = {
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(family === '' ? {} : { family }),
    ...(given === '' ? {} : { given }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(gender === undefined ? {} : { gender }),
  };
  return Object.keys(patient).length === 0 ? undefined : patient;
}

function identifierIn({ attributes }: XmlElement): NonNullable<Patient['identifiers']> {
  const [root, value] = [attributes.get('root'), attributes.get('extension')?.trim()];
  if (root === undefined || !value || root === SSN_OID) return [];
  const isMrn = /\bmrn\b|medical record/i.test(attributes.get('assigningAuthorityName') ?? '');
  return [{ type: MBI_OIDS.has(root) ? 'MBI' : isMrn ? 'MRN' : 'other', system: `urn:oid:${root}`, value }];
}
