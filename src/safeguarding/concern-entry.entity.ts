import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ConcernEntryKind = 'note' | 'decision' | 'referral' | 'suspension' | 'closing' | 'hold-ended';

/** One line of a concern’s file. Nothing of it is changed or taken out. */
@Entity('concern_entry')
export class ConcernEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') concernId!: string;
  @Column('text') kind!: ConcernEntryKind;
  @Column('text') words!: string;
  /** Of a referral: which body it went to, and under which reference there. */
  @Column('text', { nullable: true }) body!: string | null;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column('uuid') profileId!: string;
  @Column('timestamptz') at!: Date;
}
