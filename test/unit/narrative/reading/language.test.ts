import { describe, expect, test } from 'vitest';
import { isOtherLanguage } from '../../../../shared/narrative/reading/language.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { goldNotes, goldText } from '../../../gold/score.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

const OTHERS = {
  Spanish:
    'Mujer de 81 años con insuficiencia cardiaca y anemia. Niega dolor en el pecho. Sin fiebre. Úlcera en el talón izquierdo, limpia.',
  'Spanish, telegraphic': 'EPOC reagudizado, HTA, diabetes. Niega fiebre. Disnea de esfuerzo. Vive con su hija.',
  Portuguese:
    'Doente com diabetes e anemia, sem dor. Não tem febre. Mora com uma filha. Curativos pela enfermeira nos dias úteis.',
  French:
    'Patiente de 79 ans avec hypertension et asthme. Pas de douleur. Pansement dans la plaie depuis une semaine, chez elle.',
  German:
    'Die Patientin leidet seit Jahren an Diabetes und Asthma. Kein Fieber. Die Wunde ist sauber, wird mit Gaze versorgt.',
  Tagalog: 'Ang pasyente ay may diabetes. Hindi makalakad. Walang lagnat. Masakit ang tuhod.',
  'Haitian Creole': 'Li gen dyabèt ak tansyon. Li pa gen lafyèv. Doulè nan jenou an. Pran insulin pou sa.',
};

describe('a note in another language', () => {
  test.each(Object.entries(OTHERS))('%s: nothing is suggested or asked, and the answer says why', (_, text) => {
    expect(suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions)).toMatchObject({
      suggestions: [],
      questions: [],
      notLooked: 'text: not in English',
    });
  });

  test('names, quotations and telegraphic English do not make one', () => {
    for (const text of [
      'Pt Maria de la Cruz, PCP Dr. del Río. DM2, CHF, COPD. States "me duele la cabeza".',
      'CHF COPD DM2 HTN CKD',
      'Lives w/ son in La Mesa. Speaks Spanish only, interpreter used. Wound to L heel, no odor.',
      '',
    ]) {
      expect(isOtherLanguage(readNote(text)), text).toBe(false);
    }
    expect(goldNotes().filter(({ id }) => isOtherLanguage(readNote(goldText(id))))).toEqual([]);
  });
});
