/** Asks the demo's own server for JSON and says how it went. */
export type Loaded<T> =
  {readonly state: 'ready'; readonly data: T} | {readonly state: 'loading' | 'failed' | 'expired'};

/** Never throws: what went wrong is a state that the page shows. */
export async function load<T>(address: string): Promise<Loaded<T>> {
  try {
    const response = await fetch(address, {headers: {accept: 'application/json'}});
    if (response.status === 401) return {state: 'expired'};
    if (!response.ok) return {state: 'failed'};
    return {state: 'ready', data: (await response.json()) as T};
  } catch {
    // No connection, or something that is not JSON: the person can try again.
    return {state: 'failed'};
  }
}
