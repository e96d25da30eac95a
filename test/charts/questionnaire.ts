import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes';
import type { OasisCatalogue } from '../../shared/oasis/catalogue.ts';
import { OASIS_PANEL, type OasisItem } from '../../shared/oasis/item.ts';
import type { Answers } from './oasis-form.ts';

const LOINC = 'http://loinc.org';
/** Names OASIS, so that a response to it is one whatever else it says. */
export const QUESTIONNAIRE_URL = 'urn:lintel:questionnaire:oasis-e';

/** Our Questionnaire: the OASIS items that the people here answer, by item number, coded in LOINC. */
export function oasisQuestionnaire(catalogue: OasisCatalogue, keys: ReadonlySet<string>): Questionnaire {
  const items = catalogue.items.filter((item) => keys.has(item.id)).map(questionOf);
  return {
    resourceType: 'Questionnaire',
    id: 'oasis-e',
    url: QUESTIONNAIRE_URL,
    title: 'OASIS-E (derived, unofficial)',
    status: 'active',
    code: [{ system: LOINC, code: OASIS_PANEL }],
    item: items,
  };
}

function questionOf(item: OasisItem): QuestionnaireItem {
  return {
    linkId: item.id,
    prefix: item.id.split('_', 1)[0] ?? item.id,
    code: item.loinc.map((code) => ({ system: LOINC, code })),
    ...(item.text ? { text: item.text } : {}),
    type: TYPE[item.kind] ?? 'choice',
    ...(item.kind === 'check-all' ? { repeats: true } : {}),
    ...(TYPE[item.kind] === undefined && item.answers.length > 0 ? optionsOf(item) : {}),
  };
}

const TYPE: Partial<Record<OasisItem['kind'], QuestionnaireItem['type']>> = {
  date: 'date',
  number: 'integer',
  text: 'string',
  diagnosis: 'open-choice',
};

function optionsOf(item: OasisItem): Pick<QuestionnaireItem, 'answerOption'> {
  return { answerOption: item.answers.map((answer) => ({ valueCoding: codingOf(item, answer.code) })) };
}

function codingOf(item: OasisItem, code: string): { system: string; code: string; display?: string } {
  const option = item.answers.find((answer) => answer.code === code);
  if (!option?.loinc[0]) throw new Error(`${item.id} has no answer ${code}`);
  return { system: LOINC, code: option.loinc[0], ...(option.text ? { display: option.text } : {}) };
}

interface Written {
  patient: string;
  encounter: string;
  author: string;
  id: string;
  authored: string;
}

/** A response in one of the ways in which servers write OASIS. */
export function responseTo(
  answers: Answers,
  catalogue: OasisCatalogue,
  way: 'questionnaire' | 'submission-names' | 'lhc-forms',
  { patient, encounter, author, id, authored }: Written,
): QuestionnaireResponse {
  const items = [...answers].flatMap(([key, answer]) => responseItem(key, answer, catalogue, way));
  const canonical = {
    questionnaire: QUESTIONNAIRE_URL,
    'submission-names': 'https://ehr.example.org/forms/OASIS-E1',
    'lhc-forms': `http://loinc.org/q/${OASIS_PANEL}`,
  };
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    questionnaire: canonical[way],
    status: 'completed',
    subject: { reference: patient },
    encounter: { reference: encounter },
    authored: `${authored}T16:40:00-05:00`,
    author: { reference: author },
    item: items,
  };
}

function responseItem(
  key: string,
  answer: string | string[],
  catalogue: OasisCatalogue,
  way: string,
): QuestionnaireResponseItem[] {
  const item = itemFor(key, catalogue);
  const codes = Array.isArray(answer) ? answer : [answer];
  if (way === 'submission-names') return bySubmissionName(item, key, codes);
  const linkId = way === 'lhc-forms' ? `/${[...item.panels, item.loinc[0]].join('/')}` : key;
  return [{ linkId, answer: codes.map((code) => answerItem(item, code)) }];
}

/** Follow-up columns of GG activities are answered like the first column, which the catalogue holds. */
function itemFor(key: string, catalogue: OasisCatalogue): OasisItem {
  const item = catalogue.byId.get(key) ?? catalogue.byId.get(key.replace(/^(GG01[37]0[A-Z]+)4$/, '$11'));
  if (!item) throw new Error(`the catalogue has no item ${key}`);
  return item;
}

function answerItem(item: OasisItem, code: string): NonNullable<QuestionnaireResponseItem['answer']>[number] {
  if (item.kind === 'date') return { valueDate: code };
  if (item.kind === 'number') return { valueInteger: Number(code) };
  if (item.kind === 'text') return { valueString: code };
  if (item.kind === 'diagnosis') return { valueCoding: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code } };
  return { valueCoding: codingOf(item, code) };
}

/** As CMS's submission file has it: two digits, one 0/1 element for each box of a check-all item, days as YYYYMMDD. */
function bySubmissionName(item: OasisItem, key: string, codes: readonly string[]): QuestionnaireResponseItem[] {
  const name = item.name ?? key;
  if (item.kind === 'check-all') {
    return item.answers.map((option) => ({
      linkId: option.flag ?? `${key}_${option.code}`,
      answer: [{ valueInteger: codes.includes(option.code) ? 1 : 0 }],
    }));
  }
  const [code = ''] = codes;
  const value =
    item.kind === 'date' ? code.replaceAll('-', '') : /^\d$/.test(code) && key.startsWith('M') ? `0${code}` : code;
  return [{ linkId: name, answer: [{ valueString: value }] }];
}
