import { once } from 'node:events';
import { createServer, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Draftables, SaveDraft } from '../../src/drafts/index.js';
import { Attachables, Files, FilesReader, UploadPasses, type Sender } from '../../src/files/index.js';
import { receiveUpload } from '../../src/files/receive-upload.js';
import { Database, globalId, isRefusal, Jobs, localId, newId, NotAllowed, UnitOfWork, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { aCompressedPdf, anOpenDocument, aPdf, aPhotoWithItsPlace, aPicture, aWordDocument, headersOf, upload, zip, type UploadAnswer } from '../support/files.js';
import { aCitizen, aCouncillor, aProfessional, aTown } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let citizen: Viewer;
let headers: Record<string, string>;
/** The things whose files everybody sees. */
const open = new Set<string>();

beforeAll(async () => {
  app = await startApp();
  app.get(Attachables).register('thing', (_context, id) => Promise.resolve(open.has(id)));
  app.get(UploadPasses).register((token) => Promise.resolve(token === 'a private link' ? 'submission:1' : null));
  app.get(Draftables).register({ kind: 'note', mayWrite: () => true });
});
afterAll(() => app.close());
beforeEach(async () => {
  citizen = await aCitizen(app);
  headers = await headersOf(app, citizen);
});

const sent = (name: string, content: Buffer | string): Promise<UploadAnswer> => upload(app, headers, name, content);
const refusalOf = async (name: string, content: Buffer | string): Promise<string | undefined> => (await sent(name, content)).body.code;
const read = (address: string, as: Record<string, string> = {}): Promise<Response> => fetch(`${app.url}${address}`, { headers: { accept: 'image/*', ...as } });
const bytesOf = async (address: string, as = headers): Promise<Buffer> => Buffer.from(await (await read(address, as)).arrayBuffer());
const uuidOf = ({ body }: UploadAnswer): string => localId('file', body.id);
const attach = (sender: Sender, ids: string[], id: string): Promise<Problem | null> =>
  app.get(UnitOfWork).run((tx) => app.get(Files).attach(tx, sender, ids, { kind: 'thing', id }));

async function keptOf(answer: UploadAnswer): Promise<boolean> {
  return (await app.get(Database).row('select 1 from file where id = $1', [uuidOf(answer)])) !== null;
}

describe('sending a file', () => {
  it('takes papers, tables, text and pictures for what they are', async () => {
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const files: [string, Buffer | string, string][] = [
      ['Plan.pdf', aPdf(), 'application/pdf'],
      ['plan.PNG', await aPicture('png'), 'image/png'],
      ['plan.jpeg', await aPicture('jpeg'), 'image/jpeg'],
      ['plan.webp', await aPicture('webp'), 'image/webp'],
      ['plan.odt', anOpenDocument(), 'application/vnd.oasis.opendocument.text'],
      ['plan.docx', aWordDocument(), word],
      ['tabl ŵ.csv', 'enw,nifer\nTŷ,1\n', 'text/csv'],
      ['note.txt', '\uFEFFNodyn', 'text/plain'],
    ];
    for (const [name, content, mediaType] of files) {
      const { status, body } = await sent(name, content);
      expect([name, status, body.mediaType]).toEqual([name, 201, mediaType]);
    }
  });

  it('gives the same bytes back, slice by slice', async () => {
    const content = Array.from({ length: 90_000 }, (_, row) => `row ${row}`).join('\n');
    const { body } = await sent('long.txt', content);
    const response = await read(body.url, headers);
    expect(response.headers.get('content-length')).toBe(String(content.length));
    expect(await response.text()).toBe(content);
  });

  it('leaves nothing in a photo of where and with what it was taken, and turns it upright', async () => {
    const photo = await aPhotoWithItsPlace();
    expect((await sharp(photo).metadata()).exif?.includes('Invented Camera')).toBe(true);
    const { body } = await sent('garden.jpg', photo);
    for (const address of [body.url, body.previewUrl ?? '']) {
      const kept = await bytesOf(address);
      const { exif, xmp, iptc, icc } = await sharp(kept).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
      for (const trace of ['Exif', 'GPS', 'Invented', 'Somebody']) expect(kept.includes(trace)).toBe(false);
    }
    expect(await sharp(await bytesOf(body.url)).metadata()).toMatchObject({ width: 300, height: 600 });
    expect(await sharp(await bytesOf(body.previewUrl ?? '')).metadata()).toMatchObject({ format: 'webp', width: 240, height: 480 });
  });

  it('draws pictures anew: smaller where they are large, still where they moved, and rid of what hid behind them', async () => {
    const large = await sent('large.png', await aPicture('png', 2600));
    expect(await sharp(await bytesOf(large.body.url)).metadata()).toMatchObject({ width: 2000, height: 2000 });
    const moving = await sent('moving.gif', await aPicture('gif'));
    expect(moving.body).toMatchObject({ name: 'moving.png', mediaType: 'image/png' });
    const hiding = await sent('hiding.gif', Buffer.concat([await aPicture('gif'), Buffer.from('<script>alert(1)</script>PK\x03\x04')]));
    expect((await bytesOf(hiding.body.url)).includes('script')).toBe(false);
  });

  it('cleans hostile names', async () => {
    const names: [string, string][] = [
      ['../../etc/passwd.txt', 'passwd.txt'],
      ['C:\\Windows\\evil.txt', 'evil.txt'],
      ['<img src=x onerror=alert(1)>.txt', 'img src=x onerror=alert(1).txt'],
      ['invoice\u202Efdp.exe.txt', 'invoicefdp.exe.txt'],
      ['.htaccess.txt', 'htaccess.txt'],
      ['.txt', 'file.txt'],
      [`${'ŵ'.repeat(400)}.txt`, `${'ŵ'.repeat(100)}.txt`],
      ['a "b"\nc.txt', 'a b c.txt'],
    ];
    for (const [given, clean] of names) expect((await sent(given, 'text')).body.name).toBe(clean);
    const { body } = await sent('Tŷ (1).txt', 'text');
    const disposition = (await read(body.url, headers)).headers.get('content-disposition');
    expect(disposition).toBe(`attachment; filename="Ty (1).txt"; filename*=UTF-8''T%C5%B7%20%281%29.txt`);
  });
});

describe('a file is refused, in plain words', () => {
  it('when it is of a type that isn’t taken, whatever it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const html = '<!doctype html><script>alert(1)</script>';
    for (const [name, content] of [
      ['a.svg', svg],
      ['a.txt', svg],
      ['a.png', svg],
      ['a.html', html],
      ['a.txt', `\n ${html}`],
      ['a.csv', '<?xml version="1.0"?><svg/>'],
      ['a.exe', 'MZ\x90\x00'],
      ['a.zip', zip({ 'a.txt': 'text' })],
      ['a.txt', 'bell\x07'],
      ['noending', 'text'],
    ] as const) {
      expect([name, await refusalOf(name, content)]).toEqual([name, 'FileTypeRefused']);
    }
  });

  it('when its name says something else than its content', async () => {
    expect(await refusalOf('a.pdf', await aPicture('png'))).toBe('FileTypeMismatch');
    expect(await refusalOf('a.txt', aPdf())).toBe('FileTypeMismatch');
    expect(await refusalOf('a.xlsx', aWordDocument())).toBe('FileTypeMismatch');
  });

  it('when it is two files at once, or carries a program', async () => {
    const archive = zip({ 'evil.js': 'alert(1)' });
    expect(await refusalOf('a.pdf', Buffer.concat([aPdf(), archive]))).toBe('FileMixed');
    expect(await refusalOf('a.pdf', Buffer.concat([aPdf(), Buffer.alloc(5000, '<script>')]))).toBe('FileMixed');
    expect(await refusalOf('a.docx', Buffer.concat([aWordDocument(), aPdf()]))).toBe('FileMixed');
    expect(await refusalOf('a.docx', aWordDocument({ 'word/vbaProject.bin': 'macro' }))).toBe('FileMixed');
  });

  it('when it is empty, damaged, a bomb, or text in unknown letters', async () => {
    expect(await refusalOf('a.txt', '')).toBe('FileEmpty');
    expect(await refusalOf('a.png', (await aPicture('png')).subarray(0, 60))).toBe('PictureUnreadable');
    const bomb = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#000' } }).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf('a.png', bomb)).toBe('PictureUnreadable');
    expect(await refusalOf('a.csv', Buffer.from('T\xff', 'latin1'))).toBe('TextNotUtf8');
  });

  it('when it is larger than 10 MB, to the byte (S4)', async () => {
    const most = 10 * 1024 * 1024;
    expect((await sent('most.txt', Buffer.alloc(most, 'x'))).status).toBe(201);
    const { status, body } = await sent('more.txt', Buffer.alloc(most + 1, 'x'));
    expect([status, body]).toEqual([413, { code: 'FileTooLarge', message: 'This file is too large: up to 10 MB can be sent. Make it smaller, or split it.' }]);
  });

  it('in the sender’s language', async () => {
    const { body } = await upload(app, await headersOf(app, citizen, 'cy'), 'a.txt', '');
    expect(body).toEqual({ code: 'FileEmpty', message: 'Mae’r ffeil hon yn wag. Dewiswch un arall.' });
  });

  it('when nobody is signed in, the page shows another profile, or another site sends it (S5)', async () => {
    const as = async (changed: Record<string, string>) => (await upload(app, changed, 'a.txt', 'text')).body.code;
    expect(await as({})).toBe('NotSignedIn');
    expect(await as({ ...headers, 'x-acting-as': globalId('prof', newId()) })).toBe('ActingProfileChanged');
    expect(await as({ cookie: headers['cookie'] ?? '' })).toBe('ActingProfileChanged');
    expect(await as({ ...headers, origin: 'https://elsewhere.example' })).toBe('NotAllowed');
    expect(await as({ ...headers, origin: new URL(app.url).origin })).toBeUndefined();
  });

  it('when the request is no single, whole file', async () => {
    const form = new FormData();
    for (const name of ['one.txt', 'two.txt']) form.append('file', new Blob(['text']), name);
    for (const body of [form, new FormData(), 'not a form']) {
      const response = await fetch(`${app.url}/files`, { method: 'POST', headers, body });
      expect(((await response.json()) as { code: string }).code).toBe('UploadBroken');
    }
  });

  it('when many wait that belong to nothing', async () => {
    for (let count = 0; count < 40; count++) expect((await sent(`${count}.txt`, 'text')).status).toBe(201);
    expect((await sent('one-more.txt', 'text')).body.code).toBe('TooManyFiles');
  });
});

