import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the append-only record. What it says is in `content`; its place in the chain in `hash`. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  /** 1, 2, 3 … without a gap within one organisation. */
  @PrimaryColumn('integer') seq!: number;
  /** Canonical JSON, kept as text so that hashing it again needs no second opinion on form. */
  @Column('text') content!: string;
  @Column('boolean') sealed!: boolean;
  @Column('text') previousHash!: string;
  @Column('text') hash!: string;
  @Column('timestamptz') at!: Date;
}
