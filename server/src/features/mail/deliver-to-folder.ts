import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SenderConfig } from '../../config.ts';
import type { Deliver } from './outgoing-mail.ts';
import { toMessage } from './to-message.ts';

/**
 * Delivers into a folder instead of to a mail server: each mail is an `.eml` file, which mail programs open. A file is
 * there whole or not at all; the same mail is the same file.
 */
export function deliverToFolder(folder: string, from: SenderConfig): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (mail) => {
    const { message } = await transport.sendMail(toMessage(mail, from));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${mail.createdAt.replaceAll(/[:.]/g, '-')}-${mail.kind}-${mail.id}.eml`;
    const unfinished = join(folder, `.${randomUUID()}`);
    const file = await open(unfinished, 'w', 0o600);
    try {
      await file.writeFile(message);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(folder, name));
  };
}
