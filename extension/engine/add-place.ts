import { SITES } from '../sites/all.ts';
import { fieldName } from '../words.ts';
import { type FrameState, textOf } from './frames.ts';

/** A line of the page's list of diagnoses that a code can be put into. */
export interface AddPlace {
  frame: FrameState;
  handle: number;
  /** `M1023 d`. */
  say: string;
}

/**
 * The first empty line of M1023 behind the last one that is filled, on a site whose file allows it. Never M1021: which
 * diagnosis is primary is for a person to say. None where two frames show the list, or the primary is not there yet.
 */
export function placeToAdd(frames: readonly FrameState[]): AddPlace | undefined {
  const site = SITES.find(({ id, writes }) => writes?.includes('dx') && frames.some((frame) => frame.site === id));
  if (!site) return undefined;
  const listing = frames.filter(({ readings }) => readings.some(({ field }) => field === 'dx/1'));
  const [frame] = listing;
  const isSites = frames.some((each) => each.site === site.id && each.origin === frame?.origin);
  if (!frame || listing.length > 1 || !isSites) return undefined;
  const lines = frame.readings
    .flatMap((reading) => {
      const place = /^dx\/(\d+)$/.exec(reading.field)?.[1];
      return place === undefined ? [] : [{ reading, place: Number(place) }];
    })
    .sort((a, b) => a.place - b.place);
  if (new Set(lines.map(({ place }) => place)).size !== lines.length) return undefined;
  const filled = lines.filter(({ reading }) => textOf(reading).trim() !== '');
  if (filled[0]?.place !== 1) return undefined;
  const free = lines.find(({ place }) => place > (filled.at(-1)?.place ?? 0));
  return free ? { frame, handle: free.reading.handle, say: fieldName(free.reading.field) } : undefined;
}
