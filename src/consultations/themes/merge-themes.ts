import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { moveStatements } from './statements/index.js';
import { recountTheme } from './theme-counts.js';
import { ThemeEntity } from './theme.entity.js';
import { themesChanged } from './theme.events.js';
import { OutcomeTold } from './theme.problems.js';
import { Theme } from './theme.type.js';
import { lockTheme, theming } from './theming.js';

@InputType({ description: 'Two themes that are one.' })
export class MergeThemesInput {
  @IdField('theme', 'The theme that goes.')
  @IsUUID()
  themeId!: string;

  @IdField('theme', 'The theme that stays, and is said by whoever said either.')
  @IsUUID()
  intoThemeId!: string;
}

export const MergeThemesOutcome = outcomeOf('MergeThemesOutcome', 'The theme that stays, or why they were not merged.', Theme, [OutcomeTold]);

/** Puts what was found under two names under one; whoever said both is counted once. */
@Injectable()
export class MergeThemes {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { themeId, intoThemeId }: MergeThemesInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const held = new Map<string, ThemeEntity>();
      // In the order of their ids, as everywhere, so that two who merge crosswise don't wait for each other.
      for (const id of [themeId, intoThemeId].sort()) {
        const theme = await lockTheme(tx, id);
        if (theme) held.set(id, theme);
      }
      const [gone, stays] = [held.get(themeId), held.get(intoThemeId)];
      if (!gone || !stays || gone.id === stays.id || gone.consultationId !== stays.consultationId) return new NotAvailable();
      const at = await theming(tx, viewer, stays.consultationId);
      if (isRefusal(at)) return at;
      await tx.save(ThemeEntity, { ...gone, mergedInto: stays.id, version: gone.version + 1 });
      await tx.save(ThemeEntity, { ...stays, version: stays.version + 1 });
      await move(tx, gone, stays);
      tx.record(themesChanged('theme.merged', stays.consultationId));
      return stays.id;
    });
  }
}

async function move(tx: Transaction, gone: ThemeEntity, stays: ThemeEntity): Promise<void> {
  await tx.query(
    `insert into theme_tag (theme_id, answer_id, tagged_by, tagged_at) select $2, answer_id, tagged_by, tagged_at from theme_tag where theme_id = $1
     on conflict (theme_id, answer_id) do nothing`,
    [gone.id, stays.id],
  );
  await tx.query('delete from theme_tag where theme_id = $1', [gone.id]);
  await tx.query(
    `update theme_quote q set theme_id = $2 where theme_id = $1
       and not exists (select from theme_quote o where o.theme_id = $2 and o.answer_id = q.answer_id and o.excerpt = q.excerpt)`,
    [gone.id, stays.id],
  );
  await recountTheme(tx, gone.id);
  await recountTheme(tx, stays.id);
  await moveStatements(tx, gone.id, stays.id);
}
