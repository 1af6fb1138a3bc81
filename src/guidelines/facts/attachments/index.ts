/** What kinds of files came along (`role`: `picture`, `log`, `mail`, `document`, `archive`, `other`); never asked for. */
import type {FactDefinition} from '../../types.ts';

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['picture', /^image\/|\.(?:png|jpe?g|gif|webp|heic|bmp|svg)$/i],
  ['log', /\.(?:log|txt|csv|har)$|^text\/(?:plain|csv)$/i],
  ['mail', /\.(?:eml|msg|mbox)$|^message\//i],
  ['archive', /\.(?:zip|gz|tgz|rar|7z|tar)$|zip|compressed/i],
  ['document', /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?)$|pdf|document|sheet/i],
];

export const attachments: FactDefinition = {
  id: 'attachments',
  find: ({attachments: files = []}) =>
    files
      .filter(({name}) => name !== '')
      .map(({name, type}) => ({
        value: name,
        confidence: 1,
        role: KINDS.find(([, pattern]) => pattern.test(type) || pattern.test(name))?.[0] ?? 'other',
      })),
  applies: () => false,
};
