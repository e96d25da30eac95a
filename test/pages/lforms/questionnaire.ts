import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js';
import {
  DATE_ITEMS,
  FUNCTION_ITEMS,
  GG_ANSWERS,
  GG_ROWS,
  INPATIENT,
  type OasisItem,
  REASON,
  RISK,
} from '../oasis-items.ts';
import type { DiagnosisRow } from '../patients.ts';
import type { PatientState } from '../state.ts';

const CANONICAL = 'urn:lintel:test:oasis-soc';
const CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const PREFIX = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix';
/** GG rows of the excerpt, by item number. */
const GG_EXCERPT = ['GG0130A1', 'GG0130E1', 'GG0130F1', 'GG0130G1', 'GG0170D1', 'GG0170E1', 'GG0170F1', 'GG0170I1'];

/**
 * An OASIS start of care as a FHIR R4 Questionnaire of our own: linkIds are CMS's item numbers and submission names,
 * the wording is that of our demo pages. Choices appear as LHC-Forms likes them: some as drop-downs (text inputs with
 * role combobox), some as radio buttons, check-all items as boxes.
 */
export function oasisQuestionnaire(): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id: 'oasis-soc',
    url: CANONICAL,
    status: 'active',
    title: 'OASIS-E2 Start of Care',
    item: [
      group('clinical-record', 'Clinical record items', [
        ...DATE_ITEMS.filter(({ item }) => item !== 'M1005').map(question),
        radio(question(REASON)),
      ]),
      group('inpatient', 'Inpatient stay', [
        boxes(question(INPATIENT)),
        ...DATE_ITEMS.filter(({ item }) => item === 'M1005').map(question),
      ]),
      group('M1021', '(M1021) Primary diagnosis', diagnosis('M1021_PRIMARY_DIAG')),
      { ...group('M1023', '(M1023) Other diagnoses', diagnosis('M1023_OTH_DIAG')), repeats: true },
      group('risk', 'Risk assessment', [boxes(question(RISK))]),
      group('function', 'Functional status', FUNCTION_ITEMS.map(functionQuestion)),
      group('GG0130', '(GG0130) Self-care, SOC/ROC performance', performance('GG0130')),
      group('GG0170', '(GG0170) Mobility, SOC/ROC performance', performance('GG0170')),
    ],
  };
}

/** What the patient's assessment holds now, as a response to that Questionnaire. */
export function oasisResponse(state: PatientState): QuestionnaireResponse {
  const answers = [...DATE_ITEMS, REASON, INPATIENT, RISK, ...FUNCTION_ITEMS];
  const items = (list: readonly OasisItem[]): QuestionnaireResponseItem[] =>
    list.flatMap((item) => answer(item, state));
  const pick = (...numbers: string[]): OasisItem[] => answers.filter(({ item }) => numbers.includes(item));
  const [primary, ...others] = state.diagnoses;
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: CANONICAL,
    status: 'in-progress',
    item: [
      { linkId: 'clinical-record', item: items(pick('M0030', 'M0090', 'M0104', 'M0100')) },
      { linkId: 'inpatient', item: items(pick('M1000', 'M1005')) },
      { linkId: 'M1021', item: primary ? diagnosisAnswer('M1021_PRIMARY_DIAG', primary) : [] },
      ...others.map((row) => ({ linkId: 'M1023', item: diagnosisAnswer('M1023_OTH_DIAG', row) })),
      { linkId: 'risk', item: items([RISK]) },
      { linkId: 'function', item: items(FUNCTION_ITEMS) },
      { linkId: 'GG0130', item: performanceAnswers('GG0130', state) },
      { linkId: 'GG0170', item: performanceAnswers('GG0170', state) },
    ],
  };
}

function group(linkId: string, text: string, item: QuestionnaireItem[]): QuestionnaireItem {
  return { linkId, type: 'group', text, item };
}

function question({ item, label, kind, answers }: OasisItem): QuestionnaireItem {
  if (kind === 'date' || kind === 'text')
    return { linkId: item, prefix: item, text: label, type: kind === 'date' ? 'date' : 'string' };
  return {
    linkId: item,
    prefix: item,
    text: label,
    type: 'choice',
    ...(kind === 'many' ? { repeats: true } : {}),
    answerOption: answers.map(({ value, text }) => ({
      extension: [{ url: PREFIX, valueString: value }],
      valueCoding: { code: value, display: text },
    })),
  };
}

/** Ambulation as radio buttons, the others as drop-downs. */
function functionQuestion(item: OasisItem): QuestionnaireItem {
  return item.item === 'M1860' ? radio(question(item)) : question(item);
}

function radio(item: QuestionnaireItem): QuestionnaireItem {
  return shownAs(item, 'radio-button');
}

function boxes(item: QuestionnaireItem): QuestionnaireItem {
  return shownAs(item, 'check-box');
}

function shownAs(item: QuestionnaireItem, code: string): QuestionnaireItem {
  const coding = [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }];
  return { ...item, extension: [{ url: CONTROL, valueCodeableConcept: { coding } }] };
}

function diagnosis(name: string): QuestionnaireItem[] {
  const severity = ['0', '1', '2', '3', '4'].map((code) => ({ valueCoding: { code, display: code } }));
  return [
    { linkId: `${name}_TEXT`, text: 'Diagnosis', type: 'string' },
    { linkId: `${name}_ICD`, text: 'ICD-10-CM', type: 'string', maxLength: 8 },
    { linkId: `${name}_SEVERITY`, text: 'Symptom control', type: 'choice', answerOption: severity },
  ];
}

function diagnosisAnswer(name: string, row: DiagnosisRow): QuestionnaireResponseItem[] {
  return [
    { linkId: `${name}_TEXT`, answer: [{ valueString: row.text }] },
    { linkId: `${name}_ICD`, answer: [{ valueString: row.code }] },
    ...(row.severity === undefined
      ? []
      : [{ linkId: `${name}_SEVERITY`, answer: [{ valueCoding: { code: row.severity, display: row.severity } }] }]),
  ];
}

function performance(table: 'GG0130' | 'GG0170'): QuestionnaireItem[] {
  return GG_ROWS[table]
    .filter(([letter]) => GG_EXCERPT.includes(`${table}${letter}1`))
    .map(([letter, text]) =>
      question({
        item: `${table}${letter}1`,
        name: `${table}${letter}1`,
        vm7: '',
        label: text,
        kind: 'one',
        answers: GG_ANSWERS,
      }),
    );
}

function performanceAnswers(table: 'GG0130' | 'GG0170', state: PatientState): QuestionnaireResponseItem[] {
  return GG_EXCERPT.filter((item) => item.startsWith(table)).flatMap((item) => {
    const value = state.oasis[item];
    const found = GG_ANSWERS.find((candidate) => candidate.value === value);
    return found ? [{ linkId: item, answer: [{ valueCoding: { code: found.value, display: found.text } }] }] : [];
  });
}

function answer({ item, kind, answers }: OasisItem, state: PatientState): QuestionnaireResponseItem[] {
  const value = state.oasis[item];
  if (value === undefined) return [];
  const values = Array.isArray(value) ? value : [value];
  if (kind === 'date') return [{ linkId: item, answer: values.map((valueDate) => ({ valueDate })) }];
  const codings = values.flatMap((code) => {
    const found = answers.find((candidate) => candidate.value === code);
    return found ? [{ valueCoding: { code, display: found.text } }] : [];
  });
  return codings.length > 0 ? [{ linkId: item, answer: codings }] : [];
}
