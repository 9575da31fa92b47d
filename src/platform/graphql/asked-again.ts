import type { OutgoingHttpHeaders } from 'node:http';
import { BadRequestException, Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ViewerSource } from '../access/index.js';
import { Clock } from '../clock/clock.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { dataHeaders } from '../http/security-headers.js';
import { toldCompiled } from './compiled-execution.js';
import { contextFor } from './context.js';
import { LIMITS } from './limits.js';
import { Operations, type CompiledOperation } from './operations.js';
import { answerType, isPlain, wholeBody } from './plain-request.js';

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
  private readonly headers: OutgoingHttpHeaders;

  constructor(
    private readonly operations: Operations,
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
      .then((body) => this.answer(body, req, res))
      .then((isAnswered) => isAnswered || next())
      .catch(next);
  };

  private async answer(bytes: Buffer, req: Request, res: Response): Promise<boolean> {
    const body = parsed(bytes);
    req.body = body;
    const asked = readAsked(body);
    const operation = asked && this.operations.find({ text: asked.query, name: asked.operationName });
    if (!operation) return false;
    const told = await this.run(operation, asked.variables, req, res);
    if (told === null) return false;
    this.send(told, req, res);
    return true;
  }

  /** The answer as JSON; null when it wasn't run because the variables don't fit. */
  private async run({ isQuery, run }: CompiledOperation, variables: Asked['variables'], req: Request, res: Response): Promise<string | null> {
    const receivedAt = this.clock.now();
    const context = contextFor(await this.viewers.of(req.headers), req, res);
    // A deed is judged by the instant its request was wholly received (V6).
    const result = await (isQuery ? run(undefined, context, variables) : this.clock.at(receivedAt, () => run(undefined, context, variables)));
    return result.data === undefined ? null : JSON.stringify(toldCompiled(result));
  }

  private send(json: string, req: Request, res: Response): void {
    const bytes = Buffer.from(json);
    res.writeHead(200, { ...this.headers, 'content-type': answerType(req), 'content-length': bytes.length });
    res.end(bytes);
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
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
