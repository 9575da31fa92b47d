import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { contactDetails, IdField, LocalTextField, LocalTextInput, newId, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { LeadsToSomebody } from '../leads-to-somebody.js';
import { ThreadClosed, threadFor, writingRefusal, YouthThreadEntity } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { ThreadSummaryEntity } from './summary.entity.js';
import { AskedAlready, NotTheTime } from './summary.problems.js';
import { mayBeAsked, type SummaryAbout } from './summary.rules.js';
import { SummaryAboutEnum, ThreadSummary } from './summary.type.js';

@InputType({ description: 'A summary to ask the young people of a thread about.' })
export class AskSummaryInput {
  @IdField('thread', 'The thread, in a space you work in.')
  @IsUUID()
  threadId!: string;

  @Field(() => SummaryAboutEnum, { description: 'What it sums up.' })
  @IsIn(Object.values(SummaryAboutEnum))
  about!: SummaryAbout;

  @LocalTextField('What they said, as fairly as you can; it may be read by everybody and leads to nobody.')
  text!: LocalTextInput;
}

export const AskSummaryOutcome = outcomeOf('AskSummaryOutcome', 'The summary, which is being asked, or why not.', ThreadSummary, [
  SpacePaused,
  ThreadClosed,
  TranslationMissing,
  LeadsToSomebody,
  AskedAlready,
  NotTheTime,
]);

/** A worker sums up what the young people said and asks them whether it says it. One that they don't agree with is drafted again. */
@Injectable()
export class AskSummary {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { threadId, about, text: given }: AskSummaryInput): Promise<Problem | ThreadSummaryEntity> {
    return this.work.run(async (tx) => {
      const thread = await tx.lock(YouthThreadEntity, { id: threadId });
      const now = thread && (await threadFor(tx, viewer, threadId));
      if (!thread || !now || !viewer.profile) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      const text = toTexts(given);
      const organisation = await tx.find(OrganisationEntity, { id: now.space.organisationId });
      const refusal = writingRefusal(now.state, thread.state) ?? (await unfit(tx, { thread, about, text, organisation }));
      if (refusal) return refusal;
      const earlier = await tx.query('select 1 from thread_summary where thread_id = $1 and about = $2', [threadId, about]);
      const draft = { id: newId(), threadId, about, text, number: earlier.length + 1, draftedBy: viewer.profile.id, askedAt: tx.now, settledAt: null };
      tx.record({ kind: 'youth-thread.summary-asked', topics: [`youth-thread:${threadId}`] });
      return tx.save(ThreadSummaryEntity, draft);
    });
  }
}

type Drafted = Pick<ThreadSummaryEntity, 'about' | 'text'> & { thread: YouthThreadEntity; organisation: OrganisationEntity | null };

async function unfit(tx: Transaction, { thread, about, text, organisation }: Drafted): Promise<Problem | null> {
  if (!mayBeAsked(about, thread.state)) return new NotTheTime();
  const missing = organisation ? untranslated(organisation, { text }) : [];
  if (missing.length > 0) return new TranslationMissing(missing);
  if (Object.values(text).some((words) => contactDetails(words).length > 0)) return new LeadsToSomebody();
  return (await tx.query('select 1 from thread_summary where thread_id = $1 and settled_at is null', [thread.id])).length > 0 ? new AskedAlready() : null;
}
