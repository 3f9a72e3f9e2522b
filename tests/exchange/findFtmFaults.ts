/** What FollowTheMoney's own model, from its package, has against entities. */
import { defaultModel, type Entity, type IEntityDatum, Model, type Property } from '@opensanctions/followthemoney';

export const FTM = new Model(defaultModel as never);

/** Throws where a schema or a property is not the model's own; empty where all is well. */
export function findFtmFaults(data: readonly IEntityDatum[]): string[] {
  const entities = new Map(data.map((datum) => [datum.id, FTM.getEntity(datum)]));
  const faults = data.length === entities.size ? [] : ['an id stands twice'];
  for (const entity of entities.values()) {
    if (entity.schema.abstract) faults.push(`${entity.schema.name} is abstract`);
    for (const name of entity.schema.required)
      if (!entity.hasProperty(name)) faults.push(`${entity.schema.name} without ${name}`);
    for (const property of entity.getProperties())
      for (const value of entity.getProperty(property))
        faults.push(
          ...findValueFaults(entities, property, String(value)).map(
            (f) => `${entity.schema.name}.${property.name}: ${f}`,
          ),
        );
  }
  return faults;
}

function findValueFaults(entities: ReadonlyMap<string, Entity>, property: Property, value: string): string[] {
  if (value === '' || [...value].length > property.maxLength) return [`${value.length} characters`];
  switch (property.type.name) {
    case 'date':
      return /^[12]\d{3}(-\d\d(-\d\d)?)?$/.test(value) ? [] : ['no date'];
    case 'url':
      return /^https?:\/\//.test(value) ? [] : ['no address'];
    case 'entity': {
      const [schema, range] = [entities.get(value)?.schema, property.getRange()];
      return schema?.isA(range) ? [] : [`${schema?.name} is no ${range.name}`];
    }
    default:
      return [];
  }
}