describe('a PDF', () => {
  it('says whether a screen reader can follow it', async () => {
    const warningOf = async (content: Buffer) => (await sent('a.pdf', content)).body.warning;
    expect(await warningOf(aPdf())).toMatch(/has no tags/);
    expect(await warningOf(aPdf('/MarkInfo << /Marked false >>'))).toMatch(/has no tags/);
    expect(await warningOf(aPdf('/MarkInfo << /Marked true >>'))).toMatch(/says that it is tagged/);
    expect(await warningOf(aCompressedPdf('/MarkInfo << /Marked true >>'))).toMatch(/says that it is tagged/);
    expect(await warningOf(aCompressedPdf('/Lang (cy)'))).toMatch(/has no tags/);
  });
});

describe('who sees a file', () => {
  it('is only who sent it, until it belongs to something; then whoever sees that (S2)', async () => {
    const answer = await sent('plan.txt', 'text');
    const [stranger, thing] = [await headersOf(app, await aCitizen(app)), newId()];
    const statuses = async () => Promise.all([headers, stranger, {}].map(async (as) => (await read(answer.body.url, as)).status));
    expect(await statuses()).toEqual([200, 404, 404]);
    expect(await attach(citizen, [uuidOf(answer)], thing)).toBeNull();
    expect(await statuses()).toEqual([404, 404, 404]);
    open.add(thing);
    expect(await statuses()).toEqual([200, 200, 200]);
    open.delete(thing);
    expect(await statuses()).toEqual([404, 404, 404]);
  });

  it('is asked the same over GraphQL, and what isn’t there looks the same', async () => {
    const { body } = await sent('plan.txt', 'text');
    const ask = async (viewer: Viewer, id: string) => (await signedInAs(app, viewer)).ask('query ($id: ID!) { file(id: $id) { name url } }', { id });
    expect(await ask(citizen, body.id)).toEqual({ name: 'plan.txt', url: body.url });
    expect(await ask(await aCitizen(app), body.id)).toBeNull();
    expect((await read(`/files/${globalId('file', newId())}/plan.txt`, headers)).status).toBe(404);
    expect((await read('/files/nothing/plan.txt', headers)).status).toBe(404);
  });

  it('are colleagues too while it is being drafted, and not other councils', async () => {
    const town = await aTown(app);
    const officer = await aProfessional(app, town.council.id, 'officer');
    const answer = await upload(app, await headersOf(app, officer), 'paper.txt', 'text');
    const colleague = await aCouncillor(app, town);
    const elsewhere = await aCouncillor(app, await aTown(app));
    expect((await read(answer.body.url, await headersOf(app, colleague))).status).toBe(200);
    expect((await read(answer.body.url, await headersOf(app, elsewhere))).status).toBe(404);
    expect(await attach(elsewhere, [uuidOf(answer)], newId())).not.toBeNull();
    expect(await attach(colleague, [uuidOf(answer)], newId())).toBeNull();
  });

  it('is told that nothing changed instead of being sent it again, but asked each time whether it may see', async () => {
    const { body } = await sent('plan.png', await aPicture('png'));
    const etag = (await read(body.url, headers)).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    expect((await read(body.url, { ...headers, ...again })).status).toBe(304);
    expect((await read(body.url, again)).status).toBe(404);
    expect((await read(body.previewUrl ?? '', headers)).headers.get('etag')).not.toBe(etag);
  });

  it('can’t be harmed by it: its own type, no sniffing, no scripts, saved rather than shown', async () => {
    const [text, picture] = [await sent('a.txt', 'text'), await sent('a.png', await aPicture('png'))];
    const { headers: of } = await read(text.body.url, headers);
    expect(of.get('x-content-type-options')).toBe('nosniff');
    expect(of.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(of.get('content-disposition')).toMatch(/^attachment/);
    expect(of.get('cache-control')).toBe('private, no-cache');
    expect((await read(picture.body.url, headers)).headers.get('content-disposition')).toMatch(/^inline/);
  });

  it('reads as fast as they take it: one who stops reading keeps little in memory', async () => {
    const answer = await sent('long.txt', Buffer.alloc(10 * 1024 * 1024, 'x'));
    const reading = app.get(FilesReader).bytes(uuidOf(answer), 'whole');
    let read = 0;
    for await (const slice of reading) {
      read += (slice as Buffer).length;
      expect(reading.readableLength).toBeLessThanOrEqual(512 * 1024);
    }
    expect(read).toBe(10 * 1024 * 1024);
  });
});

describe('a private link', () => {
  const link = { 'x-upload-pass': 'a private link' };

  it('lets somebody who isn’t signed in send and read a file where its host allows it', async () => {
    const answer = await upload(app, link, 'photo.png', await aPicture('png'));
    expect(answer.status).toBe(201);
    expect((await read(answer.body.url, link)).status).toBe(200);
    expect((await read(answer.body.url, headers)).status).toBe(404);
    expect(await attach(citizen, [uuidOf(answer)], newId())).not.toBeNull();
    expect(await attach({ pass: 'submission:1' }, [uuidOf(answer)], newId())).toBeNull();
  });

  it('and no other link does, nor more than a few files', async () => {
    expect((await upload(app, { 'x-upload-pass': 'invented' }, 'a.txt', 'text')).body.code).toBe('NotSignedIn');
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 9; count++) codes.push((await upload(app, link, 'a.txt', 'text')).body.code);
    expect(codes.at(-1)).toBe('TooManyFiles');
  });
});

