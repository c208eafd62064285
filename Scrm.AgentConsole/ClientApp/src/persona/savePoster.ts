import type { Language } from '../i18n/language';
import type { Translate } from '../i18n/words';
import type { PersonaView } from '../wire/contracts.g';
import { poster } from './poster';

const sharpness = 2;

/** Draws the picture of a person and saves it as PNG. */
export async function savePoster(name: string, persona: PersonaView, t: Translate, language: Language): Promise<void> {
  const address = URL.createObjectURL(new Blob([poster(name, persona, t, language)], { type: 'image/svg+xml' }));
  try {
    const drawing = new Image();
    drawing.src = address;
    await drawing.decode();
    const canvas = document.createElement('canvas');
    canvas.width = drawing.naturalWidth * sharpness;
    canvas.height = drawing.naturalHeight * sharpness;
    canvas.getContext('2d')!.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob>((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be drawn.'))), 'image/png'));
    save(picture, `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'persona'}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
