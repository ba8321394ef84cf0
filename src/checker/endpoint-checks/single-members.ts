import { type Member, memberSchema, paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';
import { readDocument } from '../read-document.ts';

/** Whether members have files of their own that say what the list says. Three of a list tell. */
export const checkSingleMembers: EndpointCheck = async (site, { initiatives }) => {
  for (const { id, members: list } of initiatives) {
    const members = list?.data.members ?? [];
    const some = new Set([members[0], members[Math.floor(members.length / 2)], members.at(-1)]);
    for (const member of some) {
      if (member === undefined) continue;
      const single = await readDocument(site, paths.member(id, member.id), memberSchema, 'members.single-missing');
      const fields = single === undefined ? [] : differences(member, single.data);
      if (single && fields.length > 0) {
        site.report('members.single-differs', { url: single.url, parameters: { fields: fields.join(', ') } });
      }
    }
  }
};

/** A list may say less than the file of a member, but nothing else. */
function differences(listed: Member, single: Member): readonly string[] {
  const other = new Map(Object.entries(single));
  return Object.entries(listed).flatMap(([name, value]) =>
    JSON.stringify(value) === JSON.stringify(other.get(name)) ? [] : [name],
  );
}
