import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { viewerIn, contextIn, type GraphqlContext } from '../context.js';

/** Where Nest keeps what a method's parameters are, and that a method resolves a field. */
const PARAMETERS = '__routeArguments__';
const RESOLVES_FIELD = 'graphql:resolve_property';
/** Nest's `GqlParamtype.ROOT`: how the key of a `@Parent()` begins. */
const PARENT = '0:';

interface Parameter {
  readonly index: number;
  readonly data?: unknown;
  readonly factory?: unknown;
}

interface Resolver {
  readonly prototype: Record<string, unknown>;
}

type Take = (parent: unknown, context: GraphqlContext) => unknown;
type FieldMethod = (...given: unknown[]) => unknown;

/**
 * Nest takes every parameter of a resolver through its pipes, one promise each, which on a list costs more than the
 * database. A field that wants only its parent, the viewer or the context needs none of that: its method is called
 * directly. Fields with arguments, which must be checked, and root fields stay as they are.
 */
@Injectable()
export class DirectFields {
  /** Made with the other providers, before Nest collects the resolvers. */
  constructor(modules: ModulesContainer) {
    for (const { providers } of modules.values()) {
      for (const { metatype } of providers.values()) {
        if (isClass(metatype)) straighten(metatype);
      }
    }
  }
}

function straighten(resolver: Resolver): void {
  for (const [name, method] of methodsOf(resolver)) {
    if (!Reflect.getMetadata(RESOLVES_FIELD, method)) continue;
    const takes = takenBy(resolver, name);
    if (!takes) continue;
    const direct = directly(method, takes);
    for (const key of Reflect.getMetadataKeys(method)) Reflect.defineMetadata(key, Reflect.getMetadata(key, method), direct);
    Object.defineProperty(resolver.prototype, name, { value: direct, writable: true, configurable: true });
    Reflect.deleteMetadata(PARAMETERS, resolver, name);
  }
}

const isClass = (given: unknown): given is Resolver => typeof given === 'function' && given.prototype !== undefined;

function methodsOf({ prototype }: Resolver): [string, FieldMethod][] {
  const properties = Object.entries(Object.getOwnPropertyDescriptors(prototype) as Record<string, TypedPropertyDescriptor<unknown>>);
  return properties.flatMap(([name, { value }]) => (typeof value === 'function' ? [[name, value as FieldMethod]] : []));
}

/** What each parameter takes; null when there are none to take or one that must go through Nest. */
function takenBy(resolver: Resolver, name: string): Take[] | null {
  const parameters = Object.entries((Reflect.getMetadata(PARAMETERS, resolver, name) ?? {}) as Record<string, Parameter>);
  const takes: Take[] = [];
  for (const [key, parameter] of parameters) {
    const take = takeOf(key, parameter);
    if (!take) return null;
    takes[parameter.index] = take;
  }
  return takes.length > 0 && !takes.includes(undefined as never) ? takes : null;
}

function takeOf(key: string, { data, factory }: Parameter): Take | null {
  if (data !== undefined) return null;
  if (key.startsWith(PARENT)) return (parent) => parent;
  if (factory === viewerIn) return (_, context) => context.viewer;
  return factory === contextIn ? (_, context) => context : null;
}

function directly(method: FieldMethod, [first, second, third]: Take[]): FieldMethod {
  return function (this: unknown, parent, _args, context) {
    const given = context as GraphqlContext;
    return method.call(this, first?.(parent, given), second?.(parent, given), third?.(parent, given));
  };
}
