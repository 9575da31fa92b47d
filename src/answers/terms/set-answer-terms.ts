import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { OrganisationEntity, setElectorate, WardEntity } from '../../identity/index.js';
import {
  DayField,
  dayOf,
  IdField,
  jurisdictionOf,
  ListField,
  NotAllowed,
  NotAvailable,
  NumberField,
  outcomeOf,
  problem,
  UnitOfWork,
  type Problem,
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { maySettle } from './terms.access.js';
import { AnswerTerms } from './terms.type.js';

@InputType({ description: 'How many can vote in a ward.' })
export class WardElectorsInput {
  @IdField('ward', 'The ward.')
  @IsUUID()
  wardId!: string;

  @NumberField('How many are on its register.', { least: 1, most: 10_000_000 })
  electors!: number;
}

@InputType({ description: 'How your council answers from a day on. What is open already keeps the terms it was opened under.' })
export class SetAnswerTermsInput {
  @IdField('org', 'Your council.')
  @IsUUID()
  organisationId!: string;

  @DayField('From which day on; today at the earliest.')
  @IsString()
  fromDay!: string;

  @Field(() => Int, { nullable: true, description: 'So many of a thousand electors make an answer due; left out, the council’s fixed number does.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  supportPermille?: number | null;

  @NumberField('An answer that fewer of a hundred say answers it is reopened.', { least: 0, most: 100 })
  verdictPercent!: number;

  @NumberField('So many must have said it.', { least: 1, most: 10_000 })
  verdictLeast!: number;

  @NumberField('So many days they have for it.', { least: 1, most: 365 })
  verdictDays!: number;

  @NumberField('A figure of the response record that rests on fewer stays silent.', { least: 1, most: 1_000 })
  recordLeast!: number;

  @ListField(() => WardElectorsInput, 'The registers of wards, from the same day on.', { least: 0, most: 200 })
  electorates!: WardElectorsInput[];
}

export const TermsInThePast = problem('TermsInThePast', 'Terms hold from today at the earliest.', {
  en: 'This can hold from today on, or from a later day. What was settled for earlier days stays as it was.',
  cy: 'Gall hyn fod mewn grym o heddiw ymlaen, neu o ddiwrnod diweddarach. Mae’r hyn a bennwyd ar gyfer dyddiau cynharach yn aros.',
});

export const SetAnswerTermsOutcome = outcomeOf('SetAnswerTermsOutcome', 'What holds from that day on.', AnswerTerms, [TermsInThePast]);

/** A clerk settles how the council answers. It is dated, on the record, and nothing that is open already changes (V7). */
@Injectable()
export class SetAnswerTerms {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: SetAnswerTermsInput): Promise<Problem | AnswerTerms> {
    return this.work.run(async (tx) => {
      if (!maySettle(viewer, input.organisationId)) return new NotAllowed();
      const council = await tx.find(OrganisationEntity, { id: input.organisationId });
      if (!council) return new NotAvailable();
      if (input.fromDay < dayOf(tx.now, jurisdictionOf(council.jurisdiction).calendar)) return new TermsInThePast();
      for (const { wardId, electors } of input.electorates) {
        if (!(await tx.find(WardEntity, { id: wardId, organisationId: council.id }))) return new NotAvailable();
        await setElectorate(tx, wardId, input.fromDay, electors);
      }
      return this.keep(tx, viewer, input);
    });
  }

  private async keep(tx: Transaction, viewer: Viewer, input: SetAnswerTermsInput): Promise<AnswerTerms> {
    const { organisationId, fromDay, supportPermille = null, verdictPercent, verdictLeast, verdictDays, recordLeast, electorates } = input;
    const terms = { fromDay, supportPermille, verdictPercent, verdictLeast, verdictDays, recordLeast };
    await tx.query(
      `insert into answer_terms (organisation_id, from_day, support_permille, verdict_percent, verdict_least, verdict_days, record_least)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organisation_id, from_day) do update set support_permille = excluded.support_permille, verdict_percent = excluded.verdict_percent,
         verdict_least = excluded.verdict_least, verdict_days = excluded.verdict_days, record_least = excluded.record_least`,
      [organisationId, ...Object.values(terms)],
    );
    tx.record({ kind: 'answer-terms.set', topics: [`organisation:${organisationId}`] });
    const subject = { kind: 'organisation', id: organisationId };
    tx.audit({ organisationId, actor: viewer, act: 'answer-terms.set', subject, details: { ...terms, electorates } });
    return terms;
  }
}
