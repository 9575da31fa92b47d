/** Hands over values one at a time to a reader that may be slow: only the newest one waits, older ones are dropped. */
export class Latest<Value> implements AsyncIterableIterator<Value, undefined> {
  private waiting: { value: Value } | null = null;
  private reader: ((result: IteratorResult<Value, undefined>) => void) | null = null;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(value: Value): void {
    if (this.ended) return;
    if (!this.reader) {
      this.waiting = { value };
      return;
    }
    this.reader({ done: false, value });
    this.reader = null;
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.reader?.({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<Value, undefined>> {
    if (this.waiting) {
      const { value } = this.waiting;
      this.waiting = null;
      return Promise.resolve({ done: false, value });
    }
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => (this.reader = resolve));
  }

  return(): Promise<IteratorResult<Value, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
