/** An answer as it is sent. */
export interface Answer {
  readonly text: string;
  /** Nothing went wrong: it may be kept. */
  readonly isWhole: boolean;
}

/** One read, under way or done. */
interface Read {
  readonly begunAt: number;
  /** What it depends on, as `kind:uuid`. */
  readonly topics: Set<string>;
  readonly answer: Promise<Answer | null>;
  text: string | null;
}

/** Never staler than that, in milliseconds, whatever is told or isn't. */
const KEPT_FOR = 1_000;
/** For all of them together, with what they were asked by; in characters. */
const MOST = 16 * 1024 * 1024;
const LARGEST = 256 * 1024;

/**
 * What was answered a moment ago, ready to be sent, for those who may see the same and ask the same. Dropped by the first event on
 * one of its topics, whichever node it comes from, and after a second in any case; nothing that was being read when such
 * an event came is kept or handed on.
 */
export class KeptAnswers {
  private readonly reads = new Map<string, Read>();
  private readonly byTopic = new Map<string, Set<string>>();
  private size = 0;

  constructor(private readonly now: () => Date) {}

  find(key: string): string | null {
    return this.current(key)?.text ?? null;
  }

  /**
   * Those who ask while it is being read are answered with it. `read` puts its topics into the set at once, before it reads
   * anything; without any nobody says when it changes, and it is neither shared nor kept. It answers null when there is nothing to send.
   */
  answer(key: string, read: (topics: Set<string>) => Promise<Answer | null>): Promise<Answer | null> {
    const current = this.current(key);
    if (current) return current.answer;
    const topics = new Set<string>();
    const begunAt = this.now().getTime();
    const answer = read(topics);
    if (topics.size > 0) this.begin(key, { begunAt, topics, answer, text: null });
    return answer;
  }

  /** To be called with the topics of each event. */
  changed(topics: readonly string[]): void {
    for (const topic of topics) for (const key of this.byTopic.get(topic) ?? []) this.dropIfThere(key);
  }

  private begin(key: string, read: Read): void {
    this.reads.set(key, read);
    this.size += key.length;
    for (const topic of read.topics) this.byTopic.set(topic, (this.byTopic.get(topic) ?? new Set()).add(key));
    read.answer.then(
      (answer) => this.keep(key, read, answer),
      () => this.drop(key, read),
    );
  }

  private current(key: string): Read | null {
    const read = this.reads.get(key);
    if (!read) return null;
    const age = this.now().getTime() - read.begunAt;
    if (age >= 0 && age < KEPT_FOR) return read;
    this.drop(key, read);
    return null;
  }

  private keep(key: string, read: Read, answer: Answer | null): void {
    if (this.reads.get(key) !== read) return;
    if (!answer?.isWhole || answer.text.length > LARGEST) return this.drop(key, read);
    read.text = answer.text;
    this.size += answer.text.length;
    while (this.size > MOST) this.dropOldest();
  }

  private dropOldest(): void {
    const [oldest] = this.reads.keys();
    if (oldest !== undefined) this.dropIfThere(oldest);
  }

  private dropIfThere(key: string): void {
    const read = this.reads.get(key);
    if (read) this.drop(key, read);
  }

  private drop(key: string, read: Read): void {
    if (this.reads.get(key) !== read) return;
    this.reads.delete(key);
    this.size -= key.length + (read.text?.length ?? 0);
    for (const topic of read.topics) {
      const keys = this.byTopic.get(topic);
      keys?.delete(key);
      if (keys?.size === 0) this.byTopic.delete(topic);
    }
  }
}
