import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly merge: (into: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Into which other one. */
export function MergeDialog({ title, hint, options, merge, close }: Props) {
  const { t } = useT();
  const [into, setInto] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    const isDone = await merge(into!);
    setBusy(false);
    if (isDone) close();
  };
  return (
    <Modal open title={title} okText={t('tagBook.merge')} cancelText={t('tagBook.cancel')} onOk={() => void go()} confirmLoading={isBusy} okButtonProps={{ danger: true, disabled: !into }} onCancel={close}>
      <p className="quiet">{hint}</p>
      <Select showSearch={{ optionFilterProp: 'label' }} className="wide" value={into} onChange={setInto} placeholder={t('tagBook.merge.into')} options={[...options]} data-testid="merge-into" />
    </Modal>
  );
}
