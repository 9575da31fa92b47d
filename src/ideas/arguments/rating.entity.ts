import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether one citizen finds an argument helpful: the key holds that there is no second (V1). Who rated is never public (V5). */
@Entity('idea_argument_rating')
export class ArgumentRatingEntity {
  @PrimaryColumn('uuid') argumentId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @Column('boolean') helpful!: boolean;
  @Column('timestamptz') ratedAt!: Date;
}
