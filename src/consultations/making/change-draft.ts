import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OrganisationEntity } from '../../identity/index.js';
import { IdField, NotAvailable, NumberField, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import { draftChanged } from '../consultation.events.js';
import { ConsultationContentInput } from './content.input.js';
import { ConsultationDraftEntity } from './draft.entity.js';
import { ConsultationDraftChanged } from './draft.problems.js';
import { toDraft } from './draft.shown.js';
import { ConsultationDraft } from './draft.type.js';
import { contentOf } from './read-content.js';
import { keysProblem } from './read-questionnaire.js';

const MOST_VERSIONS = 2_000_000_000;

@InputType({ description: 'All of a draft as it is now: what is left out is taken out.' })
export class ChangeConsultationDraftInput extends ConsultationContentInput {
  @IdField('con', 'The draft.')
  @IsUUID()
  draftId!: string;

  @NumberField('The version that you saw and changed.', { least: 1, most: MOST_VERSIONS })
  seenVersion!: number;
}

export const ChangeConsultationDraftOutcome = outcomeOf('ChangeConsultationDraftOutcome', 'The draft as it is now, or why it was not kept.', ConsultationDraft, [
  ConsultationDraftChanged,
]);

/** Keeps what was written, unless somebody else changed it meanwhile: then nothing is overwritten. */
@Injectable()
export class ChangeConsultationDraft {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ChangeConsultationDraftInput): Promise<Problem | ConsultationDraftEntity> {
    return this.work.run(async (tx) => {
      const draft = await lockDraft(tx, viewer, input.draftId);
      if (!draft || !viewer.profile) return new NotAvailable();
      const refusal = (await seenProblem(tx, viewer, draft, input.seenVersion)) ?? keysProblem(input.pages, viewer.language);
      if (refusal) return refusal;
      const changed = { version: draft.version + 1, changedByProfileId: viewer.profile.id, changedAt: tx.now };
      Object.assign(draft, { content: contentOf(input, draft.content), ...changed });
      tx.record(draftChanged(draft));
      return tx.save(ConsultationDraftEntity, draft);
    });
  }
}

/** The draft, held against change; null where the viewer sees none (S2). */
export async function lockDraft(tx: Transaction, viewer: Viewer, id: string): Promise<ConsultationDraftEntity | null> {
  const draft = await tx.lock(ConsultationDraftEntity, { id });
  return draft && mayConsultFor(viewer, draft.organisationId) ? draft : null;
}

/** What is done to a draft is done to the version that was seen. */
export async function seenProblem(tx: Transaction, viewer: Viewer, draft: ConsultationDraftEntity, seenVersion: number): Promise<Problem | null> {
  if (draft.version === seenVersion) return null;
  const organisation = await tx.find(OrganisationEntity, { id: draft.organisationId });
  return new ConsultationDraftChanged(toDraft({ ...draft, jurisdiction: organisation?.jurisdiction ?? '' }, viewer.language, tx.now));
}
