/** What a note says of a thing it names. */
export type AssertionKind = 'affirmed' | 'negated' | 'possible' | 'historical' | 'hypothetical' | 'family' | 'plan';
