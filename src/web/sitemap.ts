import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock, GraphqlExecutor } from '../platform/index.js';

/** Pages that are there wherever this runs. */
const ALWAYS = [
  ...['/', '/decisions', '/forward-plan', '/consultations', '/ideas', '/ideas/map', '/ideas/calls', '/questions', '/answers', '/commitments', '/help'],
  ...['/about/accessibility', '/about/privacy', '/about/privacy-for-young-people', '/about/rules', '/about/counting', '/about/answers', '/moderation/figures'],
];
/** The newest of each kind; older ones are found through the lists. */
const MOST_PAGES = 50;
const A_PAGE = 100;
const KEPT_MS = 60 * 60 * 1000;
const LISTS = ['decisions', 'consultations', 'ideas', 'questions'] as const;

type List = (typeof LISTS)[number];
interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
type Http = { req: Request; res: Response };

/** Every address that a search engine may know, asked for as a visitor would. Youth spaces are in no list (Y3). */
@Injectable()
export class Sitemap {
  private made: { addresses: string[]; at: number } | undefined;

  constructor(
    private readonly graphql: GraphqlExecutor,
    private readonly clock: Clock,
  ) {}

  async addresses(http: Http): Promise<string[]> {
    const now = this.clock.realNow().getTime();
    if (this.made && now - this.made.at < KEPT_MS) return this.made.addresses;
    // Whoever asks, it is a visitor's list that is kept.
    delete http.req.headers.cookie;
    const addresses = [...ALWAYS, ...(await this.people(http))];
    for (const list of LISTS) addresses.push(...(await this.listed(list, http)));
    this.made = { addresses, at: now };
    return addresses;
  }

  private async people(http: Http): Promise<string[]> {
    const { data } = await this.graphql.execute({ query: '{ place { organisations { id kind councillors { id } } } }' }, http);
    const { place } = data as { place: { organisations: { id: string; kind: string; councillors: { id: string }[] }[] } };
    const councils = place.organisations.filter(({ kind }) => kind === 'COUNCIL');
    return councils.flatMap(({ id, councillors }) => [`/councils/${id}`, ...councillors.map((councillor) => `/councillors/${councillor.id}`)]);
  }

  private async listed(list: List, http: Http): Promise<string[]> {
    const addresses: string[] = [];
    const query = `query ($after: String) { page: ${list}(first: ${A_PAGE}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    let after: string | null = null;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const { data } = await this.graphql.execute({ query, variables: { after } }, http);
      const { nodes, pageInfo } = (data as { page: Page }).page;
      addresses.push(...nodes.map(({ id }) => `/${list}/${id}`));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return addresses;
  }
}
