/**
 * Statements whose text is made once for each database: on the way of every write, making it takes longer than running it.
 * Knows no tables.
 */
import type {Compilable, CompiledQuery, InferResult, Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** Stands for a value while the statement is made. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** @param build makes the statement; the same for all values, each of which goes into it as it is, and with the same keys */
export function prepared<V extends object, Q extends Compilable>(
  build: (db: Kysely<Schema>, values: V) => Q,
): (db: Kysely<Schema>, values: V) => Promise<InferResult<Q>> {
  const made = new WeakMap<object, CompiledQuery>();
  return async (db, values) => {
    // The same object for a database and all its transactions.
    const {adapter} = db.getExecutor();
    let query = made.get(adapter);
    if (!query) {
      const slots = Object.fromEntries(Object.keys(values).map((name) => [name, new Slot(name)]));
      query = build(db, slots as V).compile();
      made.set(adapter, query);
    }
    const parameters = query.parameters.map((one) => (one instanceof Slot ? values[one.name as keyof V] : one));
    return (await db.executeQuery({...query, parameters})).rows as InferResult<Q>;
  };
}
