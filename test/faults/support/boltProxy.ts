import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { boltReader, clientHandshake, serverHandshake } from './boltMessages.js';

/** Where to cut a connection. */
export interface Cut {
  /** The message of the client that is lost with its connection. */
  readonly at: string;
  /** Whether the server still gets it, and only its answer is lost. */
  readonly answerOnly?: boolean;
  /** How many messages of the server's answer come through first. */
  readonly after?: number;
}

/** A way to a Neo4j server on which things go wrong when a test says so. */
export interface BoltProxy {
  readonly uri: string;
  /** Names of the client's messages that came through so far, each with its bytes as text. */
  readonly sent: readonly { readonly name: string; readonly text: string }[];
  /** Connections that are open. */
  connections(): number;
  /** Cuts all connections and takes none. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Lets nothing through, in either direction and on new connections, until `resume`. */
  hang(): void;
  /** Lets nothing through on the connections that are open, ever: as where a firewall has forgotten them. */
  forget(): void;
  resume(): void;
  /** Answers of the server come so many milliseconds late. */
  delay(milliseconds: number): void;
  /** Cuts the next connection, once, that comes to this. */
  cutOnce(cut: Cut): void;
  /** How many cuts were made. */
  cuts(): number;
  close(): Promise<void>;
}

/** Stands before the server at `uri` (`bolt://host:port`), on a port of its own. */
export async function boltProxy(uri: string): Promise<BoltProxy> {
  const { hostname, port: serverPort } = new URL(uri.replace(/^\w+:/, 'http:'));
  const open = new Set<Socket>();
  const forgotten = new WeakSet<Socket>();
  const held: (() => void)[] = [];
  const sent: { name: string; text: string }[] = [];
  let hangs = false;
  let lateness = 0;
  let next: Cut | undefined;
  let cuts = 0;
  let listener: Server;
  let port = 0;

  const accept = (client: Socket): void => {
    const server = connect(Number(serverPort), hostname);
    const sockets = [client, server];
    const pass = (step: () => void): void => {
      if (forgotten.has(client)) return;
      if (hangs) held.push(step);
      else step();
    };
    for (const socket of sockets) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        // Whoever is left learns of it in order, after what was sent before.
        pass(() => sockets.forEach((one) => one.destroy()));
      });
    }
    const cut = (): void => {
      cuts += 1;
      sockets.forEach((socket) => socket.resetAndDestroy());
    };
    /** Messages of the server left until the cut. */
    let left: number | undefined;
    const fromClient = boltReader(clientHandshake);
    const fromServer = boltReader(serverHandshake);
    client.on('data', (bytes: Buffer) => {
      const messages = fromClient(bytes);
      for (const { name, body } of messages) sent.push({ name, text: body.toString('latin1') });
      const meant = next;
      if (meant !== undefined && messages.some(({ name }) => name === meant.at)) {
        next = undefined;
        if (meant.answerOnly !== true && meant.after === undefined) return cut();
        left = meant.after ?? 0;
      }
      pass(() => void (server.destroyed || server.write(bytes)));
    });
    let received = 0;
    server.on('data', (bytes: Buffer) => {
      const start = received;
      received += bytes.length;
      const messages = fromServer(bytes);
      let whole = bytes;
      if (left !== undefined) {
        if (messages.length > left) {
          const last = left === 0 ? undefined : messages[left - 1];
          whole = bytes.subarray(0, last === undefined ? 0 : last.end - start);
          client.write(whole, cut);
          return;
        }
        left -= messages.length;
      }
      const forward = (): void => pass(() => void (client.destroyed || client.write(whole)));
      if (lateness === 0) forward();
      else setTimeout(forward, lateness);
    });
  };
  const listen = async (): Promise<void> => {
    listener = createServer(accept);
    await new Promise<void>((resolve, reject) => listener.once('error', reject).listen(port, '127.0.0.1', resolve));
    port = (listener.address() as AddressInfo).port;
  };
  const down = async (): Promise<void> => {
    const closed = new Promise((resolve) => listener.close(resolve));
    for (const socket of open) socket.resetAndDestroy();
    await closed;
  };
  await listen();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    sent,
    connections: () => open.size / 2,
    down,
    up: listen,
    hang: () => void (hangs = true),
    forget: () => {
      for (const socket of open) forgotten.add(socket);
    },
    resume: () => {
      hangs = false;
      for (const step of held.splice(0)) step();
    },
    delay: (milliseconds) => void (lateness = milliseconds),
    cutOnce: (cut) => void (next = cut),
    cuts: () => cuts,
    close: async () => {
      hangs = false;
      await down();
    },
  };
}
