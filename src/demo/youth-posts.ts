import { Injectable } from '@nestjs/common';
import type { ModerationAction } from '../moderation/index.js';
import { isRefusal, type Language, type Viewer } from '../platform/index.js';
import { WritePost } from '../youth-spaces/index.js';
import type { DemoCast } from './cast.js';
import { DemoModeration } from './moderation.js';
import { DemoPast } from './past.js';

/** Who plays in a thread, and which. */
export interface DemoThread {
  readonly spaceId: string;
  readonly threadId: string;
  readonly cast: DemoCast;
  readonly young: readonly Viewer[];
}

interface DemoPost {
  /** Which of the young people. */
  readonly by: number;
  readonly body: string;
  readonly language: Language;
  readonly when: Date;
  /** What a worker decides on it at once; null: it waits. */
  readonly decision: ModerationAction | null;
}

@Injectable()
export class DemoPosts {
  constructor(
    private readonly past: DemoPast,
    private readonly write: WritePost,
    private readonly moderation: DemoModeration,
  ) {}

  async execute({ spaceId, threadId, cast, young }: DemoThread, { by, body, language, when, decision }: DemoPost): Promise<void> {
    const author = young[by];
    if (!author) throw new Error('A post of the demo has no author');
    const post = await this.past.asOf(when, () => this.write.execute(author, { threadId, body, language }));
    if (isRefusal(post)) throw new Error(`A post of the demo was refused: ${post.texts.en}`);
    if (decision) await this.moderation.decide(cast.tom, spaceId, post.id, decision, when);
  }

  async byWorker({ threadId, cast }: Pick<DemoThread, 'threadId' | 'cast'>, { body, when }: Pick<DemoPost, 'body' | 'when'>): Promise<void> {
    await this.past.asOf(when, () => this.write.execute(cast.beca, { threadId, body, language: 'en' }));
  }
}
