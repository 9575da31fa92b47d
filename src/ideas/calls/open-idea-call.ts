import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import {
  IdField,
  LocalTextField,
  LocalTextInput,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { mayCallForIdeas } from '../idea.access.js';
import { termsOf } from '../idea.rules.js';
import { IdeaCallEntity } from './call.entity.js';
import { CallTimes } from './call.problems.js';
import { refusalOfTimes } from './call.rules.js';
import { IdeaCall } from './call.type.js';

@InputType({ description: 'A call for ideas. Once it is there nothing of it can be changed.' })
export class OpenIdeaCallInput {
  @IdField('org', 'Your council.')
  @IsUUID()
  organisationId!: string;

  @LocalTextField('What ideas are asked for, in one line.')
  title!: LocalTextInput;

  @LocalTextField('What it is about and what becomes of the ideas, in Markdown.')
  about!: LocalTextInput;

  @Field(() => GraphQLISODateTime, { description: 'From when on it takes ideas.' })
  @IsDate()
  opensAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'From when on it takes no ideas and no support.' })
  @IsDate()
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How many of its ideas one person may support; left out, as many as they like.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  supportsEach?: number | null;
}

export const OpenIdeaCallOutcome = outcomeOf('OpenIdeaCallOutcome', 'The call, in public.', IdeaCall, [CallTimes, TranslationMissing]);

/** An officer or a clerk calls for ideas. Who may support them and how many is fixed here (V7). */
@Injectable()
export class OpenIdeaCall {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: OpenIdeaCallInput): Promise<Problem | IdeaCallEntity> {
    return this.work.run(async (tx) => {
      const { organisationId, opensAt, closesAt, supportsEach = null } = input;
      if (!mayCallForIdeas(viewer, { organisationId })) return new NotAllowed();
      const council = await tx.find(OrganisationEntity, { id: organisationId });
      const terms = council && termsOf(council, opensAt);
      if (!council || !terms) return new NotAvailable();
      const texts = { title: toTexts(input.title), about: toTexts(input.about) };
      const missing = untranslated(council, texts);
      const refusal = missing.length > 0 ? new TranslationMissing(missing) : refusalOfTimes({ opensAt, closesAt }, tx.now);
      if (refusal) return refusal;
      const { supporterBands } = terms;
      const call = { ...texts, organisationId, opensAt, closesAt, supportsEach, supporterBands, id: newId(), madeBy: viewer.profile?.id ?? '', madeAt: tx.now };
      tx.record({ kind: 'idea-call.opened', topics: [`idea-call:${call.id}`, `ideas:${organisationId}`, 'ideas'] });
      const details = { opensAt, closesAt, supportsEach, supporterBands };
      tx.audit({ organisationId, actor: viewer, act: 'idea-call.opened', subject: { kind: 'idea-call', id: call.id }, details });
      return tx.save(IdeaCallEntity, call);
    });
  }
}
