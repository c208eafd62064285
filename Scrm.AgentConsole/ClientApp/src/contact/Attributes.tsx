import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { ContactView } from '../wire/contracts.g';
import { AttributeRow } from './AttributeRow';
import { EditHistory } from './EditHistory';
import { useChangeContact } from './useChangeContact';

/** Free facts about the person, edited in place; an emptied one is removed. Who changed what stands below. */
export function Attributes({ contact: c }: { readonly contact: ContactView }) {
  const { t } = useT();
  const change = useChangeContact(c.id);
  const [isAdding, setAdding] = useState(false);
  const save = (name: string, value: string): void => void change({ attributes: { [name]: value }, wasAttributes: { [name]: c.attributes[name] ?? '' } });
  return (
    <div className="attributes">
      {Object.entries(c.attributes).map(([name, value]) => <AttributeRow key={`${name} ${value}`} name={name} value={value} save={(next) => save(name, next)} />)}
      {isAdding && <AttributeRow name={null} value="" save={(value, name) => { setAdding(false); if (name && value) save(name, value); }} />}
      <div className="row attributes-foot">
        {!isAdding && <Button type="text" size="small" icon={<PlusOutlined />} onClick={() => setAdding(true)} data-testid="attribute-add">{t('contact.attributes.add')}</Button>}
        <span className="grow" />
        <EditHistory contactId={c.id} />
      </div>
    </div>
  );
}
