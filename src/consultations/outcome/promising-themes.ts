import { Injectable } from '@nestjs/common';
import { Promisers, type PromisedIn, type Promiser } from '../../commitments/index.js';
import { globalId, type GraphqlContext } from '../../platform/index.js';
import { ThemesReader } from '../themes/index.js';

/** Tells the room of commitments at which theme of an outcome something was promised (D7). */
@Injectable()
export class PromisingThemes implements Promiser {
  constructor(
    private readonly themes: ThemesReader,
    promisers: Promisers,
  ) {
    promisers.register('theme', this);
  }

  describe(context: GraphqlContext, ids: readonly string[]): Promise<(PromisedIn | null)[]> {
    return Promise.all(
      ids.map(async (id) => {
        const theme = await this.themes.byId(context, id);
        return theme && { kind: 'theme', id: theme.id, title: theme.name.text, language: theme.name.language, path: `/consultations/${globalId('con', theme.consultationId)}/outcome#${theme.id}` };
      }),
    );
  }
}
