/** The server's API, from its OpenAPI document: routes that unfold, schemas that they lead to. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Content, JsonSchema, OpenApiDocument, Operation, Parameter} from '../../server/openapi/document.ts';
import {anchorOf, kindOf, partsOf} from './api-schema.ts';
import {type Loaded, load} from './load.ts';
import {Page, type Say} from './page.ts';
import {trouble} from './trouble.ts';

const DOCUMENT = '/support/v1/openapi.json';

let api: Loaded<OpenApiDocument> = {state: 'loading'};
let wanted = '';

const page = new Page(({say}) => {
  const frame = {title: say('api'), place: say('api'), home: '/'};
  return {...frame, content: api.state === 'ready' ? whole(api.data, say) : trouble(api.state, say)};
});

interface Row {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function whole({paths, components}: OpenApiDocument, say: Say): TemplateResult {
  const rows = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): Row => ({method: method.toUpperCase(), path, operation})),
    )
    .filter(({method, path, operation: {operationId, summary}}) =>
      `${method} ${path} ${operationId} ${summary}`.toLowerCase().includes(wanted.toLowerCase()),
    );
  return html`<div class="narrow api">
    <h1>${say('apiTitle')}</h1>
    <p class="lead">${say('apiIntro')}</p>
    <p><a href=${DOCUMENT}>${say('apiDocument')}</a></p>
    <h2>${say('apiRoutes')}</h2>
    <label class="filter">${say('apiFilter')}<input type="search" .value=${wanted} @input=${filter} /></label>
    <p class="muted" role="status">${rows.length === 0 ? say('apiNone') : nothing}</p>
    <div class="rows">${rows.map((row) => route(row, say))}</div>
    <h2>${say('apiSchemas')}</h2>
    <div class="rows">${Object.entries(components.schemas).map(([name, schema]) => named(name, schema, say))}</div>
  </div>`;
}

function filter(event: Event): void {
  wanted = (event.target as HTMLInputElement).value.trim();
  page.update();
}

function route({method, path, operation}: Row, say: Say): TemplateResult {
  const {operationId, summary, description, parameters, requestBody, responses} = operation;
  return html`<details id=${operationId}>
    <summary>
      <span class="method ${method.toLowerCase()}">${method}</span>
      <code class="path">${path}</code>
      <span class="about" lang="en">${summary}</span>
    </summary>
    <div class="inside">
      <p class="muted" lang="en"><code>${operationId}</code> · ${description}</p>
      ${parameters.length > 0 || requestBody ? html`<h3>${say('apiTakes')}</h3>` : nothing}
      ${parameters.length > 0 ? table(parameters, say) : nothing}
      ${requestBody ? html`<p>${say('apiBody')}: ${content(requestBody.content, say)}</p>` : nothing}
      <h3>${say('apiAnswers')}</h3>
      <dl class="answers" lang="en">
        ${Object.entries(responses).map(
          ([status, answer]) =>
            html`<div>
              <dt class=${status.startsWith('2') ? 'good' : ''}>${status}</dt>
              <dd>${answer.description} ${answer.content ? content(answer.content, say) : nothing}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </details>`;
}

function table(parameters: readonly Parameter[], say: Say): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${say('apiTakes')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('apiName')}</th>
          <th scope="col">${say('apiWhere')}</th>
          <th scope="col">${say('apiType')}</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map(
          (one) =>
            html`<tr>
              <th scope="row">
                <code>${one.name}</code>
                ${one.required ? nothing : html`<span class="muted">${say('apiOptional')}</span>`}
              </th>
              <td>${one.in}</td>
              <td>
                ${kindOf(one.schema)}
                ${one.description ? html`<span class="muted" lang="en">${one.description}</span>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function content(kinds: Content, say: Say): TemplateResult {
  return html`${Object.entries(kinds).map(
    ([type, {schema}]) =>
      html`${isPlain(type) ? nothing : html`<code class="type">${type}</code>`}
      ${schema ? html`${short(schema)} ${partsOf(schema, say)}` : nothing}`,
  )}`;
}

/** JSON of one kind or another goes without saying. */
const isPlain = (type: string): boolean => /^application\/(?:problem\+)?json$/.test(type);

/** Where the parts are told below, that it is an object says nothing. */
const short = (schema: JsonSchema): TemplateResult | string | typeof nothing =>
  schema.properties ? nothing : kindOf(schema);

function named(name: string, schema: JsonSchema, say: Say): TemplateResult {
  return html`<details id=${anchorOf(name)}>
    <summary><code class="path">${name}</code></summary>
    <div class="inside">${schema.properties || schema.oneOf ? partsOf(schema, say) : kindOf(schema)}</div>
  </details>`;
}

/** What an address or a link names is unfolded before it is looked at. */
function unfold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
  target.querySelector('summary')?.focus({preventScroll: true});
}

addEventListener('hashchange', unfold);
page.update();
api = await load(DOCUMENT);
page.update();
unfold();
