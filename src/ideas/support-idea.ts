import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { openAnswerDue } from '../answers/index.js';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { maySupport } from './idea.access.js';
import { IdeaEntity } from './idea.entity.js';
import { ideaSupported, thresholdReached } from './idea.events.js';
import { IdeaClosed } from './idea.problems.js';
import { reachesThreshold, refusalOfVoice } from './idea.rules.js';
import { Idea } from './idea.type.js';
import { addSupport } from './supports.js';

@InputType({ description: 'Which idea you support.' })
export class SupportIdeaInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;
}

export const SupportIdeaOutcome = outcomeOf('SupportIdeaOutcome', 'The idea with your support counted.', Idea, [IdeaClosed]);

/** A citizen supports an idea. Asking twice changes nothing (V2); enough of them make an answer due, once. */
@Injectable()
export class SupportIdea {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: SupportIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || idea.hiddenAt) return new NotAvailable();
      if (!maySupport(viewer, idea)) return new NotAllowed();
      const refusal = refusalOfVoice(idea, tx.now);
      if (refusal) return refusal;
      if (await addSupport(tx, idea, viewer.profile.id)) tx.record(ideaSupported(idea));
      if (reachesThreshold(idea)) await this.oweAnswer(tx, idea);
      return idea;
    });
  }

  /** Where nobody is in office to owe an answer the idea stays open, and the next support asks again. */
  private async oweAnswer(tx: Transaction, idea: IdeaEntity): Promise<void> {
    const { id, organisationId, wardId } = idea;
    const due = await openAnswerDue(tx, { subject: { kind: 'idea', id }, organisationId, wardId, rule: 'support-threshold' });
    if (!due) return;
    idea.state = 'awaiting-answer';
    tx.record(thresholdReached(idea));
    await tx.save(IdeaEntity, idea);
  }
}