describe('what files belong to', () => {
  const names = async (thing: string): Promise<string[]> =>
    (await app.get(FilesReader).attachedTo(contextOf(citizen)).load(`thing:${thing}`)).map(({ name }) => name);

  it('has exactly those that the deed named, in their order', async () => {
    const [one, two, three] = [await sent('1.txt', 'a'), await sent('2.txt', 'b'), await sent('3.txt', 'c')];
    const thing = newId();
    await attach(citizen, [uuidOf(two), uuidOf(one)], thing);
    expect(await names(thing)).toEqual(['2.txt', '1.txt']);
    await attach(citizen, [uuidOf(three), uuidOf(two)], thing);
    expect(await names(thing)).toEqual(['3.txt', '2.txt']);
  });

  it('changes with the deed or not at all', async () => {
    const [answer, thing] = [await sent('1.txt', 'a'), newId()];
    await app.get(UnitOfWork).run(async (tx) => (await app.get(Files).attach(tx, citizen, [uuidOf(answer)], { kind: 'thing', id: thing })) ?? new NotAllowed());
    expect(await names(thing)).toEqual([]);
  });

  it('doesn’t take what somebody else sent', async () => {
    const answer = await sent('1.txt', 'a');
    expect(await attach(await aCitizen(app), [uuidOf(answer)], newId())).not.toBeNull();
    expect(await attach(citizen, [newId()], newId())).not.toBeNull();
  });
});

