import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
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
import { OrganisationEntity } from '../organisation.entity.js';
import { Organisation } from '../organisation.type.js';
import { untranslated } from '../publishing.rules.js';
import { WardEntity } from '../ward.entity.js';
import { mayChangeSettings } from './settings.access.js';

@InputType({ description: 'A ward of a council: what it is called.' })
export class KeepWardInput {
  @IdField('org', 'The council.')
  @IsUUID()
  organisationId!: string;

  @IdField('ward', 'Which ward; left out, it is a new one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @LocalTextField('What it is called.')
  name!: LocalTextInput;
}

export const KeepWardOutcome = outcomeOf('KeepWardOutcome', 'The council with its wards.', Organisation, [TranslationMissing]);

/** Adds a ward to a council, or calls one something else; what was signed under the old name keeps it. */
@Injectable()
export class KeepWard {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, wardId, name }: KeepWardInput): Promise<Problem | WardEntity> {
    return this.work.run(async (tx) => {
      const council = await tx.find(OrganisationEntity, { id: organisationId, kind: 'council' });
      if (!council) return new NotAvailable();
      if (!mayChangeSettings(viewer, organisationId)) return new NotAllowed();
      const known = wardId ? await tx.lock(WardEntity, { id: wardId, organisationId }) : null;
      if (wardId && !known) return new NotAvailable();
      const missing = untranslated(council, { name: toTexts(name) });
      if (missing.length > 0) return new TranslationMissing(missing);
      const ward = { id: known?.id ?? newId(), organisationId, name: toTexts(name) };
      const act = known ? 'ward.renamed' : 'ward.founded';
      tx.record({ kind: act, topics: [`organisation:${organisationId}`, 'organisations'] });
      tx.audit({ organisationId, actor: viewer, act, subject: { kind: 'ward', id: ward.id }, details: { from: known?.name ?? null, to: ward.name } });
      return tx.save(WardEntity, ward);
    });
  }
}
