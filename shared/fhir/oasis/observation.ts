import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { type Coding, codings, isLoinc } from '../codes.ts';
import { object, objects, text } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';
import { inEncounter, isOwnPanel, loincOf, namedForm } from './is-oasis.ts';
import { ASIDE_SAY, elementsAmong, elementsNamed, isAside, printedName } from './question.ts';

/** Said of an Observation that is another assessment's. */
export const ELSEWHERE =
  'made in another setting than home health: the same codes there are another assessment’s, not OASIS';

/**
 * The elements that the Observation's code names. A code of another system counts only where it is a CMS item; where it is
 * the system's own (the row of a flowsheet), the item's number stands before its words.
 */
export function elementsOf(entry: Entry, catalogue: OasisCatalogue | undefined): ItemNamed[] {
  const code = object(entry.resource, 'code');
  const all = codings(code);
  const names = all.filter((coding) => coding.code !== undefined && mayName(coding, catalogue));
  const coded = elementsAmong(
    names.map(({ code }) => code ?? ''),
    catalogue,
  );
  if (coded.length > 0) return coded;
  for (const words of [text(code, 'text'), ...all.map(({ display }) => display)]) {
    const printed = printedName(words);
    const named = printed === undefined ? [] : elementsNamed(printed, catalogue);
    if (named[0]?.item !== undefined) return named;
  }
  return [];
}

function mayName(coding: Coding, catalogue: OasisCatalogue | undefined): boolean {
  if (isLoinc(coding) || isUnnamedLoinc(coding)) return true;
  const code = coding.code ?? '';
  return /^(GG|[A-Z])\d{4}/i.test(code) && elementsNamed(code, catalogue)[0]?.item !== undefined;
}

/** LOINC's codes carry a check digit: without a system's name they are told all the same. */
function isUnnamedLoinc({ system, code }: Coding): boolean {
  return system === undefined && /^\d{1,7}-\d$/.test(code ?? '');
}

/** Why an Observation is read as no OASIS answer; `undefined` where nothing stands against it. */
export function whyNot(
  entry: Entry,
  named: readonly ItemNamed[],
  panelCodes: readonly string[],
  reading: Reading,
): string | undefined {
  const { catalogue } = reading;
  const codes = loincOf(object(entry.resource, 'code'));
  const isOasisPanel = codes.some((code) => isOwnPanel(code, catalogue));
  const isPanel = objects(entry.resource, 'hasMember').length > 0;
  const isKnownPanel = isPanel && codes.some((code) => catalogue?.panels.has(code));
  if (named.length === 0 && !isOasisPanel && !isKnownPanel)
    return 'this observation is no OASIS answer; it is not read';
  const code = object(entry.resource, 'code');
  const said = [text(code, 'text'), ...codings(code).flatMap(({ code, display }) => [code, display])];
  if (isAside(named, said)) return `${named[0]?.key}: ${ASIDE_SAY}`;
  if (isVitalSign(entry)) return 'a vital sign is no OASIS answer, even where the code is the same';
  const namesOasis = codings(code).some(({ system }) => namedForm(system, catalogue) === 'oasis');
  const underOwn = isOasisPanel || namesOasis || panelCodes.some((code) => isOwnPanel(code, catalogue));
  const setting = underOwn ? 'oasis' : inEncounter(entry, reading);
  if (setting !== 'oasis') {
    return setting === 'other'
      ? ELSEWHERE
      : 'not told to be OASIS (no OASIS panel, no home health encounter): the same codes stand in other assessments';
  }
  const status = text(entry.resource, 'status');
  if (status === undefined || !['final', 'amended', 'corrected'].includes(status)) {
    return 'the observation is not final: it is not read as an answer';
  }
  return undefined;
}

function isVitalSign(entry: Entry): boolean {
  return objects(entry.resource, 'category').some((category) =>
    codings(category).some((coding) => coding.code === 'vital-signs'),
  );
}
