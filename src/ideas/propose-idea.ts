import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { OrganisationEntity, WardEntity } from '../identity/index.js';
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
} from '../platform/index.js';
import { mayPropose } from './idea.access.js';
import { IdeaEntity } from './idea.entity.js';
import { ideaProposed } from './idea.events.js';
import { termsOf } from './idea.rules.js';
import { Idea } from './idea.type.js';

@InputType({ description: 'What you propose, and to which council.' })
export class ProposeIdeaInput {
  @IdField('org', 'The council that could do it.')
  @IsUUID()
  organisationId!: string;

  @IdField('ward', 'The ward it is about; left out, it is about the whole area.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @TextField('What it is about, in one line.', { least: 5, most: 150 })
  title!: string;

  @TextField('What, why and for whom, in Markdown.', { most: 5_000 })
  body!: string;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const ProposeIdeaOutcome = outcomeOf('ProposeIdeaOutcome', 'Your idea, open for support.', Idea);

/** A citizen puts an idea to a council; it is open for support at once. */
@Injectable()
export class ProposeIdea {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ProposeIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      if (!mayPropose(viewer)) return new NotAllowed();
      const { organisationId, wardId = null, title, body, language } = input;
      const council = await tx.find(OrganisationEntity, { id: organisationId });
      const terms = council && termsOf(council, tx.now);
      if (!terms || (wardId && !(await tx.find(WardEntity, { id: wardId, organisationId })))) return new NotAvailable();
      const idea = await tx.save(IdeaEntity, {
        ...terms,
        ...{ id: newId(), organisationId, wardId, authorId: viewer.profile.id, title, body, language },
        ...{ state: 'open', supportCount: 0, openedAt: tx.now, hiddenAt: null, version: 1 },
      });
      tx.record(ideaProposed(idea));
      return idea;
    });
  }
}
