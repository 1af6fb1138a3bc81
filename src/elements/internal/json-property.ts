/**
 * Attributes that carry JSON, for pages and frameworks that can only set strings. A wrong value warns once and is ignored:
 * bad input never breaks the form.
 */
import type {ComplexAttributeConverter} from 'lit';

const warned = new Set<string>();

/** Logs a message for developers once a page. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`ventanilla: ${message}`);
}

/** Reads an object from an attribute's JSON text. */
export const jsonConverter: ComplexAttributeConverter<object | undefined> = {
  fromAttribute(value) {
    if (value === null || value.trim() === '') return undefined;
    if (value === '[object Object]') {
      warnOnce('an object was set as an attribute before the element was defined; set the property, or JSON text.');
      return undefined;
    }
    try {
      const parsed: unknown = JSON.parse(value);
      if (typeof parsed === 'object' && parsed !== null) return parsed;
    } catch {
      // Told below, with what does not parse.
    }
    warnOnce(`an attribute holds text that is not a JSON object: ${value.slice(0, 40)}`);
    return undefined;
  },
};
