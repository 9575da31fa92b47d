import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';
import type { FileWarning, MediaType } from './content/index.js';

/** What is known of an uploaded file. Its bytes are in `file_content`, what it belongs to in `file_attachment`. */
@Entity('file')
export class FileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Found in the content, never believed. */
  @Column('text') mediaType!: MediaType;
  @Column('integer') bytes!: number;
  @Column('text') sha256!: string;
  /** For pictures, in pixels. */
  @Column('integer', { nullable: true }) width!: number | null;
  @Column('integer', { nullable: true }) height!: number | null;
  @Column('text', { nullable: true }) warning!: FileWarning | null;
  /** What it shows, for those who can't see it. */
  @Column('jsonb', { nullable: true }) description!: Texts | null;
  @Column('uuid', { nullable: true }) uploadedBy!: string | null;
  /** For whoever isn't signed in: what the host of the private link calls them. */
  @Column('text', { nullable: true }) pass!: string | null;
  /** Where it was uploaded at work. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('timestamptz') uploadedAt!: Date;
  /** Since when it belongs to nothing; null while it belongs to something. */
  @Column('timestamptz', { nullable: true }) looseSince!: Date | null;
}
