/** The page while its data are on their way, and when they did not come. */
import {html, type TemplateResult} from 'lit';
import type {Say} from './page.ts';

export function trouble(state: 'loading' | 'failed' | 'expired', say: Say): TemplateResult {
  if (state === 'loading') return html`<p class="muted" aria-busy="true">${say('loading')}</p>`;
  if (state === 'expired') {
    return html`<h1>${say('expired')}</h1>
      <p><a class="button" href="/">${say('signIn')}</a></p>`;
  }
  return html`<h1>${say('failed')}</h1>
    <p><button class="button" type="button" @click=${() => location.reload()}>${say('retry')}</button></p>`;
}
