import { DownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';

/** Shown while the reader is up in the past: how many lines came meanwhile, and the way down. */
export function NewLinesButton({ lastSeq, go }: { readonly lastSeq: number; readonly go: () => void }) {
  const { t } = useT();
  const [leftAt] = useState(lastSeq);
  const fresh = lastSeq - leftAt;
  return (
    <Button className="lines-down" shape="round" size="small" icon={<DownOutlined />} type={fresh > 0 ? 'primary' : 'default'} onClick={go}>
      {fresh > 0 ? t('conversation.fresh', { count: fresh }) : t('conversation.toEnd')}
    </Button>
  );
}
