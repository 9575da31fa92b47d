import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who proposes an idea together with its author, and is shown beside them. */
@Entity('idea_co_proposer')
export class CoProposerEntity {
  @PrimaryColumn('uuid') ideaId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @Column('timestamptz') joinedAt!: Date;
}
