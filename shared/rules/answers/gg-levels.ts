/** The levels of help in section GG, as the form words them. */
export const LEVELS: Readonly<Record<number, string>> = {
  6: 'independent',
  5: 'setup or clean-up assistance',
  4: 'supervision or touching assistance',
  3: 'partial or moderate assistance',
  2: 'substantial or maximal assistance',
  1: 'dependent',
};

/** Those with which most of it was done by the patient. */
export const MOSTLY_OWN: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(LEVELS).filter(([level]) => Number(level) >= 3),
);
