import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import architecture from '../../architecture.cjs';
import { inRoot } from '../../scripts/support/paths.mjs';

/** The files of a house: what each imports. */
export type House = Record<string, readonly string[]>;

export interface Violation {
  rule: string;
  from: string;
}

/** A small house that keeps every rule: the files that the examples of bad manners are planted among. */
export const goodHouse: House = {
  ...Object.fromEntries(architecture.rooms.map(({ name }) => [`src/${name}/index.ts`, []])),
  'src/main.ts': ['./ideas/index.js', './web/index.js', './app.module.js'],
  'src/app.module.ts': ['@nestjs/graphql'],
  'src/commands/import.ts': ['../app.module.js', '../ideas/index.js'],
  'src/platform/index.ts': ['./clock/clock.js'],
  'src/platform/clock/clock.ts': ['typeorm'],
  'src/identity/index.ts': ['../platform/index.js', './viewers.js', './accounts/index.js'],
  'src/identity/viewers.ts': ['./accounts/index.js'],
  'src/identity/accounts/index.ts': ['./sessions.js'],
  'src/identity/accounts/sessions.ts': ['../../platform/index.js'],
  'src/ideas/index.ts': ['./idea.resolver.js', './idea.live.js'],
  'src/ideas/idea.resolver.ts': ['@nestjs/graphql', './ideas.reader.js', './idea.type.js'],
  'src/ideas/idea.live.ts': ['./ideas.reader.js'],
  'src/ideas/ideas.reader.ts': ['typeorm', './idea.entity.js', './idea.rules.js'],
  'src/ideas/idea.entity.ts': ['typeorm'],
  'src/ideas/idea.type.ts': ['@nestjs/graphql'],
  'src/ideas/idea.rules.ts': ['../identity/index.js'],
  'src/web/index.ts': ['../ideas/index.js', '../decisions/index.js'],
  'client/src/app/app.tsx': ['../pages/home.js', '../text/en.js'],
  'client/src/pages/home.tsx': ['../features/ideas/index.js', '../features/decisions/index.js'],
  'client/src/features/ideas/index.ts': ['./idea-list.js'],
  'client/src/features/ideas/idea-list.tsx': ['../../ui/button.js', '../../graphql/fetch.js'],
  'client/src/features/decisions/index.ts': ['../../text/en.js'],
  'client/src/ui/button.tsx': ['../text/en.js'],
  'client/src/graphql/fetch.ts': [],
  'client/src/text/en.ts': [],
};

const packages = ['typeorm', '@nestjs/graphql'];

/** Builds the house in a folder of its own, asks dependency-cruiser what is wrong with it, and takes it down. */
export async function violationsIn(house: House): Promise<Violation[]> {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-house-'));
  try {
    for (const [file, imports] of Object.entries(house)) write(folder, file, imports.map((name) => `import '${name}';\n`).join(''));
    for (const name of packages) {
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(folder, `node_modules/${name}/index.js`, '');
    }
    write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext' } }));
    write(
      folder,
      'package.json',
      JSON.stringify({ type: 'module', dependencies: Object.fromEntries(packages.map((name) => [name, '*'])) }),
    );
    return await cruise(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

interface Report {
  summary: { violations: { rule: { name: string }; from: string }[] };
}

/** Its exit code is the number of violations, so that only an unreadable report is a failure. */
function cruise(folder: string): Promise<Violation[]> {
  const program = inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', inRoot('architecture.cjs'), '--output-type', 'json', 'src', 'client/src'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 16 * 1024 * 1024 }, (_error, report, complaint) => {
      if (!report.startsWith('{')) return reject(new Error(complaint));
      const { violations } = (JSON.parse(report) as Report).summary;
      resolve(violations.map(({ rule, from }) => ({ rule: rule.name, from })));
    });
  });
}
