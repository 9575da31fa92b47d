import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One citizen's support for one idea: the key holds that there is no second (V1). Who supported is never public (V5). */
@Entity('idea_support')
export class SupportEntity {
  @PrimaryColumn('uuid') ideaId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @Column('timestamptz') supportedAt!: Date;
  /** The supporter’s own proof, seen by nobody else; its hash is published when the idea has closed (V5). */
  @Column('uuid') receipt!: string;
}
