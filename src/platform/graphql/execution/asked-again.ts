import { BadRequestException, Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ViewerSource, type Viewer } from '../../access/index.js';
import { Clock } from '../../clock/clock.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { requestIdOf } from '../../http/request-id.js';
import { dataHeaders } from '../../http/security-headers.js';
import { KeptAnswers, type Answer } from '../../live/kept-answers.js';
import { toldCompiled } from './compiled-execution.js';
import { contextFor, type GraphqlContext } from '../context.js';
import { LIMITS } from '../limits.js';
import { Operations, type CompiledOperation } from './operations.js';
import { answerType, isPlain, wholeBody } from './plain-request.js';

/** Beyond it nothing is looked for among what is kept; in characters. */
const LONGEST_KEY = 8_000;

/** What a request asks for, in the plainest form. */
interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers operations that were asked before. Apollo parsed each of them then and checked it against every bound, so that
 * now it is only run, with the same access rules. Whatever is unusual about a request goes on to Apollo with its body read:
 * what can't be answered here is refused there, and in one way.
 */
@Injectable()
export class AskedAgain {
  private readonly headers: readonly string[];

  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptAnswers,
    private readonly viewers: ViewerSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.headers = dataHeaders(settings.publicUrl.startsWith('https:'));
  }

  /** To be put before the body parsers. */
  readonly handle = (req: Request, res: Response, next: NextFunction): void => {
    if (!isPlain(req, LIMITS.bodyBytes)) return next();
    wholeBody(req)
      .then((body) => this.answer(body.toString(), req, res))
      .then((answer) => (answer === null ? next() : this.send(answer, req, res)))
      .catch(next);
  };

  /** Null when Apollo is to answer. */
  private async answer(text: string, req: Request, res: Response): Promise<string | null> {
    const receivedAt = this.clock.now();
    const viewer = await this.viewers.of(req.headers);
    const key = keyOf(viewer, text, req);
    const kept = key === null ? null : this.kept.find(key);
    if (kept !== null) return kept;
    req.body = parsed(text);
    const asked = readAsked(req.body);
    const operation = asked && this.operations.find({ text: asked.query, name: asked.operationName });
    if (!operation) return null;
    const run = (topics?: Set<string>): Promise<Answer | null> => answerOf(operation, { ...contextFor(viewer, req, res), topics }, asked.variables);
    // A deed is judged by the instant its request was wholly received (V6).
    const answer = operation.isQuery ? this.read(operation, key, run) : this.clock.at(receivedAt, run);
    return (await answer)?.text ?? null;
  }

  private read({ mayBeKept }: CompiledOperation, key: string | null, run: (topics?: Set<string>) => Promise<Answer | null>): Promise<Answer | null> {
    return mayBeKept && key !== null ? this.kept.answer(key, run) : run();
  }

  private send(answer: string, req: Request, res: Response): void {
    const length = String(Buffer.byteLength(answer));
    res.writeHead(200, [...this.headers, 'x-request-id', requestIdOf(req), 'content-type', answerType(req), 'content-length', length]);
    res.end(answer);
  }
}

/** What a visitor may be answered with again; null for somebody signed in, and for who wants it read anew. */
function keyOf(viewer: Viewer, text: string, { headers }: Request): string | null {
  if (viewer.accountId !== null || viewer.sessionId !== null || viewer.profile !== null) return null;
  return text.length > LONGEST_KEY || headers['cache-control'] === 'no-cache' ? null : `${viewer.language} ${text}`;
}

/** Null when it wasn't run, because the variables don't fit. */
async function answerOf({ run }: CompiledOperation, context: GraphqlContext, variables: Asked['variables']): Promise<Answer | null> {
  const result = await run(undefined, context, variables);
  return result.data === undefined ? null : { text: JSON.stringify(toldCompiled(result)), isWhole: !result.errors };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequestException('This is not JSON.');
  }
}

function readAsked(body: unknown): Asked | null {
  if (typeof body !== 'object' || body === null || 'extensions' in body) return null;
  const { query, operationName = null, variables = null } = body as Record<string, unknown>;
  if (typeof query !== 'string' || !(operationName === null || typeof operationName === 'string')) return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Asked['variables'] };
}
