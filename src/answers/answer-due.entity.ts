import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

/** The duty of a named councillor to answer something in public, by a day. One for each thing, by a unique key. */
@Entity('answer_due')
export class AnswerDueEntity {
  @PrimaryColumn('uuid') id!: string;
  /** What is to be answered, e.g. `idea`; its room registered how. */
  @Column('text') subjectKind!: string;
  @Column('uuid') subjectId!: string;
  /** What made it due, e.g. `support-threshold`. */
  @Column('text') rule!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') owedBy!: string;
  /** As held when it fell due. */
  @Column('jsonb') owedByOffice!: Texts;
  @Column('timestamptz') openedAt!: Date;
  @Column('date') dueOn!: string;
  /** When it was first answered; null while nobody has. */
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('integer') version!: number;
}
