/** Style sheets as text, for what must not carry a library to hold them. The build takes their white space and comments out. */

export const css = (text: TemplateStringsArray): string => text.join('');
