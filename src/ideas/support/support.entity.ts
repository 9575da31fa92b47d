import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One citizen's support for one idea: the key holds that there is no second (V1). Who supported is never public (V5). */
@Entity('idea_support')
export class SupportEntity {
  @PrimaryColumn('uuid') ideaId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @Column('timestamptz') supportedAt!: Date;
}
