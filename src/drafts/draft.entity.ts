import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody is still writing: as it was typed, checked only when it is published. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid') id!: string;
  /** What it is to become, e.g. `idea`; its room registered it with `Draftables`. */
  @Column('text') kind!: string;
  /** Whose it is where it is written at work; null for a person's own, which nobody else ever sees. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  /** Who began it. */
  @Column('uuid') ownerProfileId!: string;
  /** The councillor whom an officer drafts it for. */
  @Column('uuid', { nullable: true }) forProfileId!: string | null;
  /** What it is about, as the page names it, e.g. the id of what it answers. */
  @Column('text', { nullable: true }) about!: string | null;
  /** A JSON object, kept as it came. */
  @Column('text') content!: string;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('integer') version!: number;
  /** When whoever drafts it for a councillor last said that it is ready; null before. */
  @Column('timestamptz', { nullable: true }) readyAt!: Date | null;
}
