import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { Sessions } from '../../src/identity/index.js';
import { globalId, UnitOfWork, type Language, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';

/** What somebody's browser sends with each request. */
export async function headersOf(app: TestApp, viewer: Viewer, language: Language = 'en'): Promise<Record<string, string>> {
  const { accountId, profile } = viewer;
  if (!accountId || !profile) return { 'accept-language': language };
  const secondFactor = profile.kind === 'professional';
  const opened = await app.get(UnitOfWork).run((tx) => app.get(Sessions).open(tx, { accountId, actingProfileId: profile.id, secondFactor }));
  const cookie = `folkmoot.session_token=${encodeURIComponent(opened.cookie)}`;
  return { cookie, 'x-acting-as': globalId('prof', profile.id), 'accept-language': language };
}

export interface UploadAnswer {
  status: number;
  body: { id: string; name: string; mediaType: string; bytes: number; url: string; previewUrl: string | null; warning: string | null; code?: string; message?: string };
}

/** Sends one file as a browser's form does. */
export async function upload(app: TestApp, headers: Record<string, string>, name: string, content: Buffer | string, fields: Record<string, string> = {}): Promise<UploadAnswer> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  const response = await fetch(`${app.url}/files`, { method: 'POST', headers, body: form });
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
}

export const aPicture = (format: 'png' | 'jpeg' | 'webp' | 'gif', side = 40): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#357' } }).toFormat(format).toBuffer();

/** Taken with a telephone that knows where it is. */
export const aPhotoWithItsPlace = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 300, channels: 3, background: '#753' } })
    .withExif({
      IFD0: { Make: 'Invented Camera', Artist: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 38/1', GPSLongitudeRef: 'W', GPSLongitude: '3/1 10/1 40/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const PDF_END = 'trailer << /Root 1 0 R >>\n%%EOF\n';
export const aPdf = (catalogue = ''): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj << /Type /Catalog ${catalogue} >> endobj\n${PDF_END}`);

/** As newer programs write it: the catalogue lies compressed among other objects. */
export function aCompressedPdf(catalogue: string): Buffer {
  const objects = deflateSync(`1 0 << /Type /Catalog ${catalogue} >>`);
  const head = `%PDF-1.5\n5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${objects.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), objects, Buffer.from(`\nendstream endobj\n${PDF_END}`)]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const aWordDocument = (more: Record<string, string> = {}): Buffer =>
  zip({ '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`, 'word/document.xml': '<w:document/>', ...more });

export const anOpenDocument = (): Buffer => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });

/** An archive of stored entries. */
export function zip(entries: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  for (const [name, text] of Object.entries(entries)) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(Buffer.concat(local).length, 10);
    local.push(Buffer.from('PK\x03\x04'), facts, title, content);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, title);
  }
  const [files, list] = [Buffer.concat(local), Buffer.concat(central)];
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, list, end]);
}
