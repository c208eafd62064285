import { Input } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';

interface Props {
  /** Null: a new fact, whose name is typed too. */
  readonly name: string | null;
  readonly value: string;
  readonly save: (value: string, name: string) => void;
}

/** One fact: its name and a field that saves when it is left. */
export function AttributeRow({ name, value, save }: Props) {
  const { t, known } = useT();
  const [newName, setNewName] = useState('');
  const [text, setText] = useState(value);
  const done = (): void => {
    if (name === null || text.trim() !== value) save(text.trim(), name ?? newName.trim());
  };
  return (
    <div className="attribute">
      {name === null
        ? <Input size="small" autoFocus value={newName} maxLength={40} placeholder={t('contact.attributes.name')} onChange={(e) => setNewName(e.target.value)} />
        : <span className="small quiet ellipsis" title={name}>{known(`attribute.${name}`) ?? name}</span>}
      <Input size="small" variant={name === null ? 'outlined' : 'borderless'} value={text} maxLength={200} placeholder={t('contact.attributes.value')} aria-label={name ?? t('contact.attributes.value')}
        onChange={(e) => setText(e.target.value)} onBlur={done} onPressEnter={(e) => !e.nativeEvent.isComposing && e.currentTarget.blur()} />
    </div>
  );
}
