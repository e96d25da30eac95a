/** Milliseconds of the window that is counted in. */
const WINDOW = 60_000;
/** Sources that are counted at a time. */
const SOURCES = 10_000;

/** What is known of a source when it comes once more. */
interface Count {
  /** How many of its last window went past the limit; 0 but for the first of a window. */
  before: number;
  /** Seconds that it has to wait; 0: not too many yet. */
  wait: number;
}

/**
 * Counts by source in windows of a minute, for as many sources as fit: past that the one whose window began first is forgotten,
 * so that whoever comes from many addresses wins no more for each than a window anew.
 * @param most of one source in a window
 * @param sources how many are kept
 */
export function openCounter(most: number, now: () => number, sources = SOURCES): (source: string) => Count {
  // In the order in which the windows began.
  const windows = new Map<string, { count: number; ends: number; before: number }>();
  return (source) => {
    const time = now();
    const held = windows.get(source);
    const isOver = held === undefined || held.ends <= time;
    const window = isOver ? { count: 0, ends: time + WINDOW, before: Math.max(0, (held?.count ?? 0) - most) } : held;
    if (isOver) {
      windows.delete(source);
      const [first] = windows.keys();
      if (windows.size >= sources && first !== undefined) windows.delete(first);
      windows.set(source, window);
    }
    window.count++;
    const wait = window.count > most ? Math.max(1, Math.ceil((window.ends - time) / 1000)) : 0;
    return { before: window.count === 1 ? window.before : 0, wait };
  };
}
