import type { LockedPackage } from './locked-packages.ts';

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function toComponent({ name, version, license, integrity }: LockedPackage): object {
  const [algorithm, digest = ''] = integrity?.split('-') ?? [];
  const content = Buffer.from(digest, 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purlOf(name, version),
    name,
    version,
    ...(algorithm === 'sha512' && { hashes: [{ alg: 'SHA-512', content }] }),
    ...(license !== undefined && {
      licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    purl: purlOf(name, version),
  };
}

/**
 * A bill of materials in CycloneDX 1.5: what a package of ours needs when it runs. It has neither a time nor a serial
 * number, so that the same sources make the same file.
 */
export function cycloneDx(name: string, version: string, packages: ReadonlyMap<string, LockedPackage>): object {
  const refOf = (place: string): string[] => {
    const known = packages.get(place);
    return known === undefined ? [] : [purlOf(known.name, known.version)];
  };
  const byRef = new Map([...packages.values()].map((item) => [purlOf(item.name, item.version), item]));
  const sorted = [...byRef].sort(([a], [b]) => (a < b ? -1 : 1));
  const own = purlOf(name, version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'library', 'bom-ref': own, name, version, purl: own } },
    components: sorted.map(([, item]) => toComponent(item)),
    dependencies: sorted.map(([ref, item]) => ({ ref, dependsOn: [...new Set(item.needs.flatMap(refOf))].sort() })),
  };
}
