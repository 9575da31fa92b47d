import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

/** What arrives while a page is open, said to those who listen. */
export const words = {
  activity: (n: number) => plural(n, { one: '1 new thing happened.', other: `${n} new things happened.` }),
  arguments: (n: number) => plural(n, { one: '1 new argument.', other: `${n} new arguments.` }),
  posts: (n: number) => plural(n, { one: '1 new post.', other: `${n} new posts.` }),
  notices: (n: number) => plural(n, { one: '1 new notice for you.', other: `${n} new notices for you.` }),
};
