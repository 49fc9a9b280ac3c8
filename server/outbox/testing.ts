import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';

export type ReceivedMail = { to: string[]; head: string; text: string };
export type TestMailServer = {
  url: string;
  received: ReceivedMail[];
  refuseNext(count: number): void;
  stop(): Promise<void>;
};

/** For tests: a mail server that keeps what it is given, or refuses it for now (451). */
export async function startTestMailServer(): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  let refusals = 0;
  const server = createServer((socket) =>
    talk(socket, (mail) => {
      refusals -= 1;
      if (refusals >= 0) return '451 later';
      received.push(mail);
      return '250 kept';
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    refuseNext: (count) => {
      refusals = count;
    },
    stop: () => stopServer(server),
  };
}

function talk(socket: Socket, keep: (mail: ReceivedMail) => string): void {
  const answer = createConversation(keep);
  let waiting = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 test');
  socket.setEncoding('utf8').on('error', () => socket.destroy());
  socket.on('data', (part: string) => {
    waiting += part;
    for (let at = waiting.indexOf(answer.end()); at >= 0; at = waiting.indexOf(answer.end())) {
      const said = waiting.slice(0, at);
      waiting = waiting.slice(at + answer.end().length);
      say(answer.to(said));
    }
  });
}

function createConversation(keep: (mail: ReceivedMail) => string) {
  let recipients: string[] = [];
  let isData = false;
  const toCommand = (said: string) => {
    const [, recipient] = /^RCPT TO:<(.*?)>/i.exec(said) ?? [];
    if (recipient) recipients.push(recipient);
    isData = /^DATA$/i.test(said);
    if (isData) return '354 go on';
    return /^QUIT/i.test(said) ? '221 bye' : '250 ok';
  };
  const toMail = (said: string) => {
    isData = false;
    const mail = { to: recipients, ...readMail(said) };
    recipients = [];
    return keep(mail);
  };
  return {
    end: () => (isData ? '\r\n.\r\n' : '\r\n'),
    to: (said: string) => (isData ? toMail(said) : toCommand(said)),
  };
}

function readMail(raw: string): Pick<ReceivedMail, 'head' | 'text'> {
  const at = raw.indexOf('\r\n\r\n');
  const [head, body] = [raw.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' '), raw.slice(at + 4)];
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return { head, text: Buffer.from(body, 'base64').toString('utf8') };
  return { head, text: encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body };
}

function fromQuotedPrintable(body: string): string {
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
