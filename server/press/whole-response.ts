import { type IncomingMessage, ServerResponse } from 'node:http';

/**
 * A response that can leave in one write, head and body together: most of what Node spends on a small answer goes into
 * building the head and writing it apart.
 */
export class WholeResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  /**
   * Sends bytes that are a complete HTTP/1.1 answer with its own length. False, with nothing sent, where the connection is to
   * be closed, older than HTTP/1.1, or still busy with an earlier answer: then answer the ordinary way.
   */
  sendWhole(status: number, whole: Buffer): boolean {
    const { socket, req } = this;
    if (socket === null || socket.writableLength > 0 || this.headersSent) return false;
    if (!this.shouldKeepAlive || req.httpVersion !== '1.1') return false;
    this.statusCode = status;
    socket.write(whole);
    this.#markSent();
    return true;
  }

  /** What `end()` leaves behind: `_header` is what `headersSent` looks at, `finish` lets Node take the next request. */
  #markSent(): void {
    Reflect.set(this, '_header', 'sent');
    Reflect.set(this, '_headerSent', true);
    this.finished = true;
    this.emit('finish');
  }
}
