/** A call of an action that a form sent without a script asks for; `args` is null where they cannot be read. */
type PlainCall = { id: string; args: unknown[] | null };
type ReadArguments = (text: string) => unknown[] | null;

/** A form travels as the last argument; this is how the browser's side of the framework would write it. */
const formItself = '$K0';
const named = /name="\$ACTION_(ID|REF)_([^"]*)"/g;

/**
 * Every call that a form asks for which was sent before the page's script ran: by the action's id, or by a reference to what was
 * bound to it (parts `$ACTION_<n>:0` with the id and `$ACTION_<n>:1` with the arguments). Empty where it is another form.
 */
export function argumentsOfPlainForm(body: string, boundary: string, read: ReadArguments): PlainCall[] {
  return [...body.matchAll(named)].map(([, kind, name = '']) => {
    if (kind === 'ID') return { id: name, args: [formItself] };
    const reference = readReference(partNamed(body, `$ACTION_${name}:0`, boundary));
    if (reference === null) return { id: '', args: null };
    if (!reference.isBound) return { id: reference.id, args: [formItself] };
    const bound = read(partNamed(body, `$ACTION_${name}:1`, boundary));
    return { id: reference.id, args: bound && [...bound, formItself] };
  });
}

/** The text of a part of a form; '' where it is not there. */
export function partNamed(body: string, name: string, boundary: string): string {
  const head = `name="${name}"\r\n\r\n`;
  const start = body.lastIndexOf(head);
  if (start < 0) return '';
  const end = body.indexOf(`\r\n--${boundary}`, start);
  return body.slice(start + head.length, end);
}

function readReference(text: string): { id: string; isBound: boolean } | null {
  try {
    const { id, bound } = JSON.parse(text) as { id?: unknown; bound?: unknown };
    return typeof id === 'string' ? { id, isBound: bound !== null && bound !== undefined } : null;
  } catch {
    return null;
  }
}
