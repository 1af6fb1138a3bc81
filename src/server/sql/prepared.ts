/**
 * Statements whose text is made once for each database and shape of their values: on the way of every request, making it
 * takes longer than running it. Knows no tables.
 */
import type {Compilable, CompiledQuery, InferResult, Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** Shapes kept of one statement; then all are made anew. A long list of words or ids has one for each length. */
const MOST_SHAPES = 200;

/** Stands for a value while the statement is made. */
class Slot {
  readonly name: string;
  /** In a list of values. */
  readonly index: number | undefined;

  constructor(name: string, index?: number) {
    this.name = name;
    this.index = index;
  }
}

/** Which values there are, how many of those that are lists, and what stands in the text itself. */
function shapeOf(values: object, literal: string | undefined): string {
  const parts = Object.entries(values).map(([name, value]) => {
    if (name === literal) return `${name}=${value}`;
    return Array.isArray(value) ? `${name}:${value.length}` : name;
  });
  return parts.join(' ');
}

function slotsFor(values: object, literal: string | undefined): Record<string, unknown> {
  const slots = Object.entries(values).map(([name, value]: [string, unknown]) => {
    if (name === literal) return [name, value];
    return [name, Array.isArray(value) ? value.map((_, index) => new Slot(name, index)) : new Slot(name)];
  });
  return Object.fromEntries(slots) as Record<string, unknown>;
}

/**
 * @param build makes the statement. Each value goes into it as it is; only whether it is there, and how long a list is, may
 *   decide about the text
 * @param literal the name of a number that stands in the text and is no parameter: SQLite plans a known limit better
 */
export function prepared<V extends object, Q extends Compilable>(
  build: (db: Kysely<Schema>, values: V) => Q,
  literal?: keyof V & string,
): (db: Kysely<Schema>, values: V) => Promise<InferResult<Q>> {
  const made = new WeakMap<object, Map<string, CompiledQuery>>();
  const find = (db: Kysely<Schema>, values: V): CompiledQuery => {
    // The same object for a database and all its transactions.
    const {adapter} = db.getExecutor();
    let shapes = made.get(adapter);
    if (!shapes) made.set(adapter, (shapes = new Map<string, CompiledQuery>()));
    const shape = shapeOf(values, literal);
    let query = shapes.get(shape);
    if (!query) {
      query = build(db, slotsFor(values, literal) as V).compile();
      if (shapes.size >= MOST_SHAPES) shapes.clear();
      shapes.set(shape, query);
    }
    return query;
  };
  return async (db, values) => {
    const query = find(db, values);
    const parameters = query.parameters.map((one) => (one instanceof Slot ? valueOf(values, one) : one));
    return (await db.executeQuery({...query, parameters})).rows as InferResult<Q>;
  };
}

function valueOf(values: object, {name, index}: Slot): unknown {
  const value: unknown = Reflect.get(values, name);
  return index === undefined ? value : (value as readonly unknown[])[index];
}
