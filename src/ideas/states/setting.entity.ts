import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation has said of the ideas put to it. */
@Entity('idea_setting')
export class IdeaSettingEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  /** For how many days an idea that is opened from now on takes support. */
  @Column('integer') openForDays!: number;
}
