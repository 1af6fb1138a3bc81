/** One announcement of advice in words: how many suggestions there are, the first new one, and what else may help. */
import {type Msg, str} from '../../i18n/msg.ts';
import type {Told} from '../internal/hints.ts';

/** @param msg words of the catalogue `assist` */
export function hintText({advice, also = ''}: Told, msg: Msg): string {
  if (!advice) return also;
  const {count, first} = advice;
  const text =
    count === 1
      ? msg(str`1 suggestion. ${first}`, {id: 'assist.hint.one'})
      : msg(str`${count} suggestions. ${first}`, {id: 'assist.hint.many'});
  return `${text} ${also}`.trim();
}
