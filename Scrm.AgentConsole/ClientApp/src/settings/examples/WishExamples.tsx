import { TagsOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useT } from '../../i18n/useT';
import { Empty } from '../../ui/Empty';
import { api } from '../../wire/api';
import { ExampleFiles } from './ExampleFiles';
import { Trained } from './Trained';
import { useExamples } from './useExamples';
import { WishDialogues } from './WishDialogues';
import { WishSlots } from './WishSlots';
import { WishTrial } from './WishTrial';

/** Worked dialogues, the wishes in them, and what they teach. */
export function WishExamples() {
  const { t } = useT();
  const { message } = App.useApp();
  const { examples, change, isBusy } = useExamples();
  if (!examples) return null;
  const { count, withoutWish, slots, trained } = examples.wishes;
  const unread = slots.filter((one) => one.ruleIds.length === 0).length;
  const make = (): void => void change(async () => void message.success(t('examples.tags.made', { count: (await api.makeWishTags()).rules })));
  return (
    <div className="card" data-testid="wish-examples">
      <header className="row"><h4 className="grow">{t('examples.wishes')}</h4><ExampleFiles kind="wishes" count={count} /></header>
      <p className="small quiet">{t('examples.wishes.hint')}</p>
      {count === 0 ? <Empty title={t('examples.wishes.empty')} hint={t('examples.wishes.empty.hint')} /> : (
        <>
          <div className="row"><strong className="num">{t('examples.wishes.count', { count, without: withoutWish })}</strong><span className="grow" /><Trained trained={trained} count={count} /></div>
          {unread > 0 && <div className="row"><span className="problem small">{t('examples.tags.missing', { count: unread })}</span><Button size="small" icon={<TagsOutlined />} loading={isBusy} onClick={make} data-testid="examples-make-tags">{t('examples.tags.make')}</Button></div>}
          <WishTrial />
          <WishSlots slots={slots} />
          <WishDialogues count={count} />
        </>
      )}
    </div>
  );
}
