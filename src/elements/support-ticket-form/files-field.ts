/** The field for files, with what the policy allows. Pure template over the picker. */
import {html, nothing, type TemplateResult} from 'lit';
import {errorMessage, type FieldErrors} from '../parts/error-message.ts';
import type {FilePicker, FilesContext} from '../parts/file-picker.ts';

export function filesField(files: FilePicker, context: FilesContext, errors: FieldErrors): TemplateResult {
  const {msg} = context;
  return html`<div class="field" id="attachments">
    <span class="label"
      >${msg('Files', {id: 'form.attachments'})}
      <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span></span
    >
    <p class="hint">
      ${msg('Only to complete the text: what a picture shows, nobody can search.', {id: 'form.attachments.hint'})}
      ${files.hint(context) ?? nothing}
    </p>
    ${errorMessage('attachments', errors.get('attachments'), msg)} ${files.list(context)}
    <div>${files.button(context)}</div>
  </div>`;
}
