import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { Database, IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { AnswerDue } from '../answer-due.type.js';
import { Answerables } from '../answerables.js';
import { DidNotAsk, VerdictClosed } from './verdict.problems.js';
import { refusalOfVerdict, roundOf } from './verdict.rules.js';

@InputType({ description: 'Whether an answer answers what you asked or supported.' })
export class GiveVerdictInput {
  @IdField('due', 'What was answered.')
  @IsUUID()
  answerDueId!: string;

  @Field(() => Boolean, { description: 'Yes, it answers it; or no. Said again, the last one stands.' })
  @IsBoolean()
  answers!: boolean;
}

export const GiveVerdictOutcome = outcomeOf('GiveVerdictOutcome', 'What was answered, with your verdict counted.', AnswerDue, [VerdictClosed, DidNotAsk]);

/** Those who asked say whether the answer answers it: one each (V1), changeable until the stated time (V2). Who said what is nobody's to know (V5). */
@Injectable()
export class GiveVerdict {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly answerables: Answerables,
  ) {}

  async execute(viewer: Viewer, input: GiveVerdictInput): Promise<Problem | AnswerDueEntity> {
    const profileId = viewer.profile?.id ?? '';
    const asked = await this.hasAsked(profileId, input.answerDueId);
    if (asked === null) return new NotAvailable();
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due) return new NotAvailable();
      const refusal = asked ? refusalOfVerdict(due, tx.now) : new DidNotAsk();
      if (refusal) return refusal;
      const changed = await tx.query(
        `insert into answer_verdict (answer_due_id, round, profile_id, answers, given_at) values ($1, $2, $3, $4, $5)
         on conflict (answer_due_id, round, profile_id) do update set answers = excluded.answers, given_at = excluded.given_at
         where answer_verdict.answers <> excluded.answers returning answers`,
        [due.id, roundOf(due), profileId, input.answers, tx.now],
      );
      if (changed.length === 0) return due;
      due.version += 1;
      tx.record(answerDueEvent('answer-due.verdict-given', due));
      return tx.save(AnswerDueEntity, due);
    });
  }

  /** Null where there is no such duty. Whoever asked once stays somebody who asked. */
  private async hasAsked(profileId: string, dueId: string): Promise<boolean | null> {
    const due = await this.database.row<{ kind: string; id: string }>('select subject_kind as kind, subject_id as id from answer_due where id = $1', [dueId]);
    if (!due) return null;
    return ((await this.answerables.of(due.kind).askedBy?.(profileId, [due.id])) ?? []).length > 0;
  }
}
