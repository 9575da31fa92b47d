import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/** Lines wait until there are so many bytes of them, or so long. */
const BATCH = { minLength: 8 * 1024, periodicFlush: 500 };

/**
 * Where lines go: in batches, because writing each by itself costs a quick answer a tenth of its time. None is lost when
 * the process ends, also by a fault; and what went wrong is written at once, with all before it.
 */
const output = pino.destination({ fd: 1, sync: true, ...BATCH });
const SERIOUS = pino.levels.values['warn'] ?? 0;
process.on('exit', flush);

/** Structured lines on standard output; readable by people only through a tool of their choice. */
export function makeLogger(level: string): Logger {
  const hooks = {
    logMethod(this: Logger, line: Parameters<pino.LogFn>, write: pino.LogFn, weight: number) {
      write.apply(this, line);
      if (weight >= SERIOUS) flush();
    },
  };
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, hooks }, output);
}

function flush(): void {
  try {
    output.flushSync();
  } catch {
    // Nobody reads it any more: that must not keep a server from ending in order.
  }
}

/** Nest's own messages through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
}
