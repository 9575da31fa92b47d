import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
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
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';
import { isShown } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { refusalOfHelp } from '../offers/index.js';
import { TakeUpEntity } from './take-up.entity.js';
import { speaksFor } from './take-up.access.js';

@InputType({ description: 'That your group does it, and how.' })
export class TakeUpIdeaInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @IdField('org', 'Your group.')
  @IsUUID()
  organisationId!: string;

  @LocalTextField('What your group does, in Markdown.')
  words!: LocalTextInput;
}

@InputType({ description: 'That your group no longer does it.' })
export class GiveIdeaBackInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @IdField('org', 'Your group.')
  @IsUUID()
  organisationId!: string;
}

export const TakeUpIdeaOutcome = outcomeOf('TakeUpIdeaOutcome', 'The idea, which says so.', Idea, [IdeaClosed, IdeaMerged, TranslationMissing]);
export const GiveIdeaBackOutcome = outcomeOf('GiveIdeaBackOutcome', 'The idea, which says so.', Idea);

/** A community group takes an idea up, whatever the council answers. Said twice, it is once. */
@Injectable()
export class TakeUpIdea {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: TakeUpIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const { ideaId, organisationId } = input;
      const idea = await tx.lock(IdeaEntity, { id: ideaId });
      if (!idea || !isShown(idea)) return new NotAvailable();
      const group = await tx.find(OrganisationEntity, { id: organisationId, kind: 'voluntary' });
      if (!group || !speaksFor(viewer, organisationId)) return new NotAllowed();
      const words = toTexts(input.words);
      const missing = untranslated(group, { words });
      const refusal = refusalOfHelp(idea) ?? (missing.length > 0 ? new TranslationMissing(missing) : null);
      if (refusal) return refusal;
      if (await standing(tx, ideaId, organisationId)) return idea;
      const takeUp = { id: newId(), ideaId, organisationId, words, profileId: viewer.profile?.id ?? '', takenUpAt: tx.now, givenBackAt: null };
      await tx.save(TakeUpEntity, takeUp);
      return tell(tx, viewer, idea, organisationId, 'taken-up');
    });
  }
}

@Injectable()
export class GiveIdeaBack {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { ideaId, organisationId }: GiveIdeaBackInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: ideaId });
      const takeUp = await standing(tx, ideaId, organisationId);
      if (!idea || !isShown(idea) || !takeUp) return new NotAvailable();
      if (!speaksFor(viewer, organisationId)) return new NotAllowed();
      await tx.save(TakeUpEntity, { ...takeUp, givenBackAt: tx.now });
      return tell(tx, viewer, idea, organisationId, 'given-back');
    });
  }
}

async function standing(tx: Transaction, ideaId: string, organisationId: string): Promise<TakeUpEntity | null> {
  const found = await tx.manager.findBy(TakeUpEntity, { ideaId, organisationId });
  return found.find(({ givenBackAt }) => givenBackAt === null) ?? null;
}

/** On the group's own record: it speaks for itself (S7). */
function tell(tx: Transaction, viewer: Viewer, idea: IdeaEntity, organisationId: string, what: 'taken-up' | 'given-back'): Promise<IdeaEntity> {
  tx.record(ideaTold(idea, what));
  tx.audit({ organisationId, actor: viewer, act: `idea.${what}`, subject: { kind: 'idea', id: idea.id } });
  return tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
}
