import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, newId, NotAllowed, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import { draftChanged } from '../consultation.events.js';
import type { ConsultationContent } from './content.js';
import { ConsultationContentInput } from './content.input.js';
import { ConsultationDraftEntity } from './draft.entity.js';
import { ConsultationDraft } from './draft.type.js';
import { contentOf } from './read-content.js';
import { keysProblem } from './read-questionnaire.js';

@InputType({ description: 'A consultation to be written: as much of it as there is.' })
export class DraftConsultationInput extends ConsultationContentInput {
  @IdField('org', 'The organisation that will ask.')
  @IsUUID()
  organisationId!: string;
}

export const DraftConsultationOutcome = outcomeOf('DraftConsultationOutcome', 'The draft, or why it was not kept.', ConsultationDraft);

/** Begins a consultation; nobody but the organisation's councillors and officers sees it. */
@Injectable()
export class DraftConsultation {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: DraftConsultationInput): Promise<Problem | ConsultationDraftEntity> {
    return this.work.run(async (tx) => keysProblem(input.pages, viewer.language) ?? keepDraft(tx, viewer, input.organisationId, contentOf(input, null)));
  }
}

/** A new draft with that content. */
export async function keepDraft(tx: Transaction, viewer: Viewer, organisationId: string, content: ConsultationContent): Promise<Problem | ConsultationDraftEntity> {
  if (!viewer.profile || !mayConsultFor(viewer, organisationId)) return new NotAllowed();
  const by = { draftedByProfileId: viewer.profile.id, changedByProfileId: viewer.profile.id, changedAt: tx.now };
  const previewToken = randomBytes(24).toString('base64url');
  const draft = await tx.save(ConsultationDraftEntity, { id: newId(), version: 1, organisationId, content, ...by, previewToken });
  tx.record(draftChanged(draft));
  return draft;
}
