import type { Coded } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import type { OasisCatalogue } from '../oasis/catalogue.ts';
import { READ } from './care-observations.ts';
import { codingOf, LOINC } from './codes.ts';
import { dateText } from './dates.ts';
import { get, type Json, objects, text } from './json.ts';
import { codedAt, securityOf, wordsAt } from './people.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** Answered forms, for the domains of an assessment; the answers themselves are read elsewhere. */
export function readQuestionnaires(reading: Reading): Sourced<NonNullable<Chart['questionnaires']>[number]>[] {
  return reading.of('QuestionnaireResponse').map((entry) => {
    const { resource, id } = entry;
    const url = text(resource, 'questionnaire')?.split('|')[0];
    const form = formOf(url, entry, reading);
    const value = {
      ...given('id', id),
      ...given('questionnaire', url),
      ...listed('codes', [...codesOfForm(form), ...codesOfAnswers(url, resource, reading.catalogue)]),
      ...given('title', form && (text(form, 'title') ?? wordsAt(form, 'code'))),
      ...given('status', text(resource, 'status')),
      ...given('date', dateText(resource, 'authored')),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}

/** The Questionnaire that was answered: one of the record, or one that the answers contain. */
function formOf(url: string | undefined, entry: Entry, reading: Reading): Json | undefined {
  if (url?.startsWith('#')) return reading.find({ reference: url }, entry)?.resource;
  return reading.of('Questionnaire').find((one) => url !== undefined && text(one.resource, 'url') === url)?.resource;
}

/** `Questionnaire.code` is a list of Codings, not of concepts. */
function codesOfForm(form: Json | undefined): Coded[] {
  const plain = objects(form, 'code')
    .map(codingOf)
    .map(({ userSelected: _, ...coding }) => coding)
    .filter(({ code }) => code !== undefined);
  return [...(form ? codedAt(form, 'code') : []), ...plain];
}

/** The depth of items within items that is looked at; LHC-Forms nests about five. */
const MAX_DEPTH = 16;

/**
 * What the form was, where its Questionnaire is not at hand: mostly so. Forms made of LOINC panels have the panel's code at the end of
 * their address (`Questionnaire/44249-1`), and those of their questions as linkIds (`/93025-5/93043-8`). A CMS function item
 * (GG0130, GG0170) is one in whatever setting it was asked; a goal is no assessment.
 */
function codesOfAnswers(url: string | undefined, response: Json, catalogue: OasisCatalogue | undefined): Coded[] {
  const loinc = new Set<string>();
  const functions = new Set<string>();
  const take = (path: string) => {
    for (const code of path.split(/[/|#?=]/)) {
      if (READ.has(code) || QUESTIONS.has(code)) loinc.add(code);
      const item = catalogue?.byLoinc.get(code)?.find(({ id }) => /^GG01[37]0[A-Z]{1,2}[134]$/.test(id));
      if (item) functions.add(item.id.slice(0, 6));
    }
  };
  take(url ?? '');
  const open = objects(response, 'item').map((item) => ({ item, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { item, depth } = next;
    if (depth > MAX_DEPTH) continue;
    const answers = objects(item, 'answer');
    const hasParts = get(item, 'item') !== undefined;
    if (answers.length > 0 || hasParts) take(text(item, 'linkId') ?? '');
    for (const below of [...objects(item, 'item'), ...answers.flatMap((answer) => objects(answer, 'item'))])
      open.push({ item: below, depth: depth + 1 });
  }
  return [...[...loinc].map((code) => ({ system: LOINC, code })), ...[...functions].map((display) => ({ display }))];
}

/** The first two questions of PHQ-2 and PHQ-9: whoever answered them was screened, whatever the form is called. */
const QUESTIONS = new Set(['44250-9', '44255-8']);
