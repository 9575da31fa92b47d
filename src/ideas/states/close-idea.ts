import { Injectable } from '@nestjs/common';
import { Jobs, UnitOfWork } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';

export const CLOSE_IDEA = 'close-idea';

/**
 * Tells those who follow an idea that its time is up. Nothing is accepted from the closing instant on whether or not
 * this has run: the rule is `closesAt` (V6).
 */
@Injectable()
export class CloseIdea {
  constructor(
    private readonly work: UnitOfWork,
    jobs: Jobs,
  ) {
    jobs.handle(CLOSE_IDEA, ({ ideaId }) => this.execute(String(ideaId)));
  }

  execute(ideaId: string): Promise<void> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: ideaId });
      const takesSupport = idea?.state === 'open' || idea?.state === 'awaiting-answer';
      if (!idea || !takesSupport || idea.closedAt || tx.now < idea.closesAt) return;
      tx.record(ideaTold(idea, 'closed'));
      await tx.save(IdeaEntity, { ...idea, closedAt: tx.now, version: idea.version + 1 });
    });
  }
}
