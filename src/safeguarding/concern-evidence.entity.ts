import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a concern was raised on, as it stood then: kept in the file whatever becomes of it elsewhere (E4). */
@Entity('concern_evidence')
export class ConcernEvidenceEntity {
  @PrimaryColumn('uuid') concernId!: string;
  /** Rendered and cleaned. */
  @Column('text') html!: string;
  @Column('text') authorName!: string;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  /** What was said around it, oldest first. */
  @Column('text', { array: true }) context!: string[];
  @Column('text', { nullable: true }) path!: string | null;
  @Column('integer') subjectVersion!: number;
  @Column('timestamptz') sealedAt!: Date;
}
