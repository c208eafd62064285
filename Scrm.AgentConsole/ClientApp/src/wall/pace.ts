/** Runs at once, then at most once in each span; what is asked for meanwhile is done when the span is over. */
export class Pace {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isAsked = false;

  constructor(private readonly run: () => void, private readonly span: number) {}

  readonly ask = (): void => {
    if (this.#timer) {
      this.#isAsked = true;
      return;
    }
    this.run();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (!this.#isAsked) return;
      this.#isAsked = false;
      this.ask();
    }, this.span);
  };

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#isAsked = false;
  }
}
