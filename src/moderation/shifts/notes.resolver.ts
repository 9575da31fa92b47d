import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { atWork } from '../case.access.js';
import { HandOverNote, ModeratedPlace, PlacesReader } from '../places/index.js';
import { LeaveNote, LeaveNoteInput, LeaveNoteOutcome } from './leave-note.js';
import { NotesReader } from './notes.reader.js';
import { ReadNote, ReadNoteInput, ReadNoteOutcome } from './read-note.js';

@Resolver(() => ModeratedPlace)
export class PlaceNotesResolver {
  constructor(
    private readonly reader: NotesReader,
    private readonly places: PlacesReader,
    private readonly leave: LeaveNote,
    private readonly read: ReadNote,
  ) {}

  @ResolveField(() => [HandOverNote], { description: 'What those before left for whoever comes next, the newest first.' })
  notes(@Parent() { scope }: ModeratedPlace, @InContext() context: GraphqlContext): Promise<HandOverNote[]> {
    return this.reader.of(context).load(scope);
  }

  @Mutation(() => LeaveNoteOutcome, { description: 'End a shift with a note for whoever comes next.' })
  @Access(atWork)
  async leaveNote(@Args('input') input: LeaveNoteInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ModeratedPlace | Problem> {
    return this.asSeen(context, await this.leave.execute(viewer, input));
  }

  @Mutation(() => ReadNoteOutcome, { description: 'Say that you have read a note.' })
  @Access(atWork)
  async readNote(@Args('input') input: ReadNoteInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ModeratedPlace | Problem> {
    return this.asSeen(context, await this.read.execute(viewer, input));
  }

  private async asSeen(context: GraphqlContext, outcome: { readonly scopeKind: string; readonly scopeId: string } | Problem): Promise<ModeratedPlace | Problem> {
    if (isRefusal(outcome)) return outcome;
    return (await this.places.one(context, { kind: outcome.scopeKind, id: outcome.scopeId })) ?? new NotAvailable();
  }
}

@Resolver(() => HandOverNote)
export class NoteResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { nullable: true, description: 'Who left it.' })
  by(@Parent() { profileId }: HandOverNote, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(profileId);
  }

  @ResolveField(() => [Profile], { description: 'Who has read it.' })
  async readBy(@Parent() { readers }: HandOverNote, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const profiles = await Promise.all(readers.map((id) => this.profiles.profiles(context).load(id)));
    return profiles.filter((profile) => profile !== null);
  }

  @Personal()
  @ResolveField(() => Boolean, { description: 'You left it or have read it.' })
  viewerKnows(@Parent() { profileId, readers }: HandOverNote, @AsViewer() viewer: Viewer): boolean {
    return viewer.profile !== null && [profileId, ...readers].includes(viewer.profile.id);
  }
}
