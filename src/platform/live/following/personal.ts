import { getNamedType, getOperationAST, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** True when what the operation selects is the same for everybody: a shared subscription without personal fields. */
export function isSharedByAll(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): boolean {
  const operation = getOperationAST(document, operationName);
  const root = operation?.selectionSet.selections[0];
  if (root?.kind !== 'Field') return false;
  const field = schema.getSubscriptionType()?.getFields()[root.name.value];
  return field?.extensions['shared'] === true && !selectsPersonal(schema, document);
}

/** True when what a query selects is the same for all visitors, and each of its root fields says what it depends on. */
export function isSameForVisitors(schema: GraphQLSchema, document: DocumentNode): boolean {
  let saysAll = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        if (types.getParentType() === schema.getQueryType() && !types.getFieldDef()?.extensions['changesWith']) saysAll = false;
      },
    }),
  );
  return saysAll && !selectsPersonal(schema, document);
}

function selectsPersonal(schema: GraphQLSchema, document: DocumentNode): boolean {
  let personal = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        if (field?.extensions['personal'] || getNamedType(field?.type)?.extensions['personal']) personal = true;
      },
    }),
  );
  return personal;
}
