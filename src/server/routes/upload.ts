/** Stores one file in one request. Its kind is judged by its content before anything is kept. */
import {readBytes} from '../body.ts';
import {judgeFile} from '../file-type.ts';
import type {RouteHandler} from './route.ts';

export const upload: RouteHandler<'upload'> = async ({request, query, context}, {adapter, checker}) => {
  const {limits} = checker.policy;
  const bytes = await readBytes(request, limits.attachmentBytes);
  // A path in a name is a client's own business, or an attack.
  const name = query.name.split(/[\\/]/).at(-1) ?? query.name;
  const type = await judgeFile(name, bytes, limits);
  return adapter.upload({name, type, body: new Blob([bytes], {type})}, context);
};
