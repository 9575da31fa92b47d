import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadRequestException, Injectable } from '@nestjs/common';
import { ViewerSource, type Viewer } from '../../access/index.js';
import { Clock } from '../../clock/clock.js';
import type { InFront } from '../../http/in-front.js';
import { KeptAnswers, type Answer } from '../../live/kept-answers.js';
import { toldCompiled } from './compiled-execution.js';
import { Exchange } from './exchange.js';
import { contextFor, type GraphqlContext } from '../context.js';
import { LIMITS } from '../limits.js';
import { Operations, type CompiledOperation } from './operations.js';
import { isPlain, wholeBody } from './plain-request.js';

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
  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptAnswers,
    private readonly viewers: ViewerSource,
    private readonly clock: Clock,
    private readonly exchange: Exchange,
  ) {}

  /** To be put in front of Express. */
  readonly handle: InFront = (req, res, next) => {
    if (!isPlain(req, LIMITS.bodyBytes)) return next();
    wholeBody(req)
      .then((body) => {
        const text = body.toString();
        const viewer = this.viewers.of(req.headers);
        const kept = 'then' in viewer ? null : this.keptFor(viewer, text, req);
        if (kept !== null) return this.exchange.send(kept, req, res);
        return this.answer(viewer, text, req, res).then((answer) => (answer === null ? next() : this.exchange.send(answer, req, res)));
      })
      .catch(next);
  };

  /** Without waiting for anything: what most requests are answered with. */
  private keptFor(viewer: Viewer, text: string, req: IncomingMessage): string | null {
    const key = keyOf(viewer, text, req);
    return key === null ? null : this.kept.find(key);
  }

  /** Null when Apollo is to answer. */
  private async answer(asking: Viewer | Promise<Viewer>, text: string, req: IncomingMessage, res: ServerResponse): Promise<string | null> {
    const receivedAt = this.clock.now();
    const viewer = await asking;
    const body = parsed(text);
    Object.assign(req, { body });
    const asked = readAsked(body);
    const operation = asked && this.operations.find({ text: asked.query, name: asked.operationName });
    if (!operation) return null;
    const context = contextFor(viewer, ...this.exchange.asInExpress(req, res));
    const run = (topics?: Set<string>): Promise<Answer | null> => answerOf(operation, { ...context, topics }, asked.variables);
    // A deed is judged by the instant its request was wholly received (V6).
    const answer = operation.isQuery ? this.read(operation, keyOf(viewer, text, req), run) : this.clock.at(receivedAt, run);
    return (await answer)?.text ?? null;
  }

  private read({ mayBeKept }: CompiledOperation, key: string | null, run: (topics?: Set<string>) => Promise<Answer | null>): Promise<Answer | null> {
    return mayBeKept && key !== null ? this.kept.answer(key, run) : run();
  }
}

/** What a visitor may be answered with again; null for somebody signed in, and for who wants it read anew. */
function keyOf(viewer: Viewer, text: string, { headers }: IncomingMessage): string | null {
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
