/** Stores one file in one request. Its kind is judged by its content before anything is kept. */
import {rejected} from '../../core/errors.ts';
import {readBytes} from '../body.ts';
import {cleanName, judgeFile} from '../file-type.ts';
import type {RouteHandler} from './route.ts';

export const upload: RouteHandler<'upload'> = async ({request, query, context}, {adapter, checker}) => {
  const {limits} = checker.policy;
  const bytes = await readBytes(request, limits.attachmentBytes);
  const name = cleanName(query.name);
  if (name === '') throw rejected('name', 'holds nothing that can be shown');
  const type = await judgeFile({name, declared: request.headers.get('content-type') ?? '', bytes}, limits);
  return adapter.upload({name, type, body: new Blob([bytes], {type})}, context);
};
