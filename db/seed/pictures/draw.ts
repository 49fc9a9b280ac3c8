import { frame, height, scenePixels, side, width } from './frame.ts';
import { bakery } from './scenes/bakery.ts';
import { beet } from './scenes/beet.ts';
import { bus } from './scenes/bus.ts';
import { cinema } from './scenes/cinema.ts';
import { classroom } from './scenes/classroom.ts';
import { coding } from './scenes/coding.ts';
import { dawnSteppe } from './scenes/dawn-steppe.ts';
import { dombyra } from './scenes/dombyra.ts';
import { dormitory } from './scenes/dormitory.ts';
import { ecologist } from './scenes/ecologist.ts';
import { embankment } from './scenes/embankment.ts';
import { excavation } from './scenes/excavation.ts';
import { fair } from './scenes/fair.ts';
import { greenhouse } from './scenes/greenhouse.ts';
import { heating } from './scenes/heating.ts';
import { helpline } from './scenes/helpline.ts';
import { horses } from './scenes/horses.ts';
import { judo } from './scenes/judo.ts';
import { keyboard } from './scenes/keyboard.ts';
import { letters } from './scenes/letters.ts';
import { libraryBus } from './scenes/library-bus.ts';
import { milk } from './scenes/milk.ts';
import { museum } from './scenes/museum.ts';
import { oldWall } from './scenes/old-wall.ts';
import { pastureRoad } from './scenes/pasture-road.ts';
import { portraits } from './scenes/portraits.ts';
import { pottery } from './scenes/pottery.ts';
import { riverCleanup } from './scenes/river-cleanup.ts';
import { robotics } from './scenes/robotics.ts';
import { run } from './scenes/run.ts';
import { theatre } from './scenes/theatre.ts';
import { togyzqumalaq } from './scenes/togyzqumalaq.ts';
import { tulips } from './scenes/tulips.ts';
import { yurtAtDusk } from './scenes/yurt.ts';

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
  ...portraits,
};

/**
 * Keys of every picture of the demo newsroom; those that begin with `portrait-` are square.
 * @internal for tests
 */
export const pictureKeys: readonly string[] = Object.keys(scenes);

/** The picture as SVG text: 1800 × 1200, portraits 1000 × 1000. Throws when no picture has this key. */
export function drawPicture(key: string): string {
  const scene = scenes[key];
  if (!scene) throw new Error(`No picture is called ${key}`);
  return key.startsWith('portrait-') ? frame(scene(), side, side, 0.16) : frame(scene(), width, height);
}

/** In pixels, as `drawPicture` draws it. */
export function sizeOfPicture(key: string): { width: number; height: number } {
  return key.startsWith('portrait-') ? { width: side, height: side } : scenePixels;
}
