import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { isRefusal, type Problem } from '../platform/index.js';
import { FileTooLarge, UploadBroken, UploadsBusy } from './file.problems.js';
import { MOST_BYTES } from './file.rules.js';

export interface Received {
  readonly name: string;
  readonly content: Buffer;
  readonly description: string;
}

/** Held in memory while they arrive, so few at once. */
const AT_ONCE = 4;
const LONGEST_DESCRIPTION = 1_000;
let receiving = 0;

const single = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  preservePath: true,
  limits: { fileSize: MOST_BYTES, files: 1, fields: 2, parts: 4, fieldSize: 4 * LONGEST_DESCRIPTION, headerPairs: 50 },
}).single('file');

/** The one file of a multipart request, within its bounds (S4). */
export async function receiveUpload(request: Request, response: Response): Promise<Received | Problem> {
  if (receiving >= AT_ONCE) return new UploadsBusy();
  receiving += 1;
  try {
    return await received(request, response);
  } finally {
    receiving -= 1;
  }
}

async function received(request: Request, response: Response): Promise<Received | Problem> {
  const refusal = await new Promise<Problem | null>((resolve) => single(request, response, (error?: unknown) => resolve(error ? refusalOf(error) : null)));
  if (isRefusal(refusal)) return refusal;
  if (!request.file) return new UploadBroken();
  const { description } = (request.body ?? {}) as Record<string, unknown>;
  const said = typeof description === 'string' ? description.trim().slice(0, LONGEST_DESCRIPTION) : '';
  return { name: asNamed(request.file.originalname), content: request.file.buffer, description: said };
}

/** Browsers write these three differently within a form. */
function asNamed(name: string): string {
  return name.replaceAll('%22', '"').replaceAll(/%0[AD]/g, ' ');
}

function refusalOf(error: unknown): Problem {
  return error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE' ? new FileTooLarge(MOST_BYTES) : new UploadBroken();
}
