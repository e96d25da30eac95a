import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { codeSetOn, newestCodesDay } from '../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../shared/icd10cm/index-terms.ts';
import { findCodes } from '../../shared/narrative/find-codes.ts';
import { lexiconOn } from '../../shared/narrative/terms/lexicon.ts';
import { readSubmissionText } from '../../shared/oasis/submission/read-file.ts';
import { codeAnswer } from '../../shared/pdgm/code-answer.ts';
import type { Role } from '../../shared/role.ts';
import { seesGroups } from '../../shared/view.ts';
import type { LookUpAnswer, LookUpAsked } from '../messages/look-up.ts';

/** More than this is no list to read; typing on narrows it. */
const MOST_FOUND = 20;

/**
 * Answers a question of the panel by the tables: looks codes up as the service does, and reads an OASIS file as `lintel read`
 * does. Nothing of a page is read, and nothing is kept.
 * @param index the alphabetic index, or nothing where it could not be opened: titles are searched then
 */
export function lookUp(asked: LookUpAsked, editions: Editions, index: Editions | undefined, role: Role): LookUpAnswer {
  if (asked.kind === 'read-oasis') return oasisOf(asked.xml, editions);
  const date = asked.date ?? newestCodesDay(editions);
  const codes = date === undefined ? undefined : codeSetOn(editions, date);
  if (date === undefined || !codes) return { kind: 'not-loaded', ...given('date', date) };
  if (asked.kind === 'describe-code') {
    const answer = codeAnswer(editions, asked.code, date);
    if (!answer) return { kind: 'not-loaded', date };
    if (seesGroups(role)) return { kind: 'code-described', answer };
    const { group: _group, ...rest } = answer;
    return { kind: 'code-described', answer: rest };
  }
  const words = { index: index && indexOn(index, date), lexicon: lexiconOn(editions, date) };
  const hits = findCodes({ codes, ...words }, asked.text, { limit: MOST_FOUND });
  return {
    kind: 'codes-found',
    date,
    codes: codes.edition.label,
    found: hits.map(({ code, title, valid, term }) => ({
      code,
      valid,
      ...given('title', title),
      ...given('term', term),
    })),
  };
}

/** One assessment is one patient's: which of several is meant would be a guess. */
function oasisOf(xml: string, editions: Editions): LookUpAnswer {
  const read = readSubmissionText(xml, editions);
  if ('say' in read) return { kind: 'oasis-not-read', say: read.say };
  const [only, ...more] = read;
  if (!only || more.length > 0) {
    return { kind: 'oasis-not-read', say: `the file holds ${read.length} assessments: one is read here at a time` };
  }
  return { kind: 'oasis-read', chart: only.chart, notes: only.reported.map(({ at, say }) => `${say} (${at})`) };
}
