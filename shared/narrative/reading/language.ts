import type { Reading } from './reading.ts';
import { WordTable, wordForm } from './word-form.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(wordForm));

/** Small words of English, and what notes in English say all the time. */
const ENGLISH = words(
  'the of and to is was are were be been with for on has have had he she her his their that this these or as by from not who ' +
    'will after since pt client denies denied reports states noted left right years old daily visit pain wound lungs skin gait ' +
    'assist care home nurse meds hx s/p c/o w/ bp therapy walks fall needs seen started goals stable lives',
);

/**
 * Small words of other languages that patients in the US and their clinicians write (Spanish, Portuguese, French, Creole,
 * Italian, German, Polish, Tagalog, Vietnamese), and a few of their words for what every note says. Left out: what English
 * notes have as a word or an abbreviation (LOS, LE, PO, NG, SA, IM, OS, VA, para, son, et, per, die).
 */
const OTHER = words(
  'y con en por que una uno sus sin se lo como pero muy hace desde esta tiene refiere niega paciente anos dolor fiebre disnea ' +
    'antecedentes tratamiento nao uma com nos pela pelo tem avec une sont pas chez aux sur qui plus depuis dans douleur souffre ' +
    'antecedent pou nan ak pa genyen li doule lafyev il che nel gli sono und das mit nicht keine kein ist ein eine einen wird ' +
    'bei seit zu patientin fieber nie jest oraz przez ang mga ay hindi walang masakit pasyente khong benh nhan cua',
);
/** Parts of names too: they weigh, but do not tell. */
const OF_NAMES = words('de la las el del dos du des der von di della');

/** Which of the lists a word stands in: one look for each word of a note. */
const LIST_OF = new WordTable<'english' | 'other' | 'name'>(
  new Map([
    ...[...OF_NAMES].map((word) => [word, 'name'] as const),
    ...[...OTHER].map((word) => [word, 'other'] as const),
    ...[...ENGLISH].map((word) => [word, 'english'] as const),
  ]),
);

/** So many different words tell. */
const FEWEST = 3;

/**
 * Whether a note is in another language than English. The words that languages share (`diabetes`, `anemia`, `hernia`) would
 * be found in it, and what denies or doubts them would not: nothing in it is sure. A few words, a name or a quotation within
 * an English note do not count.
 */
export function isOtherLanguage({ sentences }: Reading): boolean {
  let english = 0;
  let other = 0;
  const different = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const list = LIST_OF.get(token);
      if (list === undefined) continue;
      if (list === 'english') english++;
      else other++;
      if (list === 'other') different.add(token.word);
    }
  }
  return different.size >= FEWEST && other > english;
}
