import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { themesChanged } from './theme.events.js';
import { NothingToRead, OutcomeTold } from './theme.problems.js';
import { WrittenAnswer } from './theme.type.js';
import { theming } from './theming.js';

const CLAIM_MS = 15 * 60_000;

@InputType({ description: 'Something to read that nobody has read and nobody is reading.' })
export class ClaimNextAnswerInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @IdField('item', 'Only what was written to this item.', { nullable: true })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;
}

export const ClaimNextAnswerOutcome = outcomeOf('ClaimNextAnswerOutcome', 'What to read next, or why there is nothing.', WrittenAnswer, [OutcomeTold, NothingToRead]);

/** Gives each of those who read side by side something else; what one has begun and not read stays theirs for a quarter of an hour. */
@Injectable()
export class ClaimNextAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { consultationId, itemId = null }: ClaimNextAnswerInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const at = await theming(tx, viewer, consultationId);
      if (isRefusal(at)) return at;
      const [claimed] = await tx.query<{ id: string }>(
        `update written_answer set claimed_by = $3, claimed_until = $5 where id = (
           select id from written_answer
           where consultation_id = $1 and read_at is null and ($2::uuid is null or item_id = $2)
             and (claimed_by is null or claimed_by = $3 or claimed_until <= $4)
           order by (claimed_by = $3) desc nulls last, item_id, id limit 1 for update skip locked)
         returning id`,
        [consultationId, itemId, at.profileId, tx.now, new Date(tx.now.getTime() + CLAIM_MS)],
      );
      if (!claimed) return new NothingToRead();
      tx.record(themesChanged('answer.claimed', consultationId));
      return claimed.id;
    });
  }
}

@InputType({ description: 'An answer that you have read, whether it says a theme or none.' })
export class MarkAnswerReadInput {
  @IdField('written', 'What was written.')
  @IsUUID()
  answerId!: string;
}

export const MarkAnswerReadOutcome = outcomeOf('MarkAnswerReadOutcome', 'The answer, or why it was not marked.', WrittenAnswer, [OutcomeTold]);

/** Says that an answer has been read, so that nobody is given it again. */
@Injectable()
export class MarkAnswerRead {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { answerId }: MarkAnswerReadInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const [answer] = await tx.query<{ consultationId: string }>('select consultation_id as "consultationId" from written_answer where id = $1', [answerId]);
      if (!answer) return new NotAvailable();
      const at = await theming(tx, viewer, answer.consultationId);
      if (isRefusal(at)) return at;
      await tx.query('update written_answer set read_by = $2, read_at = $3 where id = $1 and read_at is null', [answerId, at.profileId, tx.now]);
      tx.record(themesChanged('answer.read', answer.consultationId));
      return answerId;
    });
  }
}
