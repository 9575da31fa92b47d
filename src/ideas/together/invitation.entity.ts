import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An author's invitation to propose an idea together, for whoever is given its code; once. */
@Entity('idea_invitation')
export class IdeaInvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  /** The code itself is kept nowhere. */
  @Column('text') codeHash!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('boolean', { nullable: true }) accepted!: boolean | null;
}