describe('a file that belongs to nothing', () => {
  const aDayLater = () => app.clock.at(new Date(Date.now() + 25 * 3_600_000), () => app.get(Jobs).perform('delete-loose-files'));

  it('goes after a day, with its bytes, unless it belongs to something or a draft speaks of it', async () => {
    const [loose, attached, drafted, letGo] = [await sent('1.txt', 'a'), await sent('2.txt', 'b'), await sent('3.txt', 'c'), await sent('4.txt', 'd')];
    const thing = newId();
    await attach(citizen, [uuidOf(attached), uuidOf(letGo)], thing);
    await app.get(SaveDraft).execute(citizen, { kind: 'note', content: JSON.stringify({ files: [drafted.body.id] }) });
    await app.get(Jobs).perform('delete-loose-files');
    expect(await keptOf(loose)).toBe(true);
    await attach(citizen, [uuidOf(attached)], thing);
    await aDayLater();
    expect([await keptOf(loose), await keptOf(attached), await keptOf(drafted), await keptOf(letGo)]).toEqual([false, true, true, false]);
    expect(await app.get(Database).rows('select 1 from file_content where file_id = $1', [uuidOf(loose)])).toEqual([]);
  });
});

describe('describing a file', () => {
  const DESCRIBE = 'mutation ($input: DescribeFileInput!) { describeFile(input: $input) { __typename ... on File { description { text } } } }';

  it('is for who sent it, before it belongs to anything', async () => {
    const answer = await upload(app, headers, 'a.png', await aPicture('png'), { description: 'A garden' });
    const input = { fileId: answer.body.id, description: { en: 'A garden with a bench', cy: 'Gardd gyda mainc' } };
    const device = await signedInAs(app, citizen, 'cy');
    expect(await device.ask('query ($id: ID!) { file(id: $id) { description { text } } }', { id: answer.body.id })).toEqual({ description: { text: 'A garden' } });
    expect(await device.ask(DESCRIBE, { input })).toEqual({ __typename: 'File', description: { text: 'Gardd gyda mainc' } });
    expect(await (await signedInAs(app, await aCitizen(app))).ask(DESCRIBE, { input })).toEqual({ __typename: 'NotAvailable' });
    await attach(citizen, [uuidOf(answer)], newId());
    expect(await device.ask(DESCRIBE, { input })).toEqual({ __typename: 'NotAvailable' });
  });
});

