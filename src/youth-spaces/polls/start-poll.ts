import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { FileEntity, Files } from '../../files/index.js';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { IdField, ListField, LocalTextField, LocalTextInput, newId, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { ThreadClosed, threadFor, writingRefusal, YouthThreadEntity, type ThreadForViewer } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { YouthPollEntity, YouthPollOptionEntity } from './poll.entity.js';
import { OptionNotPossible, TooManyPolls } from './poll.problems.js';
import { FEWEST_OPTIONS, isOneEmoji, MOST_OPTIONS, MOST_POLLS } from './poll.rules.js';
import { YouthPoll } from './poll.type.js';

@InputType({ description: 'One thing to choose.' })
export class YouthPollOptionInput {
  @LocalTextField('What it is, in words. Where it has a picture, what the picture shows.')
  words!: LocalTextInput;

  @Field(() => String, { nullable: true, description: 'One emoji.' })
  @IsOptional()
  @IsString()
  @MaxLength(32)
  emoji?: string | null;

  @IdField('file', 'A picture, sent before; never of people.', { nullable: true })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;
}

@InputType({ description: 'A quick choice for the young people in a thread.' })
export class StartYouthPollInput {
  @IdField('thread', 'The thread, in a space you work in.')
  @IsUUID()
  threadId!: string;

  @LocalTextField('What is asked.')
  question!: LocalTextInput;

  @ListField(() => YouthPollOptionInput, 'What there is to choose.', { least: FEWEST_OPTIONS, most: MOST_OPTIONS })
  options!: YouthPollOptionInput[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it closes; left out, when you close it.' })
  @IsOptional()
  @IsDate()
  closesAt?: Date | null;
}

export const StartYouthPollOutcome = outcomeOf('StartYouthPollOutcome', 'The poll, or why it was not made.', YouthPoll, [
  SpacePaused,
  ThreadClosed,
  TranslationMissing,
  OptionNotPossible,
  TooManyPolls,
]);

/** A worker puts a poll to the young people in a thread. Nobody else does. */
@Injectable()
export class StartPoll {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
  ) {}

  execute(viewer: Viewer, input: StartYouthPollInput): Promise<Problem | YouthPollEntity> {
    return this.work.run(async (tx) => {
      await tx.lock(YouthThreadEntity, { id: input.threadId });
      const now = await threadFor(tx, viewer, input.threadId);
      if (!now || !viewer.profile) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      const refusal = writingRefusal(now.state, now.thread.state) ?? (await this.refusal(tx, now, input));
      if (refusal) return refusal;
      const { threadId, closesAt = null } = input;
      const made = { id: newId(), threadId, question: toTexts(input.question), madeBy: viewer.profile.id, madeAt: tx.now, closesAt };
      const poll = await tx.save(YouthPollEntity, made);
      const unfit = await this.fill(tx, viewer, poll.id, input.options);
      if (unfit) return unfit;
      tx.record({ kind: 'youth-poll.started', topics: [`youth-thread:${threadId}`] });
      tx.audit({ organisationId: now.space.organisationId, actor: viewer, act: 'youth-poll.started', subject: { kind: 'thread', id: threadId } });
      return poll;
    });
  }

  private async refusal(tx: Transaction, { space }: ThreadForViewer, { threadId, question, options, closesAt }: StartYouthPollInput): Promise<Problem | null> {
    if (closesAt && closesAt <= tx.now) return new OptionNotPossible();
    if (options.some(({ emoji, fileId }) => (emoji && fileId) || (emoji && !isOneEmoji(emoji)))) return new OptionNotPossible();
    const organisation = await tx.find(OrganisationEntity, { id: space.organisationId });
    const texts = { question: toTexts(question), ...Object.fromEntries(options.map(({ words }, place) => [`options.${place}.words`, toTexts(words)])) };
    const missing = organisation ? untranslated(organisation, texts) : [];
    if (missing.length > 0) return new TranslationMissing(missing);
    const polls = await tx.query('select 1 from youth_poll where thread_id = $1', [threadId]);
    return polls.length >= MOST_POLLS ? new TooManyPolls() : null;
  }

  private async fill(tx: Transaction, viewer: Viewer, pollId: string, options: readonly YouthPollOptionInput[]): Promise<Problem | null> {
    const fileIds = options.flatMap(({ fileId }) => fileId ?? []);
    for (const id of fileIds) if (!(await tx.find(FileEntity, { id }))?.mediaType.startsWith('image/')) return new OptionNotPossible();
    const refused = await this.files.attach(tx, viewer, fileIds, { kind: 'youth-poll', id: pollId });
    if (refused) return refused;
    for (const [place, { words, emoji, fileId }] of options.entries()) {
      const option = { id: newId(), pollId, number: place + 1, words: toTexts(words), emoji: emoji ?? null, fileId: fileId ?? null };
      await tx.save(YouthPollOptionEntity, option);
    }
    return null;
  }
}
