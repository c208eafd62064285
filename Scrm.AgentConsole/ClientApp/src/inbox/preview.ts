import type { Words } from '../i18n/useT';
import type { PreviewView } from '../wire/contracts.g';

/** The last line as the list words it: what was said, or what kind of thing came. */
export function previewText(preview: PreviewView | null | undefined, { t }: Words): string {
  if (!preview) return t('inbox.preview.none');
  const text = preview.text?.trim() ?? '';
  const who = preview.direction === 'out' ? t('inbox.preview.us') : preview.direction === 'note' ? t('inbox.preview.note') : '';
  if (preview.direction === 'system') return t('inbox.preview.system');
  if (preview.type === 'text' || preview.type === 'menu' || preview.type === 'event') return who + (text || t(`type.${preview.type}`));
  return `${who}[${t(`type.${preview.type}`)}]${text ? ` ${text}` : ''}`;
}
