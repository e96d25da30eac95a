import type { Day } from '../chart/day.ts';
import { allWords, codingsOf, isActCode } from './codes.ts';
import { periodOf } from './dates.ts';
import type { EncounterFact } from './encounter.ts';
import { get, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/** A home health EpisodeOfCare: its period runs from the start of care to the discharge (PACIO RT). */
export interface EpisodeFact {
  entry: Entry;
  from?: Day;
  through?: Day;
}

/** Home health episodes: of type `hacc`, or named by an Encounter of class HH. Others are reported. */
export function readEpisodes(reading: Reading, encounters: readonly EncounterFact[]): EpisodeFact[] {
  const named = new Set<string>();
  for (const { entry, isHomeHealth } of encounters) {
    if (!isHomeHealth) continue;
    for (const { element, index } of placed(entry.resource, 'episodeOfCare')) {
      const episode = reading.find(element, entry, `episodeOfCare[${index}]`);
      if (episode) named.add(episode.ref);
    }
  }
  return reading.of('EpisodeOfCare').flatMap((entry) => {
    const status = text(entry.resource, 'status');
    const isHomeHealth = named.has(entry.ref) || saysHomeHealth(entry);
    if (!isHomeHealth) {
      reading.report(entry.ref, 'the episode of care is not one of home health');
      return [];
    }
    if (status === 'planned' || status === 'waitlist' || status === 'cancelled') {
      reading.report(entry.ref, 'the episode of care did not begin');
      return [];
    }
    const period = get(entry.resource, 'period');
    const days = periodOf(period);
    if (days.from === undefined && get(period, 'start') != null) {
      reading.report(`${entry.ref}.period.start`, 'the start of care is no whole day: no period follows from it');
    }
    return [{ entry, ...days }];
  });
}

/** Care at home that Medicare's home health benefit does not know, and that may be called home health by its aides. */
const UNSKILLED = /\b(private[-_ ]duty|personal[-_ ]care|non[-_ ]?skilled|unskilled|custodial|homemaker|companion)\b/i;

/** HL7's type `hacc`, v3 ActCode's `HH`, or the words or code of a type of the agency's own. */
function saysHomeHealth({ resource }: Entry): boolean {
  const types = codingsOf(resource, 'type');
  const said = [allWords(resource, 'type'), ...types.map(({ code }) => code ?? '')];
  return (
    types.some((type) => type.code === 'hacc' || (type.system !== undefined && isActCode(type, 'HH'))) ||
    said.some((words) => /\bhome[-_ ]?health\b/i.test(words) && !UNSKILLED.test(words))
  );
}
