/** Long addresses in narrow boxes. Knows nothing of what an address is: any text with signs in it. */
import {html, type TemplateResult} from 'lit';

/** Addresses break after their signs, where a reader would break them, and not in the middle of a word. */
export function breakable(text: string): (string | TemplateResult)[] {
  return text.split(/(?<=[@./?&=_-])(?=\w)/).map((piece, index) => (index === 0 ? piece : html`<wbr />${piece}`));
}
