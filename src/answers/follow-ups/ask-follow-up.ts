import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
import {
  contactDetails,
  Database,
  IdField,
  LanguageEnum,
  LANGUAGES,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  TextField,
  UnitOfWork,
  type Language,
  type Problem,
  type Transaction,
  type Viewer,
  type ViewerProfile,
} from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { AnswerDue } from '../answer-due.type.js';
import { Answerables } from '../answerables.js';
import { standingNumber } from '../sign-answer.js';
import { DidNotAsk } from '../verdicts/index.js';
import { followUpDay } from './follow-up-clock.js';
import { FollowUpEntity } from './follow-up.entity.js';
import { FollowedUpAlready } from './follow-up.problems.js';

@InputType({ description: 'What you ask back of an answer.' })
export class AskFollowUpInput {
  @IdField('due', 'What was answered.')
  @IsUUID()
  answerDueId!: string;

  @IdField('prof', 'The councillor whose answer you ask about.')
  @IsUUID()
  toProfileId!: string;

  @TextField('Your question.', { least: 10, most: 500 })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const AskFollowUpOutcome = outcomeOf('AskFollowUpOutcome', 'What was answered, with your question waiting to be published.', AnswerDue, [DidNotAsk, FollowedUpAlready, AuthorPaused]);

const WAITS = { en: 'A follow-up question is read before it is published.', cy: 'Darllenir cwestiwn dilynol cyn ei gyhoeddi.' };

/** What stands under a name is for adults, as questions are (Y3). */
export function mayAskBack(viewer: Viewer): viewer is Viewer & { readonly profile: ViewerProfile } {
  return viewer.profile?.kind === 'citizen' && viewer.profile.ageBand === 'adult';
}

/** Those who asked or supported ask one question back of each answer. Like every question it is read by the clerks first. */
@Injectable()
export class AskFollowUp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly answerables: Answerables,
    private readonly openCase: OpenCase,
  ) {}

  async execute(viewer: Viewer, input: AskFollowUpInput): Promise<Problem | { id: string }> {
    if (!mayAskBack(viewer)) return new NotAllowed();
    const askerId = viewer.profile.id;
    const asked = await this.hasAsked(askerId, input.answerDueId);
    if (asked === null) return new NotAvailable();
    if (!asked) return new DidNotAsk();
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due || due.liftedAt || (await standingNumber(tx, due.id, input.toProfileId)) === 0) return new NotAvailable();
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: due.organisationId }, askerId);
      if (paused) return paused;
      const taken = await tx.query(
        `select 1 from answer_follow_up where answer_due_id = $1 and to_profile_id = $2 and state in ('waiting', 'published')`,
        [due.id, input.toProfileId],
      );
      return taken.length > 0 ? new FollowedUpAlready() : this.keep(tx, due, askerId, input);
    });
  }

  private async keep(tx: Transaction, due: AnswerDueEntity, askerId: string, { toProfileId, text, language }: AskFollowUpInput): Promise<{ id: string }> {
    const dueOn = await followUpDay(tx, due);
    const followUp = await tx.save(FollowUpEntity, {
      ...{ id: newId(), answerDueId: due.id, toProfileId, askerId, text, language, state: 'waiting', heldFor: contactDetails(text) },
      ...{ askedAt: tx.now, dueOn, reply: null, replyName: null, replyOffice: null, repliedAt: null, version: 1 },
    });
    await this.openCase.holdForModeration(tx, { kind: 'follow-up', id: followUp.id, reason: WAITS });
    return { id: due.id };
  }

  private async hasAsked(profileId: string, dueId: string): Promise<boolean | null> {
    const due = await this.database.row<{ kind: string; id: string }>('select subject_kind as kind, subject_id as id from answer_due where id = $1', [dueId]);
    if (!due) return null;
    return ((await this.answerables.of(due.kind).askedBy?.(profileId, [due.id])) ?? []).length > 0;
  }
}
