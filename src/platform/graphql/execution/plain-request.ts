import type { IncomingMessage } from 'node:http';

const PATH = '/graphql';
const JSON_TYPES: readonly (string | undefined)[] = ['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'];

/**
 * A GraphQL request as browsers and programs send it: JSON by POST, which another site's page can't send unasked, whose
 * length is stated and within bounds, and which takes JSON in return.
 */
export function isPlain({ method, url, headers }: IncomingMessage, mostBytes: number): boolean {
  if (method !== 'POST' || url !== PATH || !JSON_TYPES.includes(headers['content-type'])) return false;
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  return Number(headers['content-length']) <= mostBytes && ANSWER_TYPES.has(headers.accept);
}

const JSON_ANSWER = 'application/json; charset=utf-8';
const ANSWER_TYPES: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_ANSWER],
  ['*/*', JSON_ANSWER],
  ['application/json', JSON_ANSWER],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json; charset=utf-8'],
]);

/** The media type that a plain request is answered in. */
export const answerType = ({ headers }: IncomingMessage): string => ANSWER_TYPES.get(headers.accept) ?? JSON_ANSWER;

/** All of what was sent; never settles when the sender leaves half-way, whom nobody can answer. */
export function wholeBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
