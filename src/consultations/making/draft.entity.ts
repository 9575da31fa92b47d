import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsultationContent } from './content.js';

/** A consultation that is being written. Opening it makes a consultation of it, with the same id. */
@Entity('consultation_draft')
export class ConsultationDraftEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') organisationId!: string;
  @Column('jsonb') content!: ConsultationContent;
  @Column('uuid') draftedByProfileId!: string;
  @Column('uuid') changedByProfileId!: string;
  @Column('timestamptz') changedAt!: Date;
  /** Whoever has it sees the preview, signed in or not. */
  @Column('text') previewToken!: string;
}
