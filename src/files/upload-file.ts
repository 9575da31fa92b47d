import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, newId, NotSignedIn, UnitOfWork, type Problem, type Texts, type Transaction } from '../platform/index.js';
import { cleanName, recognise, type Recognised } from './content/index.js';
import type { Sender } from './file.access.js';
import { FileEntity } from './file.entity.js';
import { refusalOfMore } from './file.rules.js';

export interface Upload {
  readonly name: string;
  readonly content: Buffer;
  readonly description: Texts | null;
}

/** Keeps a file that was sent. It belongs to nothing until a deed says what to. */
@Injectable()
export class UploadFile {
  constructor(private readonly work: UnitOfWork) {}

  async execute(sender: Sender, upload: Upload): Promise<Problem | FileEntity> {
    const recognised = await recognise(upload.name, upload.content);
    if (isRefusal(recognised)) return recognised;
    return this.work.run(async (tx) => {
      const by = senderOf(sender);
      if (!by) return new NotSignedIn();
      return refusalOfMore(by.pass ? 'pass' : 'profile', await looseOf(tx, by)) ?? this.keep(tx, by, upload, recognised);
    });
  }

  private async keep(tx: Transaction, by: SentBy, upload: Upload, recognised: Recognised): Promise<FileEntity> {
    const { mediaType, content, preview, width, height, warning } = recognised;
    const file = await tx.save(FileEntity, {
      id: newId(),
      name: cleanName(upload.name, mediaType),
      mediaType,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      width,
      height,
      warning,
      description: upload.description,
      ...by,
      uploadedAt: tx.now,
      looseSince: tx.now,
    });
    await keepContent(tx, file.id, 'whole', content);
    if (preview) await keepContent(tx, file.id, 'preview', preview);
    return file;
  }
}

type SentBy = Pick<FileEntity, 'uploadedBy' | 'pass' | 'organisationId'>;

function senderOf(sender: Sender): SentBy | null {
  if ('pass' in sender) return { uploadedBy: null, pass: sender.pass, organisationId: null };
  return sender.profile && { uploadedBy: sender.profile.id, pass: null, organisationId: sender.profile.organisationId };
}

async function looseOf(tx: Transaction, { uploadedBy, pass }: SentBy): Promise<number> {
  const [found] = await tx.query<{ loose: number }>(
    `select count(*)::int as loose from file
     where loose_since is not null and uploaded_by is not distinct from $1 and pass is not distinct from $2`,
    [uploadedBy, pass],
  );
  return found?.loose ?? 0;
}

async function keepContent(tx: Transaction, fileId: string, part: 'whole' | 'preview', bytes: Buffer): Promise<void> {
  await tx.query('insert into file_content (file_id, part, bytes) values ($1, $2, $3)', [fileId, part, bytes]);
}
