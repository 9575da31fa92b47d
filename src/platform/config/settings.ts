import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');

/** Every setting the server reads from its environment. README lists them for operators. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** The address people use, without a trailing slash; defaults to http://localhost:PORT. */
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: postgresUrl,
  /** Runs migrations and jobs; the server itself needs less. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must begin with redis://').optional(),
  /** Signs session cookies. At least 32 characters; made by the start script when the database is the embedded one. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp://').optional(),
  MAIL_FROM: z.string().default('Folkmoot <no-reply@folkmoot.invalid>'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** "demo" seeds the fictional place; refused in production. */
  SEED: z.enum(['demo', 'none']).optional(),
  /** Bring the database up to date when starting; off where a step of its own does it before the nodes start. */
  MIGRATE: flag.default(true),
  /** Run background jobs in this process. */
  JOBS: flag.default(true),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Number of reverse proxies in front, for the client address used by limits. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Set by the start script when it runs the database itself. */
  FOLKMOOT_EMBEDDED: flag.default(false),
});

export type Settings = z.infer<typeof schema> & { publicUrl: string; demo: boolean };

/** Nest token under which the settings are injected. */
export const SETTINGS = Symbol('settings');

export class SettingsError extends Error {
  constructor(readonly wrong: readonly string[]) {
    super(`These settings need attention:\n${wrong.map((line) => `  - ${line}`).join('\n')}`);
  }
}

/** Reads and checks the environment; a `SettingsError` lists everything that is wrong, not only the first. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(withoutEmpty(env));
  const wrong = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || wrong.length > 0) throw new SettingsError(wrong);
  const settings = parsed.data;
  return {
    ...settings,
    publicUrl: settings.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${settings.PORT}`,
    demo: isDemo(settings),
  };
}

/** Demo people and their sign-in links exist only with the embedded database on loopback, or when asked for outside production. */
function isDemo(settings: z.infer<typeof schema>): boolean {
  if (settings.NODE_ENV === 'production' || settings.SEED === 'none') return false;
  if (settings.SEED === 'demo') return true;
  return settings.FOLKMOOT_EMBEDDED && isLoopback(settings.HOST);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function contradictions(settings: z.infer<typeof schema>): string[] {
  const wrong: string[] = [];
  if (settings.NODE_ENV === 'production') {
    if (settings.SEED === 'demo') wrong.push('SEED: demo people are never made in production');
    if (!settings.PUBLIC_URL) wrong.push('PUBLIC_URL: say the address people use');
    if (!settings.SMTP_URL) wrong.push('SMTP_URL: sign-in links are sent by mail; say which server sends it');
  }
  if (settings.OIDC_ISSUER && !(settings.OIDC_CLIENT_ID && settings.OIDC_CLIENT_SECRET)) {
    wrong.push('OIDC_ISSUER: needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as well');
  }
  return wrong;
}

function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
