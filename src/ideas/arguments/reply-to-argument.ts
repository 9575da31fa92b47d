import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { councillorInOffice } from '../../identity/index.js';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
import {
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
  type Viewer,
} from '../../platform/index.js';
import { heldOr, holdIfNeeded } from '../held/index.js';
import { mayArgue, mayDecideOn } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';
import { refusalOfVoice } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { lockArgument } from './lock-argument.js';
import { ArgumentReplyEntity } from './reply.entity.js';

@InputType({ description: 'What you say to an argument.' })
export class ReplyToArgumentInput {
  @IdField('arg', 'The argument. Nobody replies to a reply.')
  @IsUUID()
  argumentId!: string;

  @TextField('What you say, in a few sentences.', { most: 500 })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const ReplyToArgumentOutcome = outcomeOf('ReplyToArgumentOutcome', 'The idea with the argument.', Idea, [IdeaClosed, IdeaMerged, AuthorPaused]);

/** A citizen, or a councillor of the council with their office beside it, replies to an argument. */
@Injectable()
export class ReplyToArgument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { argumentId, text, language }: ReplyToArgumentInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const found = await lockArgument(tx, argumentId);
      if (!found) return new NotAvailable();
      const { idea } = found;
      const councillor = mayDecideOn(viewer, idea) ? await councillorInOffice(tx, idea.organisationId, viewer.profile?.id) : null;
      if (!viewer.profile || !(councillor || mayArgue(viewer))) return new NotAllowed();
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: idea.organisationId }, viewer.profile.id);
      const refusal = refusalOfVoice(idea, tx.now) ?? paused;
      if (refusal) return refusal;
      const reply = { id: newId(), argumentId, authorId: viewer.profile.id, office: councillor?.office ?? null, text, language };
      const held = await heldOr(tx, idea.organisationId, text);
      await tx.save(ArgumentReplyEntity, { ...reply, ...held, writtenAt: tx.now, version: 1 });
      await holdIfNeeded(tx, this.openCase, { kind: 'argument-reply', id: reply.id, ...held });
      tx.record(ideaTold(idea, 'argument-answered', { argument: argumentId }));
      return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    });
  }
}
