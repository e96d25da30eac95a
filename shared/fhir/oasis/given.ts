import type { GivenAnswer } from '../../oasis/given-answer.ts';
import { type Coding, codingOf, codings, isIcd10cm, isLoinc } from '../codes.ts';
import { asObject, choice, countOf, number, text } from '../json.ts';

/**
 * What `value[x]` gives, as one or more ways of saying the same answer (a CodeableConcept may carry LOINC's and CMS's
 * code). Empty where there is no value that an answer could be.
 */
export function givenBy(owner: unknown): GivenAnswer[] {
  const found = choice(owner, 'value');
  if (!found) return [];
  const { kind, value } = found;
  const asJson = asObject(value);
  switch (kind) {
    case 'Coding':
      return asJson ? [fromCoding(codingOf(asJson))] : [];
    case 'CodeableConcept': {
      const all = codings(asJson).map(fromCoding);
      const words = text(asJson, 'text');
      if (all.length === 0) return words === undefined ? [] : [{ kind: 'text', text: words }];
      if (all.length !== countOf(asJson, 'coding')) return [...all, UNREADABLE];
      const [sole] = all.length === 1 ? all : [];
      // A vendor's option number says nothing by itself; the words beside it do.
      const isBare = sole?.kind === 'coding' && sole.system === 'other' && sole.display === undefined;
      return isBare && words !== undefined ? [...all, { kind: 'text', text: words }] : all;
    }
    case 'String':
    case 'Code':
    case 'Date':
    case 'DateTime':
    case 'Time':
      return typeof value === 'string' && value.trim() !== '' ? [{ kind: 'text', text: value }] : [];
    case 'Integer':
    case 'Decimal':
      return typeof value === 'number' ? [{ kind: 'number', number: value }] : [];
    case 'Quantity': {
      const amount = number(asJson, 'value');
      // "Less than 2" is no answer of the item.
      if (text(asJson, 'comparator') !== undefined) return [UNREADABLE];
      const unit = text(asJson, 'code') ?? text(asJson, 'unit');
      return amount === undefined ? [] : [{ kind: 'number', number: amount, ...(unit ? { unit } : {}) }];
    }
    case 'Boolean':
      return typeof value === 'boolean' ? [{ kind: 'boolean', boolean: value }] : [];
    default:
      return [];
  }
}

/** What is no answer is kept as one that nobody can read: a check-all item's list is not whole without it. */
const UNREADABLE: GivenAnswer = { kind: 'coding', system: 'none' };

function fromCoding(coding: Coding): GivenAnswer {
  return {
    kind: 'coding',
    system: systemOf(coding),
    ...(coding.code ? { code: coding.code } : {}),
    ...(coding.display ? { display: coding.display } : {}),
  };
}

function systemOf(coding: Coding): Extract<GivenAnswer, { kind: 'coding' }>['system'] {
  if (isLoinc(coding)) return 'loinc';
  if (isIcd10cm(coding)) return 'icd10cm';
  return coding.system ? 'other' : 'none';
}
