import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { hasRole, IdField, isAtWork, LocalTextField, LocalTextInput, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { Organisation } from '../organisation.type.js';
import { untranslated } from '../publishing.rules.js';
import { StatementEntity, type StatementKind } from './statement.entity.js';
import { StatementKindEnum } from './statement.type.js';

@InputType('SetPublicStatementInput', { description: 'An organisation’s own words on a statement of the place.' })
export class SetStatementInput {
  @IdField('org', 'Your organisation.')
  @IsUUID()
  organisationId!: string;

  @Field(() => StatementKindEnum, { description: 'Which statement they belong to.' })
  @IsIn(Object.values(StatementKindEnum))
  kind!: StatementKind;

  @LocalTextField('Your words, as Markdown; left out, there are none any more.', { nullable: true })
  words?: LocalTextInput | null;
}

export const SetStatementOutcome = outcomeOf('SetPublicStatementOutcome', 'The organisation with its words.', Organisation, [TranslationMissing]);

/** A clerk says where their organisation differs from what the place promises. */
@Injectable()
export class SetStatement {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, kind, words: given }: SetStatementInput): Promise<Problem | OrganisationEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.lock(OrganisationEntity, { id: organisationId });
      if (!organisation) return new NotAvailable();
      if (!viewer.profile || !isAtWork(viewer) || !hasRole(viewer, 'clerk', organisationId)) return new NotAllowed();
      const words = given ? toTexts(given) : {};
      const isWritten = Object.keys(words).length > 0;
      if (isWritten && untranslated(organisation, { words }).length > 0) return new TranslationMissing(['words']);
      if (isWritten) await tx.save(StatementEntity, { organisationId, kind, words, changedAt: tx.now });
      else await tx.query('delete from organisation_statement where organisation_id = $1 and kind = $2', [organisationId, kind]);
      tx.record({ kind: 'organisation.statement-set', topics: [`organisation:${organisationId}`] });
      tx.audit({ organisationId, actor: viewer, act: 'organisation.statement-set', subject: { kind: 'organisation', id: organisationId }, details: { kind, words } });
      return organisation;
    });
  }
}
