import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
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
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
import { heldOr, holdIfNeeded } from '../held/index.js';
import { mayArgue } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaArgued } from '../idea.events.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';
import { isShown, refusalOfVoice } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { ArgumentEntity, type ArgumentSide } from './argument.entity.js';
import { ArgumentSideEnum } from './argument.type.js';

@InputType({ description: 'A reason for or against an idea.' })
export class ArgueInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @Field(() => ArgumentSideEnum, { description: 'Which way it speaks.' })
  @IsIn(Object.values(ArgumentSideEnum))
  side!: ArgumentSide;

  @TextField('One reason, in a few sentences.', { most: 1_000 })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const ArgueOutcome = outcomeOf('ArgueOutcome', 'The idea with your argument.', Idea, [IdeaClosed, IdeaMerged, AuthorPaused]);

/** A citizen gives a reason for or against an idea; one that holds contact details waits for a clerk. */
@Injectable()
export class Argue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, input: ArgueInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || !isShown(idea)) return new NotAvailable();
      if (!mayArgue(viewer)) return new NotAllowed();
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: idea.organisationId }, viewer.profile.id);
      const refusal = refusalOfVoice(idea, tx.now) ?? paused;
      if (refusal) return refusal;
      const { side, text, language } = input;
      const argument = { id: newId(), ideaId: idea.id, authorId: viewer.profile.id, side, text, language, helpfulCount: 0, unhelpfulCount: 0 };
      const held = await heldOr(tx, idea.organisationId, text);
      await tx.save(ArgumentEntity, { ...argument, ...held, writtenAt: tx.now, version: 1 });
      await holdIfNeeded(tx, this.openCase, { kind: 'argument', id: argument.id, ...held });
      idea.version += 1;
      tx.record(ideaArgued(idea, argument.id));
      return tx.save(IdeaEntity, idea);
    });
  }
}