/** What Express passes on, of which only Node’s part is needed. */
type Arriving = [request: Parameters<typeof receiveUpload>[1], response: Parameters<typeof receiveUpload>[2]];

/** A file of which the first half has come. */
function begin(to: string, as: Record<string, string>): Promise<ClientRequest> {
  const begun = httpRequest(to, { method: 'POST', headers: { ...as, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5_000_000 } });
  begun.on('error', () => undefined);
  return new Promise((resolve) => begun.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf', () => resolve(begun)));
}

const statusOf = async (request: ClientRequest): Promise<number | undefined> => ((await once(request, 'response')) as [IncomingMessage])[0].statusCode;

describe('S4: files that are slow to arrive', () => {
  it('broken off, leave nothing behind, and room for others', async () => {
    for (let count = 0; count < 6; count++) (await begin(`${app.url}/files`, headers)).destroy();
    expect(await eventually(async () => (await sent('a.txt', 'text')).status === 201)).toBe(true);
  });

  it('are two of one sender, so that they keep nobody else out', async () => {
    // Somebody of whom no broken file is still being cleared away.
    const mine = await headersOf(app, await aCitizen(app));
    const held = [await begin(`${app.url}/files`, mine), await begin(`${app.url}/files`, mine)];
    expect(await eventually(async () => (await upload(app, mine, 'third.txt', 'text')).body.code === 'UploadsBusy', 12)).toBe(true);
    const other = await headersOf(app, await aCitizen(app));
    expect((await upload(app, other, 'a.txt', 'text')).status).toBe(201);
    for (const request of held) request.destroy();
    expect(await eventually(async () => (await upload(app, mine, 'a.txt', 'text')).status === 201, 12)).toBe(true);
  });

  it.each([
    ['of which nothing more comes', { whole: 60_000, still: 50 }],
    ['which take too long altogether', { whole: 50, still: 60_000 }],
  ])('%s are refused in words', async (_, patience) => {
    const server = createServer((request, response) => {
      void receiveUpload('somebody', ...([request, response] as unknown as Arriving), patience).then((outcome) => {
        response.setHeader('connection', 'close').writeHead(isRefusal(outcome) && outcome.code === 'UploadTooSlow' ? 408 : 200).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await statusOf(await begin(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {}))).toBe(408);
    server.closeAllConnections();
    server.close();
  });
});
