import { frame, height, side, width } from './frame.ts';
import { excavation, letters, museum, oldWall, pottery } from './scenes/heritage.ts';
import { beet, greenhouse, tulips } from './scenes/land.ts';
import { libraryBus } from './scenes/library-bus.ts';
import { ecologist, embankment, riverCleanup } from './scenes/river.ts';
import { classroom, coding, keyboard, robotics } from './scenes/school.ts';
import { cinema, dombyra, judo, theatre, togyzqumalaq } from './scenes/stage.ts';
import { dawnSteppe, horses, milk, pastureRoad, yurtAtDusk } from './scenes/steppe.ts';
import { bus, dormitory, heating, helpline, run } from './scenes/town.ts';
import { bakery, fair } from './scenes/work.ts';

const scenes: Record<string, () => string> = {
  'library-bus': libraryBus,
  'river-cleanup': riverCleanup,
  embankment,
  ecologist,
  greenhouse,
  'dawn-steppe': dawnSteppe,
  yurt: yurtAtDusk,
  horses,
  'pasture-road': pastureRoad,
  milk,
  beet,
  tulips,
  robotics,
  classroom,
  coding,
  keyboard,
  bus,
  run,
  heating,
  dormitory,
  helpline,
  excavation,
  pottery,
  'old-wall': oldWall,
  museum,
  letters,
  theatre,
  cinema,
  dombyra,
  togyzqumalaq,
  judo,
  bakery,
  fair,
};

/** Keys of every picture of the demo newsroom; those that begin with `portrait-` are square. */
export const pictureKeys: readonly string[] = Object.keys(scenes);

/** The picture as SVG text: 1600 × 1067, portraits 1000 × 1000. Throws when no picture has this key. */
export function drawPicture(key: string): string {
  const scene = scenes[key];
  if (!scene) throw new Error(`No picture is called ${key}`);
  return key.startsWith('portrait-') ? frame(scene(), side, side, 0.16) : frame(scene(), width, height);
}
