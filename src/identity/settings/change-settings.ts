import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import {
  IdField,
  LanguageEnum,
  LANGUAGES,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  problem,
  UnitOfWork,
  VersionChanged,
  type Language,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { Organisation } from '../organisation.type.js';
import { mayChangeSettings } from './settings.access.js';

@InputType({ description: 'How an organisation works here. It holds for what is opened or published from now on.' })
export class ChangeSettingsInput {
  @IdField('org', 'The organisation.')
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @Field(() => Int, { nullable: true, description: 'For a council: how many supports make an answer to an idea due.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  supportThreshold?: number | null;

  @Field(() => Int, { nullable: true, description: 'For a council: in how many working days an answer is due.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  answerDays?: number | null;

  @Field(() => [LanguageEnum], { description: 'The languages it writes in, its first one first.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(LANGUAGES, { each: true })
  languages!: Language[];

  @Field(() => Boolean, { description: 'Nothing is published while one of them is missing.' })
  @IsBoolean()
  publishesInAll!: boolean;
}

export const AnswersUnsettled = problem('AnswersUnsettled', 'A council says how many supports make an answer due and in how many days, or neither; others say neither.', {
  en: 'A council says both: how many supports make an answer due, and in how many working days. An organisation that isn’t a council says neither.',
  cy: 'Mae cyngor yn dweud y ddau: faint o gefnogaeth sy’n gwneud ateb yn ddyledus, ac ymhen faint o ddiwrnodau gwaith. Nid yw sefydliad nad yw’n gyngor yn dweud yr un.',
});

export const ChangeSettingsOutcome = outcomeOf('ChangeSettingsOutcome', 'The organisation as it works now.', Organisation, [AnswersUnsettled, VersionChanged]);

const KEPT = ['supportThreshold', 'answerDays', 'languages', 'publishesInAll'] as const;

/** Changes how an organisation works here. What is open keeps what it was opened under (V7); the record says what was changed from what. */
@Injectable()
export class ChangeSettings {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ChangeSettingsInput): Promise<Problem | OrganisationEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.lock(OrganisationEntity, { id: input.organisationId });
      if (!organisation) return new NotAvailable();
      if (!mayChangeSettings(viewer, organisation.id)) return new NotAllowed();
      if (organisation.version !== input.version) return new VersionChanged();
      const { supportThreshold = null, answerDays = null, languages, publishesInAll } = input;
      const isSettled = supportThreshold !== null && answerDays !== null;
      if (organisation.kind === 'council' ? !isSettled : supportThreshold !== null || answerDays !== null) return new AnswersUnsettled();
      const changed: OrganisationEntity = { ...organisation, supportThreshold, answerDays, languages, publishesInAll };
      const details = differences(organisation, changed);
      if (Object.keys(details).length === 0) return organisation;
      const subject = { kind: 'organisation', id: organisation.id };
      tx.record({ kind: 'organisation.settings-changed', topics: [`organisation:${organisation.id}`, 'organisations'] });
      tx.audit({ organisationId: organisation.id, actor: viewer, act: 'organisation.settings-changed', subject, details });
      return tx.save(OrganisationEntity, { ...changed, version: organisation.version + 1 });
    });
  }
}

function differences(before: OrganisationEntity, after: OrganisationEntity): Record<string, { from: unknown; to: unknown }> {
  const differing = KEPT.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(differing.map((name) => [name, { from: before[name], to: after[name] }]));
}
