/** Words that a phrase may have between its own: they say nothing of which condition it is. */
const FILLERS: ReadonlySet<string> = new Set(
  'of the a an in on at to by his her their this that with w mellitus nos unspecified s'.split(' '),
);

/** Sides and degrees may stand inside a phrase (`fracture of left hip`): what they say is read from the sentence. */
const INSERTS: ReadonlySet<string> = new Set(
  'left right sided bilateral bilaterally bilat lt rt l r b c bil b/l both unilateral acute chronic severe moderate mild advanced large small new known old prior previous remote recent healing nonhealing complicated medial lateral anterior posterior inner outer fragility'.split(
    ' ',
  ),
);

/** Whether a word is left out of terms and passed over in notes. Takes a normalised word. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Whether a word may stand between the words of a phrase that does not have it. */
export function isInsert(word: string): boolean {
  return INSERTS.has(word);
}

/** Roman numerals that are nothing else: `type II`, `stage III`. `IV` is also intravenous and stays. */
export function canonical(word: string): string {
  if (word === 'ii') return '2';
  return word === 'iii' ? '3' : word;
}
