import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import {
  IdField,
  isRefusal,
  LocalTextField,
  LocalTextInput,
  newId,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Texts,
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { refusalOfAnswer } from '../answer-due.rules.js';
import { AnswerDue } from '../answer-due.type.js';
import { AlreadyAnswered, NothingToAnswer } from '../answer.problems.js';
import { lockOwed, type Owing } from '../owing.js';
import { refusalOfTexts } from '../sign-answer.js';
import { TooManyHoldingReplies } from './clock.problems.js';
import { MOST_HOLDING_REPLIES } from './clock.rules.js';

@InputType({ description: 'What you say until you can answer.' })
export class SendHoldingReplyInput {
  @IdField('due', 'The answer you owe.')
  @IsUUID()
  answerDueId!: string;

  @LocalTextField('Your reply, in Markdown. It is shown, and the answer stays owed.')
  text!: LocalTextInput;
}

export const SendHoldingReplyOutcome = outcomeOf('SendHoldingReplyOutcome', 'What you owe, with your reply.', AnswerDue, [
  AlreadyAnswered,
  NothingToAnswer,
  TooManyHoldingReplies,
  TranslationMissing,
]);

/** A standard reply: recorded and shown, and the clock runs on. Whoever sends one has seen that they owe an answer. */
@Injectable()
export class SendHoldingReply {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: SendHoldingReplyInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const owing = await lockOwed(tx, viewer, input.answerDueId);
      if (isRefusal(owing)) return owing;
      const { due } = owing;
      const text = toTexts(input.text);
      const refusal = refusalOfAnswer(due) ?? (await refusalOfTexts(tx, due, { text }));
      if (refusal) return refusal;
      const [sent] = await tx.query<{ count: number }>('select count(*)::int as count from answer_holding_reply where answer_due_id = $1', [due.id]);
      if ((sent?.count ?? 0) >= MOST_HOLDING_REPLIES) return new TooManyHoldingReplies();
      await keep(tx, owing, text);
      due.acknowledgedAt ??= tx.now;
      due.version += 1;
      tx.record(answerDueEvent('answer.held', due));
      tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer.held', subject: { kind: 'answer-due', id: due.id } });
      return tx.save(AnswerDueEntity, due);
    });
  }
}

async function keep(tx: Transaction, { due, signatory: { profileId, name, office } }: Owing, text: Texts): Promise<void> {
  await tx.query(
    'insert into answer_holding_reply (id, answer_due_id, profile_id, name, office, text, written_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [newId(), due.id, profileId, name, JSON.stringify(office), JSON.stringify(text), tx.now],
  );
}
