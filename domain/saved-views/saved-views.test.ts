import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { newUser } from '#domain/articles/testing';
import { now, system } from '#domain/testing';
import { deleteView, saveView } from './commands/save-view.ts';
import { listViews } from './queries.ts';

onBothEngines('saved views', () => {
  test("are one person's own, of one table, one of a name", async () => {
    const [dana, erlan] = [await newUser('editor', 'Дана'), await newUser('editor', 'Ерлан')];
    const view = { table: 'articles', name: ' Тексеруде ', query: 'status=review' };
    await saveView(dana, view, now);
    await saveView(dana, { ...view, query: 'status=review&lang=kk' }, now);
    await saveView(dana, { ...view, table: 'media' }, now);
    await saveView(erlan, { ...view, name: 'Менікі' }, now);
    const [own] = await listViews(dana, 'articles');
    expect(own).toMatchObject({ name: 'Тексеруде', query: 'status=review&lang=kk' });
    await deleteView(erlan, own?.id ?? 0);
    expect(await listViews(dana, 'articles')).toHaveLength(1);
    await deleteView(dana, own?.id ?? 0);
    expect(await listViews(dana, 'articles')).toEqual([]);
    expect(await listViews(dana, 'media')).toHaveLength(1);
  });

  test('without a name, without end or of a program are refused', async () => {
    const dana = await newUser('editor', 'Дана');
    const view = { table: 'articles', name: 'Т', query: '' };
    await expect(saveView(dana, { ...view, name: ' ' }, now)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(saveView(dana, { ...view, query: 'x'.repeat(2_001) }, now)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await expect(saveView(system, view, now)).rejects.toMatchObject({ code: 'forbidden' });
    for (let n = 0; n < 50; n += 1) await saveView(dana, { ...view, name: `Т${n}` }, now);
    await expect(saveView(dana, view, now)).rejects.toMatchObject({ code: 'views-full', details: { max: 50 } });
  });
});
