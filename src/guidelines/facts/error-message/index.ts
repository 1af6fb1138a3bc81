/**
 * The words of an error as they appeared: in quotation marks, behind "says:", a code with a name, or a line of a log. What a
 * person says of it himself ("da un error raro") is left alone.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {findAll, findHits, FIELDS} from '../../find.ts';
import {firstOfEach} from '../../first-of-each.ts';
import type {TextField} from '../../../core/finding.ts';
import type {FactDefinition} from '../../types.ts';

const LONGEST = 200;
const QUOTED = /["«“]([^"«»“”\n]{8,300})["»”]/g;
/** SEC_ERROR_REVOKED_CERTIFICATE, 0x800CCC0E, 550 5.7.1 …, HTTP 500, error 1045. */
const CODED =
  /\b(?:[A-Z]{2,20}(?:_[A-Z\d]{1,20}){1,8}|0x[\da-fA-F]{4,10}|[45]\d\d[ -]#?\d\.\d{1,3}\.\d{1,3}|(?:HTTP|error|Error|ERROR)[ :-]{1,2}[#(]?[1-9]\d{2,4}|[45]\d\d (?:Bad Request|Forbidden|Not Found|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Timeout))\b/g;
/** Errors that programs write in these words. */
const KNOWN =
  /\b(?:internal server error|error establishing a database connection|connection (?:timed out|refused|reset)|access denied|permission denied|mailer-daemon|relay access denied|recipient address rejected|bandwidth limit exceeded|err_\w{3,40}|fatal error\b[^\n]{0,120}|server (?:did )?not respond\w*|too many redirects)/gi;

export const errorMessage: FactDefinition<Lexicon> = {
  id: 'error-message',
  find(draft, lexicons) {
    const about = FIELDS.some((field) => findHits(draft, field, lexicons).length > 0);
    return firstOfEach(
      FIELDS.flatMap((field) => {
        return [
          ...(about ? findAll(draft, field, QUOTED) : []).map(({match, index}) =>
            factOf(field, index + 1, match[1] ?? '', 0.8),
          ),
          ...[...findAll(draft, field, CODED), ...findAll(draft, field, KNOWN)].map(({match, index}) =>
            factOf(field, index, match[0], 0.8),
          ),
        ];
      }).sort((a, b) => b.value.length - a.value.length),
    );
  },
  // Asked for only where the text says that there was a message.
  applies: (draft, lexicons) =>
    FIELDS.some((field) => findHits(draft, field, lexicons).some(({tag}) => tag === 'told')),
};

function factOf(field: TextField, start: number, words: string, confidence: number) {
  return {value: words.slice(0, LONGEST), field, range: [start, start + words.length] as const, confidence};
}
