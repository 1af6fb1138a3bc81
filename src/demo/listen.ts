/** Opens a port of this machine: the wished one, or the next that is free. */
import type {Server} from 'node:http';

const TRIES = 20;

/**
 * @param taken is told of each port that somebody else has
 * @returns the port; a wish for 0 gives any free one
 */
export async function listen(
  server: Server,
  wish: number,
  host: string,
  taken: (port: number) => void,
): Promise<number> {
  for (let port = wish; port < wish + TRIES; port++) {
    if (await open(server, port, host)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
    taken(port);
  }
  throw new Error(`Ports ${wish} to ${wish + TRIES - 1} are all taken. Set PORT to another one.`);
}

/** @returns false where the port is taken */
function open(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      server.off('error', failed);
      server.off('listening', opened);
    };
    const opened = (): void => {
      settle();
      resolve(true);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      settle();
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.once('listening', opened);
    server.listen(port, host);
  });
}
