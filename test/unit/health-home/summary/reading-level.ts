/** How hard a text is to read, by two published formulas. Sentences end at . ! ? and at line ends. */

/** Flesch–Kincaid grade level (Kincaid et al. 1975): 0.39 words a sentence + 11.8 syllables a word − 15.59. */
export function fleschKincaidGrade(text: string): number {
  const { words, sentences } = counted(text, /[a-z'’]+/gi);
  const syllables = sum(words.map(syllablesInEnglish));
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * Fernández Huerta (1959): 206.84 − 60 syllables a word − 1.02 words a sentence. Grade 6 is 70 to 80 ("fairly easy"), higher
 * is easier.
 */
export function fernandezHuerta(text: string): number {
  const { words, sentences } = counted(text, /[a-záéíóúüñ]+/gi);
  const syllables = sum(words.map(syllablesInSpanish));
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences);
}

/** INFLESZ (Szigriszt-Pazos 1993, Barrio-Cantalejo 2008): 206.835 − 62.3 syllables a word − words a sentence; 65 up is "fairly easy". */
export function inflesz(text: string): number {
  const { words, sentences } = counted(text, /[a-záéíóúüñ]+/gi);
  const syllables = sum(words.map(syllablesInSpanish));
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

function counted(text: string, word: RegExp): { words: string[]; sentences: number } {
  const words = text.match(word) ?? [];
  const sentences = text.split(/[.!?\n]+/).filter((part) => /\p{L}/u.test(part)).length;
  return { words, sentences };
}

/** Groups of vowels, without a silent e at the end. */
export function syllablesInEnglish(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const stem = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (stem.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** Strong vowels and accented weak ones each make a syllable; weak ones beside them do not. */
export function syllablesInSpanish(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  const nuclei = plain.match(/[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g) ?? [];
  return Math.max(1, nuclei.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
