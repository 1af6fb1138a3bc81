/** Schemas of the API as a person reads them: what a value is in a few words, and the parts of an object as a table. */
import {html, nothing, type TemplateResult} from 'lit';
import type {JsonSchema} from '../../server/openapi/document.ts';
import type {Say} from './page.ts';

type Piece = TemplateResult | string;

/** Where a named schema stands in the page. */
export const anchorOf = (name: string): string => `schema-${name}`;

/** The name of what a schema refers to. */
export function referenceOf({$ref}: JsonSchema): string | undefined {
  return typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined;
}

const schemas = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? (value as JsonSchema[]) : []);

/** What a value is, on one line. */
export function kindOf(schema: JsonSchema): Piece {
  const name = referenceOf(schema);
  if (name !== undefined) return html`<a href="#${anchorOf(name)}">${name}</a>`;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const either = [...schemas(schema.oneOf), ...schemas(schema.anyOf)];
  if (either.length > 0) return html`${either.map((one, i) => html`${i > 0 ? ' | ' : ''}${kindOf(one)}`)}`;
  if (schema.contentSchema !== undefined) return kindOf(schema.contentSchema as JsonSchema);
  if (schemas(schema.prefixItems).length > 0)
    return html`[${schemas(schema.prefixItems).map((one, i) => html`${i > 0 ? ', ' : ''}${kindOf(one)}`)}]`;
  if (schema.type === 'array') return html`${kindOf((schema.items ?? {}) as JsonSchema)}[]`;
  const type = typeof schema.type === 'string' ? schema.type : 'any';
  return [type, limitsOf(schema)].filter((part) => part !== '').join(', ');
}

/** Bounds that say something; the largest whole number does not. */
function limitsOf({format, minLength, maxLength, minimum, maximum}: JsonSchema): string {
  const least = minLength ?? minimum;
  const most = maxLength ?? maximum;
  const told = (bound: unknown): bound is number =>
    typeof bound === 'number' && bound !== 0 && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return [
    ...(typeof format === 'string' ? [format] : []),
    ...(told(least) ? [`≥ ${least}`] : []),
    ...(told(most) ? [`≤ ${most}`] : []),
  ].join(', ');
}

/** The parts of an object; of a choice, those of each. Nothing for what has no parts. */
export function partsOf(schema: JsonSchema, say: Say): TemplateResult | typeof nothing {
  const choices = [...schemas(schema.oneOf), ...schemas(schema.anyOf)].filter(({properties}) => properties);
  if (choices.length > 0) return html`${choices.map((one) => partsOf(one, say))}`;
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const required = (schema.required ?? []) as readonly string[];
  if (properties.length === 0) return nothing;
  return html`<dl class="parts">
    ${properties.map(
      ([name, part]) =>
        html`<div>
          <dt>
            <code>${name}</code>
            ${required.includes(name) ? nothing : html`<span class="muted">${say('apiOptional')}</span>`}
          </dt>
          <dd>${kindOf(part)} ${partsOf(inner(part), say)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What is told below a part: its own parts, or those of its items. */
const inner = (part: JsonSchema): JsonSchema => (part.type === 'array' ? ((part.items ?? {}) as JsonSchema) : part);
