/** What kinds of files came along (`role`: `picture`, `log`, `mail`, `document`, `archive`, `other`); never asked for. */
import type {FactDefinition} from '../../types.ts';

/** Endings of names. */
const KINDS: Readonly<Record<string, string>> = {
  picture: 'png jpg jpeg gif webp heic bmp svg',
  log: 'log txt csv har',
  mail: 'eml msg mbox',
  archive: 'zip gz tgz rar 7z tar',
  document: 'pdf doc docx odt xls xlsx ods ppt pptx',
};

export const attachments: FactDefinition = {
  id: 'attachments',
  find: ({attachments: files = []}) =>
    files
      .filter(({name}) => name !== '')
      .map(({name, type}) => ({value: name, confidence: 1, role: kindOf(name, type)})),
  applies: () => false,
};

function kindOf(name: string, type: string): string {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const kind = Object.keys(KINDS).find((one) => KINDS[one]?.split(' ').includes(ending));
  return kind ?? (type.startsWith('image/') ? 'picture' : 'other');
}
