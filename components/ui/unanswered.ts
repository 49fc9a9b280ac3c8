/**
 * The refusal to show where nobody answered, in the words given: `act().catch(unanswered(t('unreachable')))`. A fault the server tells
 * of goes on to the error page, a redirect to where it leads: both carry a digest.
 */
export function unanswered(message: string): (error: unknown) => { ok: false; message: string } {
  return (error) => {
    if (error instanceof Error && 'digest' in error) throw error;
    return { ok: false, message };
  };
}
