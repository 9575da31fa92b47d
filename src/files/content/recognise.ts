import { fileTypeFromBuffer } from 'file-type';
import { isRefusal, type Problem } from '../../platform/index.js';
import { FileEmpty, FileMixed, FileTypeMismatch, FileTypeRefused, PictureUnreadable, TextNotUtf8 } from '../file.problems.js';
import type { FileWarning } from './file-warnings.js';
import { calledOf, isMediaType, isPicture, isText, typeByEnding, type MediaType } from './media-types.js';
import { holdsMoreThanPdf, pdfWarning } from './pdf.js';
import { drawnAnew } from './pictures.js';

/** A file as it will be kept. */
export interface Recognised {
  readonly mediaType: MediaType;
  readonly content: Buffer;
  readonly preview: Buffer | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly warning: FileWarning | null;
}

/** What a file really is, from its content. What its name and its sender say of it must agree, and is otherwise not believed. */
export async function recognise(name: string, content: Buffer): Promise<Recognised | Problem> {
  if (content.length === 0) return new FileEmpty();
  const said = typeByEnding(name);
  const found = await typeByContent(content, said);
  if (isRefusal(found)) return found;
  if (said !== found) return new FileTypeMismatch(calledOf(found));
  if (isPicture(found)) return asPicture(content, found);
  if (isMixed(content, found)) return new FileMixed();
  const warning = found === 'application/pdf' ? pdfWarning(content) : null;
  return { mediaType: found, content, preview: null, width: null, height: null, warning };
}

async function typeByContent(content: Buffer, said: MediaType | null): Promise<MediaType | Problem> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (isMediaType(found?.mime)) return found.mime;
  // Text has no mark of its own: it is text where its name says so and every letter can be read.
  if (found || !said || !isText(said)) return new FileTypeRefused();
  return refusalOfText(content) ?? said;
}

const MARKUP = /^\uFEFF?\s*<(!|\?|\/?(html|svg|script|head|body|iframe|style|xml)\b)/i;
/** Control characters other than tabs and line ends. */
const NOT_TEXT = /(?![\t\n\v\f\r])\p{Cc}/u;

function refusalOfText(content: Buffer): Problem | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return MARKUP.test(text) || NOT_TEXT.test(text) ? new FileTypeRefused() : null;
  } catch {
    return new TextNotUtf8();
  }
}

async function asPicture(content: Buffer, mediaType: MediaType): Promise<Recognised | Problem> {
  try {
    return { ...(await drawnAnew(content, mediaType)), warning: null };
  } catch {
    return new PictureUnreadable();
  }
}

const ZIP_END = 'PK\x05\x06';
/** An archive ends with this record, whose last two bytes say how long the comment after it is. */
const ZIP_END_BYTES = 22;

/** A document that is another file at the same time, or carries a program. */
function isMixed(content: Buffer, type: MediaType): boolean {
  if (isText(type)) return false;
  if (type === 'application/pdf') return holdsMoreThanPdf(content);
  const end = content.lastIndexOf(ZIP_END, undefined, 'latin1');
  const endsThere = end >= 0 && end + ZIP_END_BYTES <= content.length && end + ZIP_END_BYTES + content.readUInt16LE(end + 20) === content.length;
  return !endsThere || content.includes('%PDF-', 0, 'latin1') || content.includes('vbaProject.bin', 0, 'latin1');
}
