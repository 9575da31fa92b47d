import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { ExecutedRequest, Language } from '../platform/index.js';
import type { PlainForms } from './page-extras.js';

const root = folderWith('package.json', import.meta.dirname);
export const clientFolder = join(root, 'dist/client');
const manifestFile = join(clientFolder, '.vite/manifest.json');
const rendererFile = join(root, 'dist/client-ssr/entry-server.js');

export interface RenderInput {
  /** Path and query. */
  url: string;
  /** Where people find this, as https://example.org. */
  origin: string;
  language: Language;
  now: string;
  demo: boolean;
  forms: PlainForms;
  execute: (query: string, variables: Record<string, unknown>) => Promise<ExecutedRequest>;
}

/** A page as the client's own code rendered it; see client/src/app/entry-server.tsx. */
export interface RenderedPage {
  status: number;
  head: { title: string; description?: string; noindex?: boolean };
  html: string;
  /** What the browser begins with. */
  state: unknown;
  /** Source files whose chunks this page needs, as the manifest names them. */
  sources: string[];
  isPersonal: boolean;
  /** What is said of it to programs and with its link; see client/src/app/sharing.ts. */
  sharing?: { structured: object; picture?: { url: string; width: number; height: number }; council?: string };
}

interface ManifestEntry {
  file: string;
  imports?: string[];
}

type Manifest = Record<string, ManifestEntry>;

interface Build {
  made: number;
  manifest: Manifest;
  render: (input: RenderInput) => Promise<RenderedPage>;
}

/** Addresses of files that a page asks for. */
export interface PageFiles {
  entry: string;
  style: string;
  icon: string;
  /** Further scripts that the page needs at once. */
  scripts: string[];
}

/** What `vite build` made of the client. Built anew while the server runs, it is taken up with the next page. */
@Injectable()
export class ClientBuild {
  private build: Build | undefined;

  async render(input: RenderInput): Promise<{ page: RenderedPage; files: PageFiles }> {
    const { manifest, render } = await this.current();
    const page = await render(input);
    return { page, files: filesFor(manifest, page.sources) };
  }

  private async current(): Promise<Build> {
    const made = (await stat(manifestFile)).mtimeMs;
    if (this.build?.made === made) return this.build;
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
    const renderer = (await import(`${pathToFileURL(rendererFile).href}?made=${made}`)) as Pick<Build, 'render'>;
    this.build = { made, manifest, render: renderer.render };
    return this.build;
  }
}

function filesFor(manifest: Manifest, sources: readonly string[]): PageFiles {
  const entry = 'src/app/entry-client.tsx';
  const wanted = new Set<string>();
  const collect = (key: string): void => {
    if (wanted.has(key)) return;
    wanted.add(key);
    manifest[key]?.imports?.forEach(collect);
  };
  [entry, ...sources].forEach(collect);
  wanted.delete(entry);
  const addressOf = (key: string): string => `/${manifest[key]?.file ?? ''}`;
  return {
    entry: addressOf(entry),
    style: addressOf('style.css'),
    icon: addressOf('src/app/icon.svg'),
    scripts: [...wanted].map(addressOf),
  };
}

/** Sources and the compiled server lie at different depths below the project. */
function folderWith(file: string, from: string): string {
  return existsSync(join(from, file)) ? from : folderWith(file, dirname(from));
}
