import { Readable } from 'node:stream';
import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type GraphqlContext } from '../platform/index.js';
import { Attachables } from './attachables.js';
import { warningIn } from './content/index.js';
import { mayUse } from './file.access.js';
import type { FileEntity } from './file.entity.js';
import type { File } from './file.type.js';

export type Part = 'whole' | 'preview';
export type FileRow = Omit<FileEntity, 'uploadedAt'>;

const COLUMNS = `f.id, f.name, f.media_type as "mediaType", f.bytes, f.sha256, f.width, f.height, f.warning, f.description,
  f.uploaded_by as "uploadedBy", f.pass, f.organisation_id as "organisationId", f.loose_since as "looseSince"`;

const SLICE = 256 * 1024;

@Injectable()
export class FilesReader {
  constructor(
    private readonly database: Database,
    private readonly attachables: Attachables,
  ) {}

  /** The files of a thing, given as `kind:uuid`, for whoever has been shown the thing. */
  readonly attachedTo = perRequest((context) => new DataLoader<string, File[]>((things) => this.bySubjects(things, context)));

  /** One file, where the viewer sees what it belongs to, or sent it and it belongs to nothing yet (S2). */
  async visible(context: GraphqlContext, id: string, pass: string | null = null): Promise<FileRow | null> {
    const file = await this.database.row<FileRow & Record<string, unknown>>(`select ${COLUMNS} from file f where f.id = $1`, [id]);
    if (!file) return null;
    // Whoever sent it with a private link reads it with that link.
    if (pass !== null && file.pass === pass) return file;
    if (file.looseSince) return mayUse(pass ? { pass } : context.viewer, file) ? file : null;
    const subjects = await this.database.rows<{ kind: string; subject_id: string }>('select kind, subject_id from file_attachment where file_id = $1', [id]);
    for (const { kind, subject_id } of subjects) if (await this.attachables.mayRead(context, kind, subject_id)) return file;
    return null;
  }

  async byId(context: GraphqlContext, id: string): Promise<File | null> {
    const file = await this.visible(context, id);
    return file && toFile(file, context);
  }

  /** The bytes, a slice at a time as the reader takes them: however large the file, little of it is in memory. */
  bytes(id: string, part: Part): Readable {
    return Readable.from(this.slices(id, part), { objectMode: false, highWaterMark: SLICE });
  }

  async size(id: string, part: Part): Promise<number | null> {
    const found = await this.database.row<{ bytes: number }>('select length(bytes) as bytes from file_content where file_id = $1 and part = $2', [id, part]);
    return found?.bytes ?? null;
  }

  private async *slices(id: string, part: Part): AsyncGenerator<Buffer> {
    for (let from = 1; ; from += SLICE) {
      const found = await this.database.row<{ slice: Buffer }>(
        'select substring(bytes from $3 for $4) as slice from file_content where file_id = $1 and part = $2',
        [id, part, from, SLICE],
      );
      if (!found) throw new Error(`File ${id} went away while it was read`);
      if (found.slice.length > 0) yield found.slice;
      if (found.slice.length < SLICE) return;
    }
  }

  private async bySubjects(things: readonly string[], context: GraphqlContext): Promise<File[][]> {
    const ids = things.map((thing) => thing.slice(thing.indexOf(':') + 1));
    const rows = await this.database.rows<FileRow & { thing: string } & Record<string, unknown>>(
      `select ${COLUMNS}, a.kind || ':' || a.subject_id as thing from file_attachment a join file f on f.id = a.file_id
       where a.subject_id = any($1) and a.kind || ':' || a.subject_id = any($2) order by a.place, f.id`,
      [ids, things],
    );
    return things.map((thing) => rows.filter((row) => row.thing === thing).map((row) => toFile(row, context)));
  }
}

export function toFile(file: FileRow, { viewer }: GraphqlContext): File {
  const { name, mediaType, bytes, width, height } = file;
  const id = globalId('file', file.id);
  return {
    id,
    uuid: file.id,
    name,
    mediaType,
    bytes,
    width,
    height,
    url: `/files/${id}/${encodeURIComponent(name)}`,
    previewUrl: width === null ? null : `/files/${id}/preview/${encodeURIComponent(name)}`,
    warning: file.warning && warningIn(file.warning, viewer.language),
    description: file.description && localText(file.description, viewer.language),
  };
}
