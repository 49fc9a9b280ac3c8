import { type Column, type SQL, sql } from 'drizzle-orm';

/** Whether a column contains `part` as it stands, without wildcards; capitals of Latin letters are told apart on PostgreSQL only. */
export function contains(column: Column, part: string): SQL {
  const pattern = `%${part.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql`${column} like ${pattern} escape '\\'`;
}
