import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';
import { isColour, tonesOf, type Tone } from './accent.rules.js';

/** A page needn't know of a new colour sooner. */
const KEPT_MS = 5_000;

interface Sheet {
  readonly colours: ReadonlyMap<string, string>;
  readonly css: string;
  /** Changes with the colours, so that a browser may keep the sheet. */
  readonly version: string;
  readonly readAt: number;
}

/** The colours of organisations as a style sheet of our own, for the content security policy takes no other style. */
@Injectable()
export class Accents {
  private sheet: Sheet | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async address(): Promise<string> {
    return `/accents.css?v=${(await this.current()).version}`;
  }

  async current(): Promise<Sheet> {
    const now = this.clock.realNow().getTime();
    if (this.sheet && now - this.sheet.readAt < KEPT_MS) return this.sheet;
    const rows = await this.database.rows<{ slug: string; accent: string }>('select slug, accent from organisation where accent is not null order by slug');
    const css = rows.filter(({ slug, accent }) => /^[a-z0-9-]+$/.test(slug) && isColour(accent)).map(ruleFor).join('');
    const version = createHash('sha256').update(css).digest('base64url').slice(0, 12);
    return (this.sheet = { colours: new Map(rows.map(({ slug, accent }) => [slug, accent])), css, version, readAt: now });
  }

  /** Nothing where the organisation has none, or there is no such one. */
  async colourOf(slug: string): Promise<string | undefined> {
    return (await this.current()).colours.get(slug);
  }

  /** Here a new colour is seen at once. */
  forget(): void {
    this.sheet = undefined;
  }
}

function ruleFor({ slug, accent }: { slug: string; accent: string }): string {
  const { light, dark } = tonesOf(accent);
  return `.accent-${slug}{${said(light)}}@media (prefers-color-scheme:dark){.accent-${slug}{${said(dark)}}}\n`;
}

const said = ({ accent, soft }: Tone): string => `--accent:${accent};--accent-soft:${soft};--accent-text:${accent}`;
