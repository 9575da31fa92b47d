import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/index.js';

/** What somebody writes to who offered help. The clerks of the idea's organisation alone read it, and pass it on. */
@Entity('idea_offer_message')
export class OfferMessageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') offerId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') senderId!: string;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) passedOnAt!: Date | null;
  @Column('uuid', { nullable: true }) passedOnBy!: string | null;
}
