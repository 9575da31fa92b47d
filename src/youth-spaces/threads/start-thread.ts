import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { LONGEST_STATEMENT, StatementRounds } from '../../opinions/index.js';
import { IdField, LanguageEnum, LANGUAGES, LocalTextField, LocalTextInput, newId, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Language, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { spaceFor, type SpaceForViewer } from '../space-now.js';
import { SpacePaused } from '../youth-space.problems.js';
import { YouthThreadEntity } from './thread.entity.js';
import { YouthThread } from './thread.type.js';

@InputType({ description: 'What you ask the young people in a space.' })
export class StartThreadInput {
  @IdField('space', 'A space you work in.')
  @IsUUID()
  spaceId!: string;

  @LocalTextField('The question, in plain words.')
  question!: LocalTextInput;

  @Field(() => Boolean, { defaultValue: false, description: 'Also ask for short statements that people agree or disagree with.' })
  @IsBoolean()
  withRound: boolean = false;

  @Field(() => [String], { nullable: true, description: 'Statements to begin with.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(3, LONGEST_STATEMENT, { each: true })
  statements?: string[] | null;

  @Field(() => LanguageEnum, { defaultValue: 'en', description: 'The language of the statements.' })
  @IsIn(LANGUAGES)
  statementsLanguage: Language = 'en';
}

export const StartThreadOutcome = outcomeOf('StartThreadOutcome', 'The thread, or why it was not begun.', YouthThread, [SpacePaused, TranslationMissing]);

/** Begins a thread, with a statement round if that is asked for. Statements by young people wait like their posts (W7). */
@Injectable()
export class StartThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rounds: StatementRounds,
  ) {}

  execute(viewer: Viewer, input: StartThreadInput): Promise<Problem | YouthThreadEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceFor(tx, viewer, input.spaceId);
      if (!now || !viewer.profile) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      if (now.state === 'paused' || now.state === 'closed') return new SpacePaused();
      const question = toTexts(input.question);
      const organisation = await tx.find(OrganisationEntity, { id: now.space.organisationId });
      const missing = organisation ? untranslated(organisation, { question }) : [];
      if (missing.length > 0) return new TranslationMissing(missing);
      const thread = { id: newId(), version: 1, spaceId: input.spaceId, question, state: 'open' as const, startedBy: viewer.profile.id, startedAt: tx.now };
      await tx.save(YouthThreadEntity, thread);
      if (input.withRound || input.statements?.length) await this.openRound(tx, now, thread, input);
      this.tell(tx, viewer, now, thread);
      return thread;
    });
  }

  private async openRound(tx: Transaction, { space }: SpaceForViewer, thread: YouthThreadEntity, input: StartThreadInput): Promise<void> {
    const host = { hostKind: 'youth-thread', hostId: thread.id, organisationId: space.organisationId, scopeKind: 'youth-space', scopeId: space.id };
    const statements = (input.statements ?? []).map((text) => ({ texts: { [input.statementsLanguage]: text }, authorProfileId: thread.startedBy }));
    await this.rounds.open(tx, { ...host, isYouth: true, isPremoderated: true, opensAt: tx.now, closesAt: null }, statements);
  }

  private tell(tx: Transaction, viewer: Viewer, { space }: SpaceForViewer, thread: YouthThreadEntity): void {
    tx.record({ kind: 'youth-thread.started', topics: [`youth-thread:${thread.id}`, `youth-space:${space.id}`] });
    tx.audit({ organisationId: space.organisationId, actor: viewer, act: 'youth-thread.started', subject: { kind: 'thread', id: thread.id } });
  }
}
