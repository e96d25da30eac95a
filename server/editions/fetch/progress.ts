/** Shows how far a download is: one line that redraws itself on a terminal, a few plain lines elsewhere. */
export interface Progress {
  update(have: number, total: number | undefined): void;
  done(): void;
}

/** What progress is written to: standard error, or a test's stand-in. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const MB = 1_000_000;
const REDRAW_MS = 100;

/**
 * Progress of one file.
 * @param label short: the release
 * @param now milliseconds; a parameter so that a test has its own clock
 */
export function progressOn(out: Terminal, label: string, now: () => number = () => performance.now()): Progress {
  return out.isTTY ? bar(out, label, now) : lines(out, label);
}

function bar(out: Terminal, label: string, now: () => number): Progress {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let first: number | undefined;
  return {
    update(have, total) {
      first ??= have;
      const whole = total !== undefined && have >= total;
      if (now() - drawn < REDRAW_MS && !whole) return;
      drawn = now();
      const speed = (have - first) / Math.max(0.001, (drawn - started) / 1000);
      const text = `${label}  ${share(have, total, 24)}  ${amount(have, total)}  ${(speed / MB).toFixed(1)} MB/s`;
      // A terminal that does not know its width says 0.
      const width = (out.columns || 80) - 1;
      out.write(`\r${text.slice(0, width).padEnd(width)}`);
    },
    done() {
      if (first !== undefined) out.write('\n');
    },
  };
}

function lines(out: Terminal, label: string): Progress {
  let told = -1;
  return {
    update(have, total) {
      // Every tenth of the file; every 10 MB where nobody says how long it is.
      const step = total ? Math.floor((have / total) * 10) : Math.floor(have / (10 * MB));
      if (step <= told) return;
      told = step;
      out.write(`${label}  ${amount(have, total)}\n`);
    },
    done() {},
  };
}

function share(have: number, total: number | undefined, width: number): string {
  if (!total) return '';
  const full = Math.round((Math.min(have, total) / total) * width);
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${String(Math.floor((have / total) * 100)).padStart(3)} %`;
}

function amount(have: number, total: number | undefined): string {
  return total ? `${(have / MB).toFixed(1)} of ${(total / MB).toFixed(1)} MB` : `${(have / MB).toFixed(1)} MB`;
}
