import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { AddTheme, AddThemeInput, AddThemeOutcome } from './add-theme.js';
import { MergeThemes, MergeThemesInput, MergeThemesOutcome } from './merge-themes.js';
import { RenameTheme, RenameThemeInput, RenameThemeOutcome } from './rename-theme.js';
import type { Theme } from './theme.type.js';
import { ThemesReader } from './themes.reader.js';

@Resolver()
export class ThemesMutationsResolver {
  constructor(
    private readonly reader: ThemesReader,
    private readonly addTheme: AddTheme,
    private readonly renameTheme: RenameTheme,
    private readonly mergeThemes: MergeThemes,
  ) {}

  @Mutation(() => AddThemeOutcome, { name: 'addTheme', description: 'Name what several people say.' })
  @Access(appointed('councillor', 'officer'))
  async add(@Args('input') input: AddThemeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.addTheme.execute(viewer, input));
  }

  @Mutation(() => RenameThemeOutcome, { name: 'renameTheme', description: 'Give a theme better words.' })
  @Access(appointed('councillor', 'officer'))
  async rename(@Args('input') input: RenameThemeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.renameTheme.execute(viewer, input));
  }

  @Mutation(() => MergeThemesOutcome, { name: 'mergeThemes', description: 'Make one theme of two that say the same.' })
  @Access(appointed('councillor', 'officer'))
  async merge(@Args('input') input: MergeThemesInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.mergeThemes.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | string): Promise<Theme | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome)) ?? new NotAvailable());
  }
}
