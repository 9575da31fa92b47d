import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader } from '../identity/index.js';
import { Access, anyone, appointed, AsViewer, IdArg, InContext, Personal, type Connection, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { AuditedThings } from './audited-things.js';
import { AuditCheck, AuditEntry, AuditEntryConnection, AuditHead, AuditThing } from './audit.type.js';
import { CheckRecord, CheckRecordInput, CheckRecordOutcome, maySeeCheck } from './checking/index.js';
import { AuditArgs, AuditReader, mayReadRecord } from './reading/index.js';

@Resolver(() => AuditHead)
export class AuditResolver {
  constructor(
    private readonly reader: AuditReader,
    private readonly organisations: OrganisationsReader,
    private readonly checking: CheckRecord,
  ) {}

  @Query(() => AuditEntryConnection, { description: 'The record of an organisation, newest first, for its clerks; empty for everybody else.' })
  @Access(appointed('clerk', 'administrator'))
  auditEntries(@IdArg('org', 'organisationId') organisationId: string, @Args() args: AuditArgs, @AsViewer() viewer: Viewer): Promise<Connection<AuditEntry>> {
    return this.reader.entries(viewer, organisationId, args);
  }

  @Query(() => AuditCheck, { nullable: true, description: 'Whether the record of an organisation is whole, as was found last, for its clerks and for administrators.' })
  @Access(appointed('clerk', 'administrator'))
  auditCheck(@IdArg('org', 'organisationId') organisationId: string, @AsViewer() viewer: Viewer): Promise<AuditCheck | null> {
    return maySeeCheck(viewer, organisationId) ? this.checking.last(organisationId) : Promise.resolve(null);
  }

  @Mutation(() => CheckRecordOutcome, { description: 'Go through the record of an organisation now, from its first entry to its last.' })
  @Access(appointed('clerk', 'administrator'))
  checkRecord(@Args('input') input: CheckRecordInput, @AsViewer() viewer: Viewer): Promise<AuditCheck | Problem> {
    return this.checking.execute(viewer, input);
  }

  @Query(() => [AuditHead], { description: 'Where each organisation’s record ended when it was last published.' })
  @Access(anyone)
  auditHeads(): Promise<AuditHead[]> {
    return this.reader.heads();
  }

  @ResolveField(() => Organisation, { description: 'Whose record it is.' })
  organisation(@Parent() head: AuditHead, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(head.organisationId);
  }
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  constructor(private readonly things: AuditedThings) {}

  @ResolveField(() => AuditThing, { nullable: true, description: 'What it was done to, by name; empty for a sealed entry, and for what you may not know.' })
  async thing(@Parent() { done }: AuditEntry, @InContext() context: GraphqlContext): Promise<AuditThing | null> {
    const thing = done && (await this.things.nameOf(context, done));
    return thing && { path: thing.path, name: typeof thing.name === 'string' ? thing.name : thing.name.text };
  }
}

@Resolver(() => Organisation)
export class RecordOfOrganisation {
  @ResolveField(() => Boolean, { description: 'You may read its record.' })
  @Personal()
  viewerCanReadRecord(@Parent() { uuid }: Organisation, @AsViewer() viewer: Viewer): boolean {
    return mayReadRecord(viewer, uuid);
  }
}
