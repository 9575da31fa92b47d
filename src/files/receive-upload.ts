import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { isRefusal, type Problem } from '../platform/index.js';
import { FileTooLarge, UploadBroken, UploadsBusy, UploadTooSlow } from './file.problems.js';
import { MOST_BYTES } from './file.rules.js';

export interface Received {
  readonly name: string;
  readonly content: Buffer;
  readonly description: string;
}

/** Held in memory while they arrive, so few at once, and fewer of one sender: nobody can keep the others out. */
const AT_ONCE = { altogether: 8, ofOneSender: 2 };
const LONGEST_DESCRIPTION = 1_000;
/** `sender` of each that is arriving. */
const arriving: string[] = [];

/** How long a file may take, and how long nothing of it may come, in milliseconds: 10 MB within 2 minutes are 85 kB a second. */
export interface Patience {
  readonly whole: number;
  readonly still: number;
}

const PATIENCE: Patience = { whole: 120_000, still: 15_000 };

const single = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  preservePath: true,
  limits: { fileSize: MOST_BYTES, files: 1, fields: 2, parts: 4, fieldSize: 4 * LONGEST_DESCRIPTION, headerPairs: 50 },
}).single('file');

/** The one file of a multipart request, within its bounds (S4). `sender` names a profile or the holder of a pass. */
export async function receiveUpload(sender: string, request: Request, response: Response, patience = PATIENCE): Promise<Received | Problem> {
  if (arriving.length >= AT_ONCE.altogether || arriving.filter((other) => other === sender).length >= AT_ONCE.ofOneSender) return new UploadsBusy();
  arriving.push(sender);
  try {
    return await inTime(request, patience, received(request, response));
  } finally {
    arriving.splice(arriving.indexOf(sender), 1);
  }
}

/**
 * Whoever sends too slowly is told so; the connection is closed with that, and what came of the file is let go. One that
 * was broken off before it was read, which nothing else would notice, ends too.
 */
async function inTime(request: Request, { whole, still }: Patience, receiving: Promise<Received | Problem>): Promise<Received | Problem> {
  let give: (refusal: Problem) => void = () => undefined;
  const late = new Promise<Problem>((resolve) => (give = resolve));
  const isLate = (): void => give(new UploadTooSlow());
  const timer = setTimeout(isLate, whole);
  const isBroken = (): void => void (request.complete || give(new UploadBroken()));
  request.setTimeout(still, isLate).once('close', isBroken);
  if (request.destroyed) isBroken();
  try {
    return await Promise.race([receiving, late]);
  } finally {
    clearTimeout(timer);
    request.setTimeout(0);
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
