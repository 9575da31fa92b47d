import { GraphQLError, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { anyone, type AccessRule, type Viewer } from '../access/index.js';
import { ActingProfileChanged, InvalidInput, NotAllowed, NotSignedIn } from './common-problems.js';
import type { GraphqlContext } from './context.js';
import { FollowedStream, type Followed, type TopicsOf } from './followed.js';
import { globalId } from './ids.js';
import { invalidFields, InvalidInputError } from './validation.js';

type Resolve = NonNullable<GraphQLField<unknown, GraphqlContext>['resolve']>;

/** Names every root field that doesn't declare who may use it; the application doesn't boot with one (S1). */
export function undeclaredFields(schema: GraphQLSchema): string[] {
  return rootTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !field.extensions['access'])
      .map((field) => `${type.name}.${field.name}`),
  );
}

/** Puts the declared rule before every root field's resolver, whichever way the request came in. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const undeclared = undeclaredFields(schema);
  if (undeclared.length > 0) throw new Error(`These root fields don't declare @Access: ${undeclared.join(', ')}`);
  for (const type of rootTypes(schema)) {
    for (const field of Object.values(type.getFields())) guard(schema, type, field as GraphQLField<unknown, GraphqlContext>);
  }
  return schema;
}

function guard(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, GraphqlContext>): void {
  const rule = field.extensions['access'] as AccessRule;
  if (type === schema.getMutationType()) field.resolve = guardedMutation(rule, field.resolve as Resolve);
  else if (type === schema.getSubscriptionType()) followable(rule, field);
  else field.resolve = telling(rule, field, guarded(rule, field.resolve as Resolve));
}

/** Says what the answer depends on, where it may be kept; before it is read. */
function telling(rule: AccessRule, { name, extensions }: GraphQLField<unknown, GraphqlContext>, next: Resolve): Resolve {
  const topicsOf = extensions['changesWith'] as TopicsOf | undefined;
  if (!topicsOf) return next;
  if (rule !== anyone) throw new Error(`What ${name} answers isn't for anyone, and so never kept`);
  return (source, args, context, info) => {
    if (context.topics) for (const topic of topicsOf(args as Record<string, unknown>)) context.topics.add(topic);
    return next(source, args, context, info);
  };
}

function guarded(rule: AccessRule, next: Resolve): Resolve {
  return (source, args, context, info) => {
    if (rule.allows(context.viewer)) return next(source, args, context, info);
    throw new GraphQLError('This is not here, or not for you.', { extensions: { code: 'FORBIDDEN' } });
  };
}

/** A subscription method says what to follow; for each event the field is what reading again gives. */
function followable(rule: AccessRule, field: GraphQLField<unknown, GraphqlContext>): void {
  const describe = guarded(rule, field.subscribe as Resolve);
  field.subscribe = async (source, args, context, info) =>
    new FollowedStream((await describe(source, args, context, info)) as Followed<unknown>);
  field.resolve = (followed, _args, context) => (followed as Followed<unknown>).read(context);
}

function guardedMutation(rule: AccessRule, next: Resolve): Resolve {
  return async (source, args, context, info) => {
    const { viewer } = context;
    if (shownAnother(viewer, context.shownProfileId)) return new ActingProfileChanged();
    if (!rule.allows(viewer)) return viewer.accountId ? new NotAllowed() : new NotSignedIn();
    try {
      return await next(source, args, context, info);
    } catch (error) {
      if (error instanceof InvalidInputError) return new InvalidInput(invalidFields(error.errors, viewer.language));
      throw error;
    }
  };
}

/** A mutation names the profile its page showed; somebody signed in who doesn't say is refused as well (S5). */
function shownAnother(viewer: Viewer, shown: string | null): boolean {
  const now = viewer.profile ? globalId('prof', viewer.profile.id) : null;
  return viewer.accountId !== null && now !== shown;
}

function rootTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
}
