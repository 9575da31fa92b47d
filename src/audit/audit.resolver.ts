import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader } from '../identity/index.js';
import { Access, anyone, appointed, AsViewer, IdArg, InContext, PageArgs, type Connection, type GraphqlContext, type Viewer } from '../platform/index.js';
import { AuditReader } from './audit.reader.js';
import { AuditEntryConnection, AuditHead, type AuditEntry } from './audit.type.js';

@Resolver(() => AuditHead)
export class AuditResolver {
  constructor(
    private readonly reader: AuditReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  @Query(() => AuditEntryConnection, { description: 'The record of an organisation, newest first, for its clerks.' })
  @Access(appointed('clerk'))
  auditEntries(@IdArg('org', 'organisationId') organisationId: string, @Args() page: PageArgs, @AsViewer() viewer: Viewer): Promise<Connection<AuditEntry>> {
    return this.reader.entries(viewer, organisationId, page);
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
