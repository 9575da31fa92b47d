import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inRoot } from '../../scripts/support/paths.mjs';
import { readSettings } from '../../src/platform/index.js';

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  networks: string[];
  ports?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
}

const text = readFileSync(inRoot('docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
};
const services = Object.entries(compose.services);
const running = (program: string) => services.filter(([, { command }]) => command?.includes(`dist/server/${program}.js`));
const ours = [...running('serve'), ...running('worker'), ...running('migrate-cli')];

describe('the composition for production', () => {
  it('has two API nodes without jobs, a job worker, and a step that migrates', () => {
    expect(running('serve').map(([name]) => name)).toEqual(['api-1', 'api-2']);
    for (const [, { environment }] of running('serve')) expect(environment).toMatchObject({ JOBS: 'false', MIGRATE: 'false' });
    expect(running('worker')).toHaveLength(1);
    expect(running('migrate-cli')).toHaveLength(1);
  });

  it('gives each of them settings that the server takes', () => {
    for (const [, { environment }] of ours)
      expect(readSettings(filledIn(environment))).toMatchObject({ NODE_ENV: 'production', demo: false });
  });

  it('tells the owner of the database only to those who change tables or do jobs', () => {
    const owners = services.filter(([, { environment }]) => environment && 'DATABASE_OWNER_URL' in environment);
    expect(owners.map(([name]) => name).sort()).toEqual(['migrate', 'worker']);
  });

  it('asks every service that can be asked whether it is well, and the API whether it is ready', () => {
    const unasked = services.filter(([, { healthcheck }]) => !healthcheck).map(([name]) => name);
    expect(unasked.sort()).toEqual(['migrate', 'worker']);
    for (const [, { healthcheck }] of running('serve')) expect(healthcheck?.test.join(' ')).toContain('/health/ready');
  });

  it('lets in nothing but the proxy', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    expect(compose.networks).toMatchObject({ inside: { internal: true } });
    for (const name of ['postgres', 'redis']) expect(compose.services[name]?.networks).toEqual(['inside']);
  });

  it('runs our containers without root, without rights and without a disk to write to', () => {
    for (const [, service] of ours) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    }
    const image = readFileSync(inRoot('Dockerfile'), 'utf8');
    expect(image.slice(image.lastIndexOf('\nFROM '))).toMatch(/^USER node$/m);
  });

  it('sends people to every API node', () => {
    const proxy = readFileSync(inRoot('deploy/Caddyfile'), 'utf8');
    for (const [name] of running('serve')) expect(proxy).toContain(`${name}:3000`);
  });
});

describe('its secrets', () => {
  it('have no default', () => {
    expect(secretsWithDefault(text)).toEqual([]);
  });

  it('would be noticed if one had', () => {
    expect(secretsWithDefault('A_PASSWORD: ${A_PASSWORD:-postgres}')).toHaveLength(1);
    expect(secretsWithDefault('A_PASSWORD: ${A_PASSWORD}')).toHaveLength(1);
    expect(secretsWithDefault('A_PASSWORD: hunter2')).toHaveLength(1);
    expect(secretsWithDefault('URL: postgres://folkmoot:folkmoot@postgres/folkmoot')).toHaveLength(1);
    expect(secretsWithDefault('URL: postgres://folkmoot:${A_PASSWORD:?make one}@postgres/folkmoot')).toEqual([]);
  });

  it('are all asked for in deploy/env.example, and nothing else is', () => {
    const asked = [...readFileSync(inRoot('deploy/env.example'), 'utf8').matchAll(/^(\w+)=(.*)$/gm)];
    const needed = new Set([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name));
    expect(asked.filter(([, , value]) => value)).toEqual([]);
    expect(new Set(asked.map(([, name]) => name).filter((name) => !name?.startsWith('OIDC_')))).toEqual(needed);
  });
});

/** Lines in which a password is written down, may be left out, or is only optional. (The identity provider is.) */
function secretsWithDefault(yaml: string): string[] {
  return yaml.split('\n').filter((line) => {
    const [, value = ''] = /^\s*\w*(?:PASSWORD|SECRET)\w*: (.*)$/.exec(line) ?? [];
    const inUrl = /\/\/\w*:(?!\$\{\w+:\?)[^@/\s]+@/.test(line);
    return inUrl || (value !== '' && !/^\$\{\w+:\?/.test(value) && !/^\$\{OIDC_\w+:-\}$/.test(value));
  });
}

/** What compose makes of the variables once they are all given. */
function filledIn(environment: Record<string, string> = {}): Record<string, string> {
  const given: Record<string, string> = {
    SITE_ADDRESS: 'folkmoot.example',
    SMTP_URL: 'smtps://mail.example',
    MAIL_FROM: 'no-reply@folkmoot.example',
    LOG_LEVEL: 'info',
  };
  const fill = (value: string) =>
    value.replace(/\$\{(\w+):[?-][^}]*\}/g, (_whole, name: string) => given[name] ?? (name.startsWith('OIDC_') ? '' : 'f'.repeat(64)));
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));
}
