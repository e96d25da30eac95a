/** One act that comes after a while: another one takes its place. */
export class Wait {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether an act is to come. */
  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  start(act: () => void, ms: number): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      act();
    }, ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** How often the places of what is drawn are looked at, where nothing says that they have moved. */
const LOOK_MS = 250;

/** Draws in the next frame, once however often it is asked, and again and again while there is something to follow. */
export class Redraw {
  readonly #view: Window;
  readonly #draw: () => void;
  #isDue = false;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(view: Window, draw: () => void) {
    this.#view = view;
    this.#draw = draw;
  }

  soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#view.requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  /** Calls `look` at intervals from now on, or no longer. */
  follow(isAny: boolean, look: () => void): void {
    if (isAny) this.#looking ??= setInterval(look, LOOK_MS);
    else {
      clearInterval(this.#looking);
      this.#looking = undefined;
    }
  }
}
