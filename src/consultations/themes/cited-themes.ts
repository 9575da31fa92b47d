import { Injectable } from '@nestjs/common';
import { globalId, type GraphqlContext } from '../../platform/index.js';
import { Citables, type CitedThing } from '../../proceedings/index.js';
import { ThemesReader } from './themes.reader.js';

/** Decisions cite what several people said (D6). */
@Injectable()
export class CitedThemes {
  constructor(
    private readonly themes: ThemesReader,
    citables: Citables,
  ) {
    citables.register('theme', { idKind: 'theme', describe: (context, ids) => this.describe(context, ids) });
  }

  private async describe(context: GraphqlContext, ids: readonly string[]): Promise<(CitedThing | null)[]> {
    const themes = await Promise.all(ids.map((id) => this.themes.byId(context, id)));
    return themes.map((theme) => theme && { kind: 'theme', id: theme.id, title: theme.name.text, language: theme.name.language, path: `/consultations/${globalId('con', theme.consultationId)}/outcome#${theme.id}`, uuid: theme.uuid });
  }
}
