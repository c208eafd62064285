import { EditOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { ContactView } from '../wire/contracts.g';
import { useChangeContact } from './useChangeContact';

/** The name, to be corrected in place. */
export function EditableName({ contact }: { readonly contact: ContactView }) {
  const { t } = useT();
  const change = useChangeContact(contact.id);
  const [text, setText] = useState<string | null>(null);
  const save = (): void => {
    const name = text?.trim();
    setText(null);
    if (name && name !== contact.name) void change({ name });
  };
  if (text !== null) {
    return <Input size="small" autoFocus value={text} maxLength={60} aria-label={t('contact.name')} onChange={(e) => setText(e.target.value)}
      onPressEnter={(e) => !e.nativeEvent.isComposing && save()} onBlur={save} onKeyDown={(e) => e.key === 'Escape' && setText(null)} />;
  }
  return (
    <button type="button" className="plain person-name" onClick={() => setText(contact.name)} title={t('contact.rename')}>
      <h3 className="ellipsis">{contact.name}</h3><EditOutlined className="faint" aria-label={t('contact.rename')} />
    </button>
  );
}
