import { paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';
import { readProblem } from '../read-problem.ts';

/** Whether questions that make no sense are refused, and by name. A folder of files does not read them. */
export const checkQueries: EndpointCheck = async (site, { initiatives, isFolder }) => {
  if (isFolder) return;
  const { look, read, report } = site;
  const questions = initiatives.flatMap(({ id, members, events }) => [
    ...(members ? [[paths.members(id), 'limit=-1', '/limit'] as const] : []),
    ...(events ? [[paths.events(id), 'from=no-date', '/from'] as const] : []),
  ]);
  for (const [path, query, pointer] of questions) {
    look('errors');
    const { url, status, bytes } = await read(`${path}?${query}`);
    if (status === 0) continue;
    if (status !== 400) {
      report('errors.bad-query', { url, parameters: { query, status } });
      continue;
    }
    const pointers = readProblem(bytes)?.errors?.map((error) => error.pointer) ?? [];
    if (!pointers.includes(pointer)) report('errors.no-pointer', { url, parameters: { query, pointer } });
  }
};
