import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';

/** Bytes that can be sent. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How a body can be packed. `identity` is not packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** `often`: packed while somebody waits, for answers that come and go. `once`: as small as it gets, for files. */
export type Effort = 'often' | 'once';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The body of a brotli form. */
export const unpack: (packed: Bytes) => Promise<Bytes> = promisify(brotliDecompress);

/** Below this many bytes a packed body still fills one packet. */
const WORTHWHILE = 860;
const LEVELS = {
  often: { br: 4, gzip: 6 },
  small: { br: 1, gzip: 1 },
  once: { br: 11, gzip: 9 },
} as const;
/** Up to this many bytes even the quickest packing fits what a server may send before the first acknowledgement. */
const SMALL = 65_536;

/** Whether packing a body saves a packet. */
export const isWorthPacking = (body: Bytes): boolean => body.byteLength >= WORTHWHILE;

/** The encoding that a request prefers among ours: brotli, then gzip, each only if asked for. */
export function chooseEncoding(accepted: string): Encoding {
  if (accepts(accepted, 'br')) return 'br';
  return accepts(accepted, 'gzip') ? 'gzip' : 'identity';
}

function accepts(accepted: string, encoding: Encoding): boolean {
  // What browsers send, without taking the list apart.
  if (!accepted.includes(encoding)) return false;
  return accepted.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Packs a body off the main thread. */
export function pack(body: Bytes, encoding: Encoding, effort: Effort): Promise<Bytes> {
  const level = LEVELS[effort === 'often' && body.byteLength <= SMALL ? 'small' : effort];
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: level.br,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      });
    case 'gzip':
      return zip(body, { level: level.gzip });
    case 'identity':
      return Promise.resolve(body);
  }
}
