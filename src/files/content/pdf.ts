import { inflateSync } from 'node:zlib';
import type { FileWarning } from './file-warnings.js';

/** Where `<< … /MarkInfo << /Marked true >> … >>` says that a PDF is tagged (ISO 32000, 14.7.1). */
const MARKED = /\/Marked\s+true\b/;
const COMPRESSED_OBJECTS = /\/Type\s*\/ObjStm\b[^]{0,400}?stream\r?\n/g;
const MOST_STREAMS = 500;
const MOST_INFLATED = 4 * 1024 * 1024;
const TAIL = 1024;

/** Nothing may follow a PDF's end: what does is another file's. */
export function holdsMoreThanPdf(content: Buffer): boolean {
  const end = content.lastIndexOf('%%EOF');
  return end < 0 || content.length - end > TAIL || content.indexOf('PK\x05\x06', end, 'latin1') >= 0;
}

export function pdfWarning(content: Buffer): FileWarning {
  return isTagged(content.toString('latin1'), content) ? 'pdf-tagged' : 'pdf-untagged';
}

/** Newer PDFs keep their catalogue among compressed objects, so these are looked into as well. */
function isTagged(text: string, content: Buffer): boolean {
  if (MARKED.test(text)) return true;
  let looked = 0;
  for (const match of text.matchAll(COMPRESSED_OBJECTS)) {
    if (++looked > MOST_STREAMS) return false;
    if (MARKED.test(inflated(content.subarray(match.index + match[0].length)))) return true;
  }
  return false;
}

/** Deflate knows its own end; what can't be inflated (it may be encrypted) says nothing. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream, { maxOutputLength: MOST_INFLATED }).toString('latin1');
  } catch {
    return '';
  }
}
