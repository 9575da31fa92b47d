const SAY_EVERY = 0.1;

/** Says how far something long has come, at each tenth. */
export class Progress {
  private count = 0;
  private said = 0;

  constructor(
    private readonly what: string,
    private readonly of: number,
    private readonly say: (line: string) => void,
  ) {}

  done(more = 1): void {
    this.count += more;
    if (this.count < this.of && this.count / this.of < this.said + SAY_EVERY) return;
    this.said = this.count / this.of;
    this.say(`${this.what}: ${this.count} of ${this.of}`);
  }
}
